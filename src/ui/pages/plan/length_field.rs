use crate::ui::prelude::*;

use super::entry_draft::EntryDraft;
use crate::domain::record::Value;
use crate::domain::{Unreadable, read_length};
use crate::state::Words;
use crate::ui::widgets::{ChoiceOption, Field, FieldKind, Select, element_id};

/// Minutes in an hour and in a day.
const UNITS: [u32; 3] = [1, 60, 24 * 60];

/// A length of time: a number and its unit.
#[component]
pub fn LengthField(
    /// The draft that it writes.
    draft: EntryDraft,
    /// The field's name, in minutes.
    name: String,
    /// Its label; without one the field's own.
    #[prop(optional)]
    label: Option<Signal<String>>,
) -> impl IntoView {
    let words = Words::here();
    let label = label.unwrap_or_else(|| draft.label(name.clone()));
    let (error, means) = (draft.error(name.clone()), draft.means(&name));
    let means_id = element_id("means");
    let means_of = means.is_some().then(|| means_id.clone());
    let minutes: Option<u32> = draft.text(&name).parse().ok();
    let left = draft.unreadable(&name);
    let left_unit = left.as_ref().and_then(|left| left.unit);
    let unit = RwSignal::new(left_unit.or(minutes.map(largest_unit)).unwrap_or(60));
    let number = || minutes.map(|minutes| (minutes / unit.get_untracked()).to_string());
    let typed = RwSignal::new(left.map(|left| left.typed).or_else(number).unwrap_or_default());
    let (test, unit_test) = (format!("field-{name}"), format!("unit-{name}"));
    let write = move || {
        let text = typed.get_untracked();
        let read = read_length(&text, unit.get_untracked());
        // Whoever names the unit needs not choose it.
        if let Some((_, named)) = read {
            unit.set(named);
        }
        let (minutes, unit) = (read.map(|(minutes, _)| minutes), Some(unit.get_untracked()));
        draft.set_number(&name, minutes.map(Value::from), Unreadable { typed: text, unit });
    };
    let write = Callback::new(move |()| write());
    let set = move |text: String| {
        typed.set(text);
        write.run(());
    };
    let choose = move |chosen: u32| {
        unit.set(chosen);
        write.run(());
    };
    let units = Signal::derive(move || {
        let parts = words.get().plan_parts;
        let names = [parts.minutes, parts.hours, parts.days];
        let pairs = UNITS.into_iter().zip(names);
        pairs
            .map(|(unit, name)| ChoiceOption::new(unit, move || name))
            .collect::<Vec<_>>()
    });
    view! {
        <div class="length">
            <Field
                label
                value=typed
                on_input=set
                kind=FieldKind::Decimal
                error
                nostrip:described_by=means_of
                attr:data-test=test
            />
            <Select label=words.say(|texts| texts.plan_parts.unit) options=units value=unit on_choose=choose attr:data-test=unit_test />
        </div>
        {means.map(|means| view! { <p class="field-hint" id=means_id>{means}</p> })}
    }
}

/// The largest unit in which it is a whole number.
fn largest_unit(minutes: u32) -> u32 {
    let whole = UNITS
        .into_iter()
        .rev()
        .find(|unit| minutes >= *unit && minutes.is_multiple_of(*unit));
    whole.unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_shown_in_the_largest_unit_that_fits() {
        assert_eq!(
            [0, 45, 60, 90, 240, 1440, 1500, 2880].map(largest_unit),
            [1, 1, 60, 1, 60, 1440, 60, 1440]
        );
    }
}
