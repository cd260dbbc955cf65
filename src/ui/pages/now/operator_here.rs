use crate::ui::prelude::*;

use crate::domain::OperatorWay;
use crate::state::{Person, Session};

/// How the operator can be told now from this phone.
pub fn operator_here() -> Memo<OperatorWay> {
    let (session, person) = (Session::here(), Person::here());
    let situation = session.situation();
    Memo::new(move |_| {
        let services = situation.with(|situation| situation.services.clone());
        session.with(|plan| OperatorWay::of(plan, &services, || person.operator(plan)))
    })
}
