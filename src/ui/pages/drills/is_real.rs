use crate::ui::prelude::*;

use crate::domain::Services;
use crate::domain::command::{CloseIncident, StartIncident};
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{ButtonLook, Dialog, TextButton};

/// The way out of a drill when something really happens: the drill is closed, an incident begins.
#[component]
pub(super) fn IsReal() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let asking = RwSignal::new(false);
    let go = leptos_router::hooks::use_navigate();
    let act = StoredValue::new(move || {
        asking.set(false);
        let open = session.incident();
        let drill =
            open.with_untracked(|open| open.as_ref().filter(|open| open.head.drill).map(|open| open.id));
        if let Some(incident) = drill {
            // Closed on another phone this very moment: closed, as asked.
            let _ = session.dispatch(CloseIncident {
                incident,
                agreed_by: String::new(),
            });
        }
        // What the drill said of the services is not true: nothing is known yet.
        let _ = session.dispatch(StartIncident {
            drill: false,
            script: String::new(),
            services: Services::unknown(),
        });
        go(&addresses.to("/"), Default::default());
    });
    view! {
        <TextButton
            text=words.say(|texts| texts.drills.is_real)
            on_press=move || asking.set(true)
            attr:data-test="is-real"
        />
        {move || {
            asking
                .get()
                .then(|| {
                    view! {
                        <Dialog
                            title=words.say(|texts| texts.drills.is_real_question)
                            text=words.say(|texts| texts.drills.is_real_consequence)
                            safe=words.say(|texts| texts.now.cancel)
                            on_safe=move || asking.set(false)
                            act=words.say(|texts| texts.drills.is_real_confirm)
                            on_act=move || act.with_value(|act| act())
                            act_look=ButtonLook::Plain
                        />
                    }
                })
        }}
    }
}
