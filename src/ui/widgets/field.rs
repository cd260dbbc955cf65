use crate::ui::prelude::*;

use super::field_frame::{FieldFrame, FieldIds};

/// What is entered; decides the keyboard of a phone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// Any text.
    #[default]
    Text,
    /// A telephone number.
    Tel,
    /// An e-mail address.
    Email,
    /// A whole number; stays text, so that nothing is dropped unseen.
    Number,
    /// A number with decimals; stays text, so that comma and point both can be typed.
    Decimal,
    /// A day, as `2026-11-23`.
    Date,
    /// A time of day, as `14:31`.
    Time,
    /// A web address.
    Url,
}

impl FieldKind {
    /// `type` and `inputmode` of the input.
    fn attributes(self) -> (&'static str, Option<&'static str>) {
        match self {
            FieldKind::Text => ("text", None),
            FieldKind::Tel => ("tel", None),
            // `type="email"` trims and rejects by rules of its own; the domain says what is wrong.
            FieldKind::Email => ("text", Some("email")),
            FieldKind::Number => ("text", Some("numeric")),
            FieldKind::Decimal => ("text", Some("decimal")),
            FieldKind::Date => ("date", None),
            FieldKind::Time => ("time", None),
            FieldKind::Url => ("text", Some("url")),
        }
    }
}

/// A field of one line.
#[component]
pub fn Field(
    /// Above it.
    #[prop(into)]
    label: Signal<String>,
    /// What it shows: the page's draft.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the whole text at each change; goes into the draft, not into a command.
    #[prop(into)]
    on_input: Callback<(String,)>,
    /// What is entered.
    #[prop(optional)]
    kind: FieldKind,
    /// Below it: what it is for, an example.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// The id of words elsewhere on the screen that say what it is for.
    #[prop(optional)]
    described_by: Option<String>,
    /// One sentence on what is wrong.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// The `autocomplete` token; off unless told: what is entered is mostly about somebody else.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// What is offered while somebody types; anything else can be typed too.
    #[prop(optional, into)]
    suggestions: Option<Signal<Vec<String>>>,
) -> impl IntoView {
    let ids = FieldIds::new();
    let (input_type, input_mode) = kind.attributes();
    let described_by = {
        let (ids, elsewhere) = (ids.clone(), described_by);
        move || {
            let own = ids.described_by(error.read().is_some(), hint.is_some());
            match (own, elsewhere.clone()) {
                (Some(own), Some(elsewhere)) => Some(format!("{own} {elsewhere}")),
                (own, elsewhere) => own.or(elsewhere),
            }
        }
    };
    let id = ids.control.clone();
    let list = suggestions.map(|_| format!("{id}-list"));
    let offered = suggestions.zip(list.clone()).map(|(suggestions, id)| {
        let option = |text: String| view! { <option value=text></option> };
        let options = move || suggestions.get().into_iter().map(option).collect_view();
        view! { <datalist id=id>{options}</datalist> }
    });
    view! {
        <FieldFrame ids label hint error>
            <input
                class="control"
                id=id
                type=input_type
                inputmode=input_mode
                autocomplete=autocomplete
                // Nobody types that much into one line; a browser freezes over what somebody pastes.
                maxlength="1000"
                list=list
                aria-describedby=described_by
                aria-invalid=move || error.read().is_some().then_some("true")
                prop:value=value
                on:input=move |event| on_input.run((event_target_value(&event),))
            />
            {offered}
        </FieldFrame>
    }
}
