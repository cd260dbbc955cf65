use crate::ui::prelude::*;

use super::form::Form;
use super::names::shown_name;
use super::number_line::NumberLine;
use super::number_row::kind_name;
use crate::domain::dependency::known_operators;
use crate::domain::record::Leaf;
use crate::domain::timestamp::Date;
use crate::domain::{NumberKind, Reach, Slot, Value};
use crate::i18n::fill;
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{ChoiceOption, Disclosure, Field, FieldKind, Select, TextLink};

/// The name under which tests find a number's fields: `field-mobile-1`, `field-mobile-1-operator`.
fn test_name(kind: NumberKind, which: Slot, detail: &str) -> String {
    format!("field-{}-{}{detail}", kind.code(), which.code())
}

/// A number or mail address, and once there is one, its operator, its line and whose it is.
#[component]
pub fn NumberFields(
    /// The form.
    form: Form,
    /// Which of the form's numbers.
    place: usize,
) -> impl IntoView {
    let words = Words::here();
    let (kind, which) = form
        .untracked()
        .numbers
        .get(place)
        .map(|draft| (draft.number.kind, draft.number.slot))
        .unwrap_or_default();
    let has_value = Memo::new({
        let value = form.of_number(place, |number| !number.value.trim().is_empty());
        move |_| value.get()
    });
    let is_mail = kind == NumberKind::Email;
    let session = Session::here();
    let operators = Signal::derive(move || session.with(known_operators));
    view! {
        <div class="number-fields">
            <Field
                label=form.of_number(place, move |number| kind_name(words.get(), number))
                kind=if is_mail { FieldKind::Email } else { FieldKind::Tel }
                value=form.of_number(place, |number| number.value.clone())
                on_input=move |typed: String| form.edit_number(place, |number| number.value = typed)
                error=form.number_fault(place, "value")
                attr:data-test=test_name(kind, which, "")
            />
            <SameNumber form place />
            <Show when=move || has_value.get()>
                <Show when=move || !is_mail>
                    <Field
                        label=words.say(|texts| texts.contact_form.operator)
                        suggestions=operators
                        value=form.of_number(place, |number| number.operator.clone())
                        on_input=move |typed: String| form.edit_number(place, |number| number.operator = typed)
                        attr:data-test=test_name(kind, which, "-operator")
                    />
                    <NumberLine form place test=test_name(kind, which, "-line") />
                </Show>
                <NumberDetails form place kind which />
            </Show>
        </div>
    }
}

/// Who has the same number or address already: no mistake, a family or an office shares one, but told.
#[component]
fn SameNumber(form: Form, place: usize) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let here = form.untracked().id;
    let typed = Memo::new({
        let typed = form.of_number(place, Clone::clone);
        move |_| typed.get()
    });
    let holder = Memo::new(move |_| {
        session.with(|plan| {
            let id = *plan.others_with(&typed.read(), here).first()?;
            Some((id, shown_name(words.get(), plan.contacts.get(&id)?)))
        })
    });
    move || {
        holder.get().map(|(id, name)| {
            let text = fill(words.get().contact_form.same_number, &[("name", &name)]);
            view! {
                <p role="status">
                    <TextLink href=addresses.to(&format!("/contacts/{id}")) text attr:data-test="same-number" />
                </p>
            }
        })
    }
}

/// Whose number it is, with consent, reason and dates: folded, since a company's number needs none of it.
#[component]
fn NumberDetails(form: Form, place: usize, kind: NumberKind, which: Slot) -> impl IntoView {
    let words = Words::here();
    let reach = form.of_number(place, |number| number.reach);
    let options = Signal::derive(move || {
        let option = |reach: &Reach| {
            let reach = *reach;
            ChoiceOption::new(reach, move || words.get().channels.reach_name(reach))
        };
        Reach::ALL.iter().map(option).collect::<Vec<_>>()
    });
    let is_private = Memo::new(move |_| reach.get().is_private());
    let check = move |date: Option<Date>| form.edit_number(place, |number| number.checked_on = date);
    view! {
        <Disclosure summary=words.say(|texts| texts.contact_form.number_details) attr:data-test=test_name(kind, which, "-details")>
            <div class="fields">
                <Select
                    label=words.say(|texts| texts.channels.reach)
                    hint=move || words.get().channels.reach_means(reach.get())
                    options
                    value=reach
                    on_choose=move |reach: Reach| form.edit_number(place, |number| number.reach = reach)
                    attr:data-test=test_name(kind, which, "-reach")
                />
                <Show when=move || is_private.get()>
                    <PrivateFields form place kind which />
                </Show>
                <Show when=move || kind == NumberKind::Mobile>
                    <Field
                        label=words.say(|texts| texts.channels.chat)
                        value=form.of_number(place, |number| number.chat.clone())
                        on_input=move |typed: String| form.edit_number(place, |number| number.chat = typed)
                        attr:data-test=test_name(kind, which, "-chat")
                    />
                </Show>
                <DateField
                    label=words.signal(|texts| texts.contact_form.checked_on)
                    value=form.of_number(place, |number| number.checked_on)
                    on_date=check
                    attr:data-test=test_name(kind, which, "-checked_on")
                />
            </div>
        </Disclosure>
    }
}

/// What a private number needs: consent, reason, and until when it is kept.
#[component]
fn PrivateFields(form: Form, place: usize, kind: NumberKind, which: Slot) -> impl IntoView {
    let words = Words::here();
    let consent = move |date: Option<Date>| form.edit_number(place, |number| number.consent = date);
    let keep = move |date: Option<Date>| form.edit_number(place, |number| number.keep_until = date);
    view! {
        <DateField
            label=words.signal(|texts| texts.contact_form.consent)
            hint=words.signal(|texts| texts.contact_form.consent_hint)
            value=form.of_number(place, |number| number.consent)
            on_date=consent
            attr:data-test=test_name(kind, which, "-consent")
        />
        <Field
            label=words.say(|texts| texts.contact_form.private_reason)
            value=form.of_number(place, |number| number.reason.clone())
            on_input=move |typed: String| form.edit_number(place, |number| number.reason = typed)
            attr:data-test=test_name(kind, which, "-reason")
        />
        <DateField
            label=words.signal(|texts| texts.contact_form.keep_until)
            value=form.of_number(place, |number| number.keep_until)
            on_date=keep
            attr:data-test=test_name(kind, which, "-keep_until")
        />
    }
}

/// A day or none.
#[component]
pub fn DateField(
    /// Above it.
    label: Signal<String>,
    /// Below it.
    #[prop(default = Signal::stored(String::new()))]
    hint: Signal<String>,
    /// The day.
    value: Signal<Option<Date>>,
    /// Called with the day; none when the field is emptied.
    #[prop(into)]
    on_date: Callback<(Option<Date>,)>,
) -> impl IntoView {
    let text = move || value.get().map(|date| date.to_string()).unwrap_or_default();
    let type_in = move |typed: String| on_date.run((Date::from_value(&Value::from(typed)),));
    view! { <Field label hint kind=FieldKind::Date value=text on_input=type_in /> }
}
