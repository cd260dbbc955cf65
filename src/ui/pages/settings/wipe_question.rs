use crate::ui::prelude::*;
use leptos::task::spawn_local;

use crate::platform::page;
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{Dialog, Notice, NoticeTone, TextButton};

/// Asks before everything is removed from this device, removes it, and begins anew.
#[component]
pub fn WipeQuestion(
    /// Set to ask.
    asking: RwSignal<bool>,
) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let addresses = Addresses::here();
    let only = Memo::new(move |_| u64::try_from(session.only_here().count()).unwrap_or(u64::MAX));
    // That others keep theirs is true of what they were given.
    let consequence = move || {
        let texts = words.get();
        let own = texts.settings;
        match only.get() {
            0 => format!("{} {}", own.wipe_consequence, own.wipe_others_keep),
            count => format!(
                "{} {}",
                texts.count(&own.wipe_only_here, count, &[]),
                own.wipe_consequence
            ),
        }
    };
    let failed = RwSignal::new(false);
    // Where the address cannot be opened the person still can.
    let start_anew = move |address: &str| drop(page::open(&addresses.to(address)));
    let wipe = move || {
        asking.set(false);
        spawn_local(async move {
            if session.wipe().await.is_clean() {
                start_anew("/?wiped=1");
            } else {
                failed.set(true);
            }
        });
    };
    view! {
        <Show when=move || failed.get()>
            <Notice text=words.say(|texts| texts.settings.wipe_failed) tone=NoticeTone::Alert>
                <TextButton text=words.say(|texts| texts.alarms.restart) on_press=move || start_anew("/") />
            </Notice>
        </Show>
        <Show when=move || asking.get()>
            <Dialog
                title=words.say(|texts| texts.settings.wipe_question)
                text=Signal::derive(consequence)
                safe=words.say(|texts| texts.actions.cancel)
                on_safe=move || asking.set(false)
                act=words.say(|texts| texts.settings.wipe_confirm)
                on_act=wipe
                act_test="wipe-confirm"
            />
        </Show>
    }
}
