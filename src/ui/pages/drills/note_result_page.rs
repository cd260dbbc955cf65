use crate::ui::prelude::*;
use leptos_router::hooks::{use_navigate, use_params_map};

use super::check_choices::CheckChoices;
use super::result_words::{deputy_words, held_title};
use crate::domain::command::{CloseIncident, Fault, FieldFault, NoteDrill, Refusal};
use crate::domain::drill_history::result_so_far;
use crate::domain::drill_script::DrillPlan;
use crate::domain::{DrillResult, Id, Incident, IncidentState, Minutes, Plan};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::Actions;
use crate::ui::widgets::{
    EmptyState, Field, FieldKind, Glyph, PageTitle, Section, SubmitSign, TextArea, focus_first_fault,
};

const FORM: &str = "drill-result-form";
/// Most that is believed of minutes or people.
const MOST: u32 = 10_000;

/// Noting what came of a drill; one that still runs is closed with it.
#[component]
pub fn NoteResultPage() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let title = words.signal(|texts| texts.drills.note_result);
    let id = use_params_map().with_untracked(|params| params.get("incident"));
    let id = id.and_then(|id| id.parse::<Id<Incident>>().ok());
    // The stores may answer after the screen is there.
    let is_there = Memo::new(move |_| {
        let is_drill = |plan: &Plan, id| plan.incidents.get(&id).is_some_and(|head: &Incident| head.drill);
        id.filter(|id| session.with(|plan| is_drill(plan, *id)))
    });
    let back = Head::Below {
        href: Signal::stored(addresses.to("/drills")),
        name: words.signal(|texts| texts.incidents.drills),
    };
    view! {
        <AppScreen head=back title>
            <div class="drills">
                {move || match is_there.get() {
                    Some(incident) => view! { <Form incident title /> }.into_any(),
                    None => view! { <EmptyState text=words.say(|texts| texts.drills.not_found) /> }.into_any(),
                }}
            </div>
        </AppScreen>
    }
}

/// The result as it was noted before, else as far as the log has it.
fn begun(plan: &Plan, id: Id<Incident>) -> DrillResult {
    let noted = plan
        .drills
        .values()
        .find(|result| result.incident == Some(id))
        .cloned();
    noted
        .or_else(|| result_so_far(plan, id, Clock::read()))
        .unwrap_or_default()
}

fn is_open(plan: &Plan, id: Id<Incident>) -> bool {
    IncidentState::in_plan(plan, id).is_some_and(|state| state.is_open())
}

/// A number that may be missing.
fn number(field: &'static str, typed: &str) -> Result<Option<u32>, FieldFault> {
    match typed.trim() {
        "" => Ok(None),
        typed => match typed.parse() {
            Ok(number) if number <= MOST => Ok(Some(number)),
            _ => Err(FieldFault::new(field, Fault::OutOfRange { least: 0, most: MOST })),
        },
    }
}

#[component]
fn Form(incident: Id<Incident>, title: Signal<String>) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let go = use_navigate();
    let was = session.with_untracked(|plan| begun(plan, incident));
    let typed =
        |number: Option<u32>| RwSignal::new(number.map(|number| number.to_string()).unwrap_or_default());
    let minutes = typed(was.took.map(|took| took.0));
    let (reached, to_reach) = (typed(was.reached), typed(was.to_reach));
    let checks = RwSignal::new(was.checks.clone());
    let note = RwSignal::new(was.note.clone());
    let faults = RwSignal::new(Vec::<FieldFault>::new());
    let was = StoredValue::new(was);
    let held = was.with_value(|was| DrillPlan::of_code(&was.script));
    let error = move |field: &'static str| {
        Signal::derive(move || {
            let texts = words.get();
            let faults = faults.read();
            let fault = faults.iter().find(|fault| fault.field == field)?;
            Some(texts.refusals.fault(texts, field, &fault.fault))
        })
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let numbers = [("took", minutes), ("reached", reached), ("to_reach", to_reach)]
            .map(|(field, typed)| typed.with_untracked(|typed| number(field, typed)));
        let [Ok(took), Ok(reached), Ok(to_reach)] = numbers else {
            faults.set(numbers.into_iter().filter_map(Result::err).collect());
            focus_first_fault();
            return;
        };
        // A figure that was typed anew says nothing of deputies.
        let by_deputy = was.with_value(|was| was.by_deputy.filter(|_| was.reached == reached));
        let result = DrillResult {
            took: took.map(Minutes),
            reached,
            by_deputy,
            to_reach,
            checks: checks.get_untracked(),
            passed: Default::default(),
            note: note.get_untracked(),
            ..was.get_value()
        };
        match session.dispatch(NoteDrill { result }) {
            Ok(touched) => {
                // Closed on another phone this very moment: closed, as asked.
                let _ = session.dispatch(CloseIncident {
                    incident,
                    agreed_by: String::new(),
                });
                let key = touched
                    .first()
                    .map(|entity| entity.key.clone())
                    .unwrap_or_default();
                go(&addresses.to(&format!("/drills/{key}")), Default::default());
            }
            Err(Refusal::Invalid(found)) => {
                faults.set(found);
                focus_first_fault();
            }
            Err(_) => {}
        }
    };
    let is_running = Memo::new(move |_| session.with(|plan| is_open(plan, incident)));
    let context = move || {
        let drills = words.get().drills;
        if is_running.get() {
            drills.close_too
        } else {
            drills.result
        }
    };
    // Of the people reached, how many by their deputy.
    let deputies = move |name: &'static str| {
        let is_asked = name == "reached";
        let said = move || is_asked.then(|| was.with_value(|was| deputy_words(words.get(), was)));
        Signal::derive(move || said().flatten().unwrap_or_default())
    };
    let field = move |name: &'static str,
                      label: fn(&'static crate::i18n::Texts) -> &'static str,
                      value: RwSignal<String>| {
        view! {
            <Field
                label=words.say(label)
                hint=deputies(name)
                value
                on_input=move |typed: String| value.set(typed)
                kind=FieldKind::Number
                error=error(name)
                attr:data-test=name
            />
        }
    };
    view! {
        <PageTitle text=title hint=move || held_title(words.get(), held) />
        <form id=FORM class="fields" novalidate on:submit=save>
            {field("took", |texts| texts.drills.minutes, minutes)}
            <div class="drill-reached">
                {field("reached", |texts| texts.drills.how_many_reached, reached)}
                {field("to_reach", |texts| texts.drills.of_how_many, to_reach)}
            </div>
            <TextArea
                label=words.say(|texts| texts.drills.to_mend)
                hint=words.say(|texts| texts.drills.to_mend_hint)
                value=note
                on_input=move |typed: String| note.set(typed)
                attr:data-test="to-mend"
            />
            <Section heading=words.say(|texts| texts.drills.how_it_went)>
                <div class="fields">
                    <CheckChoices checks />
                </div>
            </Section>
        </form>
        <Actions sign=move || {
            view! {
                <SubmitSign
                    form=FORM
                    context
                    verb=words.say(|texts| texts.drills.save_result)
                    glyph=Glyph::Tick
                    attr:data-test="save-result"
                />
            }
        } />
    }
}
