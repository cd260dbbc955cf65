use leptos::prelude::*;

use crate::state::{Addresses, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::Actions;
use crate::ui::widgets::{PageTitle, SignLink};

/// An address that leads nowhere.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let words = Words::here();
    let now = Addresses::here().to("/");
    let title = Signal::derive(move || words.get().nav.not_found.to_owned());
    let head = Head::Below {
        href: Signal::stored(now.clone()),
        name: Signal::derive(move || words.get().nav.now.to_owned()),
    };
    view! {
        <AppScreen head title>
            <PageTitle text=title />
            <Actions sign=move || {
                view! {
                    <SignLink
                        href=now.clone()
                        context=move || words.get().nav.brand
                        verb=move || words.get().nav.to_now
                        attr:data-test="to-now"
                    />
                }
            } />
        </AppScreen>
    }
}
