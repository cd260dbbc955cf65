use std::collections::BTreeMap;

use crate::ui::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;
use leptos_router::hooks::use_navigate;

use super::keep_class::KeepClass;
use super::route::{back, routed};
use crate::domain::classify::{Question, asks_again, classify};
use crate::domain::command::{ChangeClass, Fault, FieldFault, Refusal};
use crate::domain::hit::hit_activities;
use crate::domain::order::in_owners_order;
use crate::domain::text::clean_text;
use crate::domain::{Activity, Answer, Class, Outlasts, Plan, Timestamp, outlasts};
use crate::i18n::{Texts, fill, format};
use crate::state::{Addresses, Clock, OpenIncident, Session, Words};
use crate::ui::frame::error_at;
use crate::ui::frame::{AppScreen, seriousness};
use crate::ui::layout::Actions;
use crate::ui::widgets::{
    Choice, ChoiceOption, ClassBadge, EmptyState, Glyph, PageTitle, Sign, TextArea, TextButton,
};

/// The class of an incident: four short questions, or chosen by hand with a reason.
#[component]
pub fn ClassPage() -> impl IntoView {
    let words = Words::here();
    let open = routed();
    let is_there = Memo::new(move |_| open.read().is_some());
    view! {
        <AppScreen head=back() title=words.say(|texts| texts.classes.classify)>
            <PageTitle
                text=words.say(|texts| texts.classes.classify)
                hint=words.say(|texts| texts.classes.classify_lead)
            />
            {move || {
                if is_there.get() {
                    view! { <Classify open /> }.into_any()
                } else {
                    view! { <EmptyState text=words.say(|texts| texts.incidents.not_found) /> }.into_any()
                }
            }}
        </AppScreen>
    }
}

/// Why the class is as it is, in a sentence; empty when nobody said.
pub fn why(texts: &Texts, open: &OpenIncident) -> String {
    let mut reasons: Vec<&str> = texts.classes.reasons(&open.state.class_answers).collect();
    let reason = open.state.class_reason.trim();
    if !reason.is_empty() {
        reasons.push(reason);
    } else if reasons.is_empty() && !open.state.class_answers.is_empty() {
        reasons.push(texts.classes.reason_none);
    }
    reasons.join(", ")
}

