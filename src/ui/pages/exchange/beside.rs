use crate::ui::prelude::*;

use super::beside_pictures::{handing_over, near, opening};
use super::copies::Copies;
use crate::i18n::fill;
use crate::state::Words;
use crate::ui::widgets::Section;

/// In pictures: to the person beside you, with no network.
#[component]
pub(super) fn Beside() -> impl IntoView {
    let words = Words::here();
    let step = move |number: u8, picture: AnyView, captions: fn(Words) -> Vec<&'static str>| {
        let named = move || fill(words.get().exchange.picture, &[("step", &number.to_string())]);
        let captions = move || {
            captions(words)
                .into_iter()
                .map(|line| view! { <span>{line}</span> })
                .collect_view()
        };
        view! {
            <li class="picture-step">
                <span class="hidden">{named}</span>
                {picture}
                <p class="picture-words">{captions}</p>
            </li>
        }
    };
    view! {
        <Section heading=words.say(|texts| texts.exchange.beside)>
            <p class="second">{words.say(|texts| texts.exchange.beside_lead)}</p>
            <ol class="pictures" role="list">
                {step(1, near().into_any(), |words| vec![words.get().exchange.beside_radio_on])}
                {step(2, handing_over().into_any(), |words| {
                    let exchange = words.get().exchange;
                    let first = if Copies::can_share() { exchange.beside_share } else { exchange.beside_save };
                    vec![first, exchange.beside_airdrop, exchange.beside_quick_share]
                })}
                {step(3, opening().into_any(), |words| {
                    let exchange = words.get().exchange;
                    vec![exchange.beside_accept, exchange.beside_open]
                })}
            </ol>
            <p class="second">{words.say(|texts| texts.exchange.beside_mixed)}</p>
        </Section>
    }
}
