use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::set_aside_file::{Damaged, text_of};
use crate::i18n::{fill, format};
use crate::platform::files;
use crate::state::{Clock, Session, Words};
use crate::ui::widgets::{Button, Disclosure, Glyph, Section, Status, StatusKind, TextArea};

/// Values that failed their check, now or earlier: how many, under which names, and a file of them.
#[component]
pub(super) fn SetAsideValues() -> impl IntoView {
    let words = Words::here();
    let values = found();
    let told = move || {
        let texts = words.get();
        let count = u64::try_from(values.read().len()).unwrap_or(u64::MAX);
        texts.count(&texts.alarms.damaged, count, &[])
    };
    let keys = move || {
        let keys = values.get().into_iter();
        keys.map(|(key, _)| view! { <li><code>{key}</code></li> })
            .collect_view()
    };
    view! {
        <Show when=move || !values.read().is_empty()>
            <Section heading=words.say(|texts| texts.settings.storage) attr:data-test="set-aside">
                <div class="fields">
                    <Status kind=StatusKind::Due text=Signal::derive(told) />
                    <p>{words.say(|texts| texts.alarms.damaged_do)}</p>
                    <SaveThem values />
                </div>
                <Disclosure summary=words.say(|texts| texts.alarms.details)>
                    <ul class="plain-list">{keys}</ul>
                </Disclosure>
            </Section>
        </Show>
    }
}

/// What the stores have set aside, ever: localStorage at once, IndexedDB when it answers.
fn found() -> RwSignal<Vec<Damaged>> {
    let session = Session::here();
    let values = RwSignal::new(Vec::new());
    Effect::new(move |_| {
        session.set_aside().track();
        let store = session.store();
        let in_local = store.aside_in_local();
        values.set(in_local.clone());
        spawn_local(async move {
            // One that does not answer is told of by the readiness above.
            if let Ok(in_indexed) = store.aside_in_indexed().await {
                let _ = values.try_set(in_local.into_iter().chain(in_indexed).collect());
            }
        });
    });
    values
}

/// The file, and what to do with it.
#[component]
fn SaveThem(
    /// The values.
    values: RwSignal<Vec<Damaged>>,
) -> impl IntoView {
    let words = Words::here();
    let told = RwSignal::new(String::new());
    let by_hand = RwSignal::new(None::<String>);
    let save = move || {
        let texts = words.untracked();
        let now = Clock::read();
        let name = fill(texts.alarms.set_aside_file, &[("date", &now.date().to_string())]);
        let (name, text) = (
            format!("{name}.txt"),
            values.with_untracked(|values| text_of(values)),
        );
        match files::save_text(&name, &text, files::TEXT_PLAIN) {
            Ok(()) => {
                let facts = [("time", format::time_of(now)), ("name", name)];
                let facts = facts.each_ref().map(|(name, value)| (*name, value.as_str()));
                told.set(fill(texts.exchange.saved_as_file, &facts));
            }
            Err(_) => by_hand.set(Some(text)),
        }
    };
    view! {
        <p>
            {words.say(|texts| texts.alarms.set_aside_do)} " "
            {words.say(|texts| texts.alarms.set_aside_private)}
        </p>
        <div class="button-row">
            <Button
                text=words.say(|texts| texts.alarms.set_aside_export)
                glyph=Glyph::Save
                on_press=save
                attr:data-test="save-set-aside"
            />
        </div>
        <p role="status" class="told">{told}</p>
        {move || {
            by_hand.get().map(|text| {
                view! {
                    <TextArea
                        label=words.say(|texts| texts.exchange.by_hand)
                        hint=words.say(|texts| texts.exchange.by_hand_hint)
                        value=text
                        on_input=|_: String| ()
                    />
                }
            })
        }}
    }
}
