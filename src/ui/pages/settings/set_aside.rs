use leptos::prelude::*;

use crate::state::{Session, Words};
use crate::ui::widgets::{Disclosure, Section, Status, StatusKind};

/// Values that failed their check, by the name under which they were kept.
#[component]
pub(super) fn SetAsideValues() -> impl IntoView {
    let words = Words::here();
    let set_aside = Session::here().set_aside();
    let told = move || {
        let texts = words.get();
        let count = u64::try_from(set_aside.read().len()).unwrap_or(u64::MAX);
        texts.count(&texts.alarms.damaged, count, &[])
    };
    let keys = move || {
        let keys = set_aside.get().into_iter();
        keys.map(|value| view! { <li><code>{value.key}</code></li> })
            .collect_view()
    };
    view! {
        <Show when=move || !set_aside.read().is_empty()>
            <Section heading=words.say(|texts| texts.settings.storage) attr:data-test="set-aside">
                <Status kind=StatusKind::Due text=Signal::derive(told) />
                <p>{words.say(|texts| texts.alarms.damaged_do)}</p>
                <Disclosure summary=words.say(|texts| texts.alarms.details)>
                    <ul class="plain-list">{keys}</ul>
                </Disclosure>
            </Section>
        </Show>
    }
}
