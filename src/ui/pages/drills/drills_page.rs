use crate::ui::prelude::*;

use super::result_row::ShownResult;
use super::result_words::held_title;
use super::start_ways::StartWays;
use super::trend_part::TrendPart;
use super::who_rehearsed::WhoRehearsed;
use crate::domain::drill_history::{last_drill, next_drill, results, without_result};
use crate::domain::drill_script::DrillPlan;
use crate::domain::{Date, Plan};
use crate::i18n::{Texts, fill, format};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::widgets::{EmptyState, Glyph, PageTitle, RowLead, RowLink, Rows, Section};

/// Everything that the screen tells.
#[derive(Clone, PartialEq)]
struct Shown {
    hint: String,
    /// Title and address of drills that wait for their result.
    unnoted: Vec<(String, String)>,
    results: Vec<ShownResult>,
}

impl Shown {
    fn of(texts: &Texts, plan: &Plan, today: Date) -> Self {
        let all = results(plan);
        let longest = all
            .iter()
            .filter_map(|(_, result)| result.took)
            .max()
            .unwrap_or_default();
        let unnoted = without_result(plan).into_iter().filter_map(|id| {
            let head = plan.incidents.get(&id)?;
            let title = held_title(texts, DrillPlan::of_code(&head.script));
            let day = format::date(texts.lang, head.started.date());
            Some((format!("{title}, {day}"), format!("/drills/note/{id}")))
        });
        Self {
            hint: hint(texts, plan, today),
            unnoted: unnoted.collect(),
            results: all
                .into_iter()
                .map(|(id, result)| ShownResult::of(texts, plan, id, result, longest.0))
                .collect(),
        }
    }
}

fn hint(texts: &Texts, plan: &Plan, today: Date) -> String {
    let drills = texts.drills;
    match (last_drill(plan), next_drill(plan)) {
        (_, Some(next)) => {
            let template = if next <= today {
                drills.due_since
            } else {
                drills.next_by
            };
            fill(template, &[("date", &format::date(texts.lang, next))])
        }
        _ => drills.none_yet.to_owned(),
    }
}

/// Which drills can be held, what came of earlier ones, who rehearsed.
#[component]
pub fn DrillsPage() -> impl IntoView {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let addresses = Addresses::here();
    let title = words.signal(|texts| texts.incidents.drills);
    let today = Memo::new(move |_| clock.minute().date());
    let shown = Memo::new(move |_| session.with(|plan| Shown::of(words.get(), plan, today.get())));
    let back = Head::Below {
        href: Signal::stored(addresses.to("/more")),
        name: words.signal(|texts| texts.nav.more),
    };
    // Nothing, an incident, or a drill.
    let open = session.incident();
    let is_drill = Memo::new(move |_| open.read().as_ref().map(|open| open.head.drill));
    let start = move || match is_drill.get() {
        None => view! { <StartWays /> }.into_any(),
        Some(false) => {
            view! { <EmptyState text=words.say(|texts| texts.drills.not_during_incident) /> }.into_any()
        }
        Some(true) => view! {
            <Rows>
                <RowLink
                    href=addresses.to("/drills/running")
                    lead=RowLead::Icon(Glyph::Play)
                    title=words.say(|texts| texts.drills.go_on)
                    attr:data-test="go-on"
                />
            </Rows>
        }
        .into_any(),
    };
    let unnoted = move || {
        let rows = shown.read().unnoted.clone().into_iter();
        let rows = rows.map(|(title, screen)| {
            view! {
                <RowLink
                    href=addresses.to(&screen)
                    lead=RowLead::Icon(Glyph::Pencil)
                    title=title
                    second=words.say(|texts| texts.drills.without_result)
                    attr:data-test="drill-unnoted"
                />
            }
        });
        rows.collect_view()
    };
    let noted = move || {
        let rows = shown.read().results.clone().into_iter();
        rows.map(|result| result.row(addresses)).collect_view()
    };
    let has_results = Memo::new(move |_| {
        let shown = shown.read();
        !shown.results.is_empty() || !shown.unnoted.is_empty()
    });
    view! {
        <AppScreen head=back title>
            <div class="drills">
                <PageTitle text=title hint=Signal::derive(move || shown.read().hint.clone()) />
                {start}
                {move || {
                    has_results
                        .get()
                        .then(|| {
                            view! {
                                <Section heading=words.say(|texts| texts.drills.results)>
                                    <Rows>{unnoted} {noted}</Rows>
                                </Section>
                            }
                                .into_any()
                        })
                }}
                <TrendPart />
                <WhoRehearsed />
            </div>
        </AppScreen>
    }
}
