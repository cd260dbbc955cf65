use crate::ui::prelude::*;

use super::send_view::{Receiver, SendView};
use crate::domain::link::{mailto_with, sms_to};
use crate::domain::{Audience, Channel};
use crate::ui::frame::CopyButton;
use crate::ui::pages::contacts::names::{shown_function, shown_name};
use crate::ui::pages::reach::about::About;
use crate::ui::widgets::{CallBy, Disclosure, MarkRow, MarkWords, Rows};

/// Everybody who gets the message in this language, each with the text in one tap, and the numbers of the staff to
/// copy; of the external contacts a person chooses.
#[component]
pub fn Receivers(
    /// The incident.
    about: About,
    /// The message.
    view: Memo<SendView>,
) -> impl IntoView {
    let words = about.words;
    let is_staff = Memo::new(move |_| view.read().audience == Audience::Staff);
    let count = move || {
        let count = u64::try_from(view.read().receivers.len()).unwrap_or_default();
        let texts = words.get();
        let template = if is_staff.get() {
            &texts.sending.one_by_one
        } else {
            &texts.sending.externals
        };
        texts.count(template, count, &[])
    };
    let told = Signal::derive(move || {
        let shown = view.read();
        let told = shown.receivers.iter().filter(|receiver| !receiver.is_private);
        let told: Vec<&str> = told.map(|receiver| receiver.to.as_str()).collect();
        told.join(", ")
    });
    move || {
        let there = !view.read().receivers.is_empty();
        // Whoever the program does not know yet is written to from here.
        let is_open = is_staff.get() && view.with(|view| !view.fills_in_everybody());
        there.then(|| {
            view! {
                <Disclosure summary=Signal::derive(count) is_open>
                    {move || (!is_staff.get()).then(|| view! {
                        <p class="second">{words.say(|texts| texts.sending.externals_hint)}</p>
                    }.into_any())}
                    <Rows>
                        {move || {
                            let shown = view.get();
                            let rows = shown.receivers.iter().map(|receiver| row(about, &shown, receiver));
                            rows.collect_view()
                        }}
                    </Rows>
                    {move || is_staff.get().then(|| view! {
                        <p class="second">{words.say(|texts| texts.sending.copy_numbers)}</p>
                        <CopyButton text=told copied=|texts| texts.sending.numbers_copied />
                    }.into_any())}
                </Disclosure>
            }
        })
    }
}

fn row(about: About, shown: &SendView, receiver: &Receiver) -> impl IntoView + use<> {
    let texts = about.words.get();
    let contact = about
        .session
        .with(|plan| plan.contacts.get(&receiver.contact).cloned())
        .unwrap_or_default();
    let way = match shown.channel {
        Channel::Sms => (
            CallBy::Sms,
            texts.channels.text,
            sms_to(&receiver.to, &shown.text),
        ),
        _ => (
            CallBy::Mail,
            texts.channels.mail,
            mailto_with(&receiver.to, "", &shown.text),
        ),
    };
    let words = MarkWords {
        title: shown_name(texts, &contact),
        lines: vec![shown_function(texts, &contact)],
        calls: vec![way],
        ..MarkWords::default()
    };
    let name = format!("to-{}", receiver.contact);
    view! { <MarkRow words name on_mark=Callback::new(|_: (usize,)| ()) /> }
}