#[component]
fn Classify(open: Memo<Option<OpenIncident>>) -> impl IntoView {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let go = use_navigate();
    let home = Addresses::here().to("/");
    let answers = RwSignal::new(BTreeMap::<Question, Answer>::new());
    let by_hand = RwSignal::new(None::<Option<Class>>);
    let reason = RwSignal::new(String::new());
    let refused = RwSignal::new(None::<Refusal>);
    let result = Memo::new(move |_| match by_hand.get() {
        Some(chosen) => chosen,
        None => answers.with(classify),
    });
    let present = move || {
        open.with(|open| {
            let (open, texts) = (open.as_ref()?, words.get());
            let time = format::time_of(open.state.class_since?);
            let word = texts.classes.name_inline(open.state.class?);
            let now = fill(texts.lead.class_now, &[("word", word), ("time", &time)]);
            let reasons = why(texts, open);
            let why = fill(texts.lead.why, &[("reasons", &reasons)]);
            let shown = if reasons.is_empty() {
                now
            } else {
                format!("{now}. {why}")
            };
            Some(view! { <p data-test="class-now">{shown}</p> })
        })
    };
    let asked = Memo::new(move |_| {
        open.with(|open| {
            let state = &open.as_ref()?.state;
            let asked =
                session.with(|plan| asks_again(&plan.classification.thresholds, state, clock.minute()));
            asked.map(|_| state.class)
        })
    });
    let set = move || {
        let Some(incident) = open.with_untracked(|open| open.as_ref().map(|open| open.id)) else {
            return;
        };
        let Some(class) = result.get_untracked() else {
            focus_open_question();
            return;
        };
        let is_by_hand = by_hand.get_untracked().is_some();
        let reason = reason.get_untracked();
        if is_by_hand && clean_text(&reason).is_empty() {
            let fault = FieldFault::new("reason", Fault::Missing);
            refused.set(Some(Refusal::Invalid(vec![fault])));
            crate::ui::widgets::focus_first_fault();
            return;
        }
        let answers = if is_by_hand {
            BTreeMap::new()
        } else {
            answers.get_untracked()
        };
        match session.dispatch(ChangeClass {
            incident,
            class,
            answers,
            reason,
        }) {
            Ok(_) => go(&home, Default::default()),
            Err(refusal) => refused.set(Some(refusal)),
        }
    };
    let left = move || {
        let given = answers.read();
        let given = given.values().filter(|answer| **answer != Answer::Open);
        u64::try_from(Question::ALL.len().saturating_sub(given.count())).unwrap_or(0)
    };
    let context = move || {
        let texts = words.get();
        match (result.get(), by_hand.get()) {
            (Some(class), _) => {
                let word = texts.classes.name_inline(class);
                fill(texts.classes.result, &[("word", word)])
            }
            (None, None) => texts.count(&texts.lead.questions_left, left(), &[]),
            (None, Some(_)) => texts.classes.in_doubt.to_owned(),
        }
    };
    let verb = move || {
        let texts = words.get();
        match (result.get(), by_hand.get()) {
            (None, None) => texts.lead.answer_first,
            _ => texts.classes.set_class,
        }
    };
    let switch = move || by_hand.update(|by_hand| *by_hand = by_hand.is_none().then_some(None));
    view! {
        {present}
        {move || asked.get().map(|class| view! { <KeepClass class with_link=false /> })}
        <form class="fields" novalidate on:submit=|event| event.prevent_default()>
            {move || {
                if by_hand.read().is_some() {
                    view! { <ByHand by_hand /> }.into_any()
                } else {
                    view! { <Questions open answers /> }.into_any()
                }
            }}
            <TextArea
                label=words.say(|texts| texts.classes.reason)
                hint=words.say(|texts| texts.lead.reason_hint)
                value=reason
                on_input=move |typed: String| reason.set(typed)
                error=error_at(refused, "reason")
                attr:data-test="class-reason"
            />
        </form>
        <div class="class-result" role="status" data-test="class-result">
            {move || {
                result.get().map(|class| {
                    let texts = words.get();
                    view! {
                        <p><ClassBadge seriousness=seriousness(Some(class)) text=texts.classes.name(class) /></p>
                        <p class="second">{texts.classes.means(class)}</p>
                    }
                })
            }}
        </div>
        <Actions sign=move || {
            view! { <Sign context verb glyph=Glyph::Tick on_press=set.clone() attr:data-test="set-class" /> }
        }>
            <TextButton
                text=move || {
                    let texts = words.get();
                    if by_hand.read().is_some() {
                        texts.lead.back_to_questions
                    } else {
                        texts.classes.choose_directly
                    }
                }
                on_press=switch
                attr:data-test="choose-class"
            />
        </Actions>
    }
}

/// The four questions in the plan's own wording where it has one; "don't know" counts as yes.
#[component]
fn Questions(
    open: Memo<Option<OpenIncident>>,
    answers: RwSignal<BTreeMap<Question, Answer>>,
) -> impl IntoView {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let row = move |question: Question| {
        let label = Signal::derive(move || {
            let own = session.with(|plan| plan.classification.own_question(question).map(str::to_owned));
            own.unwrap_or_else(|| words.get().classes.question(question).to_owned())
        });
        let hint = Signal::derive(move || {
            let texts = words.get();
            open.with(|open| {
                let open = open.as_ref()?;
                session.with(|plan| hint(texts, plan, open, question, clock.minute()))
            })
            .unwrap_or_default()
        });
        // What the log knows is proposed, and still tapped by a person.
        let proposed = Memo::new(move |_| {
            let is_known = question == Question::OutlastsObjective
                && open.with(|open| {
                    let state = open.as_ref().map(|open| &open.state);
                    let found = |state| session.with(|plan| outlasts(plan, state, clock.minute()));
                    state.and_then(found).is_some()
                });
            is_known.then_some(Answer::Yes)
        });
        let name = move |answer: Answer| {
            let texts = words.get();
            let name = texts.answers.name(answer);
            match proposed.get() == Some(answer) {
                true => fill(texts.classes.proposed, &[("answer", name)]),
                false => name.to_owned(),
            }
        };
        let options = [Answer::Yes, Answer::No, Answer::Unknown]
            .map(|answer| ChoiceOption::new(answer, move || name(answer)))
            .to_vec();
        let value = Signal::derive(move || answers.read().get(&question).copied());
        let choose = move |answer: Answer| {
            answers.update(|answers| {
                answers.insert(question, answer);
            });
        };
        view! {
            <div data-test=format!("question-{}", question.code())>
                <Choice label options value on_choose=choose hint />
            </div>
        }
    };
    view! { {Question::ALL.iter().copied().map(row).collect_view()} }
}

