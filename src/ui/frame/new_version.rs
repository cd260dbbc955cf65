use crate::ui::prelude::*;

use crate::state::{NewBuild, Session, Version, Words};
use crate::ui::widgets::{Notice, TextButton};

/// A new version that waits, with the way to take it; never taken during an incident.
#[component]
pub fn NewVersion() -> impl IntoView {
    let words = Words::here();
    let build = NewBuild::here();
    let incident = Session::here().incident();
    let is_open = Memo::new(move |_| incident.read().is_some());
    move || {
        let alarms = words.get().alarms;
        match (build.version(), is_open.get()) {
            (Version::Newest, _) => ().into_any(),
            (Version::WentBack, _) => {
                view! { <Notice text=alarms.went_back attr:data-test="went-back" /> }.into_any()
            }
            (Version::Waiting, true) => {
                view! { <Notice text=alarms.new_version_after_incident attr:data-test="new-version" /> }
                    .into_any()
            }
            (Version::Waiting, false) => view! {
                <Notice text=alarms.new_version attr:data-test="new-version">
                    <TextButton
                        text=alarms.new_version_now
                        on_press=move || build.take()
                        attr:data-test="new-version-now"
                    />
                </Notice>
            }
            .into_any(),
        }
    }
}
