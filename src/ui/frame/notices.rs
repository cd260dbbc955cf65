use crate::ui::prelude::*;

use crate::state::Notices;
use crate::ui::layout::refocus_main;
use crate::ui::widgets::{Notice, TextButton};

/// The sentence that the app has to say now, with its offer.
#[component]
pub fn ShownNotice() -> impl IntoView {
    let notices = Notices::here();
    notices.turn_page();
    move || {
        notices.current().map(|notice| {
            let offer = notice.offer.map(|offer| {
                let press = move || {
                    notices.dismiss();
                    (offer.act)();
                    refocus_main();
                };
                view! { <TextButton text=offer.label.clone() on_press=press attr:data-test="notice-act" /> }
            });
            view! { <Notice text=Signal::stored(notice.text)>{offer}</Notice> }
        })
    }
}
