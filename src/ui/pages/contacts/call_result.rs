use crate::ui::prelude::*;

use super::card::Card;
use super::number_detail::NumberUse;
use super::number_row::kind_name;
use super::reach_words::tried_status;
use crate::domain::Outcome;
use crate::domain::command::RecordTry;
use crate::i18n::format;
use crate::state::{Notices, Session, Words};
use crate::ui::widgets::{Button, Section, Status};

/// How an attempt to reach the person ended, into the log of the open incident.
#[component]
pub fn CallResult(
    /// Whom.
    card: Memo<Card>,
    /// Which number was used.
    number_use: NumberUse,
) -> impl IntoView {
    let (words, session, notices) = (Words::here(), Session::here(), Notices::here());
    let record = move |outcome: Outcome| {
        let command = card.with_untracked(|card| {
            let (number, channel) = number_use.tried(card);
            card.incident.map(|incident| RecordTry {
                incident,
                contact: card.id,
                number,
                channel,
                outcome,
            })
        });
        let Some(command) = command else { return };
        match session.dispatch(command) {
            Ok(_) => number_use.forget(),
            Err(refusal) => {
                let texts = words.untracked();
                notices.tell(texts.refusals.words(texts, &refusal));
            }
        }
    };
    let button = move |outcome: Outcome, name: &'static str| {
        let text = move || words.get().channels.outcome(outcome);
        view! { <Button text on_press=move || record(outcome) attr:data-test=name /> }
    };
    let is_open = Memo::new(move |_| card.with(|card| card.incident.is_some()));
    let last = ViewFn::from(move || {
        let texts = words.get();
        let tried = card.with(|card| {
            let tries = card.tries.as_ref()?;
            let (kind, said) = tried_status(texts, tries.last, tries.last_at);
            let said = match card.tried_elsewhere() {
                Some(other) => format::with_colon(texts.lang, &kind_name(texts, &other.number), &said),
                None => said,
            };
            Some((kind, said))
        });
        tried.map(
            |(kind, text)| view! { <Status kind=Signal::stored(kind) text attr:data-test="last-result" /> },
        )
    });
    view! {
        <Show
            when=move || is_open.get()
            fallback=move || view! { <p class="second">{words.say(|texts| texts.contacts.results_need_incident)}</p> }
        >
            <Section heading=words.say(|texts| texts.channels.how_did_it_go) aside=last.clone()>
                <div class="contact-results">
                    {button(Outcome::Reached, "result-reached")}
                    {button(Outcome::NoAnswer, "result-no_answer")}
                    {button(Outcome::Voicemail, "result-voicemail")}
                    {button(Outcome::WrongNumber, "result-wrong_number")}
                </div>
            </Section>
        </Show>
    }
}
