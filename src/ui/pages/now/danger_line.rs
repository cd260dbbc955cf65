use crate::ui::prelude::*;

use crate::domain::{PlaceKind, facts};
use crate::i18n::{fill, format};
use crate::state::{Session, Words};
use crate::ui::widgets::{Glyph, Icon};

/// Danger first: one fixed line with 112, and what to do when the call does not get through.
#[component]
pub fn DangerLine() -> impl IntoView {
    let words = Words::here();
    let unfolded = RwSignal::new(false);
    view! {
        <div class="danger" data-test="danger">
            <p class="danger-question">
                <Icon glyph=Glyph::TriangleFrame />
                <span>{words.say(|texts| texts.danger.question)}</span>
            </p>
            <div class="danger-line">
                <a class="danger-call" href="tel:112" data-test="call-112">
                    {words.say(|texts| texts.danger.call_112)}
                </a>
                <button
                    type="button"
                    class="danger-unfold"
                    aria-expanded=move || if unfolded.get() { "true" } else { "false" }
                    on:click=move |_| unfolded.update(|unfolded| *unfolded = !*unfolded)
                    data-test="danger-more"
                >
                    <Icon glyph=Glyph::ChevronDown />
                    <span>{words.say(|texts| texts.danger.more)}</span>
                </button>
            </div>
            <Show when=move || unfolded.get()>
                <NoCallPossible />
            </Show>
        </div>
    }
}

/// What to do when the call does not get through.
#[component]
fn NoCallPossible() -> impl IntoView {
    let words = Words::here();
    view! {
        <div class="disclosure-body">
                <ul class="danger-more">
                    <li>{words.say(|texts| texts.danger.any_network)}</li>
                    <li>{words.say(|texts| texts.danger.sim_needed)}</li>
                    <li>{words.say(|texts| texts.danger.try_again)}</li>
                    <li>{words.say(|texts| texts.danger.app_needs_data)}</li>
                    <li>{words.say(|texts| texts.danger.deaf_text)}</li>
                    <li>{words.say(|texts| texts.danger.no_phone)}</li>
                    <li>{words.say(|texts| texts.danger.lift_and_alarm)}</li>
                </ul>
                <HelpNearby />
                <p class="second">
                    {move || {
                        let day = facts::EMERGENCY_ON_ANY_NETWORK.checked_on().unwrap_or_default();
                        fill(words.get().danger.facts_checked, &[("date", &format::date(words.lang(), day))])
                    }}
                </p>
        </div>
    }
}

/// The company's own fire station, hospital and police, with address and way on foot.
#[component]
fn HelpNearby() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let places = move || {
        let danger = words.get().danger;
        session.with(|plan| {
            let named = plan.places.values().filter(|place| !place.address.is_empty());
            named
                .map(|place| {
                    let kind = match place.kind {
                        PlaceKind::Fire => danger.fire_station,
                        PlaceKind::Hospital => danger.hospital,
                        PlaceKind::Police => danger.police,
                        _ => "",
                    };
                    let name = if place.name.is_empty() {
                        kind
                    } else {
                        place.name.as_str()
                    };
                    view! {
                        <li>
                            <strong>{name.to_owned()}</strong>
                            {format!(", {}", place.address)}
                            <span class="second">{format!(" {}", place.way)}</span>
                        </li>
                    }
                })
                .collect_view()
        })
    };
    view! { <ul class="danger-places">{places}</ul> }
}
