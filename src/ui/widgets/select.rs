use crate::ui::prelude::*;

use super::ChoiceOption;
use super::field_frame::{FieldFrame, FieldIds};
use crate::output::html::escaped;

/// Longer lists have only what is chosen until somebody goes to them: two thousand names are felt when a form opens and
/// when it goes.
const MADE_AT_ONCE: usize = 100;

/// One of many, as the browser's own list; for two to five use [`Choice`](super::Choice).
#[component]
pub fn Select<T>(
    /// Above it.
    #[prop(into)]
    label: Signal<String>,
    /// What can be chosen; put "none" into it where nothing may be chosen.
    #[prop(into)]
    options: Signal<Vec<ChoiceOption>>,
    /// What is chosen.
    #[prop(into)]
    value: Signal<T>,
    /// Called with what was chosen.
    #[prop(into)]
    on_choose: Callback<(T,)>,
    /// Below it.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// One sentence on what is wrong.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    // A form's value is asked for at every key stroke in any of its fields.
    let value = Memo::new(move |_| value.get());
    let options = Memo::new(move |_| options.get());
    let chosen = Memo::new(move |_| {
        value.with(|chosen| options.with(|all| all.iter().position(|one| one.value() == Some(chosen))))
    });
    let choose = move |at: usize| {
        let chosen = options.with_untracked(|all| all.get(at).and_then(|one| one.value().cloned()));
        if let Some(chosen) = chosen {
            on_choose.run((chosen,));
        }
    };
    view! { <SelectAt label options chosen on_choose=choose hint error /> }
}

/// The same by the places in the list: one for options of every type. The options are one piece of HTML that the browser
/// reads in one go: there may be two thousand.
#[component]
fn SelectAt(
    label: Signal<String>,
    options: Memo<Vec<ChoiceOption>>,
    chosen: Memo<Option<usize>>,
    #[prop(into)] on_choose: Callback<(usize,)>,
    hint: Option<Signal<String>>,
    error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = FieldIds::new();
    let described_by = {
        let ids = ids.clone();
        move || ids.described_by(error.read().is_some(), hint.is_some())
    };
    let id = ids.control.clone();
    let choose = move |place: String| {
        if let Ok(place) = place.parse() {
            on_choose.run((place,));
        }
    };
    let is_asked = RwSignal::new(false);
    let html = Memo::new(move |_| {
        options.with(|all| {
            let only = (all.len() > MADE_AT_ONCE && !is_asked.get()).then(|| chosen.get());
            let made = all.iter().enumerate();
            let made = made.filter(|(at, _)| only.is_none_or(|only| only == Some(*at)));
            made.map(|(at, one)| format!("<option value=\"{at}\">{}</option>", escaped(&one.words())))
                .collect::<String>()
        })
    });
    let list: NodeRef<leptos::html::Select> = NodeRef::new();
    let mut shown = html.get_untracked();
    let first = match chosen.get_untracked() {
        Some(at) => {
            let value = format!("value=\"{at}\"");
            shown.replacen(&value, &format!("{value} selected"), 1)
        }
        None => shown.clone(),
    };
    Effect::new(move |_| {
        let (html, at) = (html.read(), chosen.get());
        let Some(list) = list.get() else { return };
        if *html != shown {
            list.set_inner_html(&html);
            shown.clone_from(&html);
        }
        list.set_value(&at.map(|at| at.to_string()).unwrap_or_default());
    });
    view! {
        <FieldFrame ids label hint error>
            <select
                class="control"
                id=id
                node_ref=list
                inner_html=first
                aria-describedby=described_by
                aria-invalid=move || error.read().is_some().then_some("true")
                // Both come before the browser unfolds the list.
                on:pointerdown=move |_| is_asked.set(true)
                on:focus=move |_| is_asked.set(true)
                on:change=move |event| choose(event_target_value(&event))
            ></select>
        </FieldFrame>
    }
}
