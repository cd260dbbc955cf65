//! The widgets that do more than show: pressed and released, focus kept, errors tied to their field.

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::tick;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlElement, HtmlInputElement, HtmlSelectElement};
use plan_b::ui::widgets::{
    AnswerWords, ChoiceOption, Dialog, Field, Glyph, Select, ServiceAnswer, ServiceToggle,
};
use wasm_bindgen_test::wasm_bindgen_test;

/// A place of its own for one test; the view goes when `keep` is dropped.
fn show<N: IntoView + 'static>(view: impl FnOnce() -> N + 'static) -> (HtmlElement, impl Drop) {
    let place: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&place).unwrap();
    let keep = mount_to(place.clone(), view);
    (place, keep)
}

fn find<T: JsCast>(place: &HtmlElement, selector: &str) -> T {
    let found = place.query_selector(selector).unwrap();
    found.unwrap_or_else(|| panic!("no {selector}")).unchecked_into()
}

fn pressed(place: &HtmlElement) -> String {
    let state = |nth: u8| {
        let button: HtmlElement = find(place, &format!(".toggle button:nth-child({nth})"));
        if button.get_attribute("aria-pressed").unwrap() == "true" {
            'x'
        } else {
            '-'
        }
    };
    [1, 2, 3].map(state).iter().collect()
}

#[wasm_bindgen_test]
async fn a_tap_on_the_pressed_answer_makes_the_service_unknown_again() {
    let answer = RwSignal::new(ServiceAnswer::Unknown);
    let (place, _keep) = show(move || {
        let word = |text: &'static str| Signal::derive(move || text.to_owned());
        let words = AnswerWords {
            works: word("Werkt"),
            badly: word("Slecht"),
            does_not: word("Werkt niet"),
        };
        let on_answer = move |new: ServiceAnswer| answer.set(new);
        view! { <ServiceToggle glyph=Glyph::Globe name="Internetlijn" second="nog onbekend" words answer on_answer /> }
    });
    let badly: HtmlElement = find(&place, ".toggle button:nth-child(2)");

    badly.click();
    tick().await;
    assert_eq!(
        (answer.get_untracked(), pressed(&place).as_str()),
        (ServiceAnswer::Badly, "-x-")
    );

    badly.click();
    tick().await;
    assert_eq!(
        (answer.get_untracked(), pressed(&place).as_str()),
        (ServiceAnswer::Unknown, "---")
    );
}

#[wasm_bindgen_test]
async fn a_dialog_takes_the_focus_to_its_safe_button_and_gives_it_back() {
    let asking = RwSignal::new(false);
    let (place, _keep) = show(move || {
        let close = move || asking.set(false);
        view! {
            <button on:click=move |_| asking.set(true)>"Wissen"</button>
            <Show when=move || asking.get()>
                <Dialog title="Alles wissen?" text="Het staat nergens anders." safe="Bewaren" on_safe=close act="Wissen" on_act=close />
            </Show>
        }
    });
    let opener: HtmlElement = find(&place, "button");
    opener.focus().unwrap();
    opener.click();
    tick().await;
    tick().await;
    let focused = document().active_element().unwrap();
    assert_eq!(focused.text_content().unwrap(), "Bewaren");

    focused.unchecked_into::<HtmlElement>().click();
    tick().await;
    assert!(place.query_selector("dialog").unwrap().is_none());
    assert_eq!(document().active_element().unwrap(), opener.unchecked_into());
}

#[wasm_bindgen_test]
async fn a_select_gives_back_the_value_that_stands_at_the_chosen_place() {
    let chosen = RwSignal::new("telenet");
    let (place, _keep) = show(move || {
        let options = ["proximus", "telenet", "orange"]
            .map(|name| ChoiceOption::new(name, move || name))
            .to_vec();
        view! { <Select label="Operator" options value=chosen on_choose=move |name: &'static str| chosen.set(name) /> }
    });
    let select: HtmlSelectElement = find(&place, "select");
    assert_eq!(select.selected_index(), 1);

    select.set_selected_index(2);
    select.dispatch_event(&Event::new("change").unwrap()).unwrap();
    tick().await;
    assert_eq!(chosen.get_untracked(), "orange");

    chosen.set("proximus");
    tick().await;
    assert_eq!(select.selected_index(), 0);
}

#[wasm_bindgen_test]
async fn a_long_select_makes_its_options_when_somebody_goes_to_it() {
    const MANY: usize = 150;
    let chosen = RwSignal::new(7_usize);
    let (place, _keep) = show(move || {
        let option = |at: usize| ChoiceOption::named(at, format!("<b> {at}").into());
        let options = (0..MANY).map(option).collect::<Vec<_>>();
        view! { <Select label="Who" options value=chosen on_choose=move |at: usize| chosen.set(at) /> }
    });
    let select: HtmlSelectElement = find(&place, "select");
    let shown = || select.selected_options().item(0).unwrap().text_content();
    assert_eq!((select.length(), shown().as_deref()), (1, Some("<b> 7")));
    chosen.set(9);
    tick().await;
    assert_eq!((select.length(), shown().as_deref()), (1, Some("<b> 9")));

    select.dispatch_event(&Event::new("focus").unwrap()).unwrap();
    tick().await;
    assert_eq!(
        (select.length(), shown().as_deref()),
        (u32::try_from(MANY).unwrap(), Some("<b> 9"))
    );
    select.set_selected_index(149);
    select.dispatch_event(&Event::new("change").unwrap()).unwrap();
    tick().await;
    assert_eq!(
        (chosen.get_untracked(), shown().as_deref()),
        (149, Some("<b> 149"))
    );
}

#[wasm_bindgen_test]
async fn a_field_names_its_error_and_its_hint_to_a_screen_reader() {
    let error = RwSignal::new(None::<String>);
    let (place, _keep) = show(move || {
        view! { <Field label="Gsm" value="" on_input=|_: String| () hint="Met landcode" error=error /> }
    });
    let input: HtmlInputElement = find(&place, "input");
    let described = || {
        let ids = input.get_attribute("aria-describedby").unwrap_or_default();
        let texts = ids
            .split(' ')
            .filter_map(|id| document().get_element_by_id(id)?.text_content());
        texts.collect::<Vec<_>>().join("; ")
    };
    assert_eq!(described(), "Met landcode");
    assert!(!input.has_attribute("aria-invalid"));

    error.set(Some("Alleen cijfers.".to_owned()));
    tick().await;
    assert_eq!(described(), "Alleen cijfers.; Met landcode");
    assert_eq!(input.get_attribute("aria-invalid").as_deref(), Some("true"));
}

#[wasm_bindgen_test]
async fn words_elsewhere_are_read_out_with_a_field() {
    let error = RwSignal::new(None::<String>);
    let (place, _keep) = show(move || {
        let elsewhere = "said-below".to_owned();
        view! { <Field label="Gsm" value="" on_input=|_: String| () described_by=elsewhere error=error /> }
    });
    let input: HtmlInputElement = find(&place, "input");
    let ids = || input.get_attribute("aria-describedby").unwrap_or_default();
    assert_eq!(ids(), "said-below");
    error.set(Some("Alleen cijfers.".to_owned()));
    tick().await;
    assert!(ids().ends_with("-error said-below"), "{}", ids());
}
