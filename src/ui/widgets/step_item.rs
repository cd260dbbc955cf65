use crate::ui::prelude::*;

use super::{Icon, StepPlate, element_id};

/// Whether something is unfolded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fold {
    /// Only the heading shows.
    #[default]
    Folded,
    /// All of it shows.
    Open,
}

/// One step on the line; stands in `<ol class="step-line">` ([`StepLine`](super::StepLine)).
#[component]
pub fn StepItem(
    /// Where it stands.
    #[prop(into)]
    plate: Signal<StepPlate>,
    /// Its number on the plate.
    #[prop(into)]
    number: Signal<String>,
    /// What to do, as a verb.
    #[prop(into)]
    title: Signal<String>,
    /// Answer and time ("Gedaan, 14:09"), or why it cannot be done now; empty shows nothing.
    #[prop(into)]
    second: Signal<String>,
    /// In whose hands it is, in words; empty shows nothing.
    #[prop(optional, into)]
    whose: Signal<String>,
    /// What was seen; empty shows nothing.
    #[prop(optional, into)]
    seen: Signal<String>,
    /// Whether the how-to shows.
    #[prop(into)]
    fold: Signal<Fold>,
    /// Called on a tap on the title; the page folds and unfolds.
    #[prop(into)]
    on_fold: Callback<()>,
    /// Below it, folded or not.
    #[prop(optional, into)]
    below: ViewFn,
    /// The how-to: sub-steps, timer, notes. Built when unfolded.
    children: ChildrenFn,
) -> impl IntoView {
    let body_id = element_id("step");
    let open = Memo::new(move |_| fold.get() == Fold::Open);
    let current = move || (plate.get() == StepPlate::Now).then_some("step");
    let face = move || match plate.get().glyph() {
        Some(glyph) => view! { <Icon glyph /> }.into_any(),
        None => view! { {number} }.into_any(),
    };
    view! {
        <li class="step" data-plate=move || plate.get().name() aria-current=current>
            <button
                type="button"
                class="step-head"
                aria-expanded=move || if open.get() { "true" } else { "false" }
                aria-controls=body_id.clone()
                on:click=move |_| on_fold.run(())
            >
                <span class="step-plate">{face}</span>
                <span class="step-words">
                    <span class="step-title">{title}</span>
                    <span class="second">{second}</span>
                    <span class="step-seen">{seen}</span>
                    <span class="step-whose">{whose}</span>
                </span>
            </button>
            <div class="step-body" id=body_id>
                <Show when=move || open.get()>{children()}</Show>
            </div>
            <div class="step-body">{move || below.run()}</div>
        </li>
    }
}
