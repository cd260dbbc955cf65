use crate::ui::prelude::*;

use super::operator_here::operator_here;
use super::rooms::{HowItStands, standing_words};
use crate::domain::{DutyAct, Id, Incident};
use crate::state::{Addresses, Words};
use crate::ui::widgets::{Glyph, RowLead, RowLink};

/// Something to do in an incident with how it stands, leading to the screen on which it is done; stands in
/// [`Rows`](crate::ui::widgets::Rows).
#[component]
pub fn ActLink(
    /// In which incident.
    incident: Id<Incident>,
    /// What.
    act: DutyAct,
    /// How the incident stands.
    standing: HowItStands,
) -> impl IntoView {
    let words = Words::here();
    let href = Addresses::here().to(&address(incident, act));
    let operator = operator_here();
    let title = Signal::derive(move || {
        words
            .get()
            .lead
            .act_now(words.get(), act, operator.get())
            .to_owned()
    });
    let second = move || {
        let stands = standing.of_act(act);
        stands.map(|(text, mark)| standing_words(&text, mark)).into_any()
    };
    view! { <RowLink href lead=RowLead::Icon(Glyph::ArrowRight) title second attr:data-test="duty-act" /> }
}

/// The screen on which it is done.
pub fn address(incident: Id<Incident>, act: DutyAct) -> String {
    let below = |screen: &str| format!("/incidents/{incident}{screen}");
    match act {
        DutyAct::Services => "/".to_owned(),
        DutyAct::Steps => "/checklist".to_owned(),
        DutyAct::Noticed => below("/noticed"),
        DutyAct::Classify => below("/class"),
        DutyAct::Roles => below("/lead"),
        DutyAct::Activities => below("/activities"),
        DutyAct::Operator => below("/operator"),
        DutyAct::Ways => below("/ways"),
        DutyAct::Calls => below("/calls"),
        DutyAct::Messages | DutyAct::NextMessage => below("/messages"),
        DutyAct::People | DutyAct::Warn => below("/people"),
        DutyAct::Standing => below("/standing"),
        DutyAct::Log => below(""),
        DutyAct::End => below("/end"),
    }
}
