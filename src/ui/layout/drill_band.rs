use crate::ui::prelude::*;

/// The band above the strip while a drill runs; the style shows it by the root's `data-drill`.
#[component]
pub fn DrillBand(
    /// The one word in capitals: "OEFENING".
    #[prop(into)]
    word: Signal<String>,
    /// "geen echt incident".
    #[prop(into)]
    note: Signal<String>,
) -> impl IntoView {
    view! {
        <div class="drill-band">
            <p>
                <strong>{word}</strong>
                " "
                <span>{note}</span>
            </p>
        </div>
    }
}
