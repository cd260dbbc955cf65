use crate::ui::prelude::*;

use super::about_parts::AboutParts;
use super::person_fields::PersonFields;
use super::readiness::Readiness;
use super::set_aside::SetAsideValues;
use super::wipe::Wipe;
use crate::i18n::Lang;
use crate::state::{Addresses, Words};
use crate::ui::frame::{AppScreen, Head, NewVersion, choose_language};
use crate::ui::widgets::{LanguageBar, LanguageName, PageTitle, Section};

/// Settings of this device and whether it is ready for an outage.
#[component]
pub fn SettingsPage() -> impl IntoView {
    let words = Words::here();
    let title = words.signal(|texts| texts.nav.settings);
    let head = Head::Below {
        href: Signal::stored(Addresses::here().to("/more")),
        name: words.signal(|texts| texts.nav.more),
    };
    let choose = choose_language();
    let languages = Lang::ALL
        .map(|lang| LanguageName {
            code: lang.code(),
            name: lang.native_name(),
        })
        .to_vec();
    let language = words.say(|texts| texts.settings.language);
    view! {
        <AppScreen head title>
            <PageTitle text=title />
            <NewVersion />
            <Section heading=language>
                <LanguageBar
                    label=language
                    languages
                    current=Signal::derive(move || words.lang().code())
                    on_choose=choose
                />
                <p class="second">{words.say(|texts| texts.settings.language_hint)}</p>
            </Section>
            <PersonFields />
            <Readiness />
            <SetAsideValues />
            <AboutParts />
            <Wipe />
        </AppScreen>
    }
}
