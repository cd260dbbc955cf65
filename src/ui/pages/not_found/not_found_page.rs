use leptos::prelude::*;

use crate::state::Words;
use crate::ui::frame::{AppScreen, Head};
use crate::ui::widgets::PageTitle;

/// To be written.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let words = Words::here();
    let title = Signal::derive(move || words.get().nav.now.to_owned());
    view! {
        <AppScreen head=Head::Main(title) title>
            <PageTitle text=title />
        </AppScreen>
    }
}
