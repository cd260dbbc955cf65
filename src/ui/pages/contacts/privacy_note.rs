use crate::ui::prelude::*;

use crate::domain::{Number, PrivacyLack};
use crate::state::{Clock, Words};
use crate::ui::widgets::{Status, StatusKind};

/// What a private number lacks to be kept, and what to do; nothing when it lacks nothing.
#[component]
pub fn PrivacyNote(
    /// The number.
    number: Number,
) -> impl IntoView {
    let (words, clock) = (Words::here(), Clock::here());
    let lack = Memo::new(move |_| number.privacy_lack(clock.minute().date()));
    move || {
        lack.get().map(|lack| {
            let form = words.get().contact_form;
            let text = match lack {
                PrivacyLack::KeepUntilPassed(_) => form.keep_until_passed,
                PrivacyLack::ConsentMissing => form.consent_missing,
            };
            view! {
                <span class="to-mend" data-test="privacy-lack">
                    <Status kind=Signal::stored(StatusKind::Due) text />
                </span>
            }
        })
    }
}
