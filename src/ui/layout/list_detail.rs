use crate::platform::page;
use crate::ui::prelude::*;

/// On such a screen the list never stands beside a detail, whatever the size of the text: there it need not be made.
const SURELY_NARROW: &str = "(max-width: 40rem)";

/// Which of the two a narrow screen shows; a wide one shows both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Showing {
    /// The list.
    #[default]
    List,
    /// What was chosen in it.
    Detail,
}

/// A list and what was chosen in it; mark the chosen row's link with `aria-current`.
#[component]
pub fn ListDetail(
    /// List or detail, by the address.
    #[prop(into)]
    showing: Signal<Showing>,
    /// The list.
    #[prop(into)]
    list: ViewFn,
    /// The detail with its [`Actions`](super::Actions); an empty state when nothing was chosen.
    #[prop(into)]
    detail: ViewFn,
) -> impl IntoView {
    let is_narrow = RwSignal::new(page::matches(SURELY_NARROW));
    let listener = page::on_match_change(SURELY_NARROW, move |now| {
        let _ = is_narrow.try_set(now);
    });
    // Without a listener a window that is drawn wider shows the detail alone.
    let listener = StoredValue::new_local(listener.ok());
    on_cleanup(move || listener.dispose());
    let has_list = Memo::new(move |_| showing.get() == Showing::List || !is_narrow.get());
    let showing = move || match showing.get() {
        Showing::List => "list",
        Showing::Detail => "detail",
    };
    view! {
        <div class="list-detail" data-showing=showing>
            <div class="list-column">{move || has_list.get().then(|| list.run())}</div>
            <div class="detail-column">{move || detail.run()}</div>
        </div>
    }
}
