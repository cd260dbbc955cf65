use crate::ui::prelude::*;

/// Where the secondary actions stand while the screen is narrow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Beside {
    /// In sight with the sign.
    #[default]
    Sign,
    /// Last in the content, so that more of it is in sight; only the sign stays.
    Content,
}

/// What can be done on this screen: secondary buttons, then the sign just above the bottom bar.
///
/// Stands last in the content and stays in sight while it scrolls. When wide it follows what it concludes, sign
/// first. In very large text only the sign stays.
#[component]
pub fn Actions(
    /// The [`Sign`](crate::ui::widgets::Sign), or nothing.
    #[prop(optional, into)]
    sign: ViewFn,
    /// Where the secondary actions stand while the screen is narrow.
    #[prop(optional)]
    beside: Beside,
    /// Secondary buttons, two at most; or one line with a link.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let class = match beside {
        Beside::Sign => "actions",
        Beside::Content => "actions actions-parted",
    };
    view! {
        <div class=class>
            {children.map(|children| view! { <div class="actions-beside">{children()}</div> })}
            <div class="actions-sign">{move || sign.run()}</div>
        </div>
    }
}
