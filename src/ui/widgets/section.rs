use crate::ui::prelude::*;

use super::element_id;

/// The line that opens a section.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SectionRule {
    /// 3 px in ink.
    #[default]
    Strong,
    /// Thin: what follows is of less weight.
    Thin,
}

/// A part of a screen: rule, heading, what stands at its right, content.
#[component]
pub fn Section(
    /// The heading.
    #[prop(into)]
    heading: Signal<String>,
    /// Strong or thin.
    #[prop(optional)]
    rule: SectionRule,
    /// At the right of the heading: a count, or a [`TextLink`](super::TextLink).
    #[prop(optional, into)]
    aside: ViewFn,
    /// The content.
    children: Children,
) -> impl IntoView {
    let heading_id = element_id("section");
    let class = match rule {
        SectionRule::Strong => "section",
        SectionRule::Thin => "section section-thin",
    };
    view! {
        <section class=class aria-labelledby=heading_id>
            <div class="section-head">
                <h2 id=heading_id.clone()>{heading}</h2>
                <span class="section-aside">{move || aside.run()}</span>
            </div>
            {children()}
        </section>
    }
}
