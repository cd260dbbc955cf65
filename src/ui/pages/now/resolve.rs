use crate::ui::prelude::*;

use crate::domain::Service;
use crate::domain::command::CloseIncident;
use crate::i18n::{fill, format};
use crate::state::{Addresses, Clock, Notices, Session, Words};
use crate::ui::widgets::{Button, ButtonLook, Dialog, Glyph};

/// Closing the incident: a button and its question.
#[component]
pub fn Resolve() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let incident = session.incident();
    let asking = RwSignal::new(false);
    let is_drill = Memo::new(move |_| incident.read().as_ref().is_some_and(|open| open.head.drill));
    let pick = move |real: &'static str, drill: &'static str| if is_drill.get() { drill } else { real };
    let close = closing();
    let act = move || {
        asking.set(false);
        close();
    };
    let text = move || {
        let down: Vec<Service> = session.situation().read().services.hit().collect();
        if down.is_empty() {
            return words.get().now.resolve_consequence.to_owned();
        }
        let names: Vec<&str> = down
            .iter()
            .map(|service| words.get().services.name_inline(*service))
            .collect();
        let services = format::list(words.lang(), &names);
        let still_down = fill(words.get().now.resolve_still_down, &[("services", &services)]);
        format!("{still_down} {}", words.get().now.resolve_consequence)
    };
    view! {
        <Button
            text=move || pick(words.get().now.resolve, words.get().now.resolve_drill)
            glyph=Glyph::Stop
            look=ButtonLook::Quiet
            on_press=move || asking.set(true)
            attr:data-test="resolve"
        />
        <Show when=move || asking.get()>
            <Dialog
                title=move || pick(words.get().now.resolve_question, words.get().now.resolve_drill_question)
                text
                safe=words.say(|texts| texts.now.cancel)
                on_safe=move || asking.set(false)
                act=words.say(|texts| texts.now.resolve_confirm)
                on_act=act.clone()
            />
        </Show>
    }
}

/// Closes the open incident and offers to share its log.
fn closing() -> impl Fn() + Clone + Send + Sync + 'static {
    let (words, session, notices) = (Words::here(), Session::here(), Notices::here());
    let addresses = Addresses::here();
    let go = leptos_router::hooks::use_navigate();
    move || {
        let open = session
            .incident()
            .with_untracked(|incident| incident.as_ref().map(|open| open.id));
        let Some(incident) = open else { return };
        if session
            .dispatch(CloseIncident {
                incident,
                agreed_by: String::new(),
            })
            .is_ok()
        {
            let texts = words.untracked();
            let told = fill(
                texts.now.closed_notice,
                &[("time", &format::time_of(Clock::read()))],
            );
            let (go, href) = (go.clone(), addresses.to("/exchange"));
            notices.offer(told, texts.saved.take_copy, move || go(&href, Default::default()));
        }
    }
}
