use crate::ui::prelude::*;

use crate::domain::SentMark;
use crate::i18n::{Lang, format};
use crate::state::Clock;
use crate::ui::pages::reach::about::About;
use crate::ui::pages::reach::by_mistake::ByMistake;
use crate::ui::widgets::{EmptyState, LogRow, Rows, Section};

/// What was sent, newest first.
#[component]
pub fn SentList(
    /// The incident.
    about: About,
) -> impl IntoView {
    let words = about.words;
    let sent = Memo::new(move |_| about.look(|look| look.outreach.sent));
    let row = move |sent: SentMark| {
        let texts = words.get();
        let head = format!(
            "{}, {} ({})",
            texts.events.to(sent.audience),
            texts.channels.by(sent.channel),
            Lang::from(sent.language).native_name()
        );
        let today = Clock::read().date();
        let time = format::dated_moment(texts.lang, sent.at, today);
        view! {
            <LogRow time attr:data-test="sent-message">
                <strong>{head}</strong>
                <span class="second" lang=sent.language.code()>
                    {sent.text}
                </span>
            </LogRow>
            <li class="row-below"><ByMistake about line=sent.noted /></li>
        }
    };
    view! {
        <Section heading=words.say(|texts| texts.sending.sent_before)>
            {move || {
                let sent = sent.get();
                if sent.is_empty() {
                    let text = words.say(|texts| texts.sending.nothing_sent);
                    return view! { <EmptyState text /> }.into_any();
                }
                let rows = sent.into_iter().rev().map(row).collect_view();
                view! { <Rows>{rows}</Rows> }.into_any()
            }}
        </Section>
    }
}
