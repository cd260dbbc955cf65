use crate::ui::prelude::*;

use crate::domain::OperatorWay;
use crate::state::Words;
use crate::ui::widgets::{Status, StatusKind};

/// What to do while no call gets out of here; nothing while one may.
#[component]
pub fn WithoutCalls(
    /// How the operator can be told now.
    way: Memo<OperatorWay>,
) -> impl IntoView {
    let words = Words::here();
    move || {
        let lines = words.get().operator_call.without_calls(way.get());
        (!lines.is_empty()).then(|| {
            let lines = lines.into_iter().map(|line| view! { <p>{line}</p> });
            view! {
                <div data-test="without-calls">
                    <Status kind=StatusKind::Fails text=words.say(|texts| texts.operator_call.calls_dead) />
                    {lines.collect_view()}
                </div>
            }
        })
    }
}
