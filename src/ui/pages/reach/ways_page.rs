use crate::ui::prelude::*;

use super::about::{About, AboutScreen, Look};
use crate::domain::{Answer, Event, OtherWay, WayStanding, facts, other_networks, ways_out};
use crate::i18n::{fill, format};
use crate::ui::pages::contacts::names::shown_name;
use crate::ui::widgets::{Disclosure, Mark, MarkRow, MarkWords, Rows, StatusKind};

/// What can be said of a way that was tried, in the order of the buttons.
const ANSWERS: [(Answer, &str); 2] = [(Answer::Yes, "way-helped"), (Answer::No, "way-no_help")];

/// A way with its steps.
#[derive(Clone, Debug, PartialEq)]
struct ShownWay {
    way: OtherWay,
    words: MarkWords,
    steps: Vec<String>,
}

/// Other ways out from this phone: which may work now, how, and whether it helped.
#[component]
pub fn WaysPage() -> impl IntoView {
    let about = About::here();
    let words = about.words;
    let ways = Memo::new(move |_| about.look(|look| shown_ways(&look)));
    let checked = move || {
        let day = facts::OTHER_WAYS.checked_on().unwrap_or_default();
        fill(
            words.get().ways_out.checked,
            &[("date", &format::date(words.lang(), day))],
        )
    };
    view! {
        <AboutScreen
            about
            title=|texts| texts.rooms.ways
            hint=words.signal(|texts| texts.ways_out.hint)
        >
            <Rows>{move || ways.get().into_iter().map(|way| way_row(about, way)).collect_view()}</Rows>
            <p class="second">{checked}</p>
        </AboutScreen>
    }
}

fn way_row(about: About, shown: ShownWay) -> impl IntoView {
    let way = shown.way;
    let note = Callback::new(move |(at,): (usize,)| {
        if let Some((helped, _)) = ANSWERS.get(at) {
            about.log(Event::OtherWay {
                way,
                helped: *helped,
                note: String::new(),
            });
        }
    });
    let steps = (!shown.steps.is_empty()).then(|| {
        let steps = shown
            .steps
            .into_iter()
            .map(|step| view! { <li>{step}</li> })
            .collect_view();
        view! {
            <li class="way-steps">
                <Disclosure summary=about.words.say(|texts| texts.ways_out.how)>
                    <ul class="sub-steps">{steps}</ul>
                </Disclosure>
            </li>
        }
    });
    view! {
        <MarkRow words=shown.words name=format!("way-{}", way.code()) on_mark=note attr:data-test="way-row" />
        {steps}
    }
}

fn shown_ways(look: &Look<'_>) -> Vec<ShownWay> {
    let texts = look.texts;
    let words = texts.ways_out;
    let colleagues = other_networks(look.plan, &look.situation);
    let ways = ways_out(&look.open.state.services, &colleagues);
    ways.into_iter()
        .map(|(way, standing)| {
            let [title, what, iphone, android, then] = words.of(way);
            let (kind, stands) = match standing {
                WayStanding::Possible => (StatusKind::Works, words.possible.to_owned()),
                WayStanding::Perhaps(service) => {
                    let service = texts.services.name_inline(service);
                    (StatusKind::Unsure, fill(words.perhaps, &[("service", service)]))
                }
                WayStanding::Without(service) => {
                    let reason = texts.reasons.without(service);
                    (
                        StatusKind::Fails,
                        fill(texts.reasons.cannot_now, &[("reason", reason)]),
                    )
                }
                WayStanding::NotNeeded => (StatusKind::NotApplicable, words.not_needed.to_owned()),
                WayStanding::Nobody => (StatusKind::NotApplicable, words.nobody.to_owned()),
            };
            let mut lines = vec![what.to_owned()];
            let said = look.outreach.ways.get(&way);
            lines.extend(said.map(|(helped, at)| {
                let template = if *helped == Answer::No {
                    words.did_not_help_at
                } else {
                    words.helped_at
                };
                fill(template, &[("time", &format::time_of(*at))])
            }));
            let labels = [words.helped, words.did_not_help];
            let marks = ANSWERS.iter().zip(labels);
            let marks = marks.map(|((answer, test), label)| {
                Mark::answer(label, said.is_some_and(|(helped, _)| helped == answer), test)
            });
            let phone = |template: &str, steps: &str| {
                if steps.is_empty() {
                    String::new()
                } else {
                    fill(template, &[("steps", steps)])
                }
            };
            let mut steps = vec![
                phone(words.iphone, iphone),
                phone(words.android, android),
                then.to_owned(),
            ];
            match way {
                OtherWay::Divert => steps.push(words.divert_after.to_owned()),
                OtherWay::Colleague if standing == WayStanding::Possible => {
                    steps.extend(colleagues.iter().map(|other| {
                        let contact = look.plan.contacts.get(&other.contact);
                        let name = contact
                            .map(|contact| shown_name(texts, contact))
                            .unwrap_or_default();
                        let template = if other.is_certain {
                            words.colleague_sure
                        } else {
                            words.colleague_unsure
                        };
                        fill(template, &[("name", &name), ("operator", &other.operator)])
                    }));
                }
                _ => {}
            }
            ShownWay {
                way,
                words: MarkWords {
                    title: title.to_owned(),
                    lines,
                    status: Some((kind, stands)),
                    marks: marks.collect(),
                    ..MarkWords::default()
                },
                steps: steps.into_iter().filter(|step| !step.is_empty()).collect(),
            }
        })
        .collect()
}
