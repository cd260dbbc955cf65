use std::collections::BTreeSet;

use crate::ui::prelude::*;
use leptos_router::hooks::use_navigate;

use super::rehearsal_parts::Rehearsal;
use crate::domain::command::NoteDrill;
use crate::domain::drill_code::{RehearsalCheck, Rehearsed};
use crate::domain::{Answer, DrillKind, DrillResult, Reflex};
use crate::i18n::fill;
use crate::state::{Addresses, Clock, Person, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::{Actions, Beside};
use crate::ui::widgets::{
    Choice, ChoiceOption, Field, FieldKind, Glyph, PageTitle, Rows, Section, Sign, Status, StatusKind,
    TextButton, focus_first_fault,
};

/// The rehearsal of one person with one phone: no network, the app closed and opened, a number, a step, a code.
#[component]
pub fn RehearsalPage() -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    let title = words.signal(|texts| texts.drills.rehearsal);
    let rehearsal = Rehearsal::new();
    let is_begun = Memo::new(move |_| rehearsal.begun.get().is_some());
    let back = Head::Below {
        href: Signal::stored(addresses.to("/drills")),
        name: words.signal(|texts| texts.incidents.drills),
    };
    let content = move || {
        if is_begun.get() {
            return view! { <Going rehearsal /> }.into_any();
        }
        view! {
            <p>{words.say(|texts| texts.drills.rehearsal_about)}</p>
            <Actions sign=move || {
                view! {
                    <Sign
                        context=words.say(|texts| texts.drills.rehearsal)
                        verb=words.say(|texts| texts.drills.begin)
                        on_press=move || rehearsal.begin()
                        attr:data-test="begin-rehearsal"
                    />
                }
            } />
        }
        .into_any()
    };
    view! {
        <AppScreen head=back title>
            <div class="drills">
                <PageTitle text=title hint=words.say(|texts| texts.drills.rehearse_how) />
                {content}
            </div>
        </AppScreen>
    }
}

/// The rehearsal while it goes on.
#[component]
fn Going(rehearsal: Rehearsal) -> impl IntoView {
    let (words, person) = (Words::here(), Person::here());
    let passed = Memo::new(move |_| rehearsal.passed());
    let name = RwSignal::new(person.name());
    let fault = RwSignal::new(None::<String>);
    let set_name = move |typed: String| {
        person.set_name(&typed);
        name.set(typed);
    };
    view! {
        <NetworkParts rehearsal />
        <AppChecks passed />
        <FindNumber rehearsal passed />
        <DoStep rehearsal />
        <div class="fields">
            <Field
                label=words.say(|texts| texts.drills.your_name)
                value=name
                on_input=set_name
                error=fault
                autocomplete="name"
                attr:data-test="user-name"
            />
        </div>
        <Actions beside=Beside::Content sign=move || view! { <CodeSign rehearsal passed fault /> }>
            <TextButton
                text=words.say(|texts| texts.drills.give_up)
                on_press=move || rehearsal.end()
                attr:data-test="give-up"
            />
        </Actions>
    }
}

/// No network, and the app closed and opened without one.
#[component]
fn NetworkParts(rehearsal: Rehearsal) -> impl IntoView {
    let words = Words::here();
    let network = move || {
        let texts = words.get();
        let (kind, text) = match rehearsal.network.get() {
            None => (StatusKind::Unsure, texts.settings.checking),
            Some(false) => (StatusKind::Works, texts.drills.flight_mode_off),
            Some(true) => (StatusKind::Fails, texts.drills.flight_mode_on),
        };
        view! { <Status kind text /> }
    };
    let reopened = move || {
        let drills = words.get().drills;
        let (kind, text) = if rehearsal.is_reopened() && rehearsal.network.get() == Some(false) {
            (StatusKind::Works, drills.reopened)
        } else {
            (StatusKind::Unsure, drills.not_reopened)
        };
        view! { <Status kind text /> }
    };
    view! {
        <Section heading=words.say(|texts| texts.drills.flight_mode)>
            <p data-test="network">{network}</p>
            <TextButton text=words.say(|texts| texts.drills.look_again) on_press=move || rehearsal.look() />
        </Section>
        <Section heading=words.say(|texts| texts.drills.reopen)>
            <p>{words.say(|texts| texts.drills.reopen_how)}</p>
            <p data-test="reopened">{reopened}</p>
        </Section>
    }
}

/// What nobody has to be asked.
#[component]
fn AppChecks(passed: Memo<BTreeSet<RehearsalCheck>>) -> impl IntoView {
    let words = Words::here();
    let own = [
        RehearsalCheck::Plan,
        RehearsalCheck::Contacts,
        RehearsalCheck::Kept,
    ];
    let rows = move || {
        let row = |check: RehearsalCheck| {
            let kind = if passed.read().contains(&check) {
                StatusKind::Works
            } else {
                StatusKind::Fails
            };
            view! {
                <li class="row">
                    <Status kind text=words.get().drills.rehearsal_check(check) />
                </li>
            }
        };
        own.map(row).collect_view()
    };
    view! {
        <Section heading=words.say(|texts| texts.drills.app_checks)>
            <Rows>{rows}</Rows>
        </Section>
    }
}

