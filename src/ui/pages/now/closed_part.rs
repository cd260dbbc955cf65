use crate::ui::prelude::*;

use crate::domain::incident_log::log_of;
use crate::domain::{Id, Incident, Plan, Timestamp};
use crate::i18n::{Texts, fill, format};
use crate::output::log_paper::incident_title;
use crate::state::{Addresses, Clock, NewClosing, Session, Words};
use crate::ui::widgets::{Notice, TextButton, TextLink};

/// The incidents that ran here and were closed on another phone: which, when and by whom, until somebody looks.
#[component]
pub fn ClosedElsewhere() -> impl IntoView {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let addresses = Addresses::here();
    // Apart, so that a tap elsewhere does not look through whole logs again.
    let new = Memo::new(move |_| session.new_closings());
    let closings = Memo::new(move |_| {
        let new = new.get().into_iter();
        new.filter(|closing| session.was_open_here(closing))
            .collect::<Vec<_>>()
    });
    let told = Memo::new(move |_| {
        let (texts, closings) = (words.get(), closings.get().into_iter());
        session.with(|plan| {
            let told = closings.map(|at| (at.incident, told(texts, plan, &at, clock.minute())));
            told.collect::<Vec<_>>()
        })
    });
    move || {
        let notice = |(id, text): (Id<Incident>, String)| {
            view! {
                <Notice text=Signal::stored(text) attr:data-test="closed-elsewhere">
                    <div class="button-row">
                        <TextLink
                            href=addresses.to(&format!("/incidents/{id}"))
                            text=words.say(|texts| texts.rooms.look_at_it)
                            attr:data-test="closed-look"
                        />
                        <TextButton
                            text=words.say(|texts| texts.rooms.seen)
                            on_press=move || session.note_looked(id)
                            attr:data-test="closed-seen"
                        />
                    </div>
                </Notice>
            }
        };
        told.get().into_iter().map(notice).collect_view()
    }
}

fn told(texts: &Texts, plan: &Plan, closing: &NewClosing, now: Timestamp) -> String {
    let entries = log_of(plan, closing.incident);
    let Some(entry) = entries.iter().find(|entry| entry.id == closing.line) else {
        return String::new();
    };
    let (who, device) = (&entry.line.who, &entry.line.device);
    let name = [who, device].into_iter().find(|name| !name.is_empty());
    let name = name.map_or(texts.events.somebody, String::as_str);
    let time = format::time_of(entry.at);
    let moment = format::near_moment(texts.lang, entry.at.date(), &time, now.date());
    let values = [
        ("incident", incident_title(texts, plan, closing.incident)),
        ("moment", moment),
        ("name", name.to_owned()),
    ];
    let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
    fill(texts.rooms.closed_elsewhere, &values)
}
