use crate::ui::prelude::*;

use crate::domain::past_incidents::{PastIncident, past_incidents};
use crate::domain::{Id, Incident};
use crate::i18n::known_words::{incident_name, length_of};
use crate::i18n::{Texts, fill, format};
use crate::output::past_picture::{past_picture, past_words};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::frame::{AppScreen, Head, class_word};
use crate::ui::widgets::{
    Disclosure, EmptyState, Glyph, PageTitle, RowLead, RowLink, Rows, Section, TextLink,
};

const YEAR_MS: i64 = 365 * 24 * 3_600_000;

/// Incidents and drills over time: how long, how grave, objectives held.
#[component]
pub fn PastPage() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let clock = Clock::here();
    let title = words.signal(|texts| texts.evidence_words.history);
    let all = Memo::new(move |_| session.with(|plan| past_incidents(plan, clock.minute())));
    let counts = move || {
        let (texts, own, now) = (words.get(), words.get().evidence_words, clock.minute());
        let recent = |drill: bool| {
            let all = all.read();
            let those = all
                .iter()
                .filter(|one| one.drill == drill && now.since_ms(one.began) < YEAR_MS);
            u64::try_from(those.count()).unwrap_or(0)
        };
        let incidents = texts.count(&own.incidents_in_year, recent(false), &[]);
        format!(
            "{incidents}. {}.",
            texts.count(&own.drills_in_year, recent(true), &[])
        )
    };
    let rows = move || {
        let texts = words.get();
        let row = |one: PastIncident| {
            let href = addresses.to(&format!("/incidents/{}", one.id));
            let lead = RowLead::Icon(if one.drill { Glyph::Play } else { Glyph::History });
            let template = match one.drill {
                true => texts.incidents.drill_number,
                false => texts.incidents.incident_number,
            };
            let title = fill(template, &[("number", &one.number)]);
            let second = told(texts, &one);
            let similar = (!one.similar.is_empty()).then(|| view! { <Similar all=one.similar /> });
            view! {
                <RowLink href lead title second=move || second.clone() attr:data-test="past-row" />
                {similar}
            }
        };
        all.get().into_iter().map(row).collect_view()
    };
    let content = move || {
        if all.read().is_empty() {
            return view! { <EmptyState text=words.say(|texts| texts.incidents.empty) /> }.into_any();
        }
        view! {
            <p class="second" data-test="past-counts">{counts}</p>
            <Section heading=words.say(|texts| texts.evidence_words.how_long)>
                <div
                    class="plan-picture timeline"
                    data-test="past-picture"
                    inner_html=move || past_picture(words.get(), &all.read())
                ></div>
                <Disclosure summary=words.signal(|texts| texts.review_words.in_words)>
                    <ul class="plain-list" data-test="past-words">
                        {move || {
                            let said = past_words(words.get(), &all.read()).into_iter();
                            said.map(|line| view! { <li>{line}</li> }).collect_view()
                        }}
                    </ul>
                </Disclosure>
            </Section>
            <Section heading=words.say(|texts| texts.nav.incidents)>
                <Rows>{rows}</Rows>
            </Section>
        }
        .into_any()
    };
    let back = Head::Below {
        href: Signal::stored(addresses.to("/incidents")),
        name: words.signal(|texts| texts.nav.incidents),
    };
    view! {
        <AppScreen head=back title>
            <PageTitle text=title hint=words.say(|texts| texts.evidence_words.history_hint) />
            {content}
        </AppScreen>
    }
}

/// Incidents that resemble one, each a tap away.
#[component]
fn Similar(all: Vec<Id<Incident>>) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let count = u64::try_from(all.len()).unwrap_or(u64::MAX);
    let summary = Signal::derive(move || {
        let texts = words.get();
        texts.count(&texts.evidence_words.similar_ones, count, &[])
    });
    let links = all.into_iter().map(move |id| {
        let text = Signal::derive(move || {
            let texts = words.get();
            session.with(|plan| incident_name(texts, plan, id))
        });
        let href = addresses.to(&format!("/incidents/{id}"));
        view! {
            <li>
                <TextLink href text attr:data-test="similar-incident" />
            </li>
        }
    });
    view! {
        <li class="row past-similar" data-test="past-similar">
            <Disclosure summary>
                <ul class="plain-list">{links.collect_view()}</ul>
            </Disclosure>
        </li>
    }
}

/// "23 November 2026. Major. 2 h 5 min. Telephony. 2 of 4 objectives held."
fn told(texts: &'static Texts, one: &PastIncident) -> String {
    let own = texts.evidence_words;
    let small = |count: usize| u64::try_from(count).unwrap_or(0);
    let scenario = one
        .scenario
        .map(|_| texts.scenarios.name(one.scenario).to_owned());
    let objectives = (one.judged > 0).then(|| {
        let total = one.judged.to_string();
        texts.count(&own.objectives_kept, small(one.within), &[("total", &total)])
    });
    let parts = [
        Some(format::date(texts.lang, one.began.date())),
        Some(class_word(texts, one.class).to_owned()),
        Some(length_of(texts, one.lasted_ms)),
        scenario,
        objectives,
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