/// A number to look for; the app tells whether it was found.
#[component]
fn FindNumber(rehearsal: Rehearsal, passed: Memo<BTreeSet<RehearsalCheck>>) -> impl IntoView {
    let words = Words::here();
    let number = Memo::new(move |_| rehearsal.number());
    let with_name = move |template: &str| {
        let number = number.read();
        fill(
            template,
            &[("name", number.as_ref().map_or("", |number| &number.name))],
        )
    };
    let label = move || with_name(words.get().drills.find_number_of);
    let error = Signal::derive(move || {
        let is_wrong =
            rehearsal.digits.read().trim().len() >= 2 && !passed.read().contains(&RehearsalCheck::Number);
        is_wrong.then(|| with_name(words.get().drills.number_is_wrong))
    });
    let is_there = Memo::new(move |_| number.read().is_some());
    view! {
        <Section heading=words.say(|texts| texts.drills.find_number)>
            {move || {
                if is_there.get() {
                    view! {
                        <Field
                            label
                            hint=words.say(|texts| texts.drills.find_number_hint)
                            value=rehearsal.digits
                            on_input=move |typed: String| rehearsal.digits.set(typed)
                            kind=FieldKind::Number
                            error
                            attr:data-test="last-digits"
                        />
                        {move || {
                            passed
                                .read()
                                .contains(&RehearsalCheck::Number)
                                .then(|| {
                                    view! {
                                        <Status
                                            kind=StatusKind::Works
                                            text=words.say(|texts| texts.drills.number_is_right)
                                        />
                                    }
                                })
                        }}
                    }
                        .into_any()
                } else {
                    view! { <p>{words.say(|texts| texts.drills.no_number)}</p> }.into_any()
                }
            }}
        </Section>
    }
}

/// One step of the checklist, and what the person says of it.
#[component]
fn DoStep(rehearsal: Rehearsal) -> impl IntoView {
    let words = Words::here();
    let label = move || {
        let texts = words.get();
        fill(
            texts.drills.do_step_of,
            &[("step", texts.reflexes.title(Reflex::Obvious))],
        )
    };
    let options = [Answer::Yes, Answer::No]
        .map(|answer| ChoiceOption::new(answer, move || words.get().answers.name(answer)));
    view! {
        <Section heading=words.say(|texts| texts.drills.do_step)>
            <Choice
                label
                options=options.to_vec()
                value=rehearsal.step
                on_choose=move |answer: Answer| rehearsal.step.set(Some(answer))
                attr:data-test="did-step"
            />
        </Section>
    }
}

/// Notes the result and leads to its code.
#[component]
fn CodeSign(
    rehearsal: Rehearsal,
    passed: Memo<BTreeSet<RehearsalCheck>>,
    /// What is wrong with the name.
    fault: RwSignal<Option<String>>,
) -> impl IntoView {
    let (words, session, person) = (Words::here(), Session::here(), Person::here());
    let addresses = Addresses::here();
    let go = StoredValue::new(use_navigate());
    let context = move || {
        let (count, total) = (passed.read().len(), RehearsalCheck::ALL.len());
        fill(
            words.get().drills.passed_of,
            &[("count", &count.to_string()), ("total", &total.to_string())],
        )
    };
    let make = move || {
        let now = Clock::read();
        let told = Rehearsed {
            on: now.date(),
            passed: passed.get_untracked(),
        };
        let checks = RehearsalCheck::ALL.iter().map(|check| {
            let answer = if told.passed.contains(check) {
                Answer::Yes
            } else {
                Answer::No
            };
            (check.code().to_owned(), answer)
        });
        let result = DrillResult {
            kind: DrillKind::Rehearsal,
            at: now,
            who: untrack(|| person.name()),
            device: untrack(|| person.device()),
            checks: checks.collect(),
            code: told.code(),
            ..DrillResult::default()
        };
        match session.dispatch(NoteDrill { result }) {
            Ok(touched) => {
                rehearsal.end();
                let key = touched
                    .first()
                    .map(|entity| entity.key.clone())
                    .unwrap_or_default();
                let address = addresses.to(&format!("/drills/{key}"));
                go.with_value(|go| go(&address, Default::default()));
            }
            Err(_) => {
                fault.set(Some(words.untracked().drills.name_missing.to_owned()));
                focus_first_fault();
            }
        }
    };
    view! {
        <Sign
            context
            verb=words.say(|texts| texts.drills.make_code)
            glyph=Glyph::Tick
            on_press=make
            attr:data-test="make-code"
        />
    }
}
