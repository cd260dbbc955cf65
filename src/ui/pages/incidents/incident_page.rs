use crate::ui::prelude::*;
use leptos_router::hooks::use_params_map;

use super::log::Log;
use super::log_check::CheckOfLog;
use super::log_out::LogOut;
use super::onward::Onward;
use super::reopen_form::ReopenForm;
use crate::domain::{Id, Incident, IncidentState};
use crate::i18n::{fill, format};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head, class_word};
use crate::ui::layout::Actions;
use crate::ui::pages::now::NoteForm;
use crate::ui::widgets::{Button, EmptyState, Glyph, PageTitle, SignLink, Unfolding};

/// One incident with its whole log.
#[component]
pub fn IncidentPage() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let addresses = Addresses::here();
    let params = use_params_map();
    let id = Memo::new(move |_| {
        params
            .read()
            .get("id")
            .and_then(|id| id.parse::<Id<Incident>>().ok())
    });
    let head = Memo::new(move |_| {
        id.get()
            .and_then(|id| session.with(|plan| plan.incidents.get(&id).cloned()))
    });
    let state = Memo::new(move |_| {
        id.get()
            .and_then(|id| session.with(|plan| IncidentState::in_plan(plan, id)))
    });
    let title = Signal::derive(move || {
        let incidents = words.get().incidents;
        head.read().as_ref().map_or_else(
            || words.get().nav.incidents.to_owned(),
            |head| {
                let template = if head.drill {
                    incidents.drill_number
                } else {
                    incidents.incident_number
                };
                fill(template, &[("number", &head.number)])
            },
        )
    });
    let hint = move || {
        let texts = words.get();
        state
            .read()
            .as_ref()
            .map(|state| {
                let moment = |at| format::moment(texts.lang, at);
                let mut parts = vec![
                    class_word(texts, state.class).to_owned(),
                    fill(texts.incidents.started_at, &[("moment", &moment(state.began()))]),
                ];
                parts.extend(
                    state
                        .closed
                        .map(|at| fill(texts.incidents.closed_at, &[("moment", &moment(at))])),
                );
                parts.join(". ")
            })
            .unwrap_or_default()
    };
    let room = Unfolding::new(0);
    let is_closed = move || state.read().as_ref().is_some_and(|state| !state.is_open());
    // Whoever sees the log of a closed incident knows that it is closed.
    Effect::new(move |_| {
        if let Some(id) = id.get().filter(|_| is_closed() && !session.never_looked()) {
            session.note_looked(id);
        }
    });
    let asking = RwSignal::new(false);
    let noting = RwSignal::new(false);
    let reopening = move || is_closed() && asking.get();
    let back = Head::Below {
        href: Signal::stored(addresses.to("/incidents")),
        name: words.signal(|texts| texts.nav.incidents),
    };
    view! {
        <AppScreen head=back title>
            <Show
                when=move || head.read().is_some()
                fallback=move || view! { <EmptyState text=words.say(|texts| texts.incidents.not_found) /> }
            >
                <PageTitle text=title hint />
                <Show when=reopening>
                    {move || id.get().map(|id| {
                        view! { <ReopenForm id called=title on_close=move || asking.set(false) /> }
                    })}
                </Show>
                // A running incident is noted on where it is handled; of a closed one something may come later.
                {move || {
                    let incident = id.get().filter(|_| is_closed() && noting.get())?;
                    Some(view! { <NoteForm incident on_close=move || noting.set(false) /> }.into_any())
                }}
                {move || id.get().map(|id| view! { <Onward id /> <Log id room /> <CheckOfLog id /> <LogOut id room /> })}
                <Actions sign=move || {
                    view! {
                        <SignLink
                            href=Signal::derive(move || {
                                let id = id.get().map(|id| id.to_string()).unwrap_or_default();
                                addresses.to(&format!("/exchange?incident={id}"))
                            })
                            context=title
                            verb=words.say(|texts| texts.incidents.share_log)
                            glyph=Glyph::Share
                            attr:data-test="share-log"
                        />
                    }
                }>
                    <Show when=move || is_closed() && !asking.get() && !noting.get()>
                        <Button
                            text=words.say(|texts| texts.now.note_something)
                            glyph=Glyph::Pencil
                            on_press=move || noting.set(true)
                            attr:data-test="note"
                        />
                        <Button
                            text=words.say(|texts| texts.incidents.reopen)
                            glyph=Glyph::Undo
                            on_press=move || asking.set(true)
                            attr:data-test="reopen"
                        />
                    </Show>
                </Actions>
            </Show>
        </AppScreen>
    }
}
