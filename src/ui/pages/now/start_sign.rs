use crate::ui::prelude::*;

use crate::domain::command::StartIncident;
use crate::state::{Notices, Session, Words};
use crate::ui::widgets::{ButtonLook, Dialog, Sign};

/// What is about to be started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Starting {
    /// An incident.
    Incident,
    /// A drill.
    Drill,
}

/// The big start: one tap asks, the second one starts. No network, no data needed.
#[component]
pub fn StartSign(
    /// The small line above the verb.
    #[prop(into)]
    context: Signal<String>,
    /// Set to ask; the drill link sets it too.
    asking: RwSignal<Option<Starting>>,
) -> impl IntoView {
    let words = Words::here();
    view! {
        <Sign
            context
            verb=words.say(|texts| texts.now.start)
            on_press=move || asking.set(Some(Starting::Incident))
            attr:data-test="start-incident"
        />
    }
}

/// The question before the start.
#[component]
pub fn StartDialog(
    /// What to ask for; nothing when it is closed.
    asking: RwSignal<Option<Starting>>,
) -> impl IntoView {
    let words = Words::here();
    let (session, notices) = (Session::here(), Notices::here());
    let start = move || {
        let Some(starting) = asking.get_untracked() else {
            return;
        };
        asking.set(None);
        // What holds for an incident that runs already is not said of another one.
        let is_first = session.incident().with_untracked(Option::is_none);
        let services = session
            .situation()
            .with_untracked(|situation| is_first.then(|| situation.services.clone()))
            .unwrap_or_default();
        let command = StartIncident {
            drill: starting == Starting::Drill,
            script: String::new(),
            services,
        };
        // Nothing can refuse a start.
        if let Ok(touched) = session.dispatch(command) {
            session.forget_noted();
            // What was said before is not of this hour.
            notices.dismiss();
            if let Some(id) = touched.first().and_then(|entity| entity.key.parse().ok()) {
                session.show_incident(id);
            }
        }
    };
    let is_drill = move || asking.get() == Some(Starting::Drill);
    // A drill owns no yellow, and starting takes nothing away.
    let look = move || {
        if asking.get_untracked() == Some(Starting::Drill) {
            ButtonLook::Plain
        } else {
            ButtonLook::Way
        }
    };
    let pick = move |incident: &'static str, drill: &'static str| if is_drill() { drill } else { incident };
    view! {
        <Show when=move || asking.get().is_some()>
            <Dialog
                title=move || pick(words.get().now.start_question, words.get().now.drill_question)
                text=move || pick(words.get().now.start_consequence, words.get().now.drill_consequence)
                safe=words.say(|texts| texts.now.cancel)
                on_safe=move || asking.set(None)
                act=move || pick(words.get().now.start_confirm, words.get().now.drill_confirm)
                on_act=start
                act_look=look()
            />
        </Show>
    }
}
