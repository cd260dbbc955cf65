use crate::ui::prelude::*;
use leptos::html;

/// Above everything on paper: whose plan it is and of when. Not on the screen.
#[component]
pub fn PrintHead(
    /// Name of the company, or of the app.
    #[prop(into)]
    company: Signal<String>,
    /// What the paper is not.
    #[prop(into)]
    note: Signal<String>,
    /// Where the dates are written when it is printed.
    dates: NodeRef<html::P>,
) -> impl IntoView {
    view! {
        <div class="print-head only-print" data-test="print-head">
            <p class="print-company">{company}</p>
            <p node_ref=dates></p>
            <p>{note}</p>
        </div>
    }
}
