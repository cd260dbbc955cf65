use std::collections::BTreeSet;

use crate::ui::prelude::*;

use crate::domain::command::{FieldFault, Refusal};
use crate::domain::{Audience, Begun, EventReport, Record, Service, Timestamp};
use crate::i18n::option_words;
use crate::state::Words;
use crate::ui::frame::{HalfWritten, MomentDraft, MomentFields, error_at};
use crate::ui::widgets::{Checkbox, ChoiceOption, Field, Select, TextArea};

/// What a report says, as it is being written.
#[derive(Clone, Copy)]
pub struct ReportDraft {
    /// All but when it happened.
    pub report: RwSignal<EventReport>,
    /// When it happened.
    pub happened: MomentDraft,
    /// Why it was not saved.
    pub refused: RwSignal<Option<Refusal>>,
}

impl ReportDraft {
    /// Begins with a report and with what was written of it before; what is written is kept until it is saved.
    pub fn new(report: EventReport, half: HalfWritten) -> Self {
        let was = report.fields();
        let report = EventReport::fold(&half.onto(&was), &mut Vec::new());
        let draft = Self {
            happened: MomentDraft::new(report.happened),
            report: RwSignal::new(report),
            refused: RwSignal::new(None),
        };
        half.follow(move || {
            let mut now = draft.report.get();
            // Half a moment could not be read again; nor are its seconds asked for.
            let minute = |at: Option<Timestamp>| at.map(|at| at.ms.div_euclid(60_000));
            if let Ok(at) = draft.happened.get()
                && minute(at) != minute(now.happened)
            {
                now.happened = at;
            }
            Begun::between(&was, &now.fields()).to_value()
        });
        draft
    }

    /// The report as it was filled in.
    ///
    /// # Errors
    /// When it happened is missing or cannot be read.
    pub fn filled(self) -> Result<EventReport, Refusal> {
        match self.happened.needed() {
            Ok(at) => Ok(EventReport {
                happened: Some(at),
                ..self.report.get_untracked()
            }),
            Err(fault) => Err(Refusal::Invalid(vec![FieldFault::new("happened", fault)])),
        }
    }
}

/// The fields of a report.
#[component]
pub fn ReportFields(
    /// What they hold.
    draft: ReportDraft,
) -> impl IntoView {
    let words = Words::here();
    let ReportDraft {
        report: draft,
        happened,
        refused,
    } = draft;
    let sides = Signal::derive(move || {
        let sides = Audience::ALL.iter().copied();
        sides
            .map(|side| {
                ChoiceOption::new(side, move || {
                    option_words(words.get(), EventReport::KIND, "audience", side.code())
                })
            })
            .collect::<Vec<_>>()
    });
    view! {
        <TextArea
            label=words.say(|texts| texts.lead.what)
            value=Signal::derive(move || draft.read().text.clone())
            on_input=move |typed: String| draft.update(|draft| draft.text = typed)
            error=error_at(refused, "text")
            attr:data-test="report-text"
        />
        <Field
            label=words.say(|texts| texts.lead.reported_by)
            value=Signal::derive(move || draft.read().reported_by.clone())
            on_input=move |typed: String| draft.update(|draft| draft.reported_by = typed)
            attr:data-test="report-by"
        />
        <Select
            label=words.say(|texts| texts.lead.side)
            options=sides
            value=Signal::derive(move || draft.read().audience)
            on_choose=move |side: Audience| draft.update(|draft| draft.audience = side)
            attr:data-test="report-side"
        />
        <MomentFields
            draft=happened
            time=words.signal(|texts| texts.lead.when)
            day=words.signal(|texts| texts.lead.day)
            error=error_at(refused, "happened")
            test="report"
        />
        <Concerned draft />
    }
}

/// The services that it concerns.
#[component]
fn Concerned(draft: RwSignal<EventReport>) -> impl IntoView {
    let words = Words::here();
    let boxes = Service::ALL.iter().copied().map(|service| {
        let set = move |is_set: bool| {
            draft.update(|draft| {
                let services: &mut BTreeSet<Service> = &mut draft.services;
                if is_set {
                    services.insert(service);
                } else {
                    services.remove(&service);
                }
            });
        };
        view! {
            <Checkbox
                label=Signal::derive(move || words.get().services.name(service).to_owned())
                checked=Signal::derive(move || draft.read().services.contains(&service))
                on_change=set
                attr:data-test=format!("report-{}", service.code())
            />
        }
    });
    view! {
        <fieldset class="needs">
            <legend>{words.say(|texts| texts.lead.concerns)}</legend>
            {boxes.collect_view()}
        </fieldset>
    }
}
