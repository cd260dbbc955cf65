use crate::ui::prelude::*;

/// One line of the log: time left, fact right. Stands in [`Rows`](super::Rows).
#[component]
pub fn LogRow(
    /// Time of day: "14:46".
    #[prop(into)]
    time: Signal<String>,
    /// When the time was corrected: "was 14:31", struck through.
    #[prop(optional, into)]
    was: MaybeProp<String>,
    /// Name of the other person or device it came from.
    #[prop(optional, into)]
    from: MaybeProp<String>,
    /// The fact; the result in `<strong>`.
    children: Children,
) -> impl IntoView {
    view! {
        <li class="log-row">
            <time class="log-time">{time}</time>
            <span class="log-fact">
                {children()}
                {move || was.get().map(|was| view! { <del class="log-was">{was}</del> })}
                {move || from.get().map(|from| view! { <span class="second">{from}</span> })}
            </span>
        </li>
    }
}
