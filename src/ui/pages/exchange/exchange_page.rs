use crate::ui::prelude::*;

use super::desk::Desk;
use super::overview::Overview;
use super::preview_part::PreviewPart;
use super::trouble::Trouble;
use super::{arrival, ways_in};
use crate::state::{Addresses, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::widgets::{Notice, NoticeTone, TextLink};

/// In and out: copies leave, files come in, and what is only on this device.
#[component]
pub fn ExchangePage() -> impl IntoView {
    let words = Words::here();
    let title = words.signal(|texts| texts.nav.exchange);
    let head = Head::Below {
        href: Signal::stored(Addresses::here().to("/more")),
        name: words.signal(|texts| texts.nav.more),
    };
    let addresses = Addresses::here();
    let desk = Desk::new();
    arrival::follow(desk);
    let is_over = ways_in::take_drops(desk);
    let trouble = move || {
        desk.trouble.get().map(|trouble| {
            let texts = words.get();
            let told = format!("{} {}", trouble.words(texts), texts.faults.nothing_changed);
            let way = (trouble == Trouble::Contacts).then(|| {
                view! {
                    <TextLink
                        href=addresses.to("/contacts/import")
                        text=words.say(|texts| texts.intake.title)
                        attr:data-test="to-contact-import"
                    />
                }
            });
            view! { <Notice text=told tone=NoticeTone::Alert attr:data-test="file-fault">{way}</Notice> }
        })
    };
    // Told in one language: a change of language builds the preview anew, the choice stays on the desk.
    let content = move || match desk.incoming.get() {
        Some(incoming) => view! { <PreviewPart incoming desk texts=words.get() /> }.into_any(),
        None => view! { <Overview desk title /> }.into_any(),
    };
    view! {
        <AppScreen head title>
            {trouble}
            <Show when=move || desk.is_reading.get()>
                <Notice text=words.say(|texts| texts.exchange.reading) />
            </Show>
            <Show when=move || is_over.get()>
                <p class="drop-here">{words.say(|texts| texts.exchange.drop_here)}</p>
            </Show>
            {content}
        </AppScreen>
    }
}
