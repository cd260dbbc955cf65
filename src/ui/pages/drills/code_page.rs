use crate::ui::prelude::*;
use leptos_router::hooks::use_navigate;

use crate::domain::command::NoteDrill;
use crate::domain::drill_code::{CodeFault, RehearsalCheck, Rehearsed};
use crate::domain::{Answer, Contact, DrillKind, DrillResult, Id, Side, Timestamp};
use crate::i18n::{Texts, fill, format};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::Actions;
use crate::ui::pages::contacts::Directory;
use crate::ui::widgets::{
    ChoiceOption, Field, FieldKind, Glyph, PageTitle, Select, SubmitSign, focus_first_fault,
};

const FORM: &str = "rehearsal-code-form";

/// The coordinator's side: the code that somebody tells, and whose it is.
#[component]
pub fn CodePage() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let title = words.signal(|texts| texts.drills.type_code);
    let back = Head::Below {
        href: Signal::stored(addresses.to("/drills")),
        name: words.signal(|texts| texts.incidents.drills),
    };
    let go = use_navigate();
    let typed = RwSignal::new(String::new());
    let person = RwSignal::new(None::<Id<Contact>>);
    let name = RwSignal::new(String::new());
    // Nothing is wrong with a code that is still being typed.
    let asked = RwSignal::new(false);
    let read = Memo::new(move |_| Rehearsed::of_code(&typed.read(), Clock::read().date()));
    let code_error = Signal::derive(move || {
        let fault = read.get().err()?;
        let is_short = matches!(fault, CodeFault::Length(count) if count < 9);
        (asked.get() || !is_short).then(|| fault_words(words.get(), fault))
    });
    let needs_name = move || person.get().is_none() && name.read().trim().is_empty();
    let name_error = Signal::derive(move || {
        (asked.get() && needs_name()).then(|| words.get().refusals.missing.to_owned())
    });
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Ok(told) = read.get_untracked() else {
            asked.set(true);
            focus_first_fault();
            return;
        };
        let texts = words.untracked();
        let who = session.with_untracked(|plan| {
            let contact = person.get_untracked().and_then(|id| plan.contacts.get(&id));
            contact.map_or_else(|| name.get_untracked(), Contact::called)
        });
        let result = result_of(&told, person.get_untracked(), who.clone());
        match session.dispatch_undoable(
            NoteDrill { result },
            fill(texts.drills.code_noted, &[("name", &who)]),
        ) {
            Ok(_) => go(&addresses.to("/drills"), Default::default()),
            Err(_) => {
                asked.set(true);
                focus_first_fault();
            }
        }
    };
    let told = move || {
        read.get()
            .ok()
            .map(|told| told_words(words.get(), &told))
            .unwrap_or_default()
    };
    view! {
        <AppScreen head=back title>
            <div class="drills">
                <PageTitle text=title hint=words.say(|texts| texts.drills.type_code_how) />
                <form id=FORM class="fields" novalidate on:submit=save>
                    <Field
                        label=words.say(|texts| texts.drills.code)
                        value=typed
                        on_input=move |code: String| typed.set(code)
                        kind=FieldKind::Number
                        error=code_error
                        attr:data-test="code"
                    />
                    <p role="status" class="code-tells" data-test="code-tells">{told}</p>
                    <Whose person name name_error />
                </form>
                <Actions sign=move || {
                    view! {
                        <SubmitSign
                            form=FORM
                            context=words.say(|texts| texts.drills.rehearsal)
                            verb=words.say(|texts| texts.drills.note_code)
                            glyph=Glyph::Tick
                            attr:data-test="note-code"
                        />
                    }
                } />
            </div>
        </AppScreen>
    }
}

/// One of the internal contacts, or a name.
#[component]
fn Whose(
    person: RwSignal<Option<Id<Contact>>>,
    name: RwSignal<String>,
    name_error: Signal<Option<String>>,
) -> impl IntoView {
    let (words, session, directory) = (Words::here(), Session::here(), Directory::here());
    let options = Signal::derive(move || {
        let people = session.with(|plan| {
            directory.people(|id| {
                let contact = plan.contacts.get(&id);
                contact.is_some_and(|contact| contact.side == Side::Internal && contact.is_filled())
            })
        });
        let other = ChoiceOption::new(None::<Id<Contact>>, words.say(|texts| texts.drills.somebody_else));
        std::iter::once(other).chain(people).collect::<Vec<_>>()
    });
    let is_other = Memo::new(move |_| person.get().is_none());
    let choose = move |chosen: Option<Id<Contact>>| person.set(chosen);
    view! {
        <Select
            label=words.say(|texts| texts.drills.whose_code)
            options
            value=person
            on_choose=choose
            attr:data-test="code-person"
        />
        {move || {
            is_other
                .get()
                .then(|| {
                    view! {
                        <Field
                            label=words.say(|texts| texts.drills.name)
                            value=name
                            on_input=move |typed: String| name.set(typed)
                            error=name_error
                            attr:data-test="code-name"
                        />
                    }
                })
        }}
    }
}

fn fault_words(texts: &Texts, fault: CodeFault) -> String {
    let drills = texts.drills;
    match fault {
        CodeFault::Length(count) => fill(drills.code_length, &[("count", &count.to_string())]),
        CodeFault::Check => drills.code_is_wrong.to_owned(),
        CodeFault::InFuture(on) => fill(drills.code_in_future, &[("date", &format::date(texts.lang, on))]),
    }
}

/// What a code says: the day, how much succeeded, what did not.
fn told_words(texts: &Texts, told: &Rehearsed) -> String {
    let drills = texts.drills;
    let (count, total) = (
        told.passed.len().to_string(),
        RehearsalCheck::ALL.len().to_string(),
    );
    let passed = fill(drills.passed_of, &[("count", &count), ("total", &total)]);
    let date = format::date(texts.lang, told.on);
    let mut words = fill(drills.code_tells, &[("date", &date), ("passed", &passed)]);
    let lacks: Vec<&str> = RehearsalCheck::ALL
        .iter()
        .filter(|check| !told.passed.contains(check))
        .map(|check| drills.rehearsal_check(*check))
        .collect();
    if !lacks.is_empty() {
        words.push(' ');
        words.push_str(&fill(drills.code_lacks, &[("checks", &lacks.join(", "))]));
    }
    words
}

/// The result at noon of its day: the code has no hour.
fn result_of(told: &Rehearsed, person: Option<Id<Contact>>, who: String) -> DrillResult {
    let now = Clock::read();
    let noon = told
        .on
        .and_hms_opt(12, 0, 0)
        .unwrap_or_default()
        .and_utc()
        .timestamp_millis();
    let noon = noon.saturating_sub(i64::from(now.offset_min) * 60_000);
    let answer = |check: &RehearsalCheck| {
        if told.passed.contains(check) {
            Answer::Yes
        } else {
            Answer::No
        }
    };
    DrillResult {
        kind: DrillKind::Rehearsal,
        at: Timestamp::new(noon.min(now.ms), now.offset_min),
        who,
        person,
        checks: RehearsalCheck::ALL
            .iter()
            .map(|check| (check.code().to_owned(), answer(check)))
            .collect(),
        code: told.code(),
        ..DrillResult::default()
    }
}
