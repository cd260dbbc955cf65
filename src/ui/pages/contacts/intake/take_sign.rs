use crate::ui::prelude::*;
use leptos_router::hooks::use_navigate;

use super::super::route::list_href;
use super::intake_desk::IntakeDesk;
use crate::domain::command::{Beginning, TakeContacts};
use crate::i18n::{Texts, fill};
use crate::intake::taking::{Counts, taking};
use crate::state::{Addresses, Session, Words};
use crate::ui::layout::Actions;
use crate::ui::widgets::{Button, Glyph, Notice, NoticeTone, Sign};

/// Takes what is looked at, in one change that one tap takes back.
#[component]
pub fn TakeSign(
    /// Where the file lies.
    desk: IntakeDesk,
    /// Chooses another file.
    choose: Callback<()>,
) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let go = use_navigate();
    let refused = RwSignal::new(None::<String>);
    let made = move || -> (TakeContacts, Counts) {
        let (doubles, side) = (desk.doubles.get(), desk.side.get());
        desk.people.with(|people| {
            desk.known
                .with(|known| session.with(|plan| taking(people, plan, known, &doubles, side)))
        })
    };
    let counts = Memo::new(move |_| made().1);
    let context = move || {
        let texts = words.get();
        let counts = counts.get();
        if is_nothing(counts) {
            return texts.intake.nothing_new.to_owned();
        }
        in_words(texts, counts)
    };
    let verb = move || match is_nothing(counts.get()) {
        true => words.get().actions.close,
        false => words.get().intake.take,
    };
    let take = move || {
        let (command, counts) = untrack(made);
        if is_nothing(counts) {
            return desk.clear();
        }
        let texts = words.untracked();
        let told = fill(texts.intake.taken, &[("counts", &in_words(texts, counts))]);
        match session.dispatch_undoable(Beginning(command), told) {
            Ok(_) => go(&list_href(addresses), leptos_router::NavigateOptions::default()),
            Err(refusal) => refused.set(Some(texts.refusals.words(texts, &refusal))),
        }
    };
    view! {
        {move || refused.get().map(|text| view! { <Notice text tone=NoticeTone::Alert /> })}
        <Actions sign=move || {
            view! {
                <Sign
                    context=Signal::derive(context)
                    verb=Signal::derive(move || verb().to_owned())
                    glyph=Glyph::Tick
                    on_press=take.clone()
                    attr:data-test="intake-take"
                />
            }
        }>
            <Button
                text=words.say(|texts| texts.intake.other_file)
                on_press=move || choose.run(())
                attr:data-test="intake-other"
            />
        </Actions>
    }
}

fn is_nothing(counts: Counts) -> bool {
    counts.added + counts.filled == 0
}

/// "12 new, 3 added to, 2 were there already": together as many as the file has people.
fn in_words(texts: &Texts, counts: Counts) -> String {
    let intake = &texts.intake;
    let parts = [
        (counts.added, &intake.new_ones),
        (counts.filled, &intake.filled_ones),
        (counts.left, &intake.known_ones),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    let told: Vec<String> = parts
        .map(|(count, counted)| texts.count(counted, u64::try_from(count).unwrap_or(u64::MAX), &[]))
        .collect();
    told.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, texts};

    #[test]
    fn what_becomes_of_a_file_adds_up_to_its_people() {
        let told = |added, filled, left| in_words(texts(Lang::Nl), Counts { added, filled, left });
        assert_eq!(told(52, 0, 3), "52 nieuw, 3 stonden er al");
        assert_eq!(told(12, 3, 1), "12 nieuw, 3 aangevuld, 1 stond er al");
        assert_eq!(told(0, 3, 0), "3 aangevuld");
    }
}