/// What the plan knows that helps to answer: the activities that are hit, the shortest objective.
fn hint(
    texts: &Texts,
    plan: &Plan,
    open: &OpenIncident,
    question: Question,
    now: Timestamp,
) -> Option<String> {
    if question == Question::OutlastsObjective
        && let Some(found) = outlasts(plan, &open.state, now)
    {
        return Some(outlasts_words(texts, plan, &found, now));
    }
    match question {
        Question::ActivityStopped => {
            let hits = hit_activities(plan, &open.state);
            let hit = hits.iter().filter(|hit| hit.back_at.is_none());
            let names: Vec<&str> = hit
                .filter_map(|hit| plan.activities.get(&hit.activity))
                .map(|activity| activity.name.as_str())
                .collect();
            let names = format::list(texts.lang, &names);
            (!names.is_empty()).then(|| fill(texts.lead.hit_now, &[("names", &names)]))
        }
        Question::OutlastsObjective => {
            let rows = in_owners_order(&plan.activities, |row: &Activity| &row.order);
            let timed = rows.iter().filter_map(|(_, row)| Some((row.rto?, *row)));
            Some(match timed.min_by_key(|(rto, _)| *rto) {
                Some((rto, row)) => {
                    let duration = format::duration(texts.lang, rto.0.into());
                    let values = [("duration", duration.as_str()), ("activity", &row.name)];
                    fill(texts.classes.shortest_objective, &values)
                }
                None => texts.classes.no_objective.to_owned(),
            })
        }
        Question::Danger | Question::Noticed => None,
    }
}

/// "Ticket 4711: repaired by 16:00. Objective of Orders: 11:30."
fn outlasts_words(texts: &Texts, plan: &Plan, found: &Outlasts, now: Timestamp) -> String {
    let words = texts.classes;
    let near = |at: Timestamp| format::near_moment(texts.lang, at.date(), &format::time_of(at), now.date());
    let activity = texts.restart.name(texts, plan, found.activity);
    let objective = fill(
        words.objective_is,
        &[("activity", &activity), ("time", &near(found.due))],
    );
    let Some(ticket) = &found.ticket else {
        return fill(words.objective_passed, &[("objective", &objective)]);
    };
    let (number, time) = (
        ticket.number.as_str(),
        ticket.promised.map(near).unwrap_or_default(),
    );
    let promise = match number {
        "" => fill(texts.rooms.promised_by, &[("time", &time)]),
        _ => fill(texts.rooms.ticket_by, &[("number", number), ("time", &time)]),
    };
    fill(
        words.promised_later,
        &[("promise", &promise), ("objective", &objective)],
    )
}

/// The class chosen by hand.
#[component]
fn ByHand(by_hand: RwSignal<Option<Option<Class>>>) -> impl IntoView {
    let words = Words::here();
    let options = Class::ALL
        .iter()
        .map(|class| ChoiceOption::new(*class, move || words.get().classes.name(*class)))
        .collect::<Vec<_>>();
    view! {
        <Choice
            label=words.say(|texts| texts.classes.heading)
            options
            value=Signal::derive(move || by_hand.get().flatten())
            on_choose=move |class: Class| by_hand.set(Some(Some(class)))
            hint=words.say(|texts| texts.classes.in_doubt)
            attr:data-test="class-by-hand"
        />
    }
}

/// Brings the first question without an answer to the person.
fn focus_open_question() {
    let open = document().query_selector("fieldset.choice:not(:has(:checked)) input");
    let input = open
        .ok()
        .flatten()
        .and_then(|input| input.dyn_into::<HtmlElement>().ok());
    if let Some(input) = input {
        // Focus is a courtesy: the sign says what is missing either way.
        let _ = input.focus();
    }
}
