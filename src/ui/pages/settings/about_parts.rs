use crate::ui::prelude::*;

use crate::i18n::areas::about::About;
use crate::i18n::fill;
use crate::platform::page;
use crate::state::Words;
use crate::ui::widgets::{Disclosure, Section};

/// Privacy, what the plan is not, which version this is.
#[component]
pub(super) fn AboutParts() -> impl IntoView {
    let words = Words::here();
    let line = move |text: fn(&'static About) -> &'static str| {
        view! { <p>{move || text(words.get().about)}</p> }
    };
    let build = page::root_data("build").unwrap_or_default();
    let version = move || fill(words.get().settings.version, &[("version", &build)]);
    view! {
        <Section heading=words.say(|texts| texts.settings.about)>
            <p>{words.say(|texts| texts.about.what)}</p>
            <p class="second">{words.say(|texts| texts.about.trained_staff)}</p>
            <Disclosure summary=words.say(|texts| texts.settings.privacy)>
                {line(|about| about.no_account)} {line(|about| about.stays_here)} {line(|about| about.no_other_site)}
                {line(|about| about.private_numbers)} {line(|about| about.copies_leave)}
                {line(|about| about.on_this_device)}
            </Disclosure>
            <Disclosure summary=words.say(|texts| texts.about.disclaimer_title)>
                {line(|about| about.disclaimer)}
            </Disclosure>
            <p class="second" data-test="version">{version}</p>
        </Section>
    }
}
