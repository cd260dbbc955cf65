use crate::ui::prelude::*;

use super::wipe_question::WipeQuestion;
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{Button, ButtonLook, Glyph, LinkButton, Section};

/// Removing everything from this device: the copy first, then the question.
#[component]
pub(super) fn Wipe() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let addresses = Addresses::here();
    let incident = session.incident();
    let asking = RwSignal::new(false);
    let is_open = Memo::new(move |_| incident.read().is_some());
    let only = Memo::new(move |_| u64::try_from(session.only_here().count()).unwrap_or(u64::MAX));
    let sentence = move || {
        let texts = words.get();
        match (is_open.get(), only.get()) {
            (true, _) => texts.settings.wipe_incident_open.to_owned(),
            (false, 0) => format!(
                "{} {}",
                texts.settings.wipe_consequence, texts.settings.wipe_others_keep
            ),
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
            <WipeQuestion asking />
        </Section>
    }
}
