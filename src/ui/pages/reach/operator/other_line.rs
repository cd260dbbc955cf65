use crate::ui::prelude::*;

use crate::domain::command::{Refusal, SaveRow};
use crate::domain::text::clean_line;
use crate::domain::{Id, Line, LineKind, Record, Service};
use crate::i18n::{Texts, option_words};
use crate::ui::frame::error_at;
use crate::ui::pages::reach::about::About;
use crate::ui::widgets::{Button, ChoiceOption, Field, FieldKind, Section, Select, focus_first_fault};

/// The kind of line that gives the first service that is hit.
pub(super) fn hit_kind(about: About) -> LineKind {
    let hit = about.incident.with_untracked(|incident| {
        let open = incident.as_ref()?;
        open.state.services.hit().next()
    });
    match hit {
        Some(Service::FixedPhones) => LineKind::FixedPhone,
        Some(Service::MobileCalls) => LineKind::Mobile,
        Some(Service::MobileData) => LineKind::MobileData,
        Some(Service::Systems) => LineKind::Cloud,
        Some(Service::InternetLine | Service::Electricity) | None => LineKind::Internet,
    }
}

/// What the person knows of a line that is not in the plan: enough to call, and in one tap a line of the plan.
#[component]
pub(super) fn OtherLine(
    /// The incident.
    about: About,
    /// What was said so far.
    other: RwSignal<Line>,
    /// Set to the line once it is in the plan.
    chosen: RwSignal<Option<Id<Line>>>,
) -> impl IntoView {
    let words = about.words;
    let kinds = move || {
        let kinds = LineKind::ALL.iter().copied();
        let option = |kind: LineKind| {
            ChoiceOption::new(kind, move || {
                option_words(words.get(), Line::KIND, "kind", kind.code())
            })
        };
        kinds.map(option).collect::<Vec<_>>()
    };
    let refused = RwSignal::new(None::<Refusal>);
    let is_known = move || other.with(|line| !clean_line(&line.operator).is_empty());
    let keep = move || {
        let line = other.with_untracked(|line| Line {
            name: clean_line(&line.operator),
            operator: clean_line(&line.operator),
            helpdesk: clean_line(&line.helpdesk),
            customer_number: clean_line(&line.customer_number),
            kind: line.kind,
            ..Line::default()
        });
        match about.session.dispatch_saved(SaveRow::new(line)) {
            Ok(touched) => {
                let kept = touched.first().and_then(|entity| entity.key.parse().ok());
                other.set(Line::default());
                chosen.set(kept);
            }
            Err(refusal) => {
                refused.set(Some(refusal));
                focus_first_fault();
            }
        }
    };
    view! {
        <Section heading=words.say(|texts| texts.operator_call.other_line)>
            <div class="fields" data-test="other-line">
                <p class="second">{words.say(|texts| texts.operator_call.other_hint)}</p>
                {field(
                    about,
                    other,
                    (|line| &mut line.operator, error_at(refused, "operator")),
                    (|texts| texts.operator_call.other_operator, |_| ""),
                    (FieldKind::Text, "other-operator"),
                )}
                {field(
                    about,
                    other,
                    (|line| &mut line.helpdesk, error_at(refused, "helpdesk")),
                    (|texts| texts.operator_call.other_helpdesk, |texts| texts.operator_call.other_helpdesk_hint),
                    (FieldKind::Tel, "other-helpdesk"),
                )}
                {field(
                    about,
                    other,
                    (|line| &mut line.customer_number, error_at(refused, "customer_number")),
                    (|texts| texts.operator_call.other_customer, |_| ""),
                    (FieldKind::Text, "other-customer"),
                )}
                <Select
                    label=words.say(|texts| texts.operator_call.other_what)
                    options=Signal::derive(kinds)
                    value=Signal::derive(move || other.with(|line| line.kind))
                    on_choose=move |kind: LineKind| other.update(|line| line.kind = kind)
                    attr:data-test="other-kind"
                />
                <Show when=is_known>
                    <Button
                        text=words.say(|texts| texts.operator_call.keep_line)
                        on_press=keep
                        attr:data-test="keep-line"
                    />
                </Show>
            </div>
        </Section>
    }
}

/// Picks a text.
type Pick = fn(&'static Texts) -> &'static str;

/// A part of what is said of the line.
type Part = fn(&mut Line) -> &mut String;

/// A field of one line about the line: its part and what is wrong with it, its label and hint, its kind and `data-test`.
fn field(
    about: About,
    other: RwSignal<Line>,
    (part, error): (Part, Signal<Option<String>>),
    (label, hint): (Pick, Pick),
    (kind, test): (FieldKind, &'static str),
) -> impl IntoView {
    let words = about.words;
    let value = Signal::derive(move || part(&mut other.get()).clone());
    view! {
        <Field
            label=words.say(label)
            hint=words.signal(hint)
            value
            on_input=move |typed: String| other.update(|line| *part(line) = typed)
            kind
            error
            attr:data-test=test
        />
    }
}
