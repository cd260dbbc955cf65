use crate::ui::prelude::*;
use leptos::task::spawn_local;

use crate::platform::page;
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{
    Button, ButtonLook, Dialog, Glyph, LinkButton, Notice, NoticeTone, Section, TextButton,
};

/// Removing everything from this device: the copy first, then the question.
#[component]
pub(super) fn Wipe() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let addresses = Addresses::here();
    let incident = session.incident();
    let asking = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let is_open = Memo::new(move |_| incident.read().is_some());
    let only = Memo::new(move |_| u64::try_from(session.only_here().count()).unwrap_or(u64::MAX));
    let start_anew = move || {
        // Where the address cannot be opened the person still can.
        drop(page::open(&addresses.to("/")));
    };
    let wipe = move || {
        asking.set(false);
        spawn_local(async move {
            if session.wipe().await.is_clean() {
                start_anew();
            } else {
                failed.set(true);
            }
        });
    };
    let sentence = move || {
        let texts = words.get();
        match (is_open.get(), only.get()) {
            (true, _) => texts.settings.wipe_incident_open.to_owned(),
            (false, 0) => texts.settings.wipe_consequence.to_owned(),
            (false, count) => texts.count(&texts.settings.wipe_only_here, count, &[]),
        }
    };
    view! {
        <Section heading=words.say(|texts| texts.settings.wipe)>
            <p>{sentence}</p>
            <div class="button-row">
                <LinkButton
                    href=addresses.to("/exchange")
                    text=words.say(|texts| texts.settings.wipe_copy_first)
                    glyph=Glyph::Save
                    attr:data-test="wipe-copy-first"
                />
                <Show when=move || !is_open.get()>
                    <Button
                        text=words.say(|texts| texts.settings.wipe)
                        glyph=Glyph::Trash
                        look=ButtonLook::Danger
                        on_press=move || asking.set(true)
                        attr:data-test="wipe"
                    />
                </Show>
            </div>
            <Show when=move || failed.get()>
                <Notice text=words.say(|texts| texts.settings.wipe_failed) tone=NoticeTone::Alert>
                    <TextButton text=words.say(|texts| texts.alarms.restart) on_press=start_anew />
                </Notice>
            </Show>
            <Show when=move || asking.get()>
                <Dialog
                    title=words.say(|texts| texts.settings.wipe_question)
                    text=words.say(|texts| texts.settings.wipe_consequence)
                    safe=words.say(|texts| texts.actions.cancel)
                    on_safe=move || asking.set(false)
                    act=words.say(|texts| texts.settings.wipe_confirm)
                    on_act=wipe
                    act_test="wipe-confirm"
                />
            </Show>
        </Section>
    }
}
