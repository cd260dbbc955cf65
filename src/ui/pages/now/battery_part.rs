use crate::ui::prelude::*;

use crate::i18n::{fill, format};
use crate::state::{Power, Words};
use crate::ui::widgets::{Button, Disclosure, Glyph, Notice};

/// A battery that runs low: nothing is kept awake any more, and how to make it last.
#[component]
pub fn BatteryLow() -> impl IntoView {
    let (words, power) = (Words::here(), Power::here());
    let is_low = Memo::new(move |_| power.is_low());
    let text = move || {
        let level = power.percent().unwrap_or_default();
        let level = format::percent(words.lang(), level.into());
        fill(words.get().rooms.battery_low, &[("level", &level)])
    };
    move || {
        is_low.get().then(|| {
            view! {
                <Notice text attr:data-test="battery-low" />
                <SavingSteps />
            }
            .into_any()
        })
    }
}

/// How to make the battery last, and the dark screen.
#[component]
pub fn SavingSteps() -> impl IntoView {
    let (words, power) = (Words::here(), Power::here());
    let steps = move || {
        let rooms = words.get().rooms;
        [
            rooms.save_dim,
            rooms.save_mode,
            rooms.save_radio,
            rooms.save_apps,
            rooms.save_charge,
        ]
        .map(|step| view! { <li>{step}</li> })
        .collect_view()
    };
    let label = move || {
        let rooms = words.get().rooms;
        if power.is_dark() {
            rooms.dark_off
        } else {
            rooms.dark_on
        }
    };
    let toggle = move || power.set_dark(untrack(|| !power.is_dark()));
    view! {
        <Disclosure summary=words.say(|texts| texts.rooms.save_battery)>
            <ul class="danger-more">{steps}</ul>
            <Button text=label glyph=Glyph::HalfDisc on_press=toggle attr:data-test="dark-screen" />
        </Disclosure>
    }
}
