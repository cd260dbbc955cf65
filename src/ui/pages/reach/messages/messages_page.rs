use crate::ui::prelude::*;

use super::compose::Compose;
use super::next_due::{NextDue, NextQuestion};
use super::send_view::{Draft, send_view};
use super::sent_list::SentList;
use crate::ui::pages::reach::about::{About, AboutScreen};

/// Messages: for whom, how, in which language; the text ready to go; what went out and when the next one is due.
#[component]
pub fn MessagesPage() -> impl IntoView {
    let about = About::here();
    let draft = Draft::new(about.id());
    let view = send_view(about, draft);
    // Asked once a message went out, and whenever a person wants another time.
    let asks_next = RwSignal::new(false);
    view! {
        <AboutScreen about title=|texts| texts.sending.title>
            {move || {
                if asks_next.get() {
                    view! { <NextQuestion about asks_next /> }.into_any()
                } else {
                    view! {
                        <Compose about draft view asks_next>
                            <NextDue about asks_next />
                            <SentList about />
                        </Compose>
                    }
                        .into_any()
                }
            }}
        </AboutScreen>
    }
}
