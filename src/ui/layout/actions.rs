use leptos::prelude::*;

/// What can be done on this screen: secondary buttons, then the sign just above the bottom bar.
///
/// Stands last in the content and stays in sight while it scrolls. When wide it follows what it concludes, sign
/// first. In very large text only the sign stays.
#[component]
pub fn Actions(
    /// The [`Sign`](crate::ui::widgets::Sign), or nothing.
    #[prop(optional, into)]
    sign: ViewFn,
    /// Secondary buttons, two at most; or one line with a link.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="actions">
            {children.map(|children| view! { <div class="actions-beside">{children()}</div> })}
            <div class="actions-sign">{move || sign.run()}</div>
        </div>
    }
}
