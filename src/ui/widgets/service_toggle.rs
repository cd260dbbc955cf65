use crate::ui::prelude::*;

use super::toggle_button::ToggleButton;
use super::{Glyph, Icon, element_id};

/// What a person says about a service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ServiceAnswer {
    /// Nothing said: none of the three is pressed.
    #[default]
    Unknown,
    /// It works.
    Works,
    /// It works badly.
    Badly,
    /// It does not work.
    DoesNot,
}

/// The words on the three buttons, shortest form.
#[derive(Clone, Copy)]
pub struct AnswerWords {
    /// "Werkt".
    pub works: Signal<String>,
    /// "Slecht".
    pub badly: Signal<String>,
    /// "Werkt niet".
    pub does_not: Signal<String>,
}

/// One service with three joined buttons; a tap on the pressed one releases it.
#[component]
pub fn ServiceToggle(
    /// The service's icon; dropped on very narrow screens.
    glyph: Glyph,
    /// The service.
    #[prop(into)]
    name: Signal<String>,
    /// Since when, tested when, or "nog onbekend".
    #[prop(into)]
    second: Signal<String>,
    /// The words on the buttons.
    words: AnswerWords,
    /// What is pressed.
    #[prop(into)]
    answer: Signal<ServiceAnswer>,
    /// Called with the new answer; `Unknown` when the pressed button was tapped.
    #[prop(into)]
    on_answer: Callback<(ServiceAnswer,)>,
) -> impl IntoView {
    let name_id = element_id("service");
    let second_id = element_id("service-second");
    let choice = move |own: ServiceAnswer, word: Signal<String>| {
        view! { <ToggleButton own word answer on_answer /> }
    };
    view! {
        <li class="service">
            <Icon glyph />
            <div class="service-words">
                <span class="service-name" id=name_id.clone()>
                    {name}
                </span>
                <span class="second" id=second_id.clone()>
                    {second}
                </span>
            </div>
            <div class="toggle" role="group" aria-labelledby=name_id aria-describedby=second_id>
                {choice(ServiceAnswer::Works, words.works)}
                {choice(ServiceAnswer::Badly, words.badly)}
                {choice(ServiceAnswer::DoesNot, words.does_not)}
            </div>
        </li>
    }
}
