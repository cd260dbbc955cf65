use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::iphone_steps::IphoneSteps;
use crate::platform::{install, page};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::Actions;
use crate::ui::widgets::{Disclosure, Glyph, LinkButton, PageTitle, Section, Sign, Status, StatusKind};

/// The browser's button where there is one, pictures where it is done by hand.
#[component]
pub fn InstallPage() -> impl IntoView {
    let words = Words::here();
    let addresses = Addresses::here();
    let session = Session::here();
    let title = words.signal(|texts| texts.install.title);
    let head = Head::Below {
        href: Signal::stored(addresses.to("/more")),
        name: words.signal(|texts| texts.nav.more),
    };
    let offered = RwSignal::new(false);
    let installed = RwSignal::new(install::is_installed());
    let listeners = install::listen(move || {
        let _ = offered.try_set(install::is_offered());
        let _ = installed.try_set(install::is_installed());
    });
    offered.set(install::is_offered());
    // Without listeners the words below still say how.
    let listeners = StoredValue::new_local(listeners.ok());
    on_cleanup(move || listeners.dispose());
    let ask = move || {
        spawn_local(async move {
            let accepted = install::ask().await.unwrap_or(false);
            let _ = installed.try_update(|installed| *installed |= accepted);
            let _ = offered.try_set(install::is_offered());
        });
    };
    let is_empty =
        Memo::new(move |_| session.with(|plan| plan.contacts.is_empty() && plan.company.name.is_empty()));
    let is_phone = page::matches("(pointer: coarse)");
    let verb = move || {
        let install = words.get().install;
        if is_phone {
            install.button
        } else {
            install.button_computer
        }
    };
    let sign = move || {
        (offered.get() && !installed.get()).then(|| {
            view! {
                <Sign
                    context=words.say(|texts| texts.nav.brand)
                    verb
                    glyph=Glyph::Save
                    on_press=ask
                    attr:data-test="install-prompt"
                />
            }
        })
    };
    view! {
        <AppScreen head title>
            <PageTitle text=title hint=words.say(|texts| texts.install.why) />
            <Show when=move || installed.get()>
                <Status kind=StatusKind::Works text=words.say(|texts| texts.install.done) attr:data-test="installed" />
            </Show>
            <Show when=move || !installed.get()>
                {if install::is_ios() { iphone_first(words).into_any() } else { others_first(words).into_any() }}
            </Show>
            <Show when=move || installed.get() && is_empty.get()>{open_here(words, addresses)}</Show>
            <Actions sign />
        </AppScreen>
    }
}

fn iphone_first(words: Words) -> impl IntoView {
    view! {
        <Section heading=words.say(|texts| texts.install.iphone_title)>
            <IphoneSteps />
        </Section>
    }
}

fn others_first(words: Words) -> impl IntoView {
    view! {
        <Section heading=words.say(|texts| texts.install.how)>
            <p>{words.say(|texts| texts.install.android_menu)}</p>
            <Disclosure summary=words.say(|texts| texts.install.iphone_title)>
                <IphoneSteps />
            </Disclosure>
        </Section>
    }
}

/// The installed app has a storage of its own on an iPhone: the plan has to be opened in it once more.
fn open_here(words: Words, addresses: Addresses) -> impl IntoView {
    view! {
        <Section heading=words.say(|texts| texts.install.installed_empty_title)>
            <p>{words.say(|texts| texts.install.installed_empty)}</p>
            <div class="button-row">
                <LinkButton
                    href=addresses.to("/exchange")
                    text=words.say(|texts| texts.settings.open_plan)
                    glyph=Glyph::Folder
                    attr:data-test="install-open-plan"
                />
            </div>
        </Section>
    }
}
