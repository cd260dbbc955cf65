use crate::ui::prelude::*;

use super::result_words::passed_words;
use crate::domain::drill_trend::{Change, Compared, comparison, series};
use crate::domain::{Answer, DrillResult, Id, Plan};
use crate::i18n::{Texts, fill, format};
use crate::output::trend_picture::{trend_picture, trend_words};
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{Disclosure, FactRow, Rows, Section, Status, StatusKind, TextLink};

/// A result beside the last one of the same script, in words and as a picture.
#[derive(Clone, PartialEq)]
struct Shown {
    /// The one before, with its screen.
    before: (String, String),
    /// Each figure: what it is, from what to what, how that is.
    rows: Vec<(String, String, Change)>,
    picture: String,
    words: Vec<String>,
}

impl Shown {
    fn of(texts: &Texts, plan: &Plan, id: Id<DrillResult>) -> Option<Self> {
        let found = comparison(plan, id)?;
        let drills = texts.drills;
        let length = |minutes: u32| format::duration(texts.lang, u64::from(minutes));
        let percent = |share: u32| format::percent(texts.lang, u64::from(share));
        let judged = |answer: Answer| passed_words(texts, answer).1.to_owned();
        let said = |answer: Answer| texts.answers.name(answer).to_owned();
        let mut rows = Vec::new();
        rows.extend(
            found
                .passed
                .map(|one| row(texts, drills.how_it_went, one, judged)),
        );
        rows.extend(found.reached.map(|one| row(texts, drills.reached, one, percent)));
        rows.extend(
            found
                .took
                .map(|one| row(texts, drills.took, one, |took| length(took.0))),
        );
        rows.extend(found.checks.into_iter().map(|(code, one)| {
            let name = drills.check(&code).unwrap_or(&code);
            row(texts, name, one, said)
        }));
        let own = series(plan);
        let own = own
            .into_iter()
            .find(|one| one.results.iter().any(|(other, _)| *other == id));
        let date = format::date(texts.lang, found.on);
        Some(Self {
            before: (
                fill(drills.beside, &[("date", &date)]),
                format!("/drills/{}", found.before),
            ),
            rows,
            picture: own
                .as_ref()
                .map(|own| trend_picture(texts, own))
                .unwrap_or_default(),
            words: own
                .as_ref()
                .map(|own| trend_words(texts, own))
                .unwrap_or_default(),
        })
    }
}

fn row<T: Copy>(
    texts: &Texts,
    name: &str,
    one: Compared<T>,
    said: impl Fn(T) -> String,
) -> (String, String, Change) {
    let values = match one.change {
        Change::Same => said(one.now),
        Change::Better | Change::Worse => fill(
            texts.preview.from_to,
            &[("before", &said(one.before)), ("after", &said(one.now))],
        ),
    };
    (name.to_owned(), values, one.change)
}

/// The comparison; nothing for the first result of a script.
#[component]
pub(super) fn ComparedResult(
    /// Which result.
    id: Id<DrillResult>,
) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let shown = Memo::new(move |_| session.with(|plan| Shown::of(words.get(), plan, id)));
    move || {
        let Shown {
            before: (heading, href),
            rows,
            picture,
            words: said,
        } = shown.get()?;
        let rows = rows.into_iter().map(move |(name, values, change)| {
            let value = move || {
                let drills = words.get().drills;
                match change {
                    Change::Better => {
                        view! { <Status kind=StatusKind::Works text=drills.better /> }.into_any()
                    }
                    Change::Same => drills.same.into_any(),
                    Change::Worse => view! { <Status kind=StatusKind::Late text=drills.worse /> }.into_any(),
                }
            };
            view! { <FactRow name second=move || values.clone() value attr:data-test="compared" /> }
        });
        let link = move || {
            view! {
                <TextLink
                    href=addresses.to(&href)
                    text=words.signal(|texts| texts.drills.that_result)
                    attr:data-test="result-before"
                />
            }
        };
        Some(view! {
            <Section heading=heading aside=link attr:data-test="comparison">
                <Rows>{rows.collect_view()}</Rows>
                <Trend picture said />
            </Section>
        })
    }
}

/// A trend as a picture, with the same in words.
#[component]
pub(super) fn Trend(
    /// The picture; empty: there is nothing to draw.
    picture: String,
    /// The same in words.
    said: Vec<String>,
) -> impl IntoView {
    let words = Words::here();
    (!picture.is_empty()).then(|| {
        let said = said.into_iter().map(|line| view! { <li>{line}</li> });
        view! {
            <div class="plan-picture timeline" data-test="trend-picture" inner_html=picture></div>
            <Disclosure summary=words.signal(|texts| texts.review_words.in_words)>
                <ul class="plain-list" data-test="trend-words">
                    {said.collect_view()}
                </ul>
            </Disclosure>
        }
    })
}
