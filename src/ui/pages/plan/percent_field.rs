use crate::ui::prelude::*;

use super::entry_draft::EntryDraft;
use crate::domain::record::Leaf;
use crate::domain::{Percentage, Unreadable};
use crate::i18n::Lang;
use crate::state::Words;
use crate::ui::widgets::{Field, FieldKind};

/// The fields that hold a percentage.
pub fn is_percentage(field: &str) -> bool {
    matches!(field, "availability" | "share")
}

/// A percentage as people write it: 99,5.
#[component]
pub fn PercentField(
    /// The draft that it writes.
    draft: EntryDraft,
    /// The field's name.
    name: String,
) -> impl IntoView {
    let words = Words::here();
    let (label, error) = (draft.label(name.clone()), draft.error(name.clone()));
    let sign = if words.lang_untracked() == Lang::En {
        '.'
    } else {
        ','
    };
    let kept = draft.get_untracked(&name);
    let number = || Some(Percentage::from_value(kept.as_ref()?)?.typed(sign));
    let left = draft.unreadable(&name).map(|left| left.typed);
    let typed = RwSignal::new(left.or_else(number).unwrap_or_default());
    let test = format!("field-{name}");
    let set = move |text: String| {
        let share = Percentage::parse(&text).map(|share| share.to_value());
        draft.set_number(&name, share, Unreadable::new(text.clone()));
        typed.set(text);
    };
    view! {
        <Field
            label
            hint=words.say(|texts| texts.plan_parts.percent_hint)
            value=typed
            on_input=set
            kind=FieldKind::Decimal
            error
            attr:data-test=test
        />
    }
}
