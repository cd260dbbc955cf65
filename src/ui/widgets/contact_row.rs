use leptos::prelude::*;

/// How a contact row stands in the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowStanding {
    /// Can be reached.
    #[default]
    Alive,
    /// The person to call first: the call button is the yellow one. Only on a screen that has no sign.
    First,
    /// Cannot be reached now: plain weight, the reason in `result`.
    Dead,
}

/// One person or desk in a list; the words lead to the detail, the buttons call and write.
#[component]
pub fn ContactRow(
    /// Address of the detail screen, base path included.
    #[prop(into)]
    href: Signal<String>,
    /// Name, surname in capitals.
    #[prop(into)]
    name: Signal<String>,
    /// Function, or what the desk is for.
    #[prop(into)]
    function: Signal<String>,
    /// Alive, first or dead.
    #[prop(optional, into)]
    standing: Signal<RowStanding>,
    /// Whether its detail stands beside the list.
    #[prop(optional, into)]
    current: Signal<bool>,
    /// Last result or reason, a [`Status`](super::Status).
    #[prop(optional, into)]
    result: ViewFn,
    /// [`CallButton`](super::CallButton)s; none for a dead row.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let standing = move || match standing.get() {
        RowStanding::Alive => "alive",
        RowStanding::First => "first",
        RowStanding::Dead => "dead",
    };
    view! {
        <li class="contact" data-standing=standing>
            <a
                class="contact-link"
                href=href
                aria-current=move || current.get().then_some("true")
            >
                <span class="contact-name">{name}</span>
                <span class="second">{function}</span>
                <span class="contact-result">{move || result.run()}</span>
            </a>
            {children.map(|children| view! { <div class="contact-calls">{children()}</div> })}
        </li>
    }
}
