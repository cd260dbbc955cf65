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
    /// Whether it stands on paper too.
    #[prop(into)]
    on_paper: Signal<bool>,
) -> impl IntoView {
    view! {
        <div class="drill-band" class=("no-print", move || !on_paper.get())>
            <p>
                <strong>{word}</strong>
                " "
                <span>{note}</span>
            </p>
        </div>
    }
}
