use crate::ui::prelude::*;

use crate::i18n::{fill, format};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::widgets::{Notice, TextLink};

/// That the incident begins at a time that makes no sense, and the way to mend it: nothing else is told by a phone whose
/// date is wrong.
#[component]
pub fn OddStart() -> impl IntoView {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let (addresses, incident) = (Addresses::here(), session.incident());
    let odd = Memo::new(move |_| {
        let now = clock.minute();
        incident.with(|incident| {
            let open = incident.as_ref()?;
            let state = &open.state;
            let page = match state.began() == state.started {
                true => format!("/incidents/{}", open.id),
                false => format!("/incidents/{}/noticed", open.id),
            };
            state.has_odd_start(now).then(|| (state.began(), page))
        })
    });
    move || {
        let (began, page) = odd.get()?;
        let texts = words.get();
        let moment = format::moment(texts.lang, began);
        let text = fill(texts.rooms.odd_start, &[("moment", &moment)]);
        Some(view! {
            <Notice text attr:data-test="odd-start">
                <TextLink
                    href=addresses.to(&page)
                    text=words.say(|texts| texts.rooms.odd_start_mend)
                    attr:data-test="mend-start"
                />
            </Notice>
        })
    }
}
