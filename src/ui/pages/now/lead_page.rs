use crate::ui::prelude::*;

use super::duties_part::{ActLinks, DutiesPart};
use super::helm_part::{Helm, HelmPart};
use super::pause_part::PausePart;
use super::plan_part::PlanActivation;
use super::route::{back, routed};
use crate::domain::{DutyAct, duties_of_lead};
use crate::state::{Person, Session, Words};
use crate::ui::frame::AppScreen;
use crate::ui::widgets::{EmptyState, PageTitle};

/// Who is in charge, who does what, whether the plan is activated, and whether work rests.
#[component]
pub fn LeadPage() -> impl IntoView {
    let (words, session, person) = (Words::here(), Session::here(), Person::here());
    let open = routed();
    // As long as nobody is in charge it is whoever looks.
    let leads = Memo::new(move |_| {
        open.with(|open| {
            let helm = session.with(|plan| Some(Helm::of(session, words.get(), plan, open.as_ref()?)));
            helm.and_then(|helm| helm.is_led_by(&person.name())) != Some(false)
        })
    });
    let is_there = Memo::new(move |_| open.read().is_some());
    view! {
        <AppScreen head=back() title=words.say(|texts| texts.lead.lead_and_duties)>
            <PageTitle text=words.say(|texts| texts.lead.lead_and_duties) />
            {move || {
                if is_there.get() {
                    let own = session.with_untracked(duties_of_lead);
                    view! {
                        <HelmPart open />
                        {move || {
                            leads
                                .get()
                                .then(|| {
                                    view! {
                                        <ActLinks
                                            summary=words.signal(|texts| texts.lead.your_five)
                                            own=own.clone()
                                            acts=DutyAct::OF_LEAD
                                            open
                                        />
                                    }
                                })
                        }}
                        <PlanActivation open />
                        <DutiesPart open />
                        <PausePart open />
                    }
                    .into_any()
                } else {
                    view! { <EmptyState text=words.say(|texts| texts.incidents.not_found) /> }.into_any()
                }
            }}
        </AppScreen>
    }
}
