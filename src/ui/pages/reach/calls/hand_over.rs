use std::collections::BTreeSet;

use crate::ui::prelude::*;

use super::round_view::RoundView;
use crate::domain::{Contact, Event, Id, Side};
use crate::i18n::format;
use crate::ui::pages::contacts::Directory;
use crate::ui::pages::contacts::names::shown_name;
use crate::ui::pages::reach::about::About;
use crate::ui::widgets::{Button, Checkbox, ChoiceOption, Glyph, Notice, NoticeTone, Section, Select};

/// Gives some of the calls to a colleague: whom, to whom, into the log.
#[component]
pub fn HandOver(
    /// The incident.
    about: About,
    /// The round as it stands.
    round: Memo<RoundView>,
) -> impl IntoView {
    let (words, directory) = (about.words, Directory::here());
    let is_open = RwSignal::new(false);
    let chosen = RwSignal::new(BTreeSet::<Id<Contact>>::new());
    let colleague = RwSignal::new(None::<Id<Contact>>);
    let fault = RwSignal::new(None::<&'static str>);
    let options = Signal::derive(move || {
        let nobody = ChoiceOption::new(
            None::<Id<Contact>>,
            words.say(|texts| texts.call_round.hand_choose),
        );
        let people = about.session.with(|plan| {
            directory.people(|id| {
                let contact = plan.contacts.get(&id);
                contact.is_some_and(|contact| contact.side == Side::Internal && contact.is_filled())
            })
        });
        std::iter::once(nobody).chain(people).collect::<Vec<_>>()
    });
    let hand = move || {
        let mut contacts = chosen.get_untracked();
        let Some(to) = colleague.get_untracked() else {
            return fault.set(Some(words.untracked().call_round.hand_no_colleague));
        };
        if contacts.is_empty() {
            return fault.set(Some(words.untracked().call_round.hand_nobody));
        }
        // Whoever is tried in the same row is called with it: nobody is called from two phones.
        round.with_untracked(|round| {
            let rows = round.to_call.rows.iter();
            let handed = rows.filter(|row| chosen.read_untracked().contains(&row.contact));
            contacts.extend(handed.flat_map(|row| row.with.iter().copied()));
        });
        let name = about.session.with_untracked(|plan| {
            let contact = plan.contacts.get(&to);
            contact.map(Contact::called).unwrap_or_default()
        });
        if about.log(Event::CallsHanded { to, name, contacts }) {
            fault.set(None);
            chosen.set(BTreeSet::new());
            is_open.set(false);
        }
    };
    let choose_colleague = move |id: Option<Id<Contact>>| {
        fault.set(None);
        colleague.set(id);
    };
    let people = move || {
        let mut rows = round.read().to_call.rows.clone();
        rows.retain(|row| row.is_left);
        // Somebody who is tried beside the deputy is handed over once.
        rows.dedup_by_key(|row| row.contact);
        let rows = rows.into_iter();
        rows.map(|row| {
            let contact = row.contact;
            let with = about.session.with(|plan| {
                let with = row.with.iter().filter_map(|id| plan.contacts.get(id));
                with.map(|contact| shown_name(words.get(), contact))
                    .collect::<Vec<_>>()
            });
            let all: Vec<&str> = std::iter::once(row.name.as_str())
                .chain(with.iter().map(String::as_str))
                .collect();
            view! {
                <Checkbox
                    label=format::list(words.get().lang, &all)
                    checked=Signal::derive(move || chosen.read().contains(&contact))
                    on_change=move |ticked: bool| {
                        fault.set(None);
                        chosen
                            .update(|chosen| {
                                if ticked { chosen.insert(contact) } else { chosen.remove(&contact) };
                            });
                    }
                    attr:data-test="hand-person"
                />
            }
        })
        .collect_view()
    };
    let form = move || {
        view! {
            <Section heading=words.say(|texts| texts.call_round.hand_over)>
                <div class="fields" data-test="hand-form">
                    <fieldset class="field">
                        <legend class="field-label">{words.say(|texts| texts.call_round.hand_whom)}</legend>
                        {people}
                    </fieldset>
                    <Select
                        label=words.say(|texts| texts.call_round.hand_to)
                        options
                        value=colleague
                        on_choose=choose_colleague
                        attr:data-test="hand-to"
                    />
                    {move || fault.get().map(|text| view! { <Notice text tone=NoticeTone::Alert /> })}
                    <Button
                        text=words.say(|texts| texts.call_round.hand_do)
                        on_press=hand
                        attr:data-test="hand-do"
                    />
                </div>
            </Section>
        }
    };
    move || {
        if about.is_closed() || !round.read().to_call.rows.iter().any(|row| row.is_left) {
            ().into_any()
        } else if is_open.get() {
            form().into_any()
        } else {
            view! {
                <div class="after-rows">
                    <Button
                        text=words.say(|texts| texts.call_round.hand_over)
                        glyph=Glyph::Share
                        on_press=move || is_open.set(true)
                        attr:data-test="hand-over"
                    />
                </div>
            }
            .into_any()
        }
    }
}
