use crate::ui::prelude::*;

use super::acts_part::ActView;
use super::this_incident::title_of;
use crate::domain::command::CloseIncident;
use crate::domain::{DeactivationAct, Id, Incident, IncidentState, Service};
use crate::i18n::{Texts, fill, format};
use crate::state::{Addresses, Clock, Notices, Session, Words};
use crate::ui::pages::contacts::names::missing_names;
use crate::ui::widgets::{Dialog, Disclosure, Glyph, Sign, SignLink};

/// What the sign has to know.
#[derive(Clone, Debug, PartialEq)]
struct Ending {
    is_open: bool,
    is_drill: bool,
    has_time: bool,
    down: Vec<Service>,
    missing: Vec<String>,
    /// Whether messages went out, and none since everything works.
    is_untold: bool,
    undone: Vec<String>,
    agreed_by: String,
}

/// Closes the incident after saying what is not done yet; once it is closed, leads to the review.
#[component]
pub fn CloseSign(
    /// Which incident.
    id: Id<Incident>,
) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let asking = RwSignal::new(false);
    let ending = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| {
            let state = IncidentState::in_plan(plan, id).unwrap_or_default();
            let acts = ActView::all(texts, plan, id);
            let agreed = acts
                .iter()
                .find(|act| act.act.act == DeactivationAct::CloseIncident);
            let agreed = agreed.and_then(|act| act.act.done.as_ref());
            Ending {
                is_open: state.is_open(),
                is_drill: plan.incidents.get(&id).is_some_and(|head| head.drill),
                has_time: state.resolved.is_some(),
                down: state.services.hit().collect(),
                missing: missing_names(texts, plan, &state),
                is_untold: state.first_message.is_some()
                    && state.resolved.is_none_or(|back| state.last_message < Some(back)),
                agreed_by: agreed.map(|mark| mark.agreed_by.clone()).unwrap_or_default(),
                undone: acts
                    .into_iter()
                    .filter(ActView::is_left)
                    .map(|act| act.title)
                    .collect(),
            }
        })
    });
    // What matters before all else, and what closing means; the rest is folded below.
    let text = move || {
        let (texts, ending) = (words.get(), ending.get());
        let own = texts.end_words;
        let down: Vec<&str> = ending
            .down
            .iter()
            .map(|service| texts.services.name_inline(*service))
            .collect();
        // Since when everything works goes before what was last said of each service.
        let back = match (ending.has_time, down.is_empty()) {
            (true, _) => None,
            (false, true) => Some(own.close_without_time.to_owned()),
            (false, false) => {
                let services = format::list(texts.lang, &down);
                Some(fill(own.close_still_down, &[("services", &services)]))
            }
        };
        let missing: Vec<&str> = ending.missing.iter().map(String::as_str).collect();
        let missing = (!missing.is_empty()).then(|| {
            fill(
                own.close_missing,
                &[("names", &format::list(texts.lang, &missing))],
            )
        });
        let said = missing.into_iter().chain(back);
        let said = said.chain([own.close_consequence.to_owned()]);
        said.collect::<Vec<_>>().join(" ")
    };
    let notices = Notices::here();
    let go = leptos_router::hooks::use_navigate();
    let close = Callback::new(move |()| {
        asking.set(false);
        let closed = session.dispatch(CloseIncident {
            incident: id,
            agreed_by: ending.with_untracked(|ending| ending.agreed_by.clone()),
        });
        // Refused: closed on another tab this very moment, as asked.
        if closed.is_ok() {
            // That it is closed, and the offer of a copy, stand above.
            window().scroll_to_with_x_and_y(0.0, 0.0);
            let texts = words.untracked();
            let time = format::time_of(Clock::read());
            let told = fill(texts.end_words.closed_notice, &[("time", &time)]);
            let (go, href) = (go.clone(), addresses.to("/exchange"));
            // What is started or opened again is what matters from then on.
            let open = session.open_incidents();
            let left = open.get_untracked();
            notices.offer_while(
                told,
                texts.end_words.share_log,
                move || go(&href, Default::default()),
                move || open.read().is_subset(&left),
            );
        }
    });
    let context = title_of(Memo::new(move |_| Some(id)));
    move || {
        if ending.read().is_open {
            let verb = move || {
                let own = words.get().end_words;
                if ending.read().is_drill {
                    own.close_drill
                } else {
                    own.close
                }
            };
            view! {
                <Sign context verb glyph=Glyph::Stop on_press=move || asking.set(true) attr:data-test="close-incident" />
                {move || asking.get().then(|| view! {
                    <Dialog
                        title=words.say(|texts| texts.end_words.close_question)
                        text
                        safe=words.say(|texts| texts.actions.cancel)
                        on_safe=move || asking.set(false)
                        act=words.say(|texts| texts.end_words.close_confirm)
                        on_act=close
                    >
                        {move || left_open(words.get(), &ending.read())}
                    </Dialog>
                }.into_any())}
            }
            .into_any()
        } else {
            view! {
                <SignLink
                    href=addresses.to(&format!("/incidents/{id}/review"))
                    context
                    verb=words.say(|texts| texts.end_words.to_review)
                    attr:data-test="to-review"
                />
            }
            .into_any()
        }
    }
}

/// What is not done yet, folded; it stays on the page and can be done later.
fn left_open(texts: &'static Texts, ending: &Ending) -> Option<AnyView> {
    let own = texts.end_words;
    let untold = ending.is_untold.then(|| own.close_untold.to_owned());
    let left: Vec<String> = untold.into_iter().chain(ending.undone.iter().cloned()).collect();
    if left.is_empty() {
        return None;
    }
    let count = u64::try_from(left.len()).unwrap_or(u64::MAX);
    let summary = texts.count(&own.close_undone, count, &[]);
    let left = left
        .into_iter()
        .map(|text| view! { <li>{text}</li> })
        .collect_view();
    Some(
        view! {
            <Disclosure summary=Signal::stored(summary) attr:data-test="close-undone">
                <ul class="plain-list">{left}</ul>
                <p class="second">{own.close_later}</p>
            </Disclosure>
        }
        .into_any(),
    )
}
