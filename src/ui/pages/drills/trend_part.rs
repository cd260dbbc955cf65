use crate::ui::prelude::*;

use super::compared::Trend;
use super::result_words::result_title;
use crate::domain::drill_trend::{series, still_to_mend};
use crate::domain::{Plan, Timestamp};
use crate::i18n::{Texts, fill, format};
use crate::output::trend_picture::{trend_picture, trend_words};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::widgets::{Button, RowLink, Rows, Section, SectionRule};

/// How many rows are shown at once, and how many more on each tap.
const ROWS_AT_ONCE: usize = 8;
const DAY_MS: i64 = 24 * 3_600_000;

/// Something that waits to be mended, in words.
#[derive(Clone, PartialEq)]
struct Waiting {
    text: String,
    since: String,
    /// Below the base: the action, else the result that shows it.
    screen: String,
}

fn waiting(texts: &Texts, plan: &Plan, now: Timestamp) -> Vec<Waiting> {
    let drills = texts.drills;
    let all = still_to_mend(plan).into_iter().map(|one| {
        let days = now.since_ms(one.since).max(0) / DAY_MS;
        let minutes = u64::try_from(days).unwrap_or(0) * 1_440;
        let date = format::date(texts.lang, one.since.date());
        let since = match minutes {
            0 => fill(drills.since_today, &[("date", &date)]),
            _ => {
                let length = format::duration(texts.lang, minutes);
                fill(drills.since_long, &[("date", &date), ("length", &length)])
            }
        };
        let state = match one.action {
            Some(_) => drills.is_action,
            None => drills.no_action_yet,
        };
        Waiting {
            text: one.text,
            since: format!("{since} · {state}"),
            screen: match one.action {
                Some(action) => format!("/incidents/actions?action={action}"),
                None => format!("/drills/{}", one.drill),
            },
        }
    });
    all.collect()
}

/// How drills go over time: what still has to be mended and for how long, each script as a line.
#[component]
pub(super) fn TrendPart() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let clock = Clock::here();
    let today = Memo::new(move |_| clock.minute().date());
    let waits = Memo::new(move |_| {
        today.track();
        session.with(|plan| waiting(words.get(), plan, Clock::read()))
    });
    let scripts = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| {
            let all = series(plan).into_iter().map(|one| {
                let title = one.results.last().map(|(_, last)| result_title(texts, last, ""));
                let title = title.unwrap_or_default();
                (title, trend_picture(texts, &one), trend_words(texts, &one))
            });
            all.filter(|(_, picture, _)| !picture.is_empty())
                .collect::<Vec<_>>()
        })
    });
    let room = RwSignal::new(ROWS_AT_ONCE);
    let rows = move || {
        let shown = waits.get().into_iter().take(room.get());
        let row = |one: Waiting| {
            view! {
                <RowLink
                    href=addresses.to(&one.screen)
                    title=one.text
                    second=move || one.since.clone()
                    attr:data-test="still-to-mend"
                />
            }
        };
        shown.map(row).collect_view()
    };
    let more = move || {
        (waits.read().len() > room.get()).then(|| {
            view! {
                <Button
                    text=words.say(|texts| texts.actions.show_more)
                    on_press=move || room.update(|room| *room = room.saturating_mul(4))
                />
            }
        })
    };
    let pictures = move || {
        let all = scripts.get().into_iter();
        let each = all.map(|(title, picture, said)| {
            view! {
                <h3>{title}</h3>
                <Trend picture said />
            }
        });
        each.collect_view()
    };
    view! {
        {move || {
            (!waits.read().is_empty())
                .then(|| {
                    view! {
                        <Section heading=words.say(|texts| texts.drills.still_to_mend)>
                            <Rows>{rows}</Rows>
                            {more}
                        </Section>
                    }
                })
        }}
        {move || {
            (!scripts.read().is_empty())
                .then(|| {
                    view! {
                        <Section
                            heading=words.say(|texts| texts.drills.trend)
                            rule=SectionRule::Thin
                            attr:data-test="drill-trend"
                        >
                            {pictures}
                        </Section>
                    }
                })
        }}
    }
}
