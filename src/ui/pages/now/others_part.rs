use crate::ui::prelude::*;

use super::start_sign::Starting;
use crate::domain::{Id, Incident, IncidentState};
use crate::i18n::{fill, format};
use crate::state::{Clock, Session, Words};
use crate::ui::frame::class_word;
use crate::ui::widgets::{RowButton, Rows, Section, SectionRule, TextButton};

/// The other open incidents, each a tap away, and the way to start another one.
#[component]
pub fn Others(
    /// Set to ask before the start.
    asking: RwSignal<Option<Starting>>,
) -> impl IntoView {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let incident = session.incident();
    let others = Memo::new(move |_| {
        let (texts, now) = (words.get(), clock.minute());
        let shown = incident.read().as_ref().map(|open| open.id);
        let open = session.open_incidents().get();
        session.with(|plan| {
            let others = open.into_iter().filter(|id| Some(*id) != shown);
            let row = |id: Id<Incident>| {
                let head = plan.incidents.get(&id)?;
                let state = IncidentState::in_plan(plan, id)?;
                let template = if head.drill {
                    texts.incidents.drill_number
                } else {
                    texts.incidents.incident_number
                };
                let title = fill(template, &[("number", &head.number)]);
                let (at, word) = (state.began(), class_word(texts, state.class));
                let moment = format::near_moment(texts.lang, at.date(), &format::time_of(at), now.date());
                let values = [("word", word), ("moment", moment.as_str())];
                Some((id, title, fill(texts.rooms.since, &values)))
            };
            others.filter_map(row).collect::<Vec<_>>()
        })
    });
    let row = move |(id, title, second): (Id<Incident>, String, String)| {
        view! {
            <RowButton
                title
                second=move || second.clone()
                on_press=move || session.show_incident(id)
                attr:data-test="other-incident"
            />
        }
    };
    view! {
        {move || {
            (!others.read().is_empty()).then(|| {
                view! {
                    <Section heading=words.say(|texts| texts.rooms.others) rule=SectionRule::Thin>
                        <Rows>{others.get().into_iter().map(row).collect_view()}</Rows>
                    </Section>
                }
                .into_any()
            })
        }}
        <TextButton
            text=words.say(|texts| texts.rooms.start_another)
            on_press=move || asking.set(Some(Starting::Incident))
            attr:data-test="start-another"
        />
    }
}
