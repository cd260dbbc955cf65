use crate::ui::prelude::*;

use super::result_words::held_title;
use crate::domain::command::{PlayEvent, StartIncident};
use crate::domain::drill_history::call_round;
use crate::domain::drill_script::{DrillPlan, DrillScript};
use crate::domain::{Id, Incident, Services};
use crate::i18n::{Texts, fill, format};
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{ButtonLook, Dialog, Glyph, RowButton, RowLead, RowLink, Rows, Section};

/// The drills that can be held: one tap asks, the second one starts.
#[component]
pub(super) fn StartWays() -> impl IntoView {
    let words = Words::here();
    let addresses = Addresses::here();
    let asking = RwSignal::new(None::<DrillPlan>);
    let scripts = DrillScript::ALL
        .iter()
        .map(move |script| way(DrillPlan::Tabletop(*script), asking));
    let scripts = scripts.collect_view();
    view! {
        <Section heading=words.say(|texts| texts.drills.around_table)>
            <p class="second">{words.say(|texts| texts.drills.around_table_how)}</p>
            <Rows>{scripts}</Rows>
        </Section>
        <Section heading=words.say(|texts| texts.drills.with_phones)>
            <Rows>
                {way(DrillPlan::CallRound(DrillPlan::CALL_ROUND_MINUTES), asking)}
                {way(DrillPlan::Full, asking)}
                <RowLink
                    href=addresses.to("/drills/rehearsal")
                    lead=RowLead::Icon(Glyph::Mobile)
                    title=words.say(|texts| texts.drills.rehearsal)
                    second=words.say(|texts| texts.drills.rehearsal_about)
                    attr:data-test="to-rehearsal"
                />
            </Rows>
        </Section>
        {move || asking.get().map(|held| view! { <Question held asking /> })}
    }
}

fn way(held: DrillPlan, asking: RwSignal<Option<DrillPlan>>) -> impl IntoView + use<> {
    let (words, session) = (Words::here(), Session::here());
    let (glyph, test) = match held {
        DrillPlan::Tabletop(script) => (Glyph::Person, script.code()),
        DrillPlan::CallRound(_) => (Glyph::Phone, "call-round"),
        DrillPlan::Full => (Glyph::Play, "full"),
    };
    let about = move || session.with(|plan| about(words.get(), held, call_round(plan).len()));
    view! {
        <RowButton
            lead=RowLead::Icon(glyph)
            title=move || held_title(words.get(), held)
            second=about
            on_press=move || asking.set(Some(held))
            attr:data-test=format!("drill-{test}")
        />
    }
}

fn about(texts: &Texts, held: DrillPlan, people: usize) -> String {
    match held {
        DrillPlan::Tabletop(script) => texts.drill_scripts.of(script).1.to_owned(),
        DrillPlan::Full => texts.drills.full_about.to_owned(),
        DrillPlan::CallRound(_) if people == 0 => texts.drills.nobody_to_reach.to_owned(),
        DrillPlan::CallRound(within) => {
            let minutes = format::duration(texts.lang, u64::from(within.0));
            let people = u64::try_from(people).unwrap_or(u64::MAX);
            texts.count(&texts.drills.call_round_about, people, &[("minutes", &minutes)])
        }
    }
}

/// Whether to start it now.
#[component]
fn Question(held: DrillPlan, asking: RwSignal<Option<DrillPlan>>) -> impl IntoView {
    let words = Words::here();
    let start = starting();
    let title = move || {
        let texts = words.get();
        fill(texts.drills.start_question, &[("drill", held_title(texts, held))])
    };
    let act = move || {
        asking.set(None);
        start(held);
    };
    view! {
        <Dialog
            title
            text=words.say(|texts| texts.now.drill_consequence)
            safe=words.say(|texts| texts.now.cancel)
            on_safe=move || asking.set(None)
            act=words.say(|texts| texts.now.drill_confirm)
            on_act=act
            act_look=ButtonLook::Plain
            act_test="confirm-drill"
        />
    }
}

/// Starts a drill and leads to where it is played. What was noted of the real services stays out of it.
fn starting() -> impl Fn(DrillPlan) + Clone + Send + Sync + 'static {
    let (session, addresses) = (Session::here(), Addresses::here());
    let go = leptos_router::hooks::use_navigate();
    move |held| {
        let started = session.dispatch(StartIncident {
            drill: true,
            script: held.code(),
            services: Services::unknown(),
        });
        let id = started
            .ok()
            .and_then(|touched| touched.first()?.key.parse::<Id<Incident>>().ok());
        let Some(incident) = id else { return };
        let screen = match held {
            DrillPlan::Full => "/",
            DrillPlan::Tabletop(_) | DrillPlan::CallRound(_) => "/drills/running",
        };
        if let DrillPlan::Tabletop(_) = held {
            // It began this moment: its first event is the next one.
            let _ = session.dispatch(PlayEvent { incident, number: 0 });
        }
        go(&addresses.to(screen), Default::default());
    }
}
