use crate::ui::prelude::*;

use crate::state::{Addresses, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::Actions;
use crate::ui::widgets::{PageTitle, SignLink};

/// An address that leads nowhere.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let words = Words::here();
    let now = Addresses::here().to("/");
    let title = words.signal(|texts| texts.nav.not_found);
    let head = Head::Below {
        href: Signal::stored(now.clone()),
        name: words.signal(|texts| texts.nav.now),
    };
    view! {
        <AppScreen head title>
            <PageTitle text=title />
            <Actions sign=move || {
                view! {
                    <SignLink
                        href=now.clone()
                        context=words.say(|texts| texts.nav.brand)
                        verb=words.say(|texts| texts.nav.to_now)
                        attr:data-test="to-now"
                    />
                }
            } />
        </AppScreen>
    }
}
