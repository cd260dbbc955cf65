use crate::ui::prelude::*;

use crate::state::{Notices, Words};
use crate::ui::layout::refocus_main;
use crate::ui::widgets::{Notice, TextButton};

/// The sentence that the app has to say now, with its offer; it can be closed.
#[component]
pub fn ShownNotice() -> impl IntoView {
    let (notices, words) = (Notices::here(), Words::here());
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
            let close = move || {
                notices.dismiss();
                refocus_main();
            };
            view! {
                <Notice text=Signal::stored(notice.text)>
                    {offer}
                    <TextButton
                        text=words.say(|texts| texts.actions.close)
                        on_press=close
                        attr:data-test="notice-close"
                    />
                </Notice>
            }
        })
    }
}
