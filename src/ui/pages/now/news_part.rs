use crate::ui::prelude::*;

use crate::domain::incident_log::log_of;
use crate::state::{Session, Words};
use crate::ui::frame::{LogLines, ShownLine};
use crate::ui::widgets::{Section, TextButton};

/// How many of the new lines are shown.
const LAST: usize = 3;

/// What came into the log from other phones since somebody last looked here: how many lines, and the last ones.
#[component]
pub fn News() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let incident = session.incident();
    let id = Memo::new(move |_| incident.read().as_ref().map(|open| open.id));
    // A device that never looked has everything before it now.
    Effect::new(move |_| {
        if let Some(id) = id.get().filter(|_| session.never_looked()) {
            session.note_looked(id);
        }
    });
    let news = Memo::new(move |_| {
        let (Some(id), texts) = (id.get(), words.get()) else {
            return (0, Vec::new());
        };
        let new = session.news(id);
        if new.is_empty() {
            return (0, Vec::new());
        }
        session.with(|plan| {
            let entries = log_of(plan, id);
            let last = entries.iter().rev().filter(|entry| new.contains(&entry.id));
            let lines = last.take(LAST).map(|entry| ShownLine::of(texts, plan, entry));
            (new.len(), lines.collect::<Vec<_>>())
        })
    });
    let heading = Signal::derive(move || {
        let count = u64::try_from(news.read().0).unwrap_or(u64::MAX);
        words.get().count(&words.get().rooms.news, count, &[])
    });
    let look = move || {
        if let Some(id) = id.get_untracked() {
            session.note_looked(id);
        }
    };
    let aside = move || {
        view! { <TextButton text=words.say(|texts| texts.rooms.seen) on_press=look attr:data-test="news-seen" /> }
    };
    move || {
        (news.read().0 > 0).then(|| {
            view! {
                <Section heading aside attr:data-test="news">
                    <LogLines lines=Signal::derive(move || news.get().1) />
                </Section>
            }
            .into_any()
        })
    }
}
