use crate::ui::prelude::*;
use leptos_router::hooks::use_params_map;

use super::compared::ComparedResult;
use super::mend_rows::MendRows;
use super::result_words::{passed_words, reached_words, result_title};
use crate::domain::drill_code::RehearsalCheck;
use crate::domain::drill_history::DrillCheck;
use crate::domain::{Answer, Contact, DrillKind, DrillResult, Id, Plan};
use crate::i18n::{Texts, format};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, CopyButton, DrillMark, Head};
use crate::ui::widgets::{
    BigNumber, EmptyState, FactRow, Glyph, LinkButton, PageTitle, RowLead, RowLink, Rows, Section, Status,
    StatusKind,
};

/// Everything that the screen tells of a result.
#[derive(Clone, PartialEq)]
struct Shown {
    title: String,
    when: String,
    passed: (StatusKind, &'static str),
    facts: Vec<(&'static str, String)>,
    checks: Vec<(String, StatusKind, &'static str)>,
    code: String,
    /// Below the base: the log, and the form; nothing for a rehearsal.
    log: Option<(String, String)>,
}

impl Shown {
    fn of(texts: &Texts, plan: &Plan, result: &DrillResult) -> Self {
        let drills = texts.drills;
        let who = result
            .person
            .and_then(|id| plan.contacts.get(&id))
            .map(Contact::called);
        let took = result
            .took
            .map(|took| format::duration(texts.lang, u64::from(took.0)));
        let facts = [
            took.map(|took| (drills.took, took)),
            reached_words(texts, result).map(|words| ("", words)),
        ];
        Self {
            title: result_title(texts, result, who.as_deref().unwrap_or(&result.who)),
            when: format::date(texts.lang, result.at.date()),
            passed: passed_words(texts, result.passed),
            facts: facts.into_iter().flatten().collect(),
            checks: checks(texts, result),
            code: result.code.clone(),
            log: result
                .incident
                .filter(|id| plan.incidents.contains_key(id))
                .map(|id| (format!("/incidents/{id}"), format!("/drills/note/{id}"))),
        }
    }
}

/// The answers in the order in which they are asked, those of a newer version last.
fn checks(texts: &Texts, result: &DrillResult) -> Vec<(String, StatusKind, &'static str)> {
    let rehearsal = RehearsalCheck::CODES.iter();
    let known = rehearsal.chain(DrillCheck::CODES).copied();
    let newer = result
        .checks
        .keys()
        .map(String::as_str)
        .filter(|code| texts.drills.check(code).is_none());
    let answered = known
        .chain(newer)
        .filter_map(|code| Some((code, *result.checks.get(code)?)));
    answered
        .map(|(code, answer)| {
            let name = texts
                .drills
                .check(code)
                .map_or_else(|| code.to_owned(), str::to_owned);
            let kind = match answer {
                Answer::Yes => StatusKind::Works,
                Answer::Partly => StatusKind::Due,
                Answer::No => StatusKind::Fails,
                Answer::Open | Answer::Unknown => StatusKind::Unsure,
            };
            (name, kind, texts.answers.name(answer))
        })
        .collect()
}

/// What came of one drill or rehearsal.
#[component]
pub fn ResultPage() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let params = use_params_map();
    let id = Memo::new(move |_| {
        params
            .read()
            .get("id")
            .and_then(|id| id.parse::<Id<DrillResult>>().ok())
    });
    let shown = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| {
            plan.drills
                .get(&id.get()?)
                .map(|result| Shown::of(texts, plan, result))
        })
    });
    let is_rehearsal = Memo::new(move |_| {
        let kind = session.with(|plan| plan.drills.get(&id.get()?).map(|result| result.kind));
        kind == Some(DrillKind::Rehearsal)
    });
    let title = Signal::derive(move || match shown.read().as_ref() {
        Some(shown) => shown.title.clone(),
        None => words.get().drills.result.to_owned(),
    });
    let back = Head::Below {
        href: Signal::stored(addresses.to("/drills")),
        name: words.signal(|texts| texts.incidents.drills),
    };
    let mend = move || {
        id.get()
            .filter(|_| !is_rehearsal.get())
            .map(|id| view! { <MendRows id /> })
    };
    view! {
        <AppScreen head=back title>
            <div class="drills">
                {move || match shown.get() {
                    Some(shown) => view! { <Told shown /> }.into_any(),
                    None => view! { <EmptyState text=words.say(|texts| texts.drills.not_found) /> }.into_any(),
                }}
                {move || shown.read().is_some().then(|| id.get().map(|id| view! { <ComparedResult id /> }))}
                {move || shown.read().is_some().then(mend)}
            </div>
        </AppScreen>
    }
}

#[component]
fn Told(shown: Shown) -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    let Shown {
        title,
        when,
        passed: (kind, passed),
        facts,
        checks,
        code,
        log,
    } = shown;
    let facts = facts.into_iter().map(|(name, text)| match name {
        "" => view! { <FactRow name=text /> }.into_any(),
        name => view! { <FactRow name value=move || text.clone() /> }.into_any(),
    });
    let checks = checks.into_iter().map(|(name, kind, answer)| {
        let value = move || view! { <Status kind text=answer /> };
        view! { <FactRow name value attr:data-test="result-check" /> }
    });
    let is_drill = log.is_some();
    let log = log.map(|(log, form)| {
        view! {
            <Rows>
                <RowLink
                    href=addresses.to(&log)
                    lead=RowLead::Icon(Glyph::History)
                    title=words.say(|texts| texts.drills.its_log)
                />
            </Rows>
            <LinkButton
                href=addresses.to(&form)
                text=words.say(|texts| texts.drills.change)
                glyph=Glyph::Pencil
                attr:data-test="change-result"
            />
        }
    });
    let code = (!code.is_empty()).then(|| view! { <Code code /> });
    view! {
        {is_drill.then(|| view! { <DrillMark /> })}
        <PageTitle text=title hint=when />
        <p class="drill-passed">
            <Status kind text=passed />
        </p>
        {code}
        <Rows>{facts.collect_view()} {checks.collect_view()}</Rows>
        {log}
    }
}

/// The code to tell the coordinator, as large as the screen allows.
#[component]
fn Code(code: String) -> impl IntoView {
    let words = Words::here();
    let copied = code.clone();
    view! {
        <Section heading=words.say(|texts| texts.drills.your_code) attr:data-test="rehearsal-code">
            <BigNumber number=code />
            <p>{words.say(|texts| texts.drills.tell_code)}</p>
            <CopyButton text=copied copied=|texts| texts.actions.copied />
        </Section>
    }
}
