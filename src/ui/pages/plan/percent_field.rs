use crate::ui::prelude::*;

use super::entry_draft::EntryDraft;
use crate::domain::Unreadable;
use crate::i18n::Lang;
use crate::state::Words;
use crate::ui::widgets::{Field, FieldKind};

/// The fields that are kept in hundredths of a percent.
pub fn is_percentage(field: &str) -> bool {
    matches!(field, "availability" | "share")
}

/// A percentage as people write it: 99,5.
#[component]
pub fn PercentField(
    /// The draft that it writes.
    draft: EntryDraft,
    /// The field's name, in hundredths of a percent.
    name: String,
) -> impl IntoView {
    let words = Words::here();
    let (label, error) = (draft.label(name.clone()), draft.error(name.clone()));
    let sign = if words.lang_untracked() == Lang::En {
        '.'
    } else {
        ','
    };
    let kept: Option<u32> = draft.text(&name).parse().ok();
    let number = || kept.map(|kept| in_percent(kept, sign));
    let left = draft.unreadable(&name).map(|left| left.typed);
    let typed = RwSignal::new(left.or_else(number).unwrap_or_default());
    let test = format!("field-{name}");
    let set = move |text: String| {
        draft.set_number(&name, in_hundredths(&text), Unreadable::new(text.clone()));
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

/// Hundredths of a percent of what was typed; `None` for what is no percentage from 0 to 100 with at most two decimals.
fn in_hundredths(typed: &str) -> Option<u32> {
    let typed = typed.trim().trim_end_matches('%').trim_end();
    let (whole, decimals) = typed.split_once([',', '.']).unwrap_or((typed, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(decimals) || decimals.len() > 2 {
        return None;
    }
    let whole: u32 = whole.parse().ok()?;
    let decimals: u32 = format!("{decimals:0<2}").parse().ok()?;
    let hundredths = whole.checked_mul(100)?.checked_add(decimals)?;
    (hundredths <= 10_000).then_some(hundredths)
}

/// The same the other way round; `sign` stands before the decimals.
fn in_percent(hundredths: u32, sign: char) -> String {
    let decimals = format!("{:02}", hundredths % 100);
    match decimals.trim_end_matches('0') {
        "" => (hundredths / 100).to_string(),
        decimals => format!("{}{sign}{decimals}", hundredths / 100),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_is_read_as_people_write_it() {
        let table = [
            ("99,5", Some(9950)),
            ("99.95", Some(9995)),
            (" 100 % ", Some(10_000)),
            ("0", Some(0)),
            ("7,05", Some(705)),
            ("100,01", None),
            ("99,955", None),
            ("4294967295", None),
            (",5", None),
            ("-1", None),
            ("", None),
            ("altijd", None),
        ];
        for (typed, hundredths) in table {
            assert_eq!(in_hundredths(typed), hundredths, "{typed}");
        }
    }

    #[test]
    fn what_is_kept_is_shown_as_it_would_be_typed() {
        for hundredths in [0, 5, 50, 705, 9950, 9995, 10_000] {
            assert_eq!(in_hundredths(&in_percent(hundredths, ',')), Some(hundredths));
        }
        assert_eq!(in_percent(9950, ','), "99,5");
        assert_eq!(in_percent(9995, '.'), "99.95");
    }
}
