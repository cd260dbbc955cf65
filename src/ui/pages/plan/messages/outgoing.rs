use crate::ui::prelude::*;

use crate::domain::link::{mailto_with, sms_with};
use crate::domain::reachability::Situation;
use crate::domain::text::is_blank;
use crate::domain::{Message, MessageForm, answered_on};
use crate::i18n::{
    FilledMessage, MessagePiece, Outage, Texts, fields_in_words, fill, format, marked, message_fields,
};
use crate::platform::page;
use crate::state::{Clock, Person, Session, Words};
use crate::ui::frame::CopyButton;
use crate::ui::widgets::{Button, Disclosure, LinkButton, Section};

/// A message with its fields filled in, how long it is as an SMS, and the ways to send it.
#[component]
pub fn Outgoing(
    /// The message, as it is or as it is being written.
    message: Signal<Message>,
) -> impl IntoView {
    let words = Words::here();
    let filled = filled(message);
    let is_written = Memo::new(move |_| !is_blank(&message.read().text));
    view! {
        <Show when=move || is_written.get()>
            <Section heading=words.say(|texts| texts.message_words.goes_out)>
                <p class="message-text" data-test="message-text" lang=move || message.read().language.code()>
                    {move || {
                        let texts = words.get();
                        filled.get().pieces.into_iter().map(|found| piece(texts, found)).collect_view()
                    }}
                </p>
                <Remarks message filled />
                <Ways message filled />
            </Section>
            <Poster message filled />
        </Show>
    }
}

/// Fields that a text can have, for whoever writes one.
#[component]
pub fn FieldList() -> impl IntoView {
    let words = Words::here();
    let row = |(name, means): (String, &'static str)| {
        view! {
            <div class="entry-fact">
                <dt>{name}</dt>
                <dd>{means}</dd>
            </div>
        }
    };
    view! {
        <Disclosure summary=words.say(|texts| texts.message_words.fields)>
            <dl class="entry-facts">{move || message_fields(words.get()).into_iter().map(row).collect_view()}</dl>
        </Disclosure>
    }
}

fn filled(message: Signal<Message>) -> Memo<FilledMessage> {
    let (session, person) = (Session::here(), Person::here());
    let works = session.situation();
    Memo::new(move |_| {
        // The number that the form for sending would pick now.
        let is_sms = message.read().form == MessageForm::Sms;
        let number = session.with(|plan| {
            let services = works.read().services.clone();
            let situation = Situation::new(plan, services, &person.operator(plan));
            let open = session.incident();
            let lead = open.with(|open| Some(open.as_ref()?.state.lead.as_ref()?.contact));
            answered_on(plan, &situation, lead, is_sms)
        });
        let outage = session.incident().with(|open| {
            open.as_ref().map_or_else(Outage::default, |open| Outage {
                services: open.state.services.clone(),
                since: Some(open.state.began()),
                now: Clock::read(),
                next: open.state.next_message,
                ..Outage::default()
            })
        });
        let outage = Outage { number, ..outage };
        let (message, drill) = (message.read(), session.is_drill());
        session.with(|plan| FilledMessage::of(&message, plan, outage).marked(message.language, drill))
    })
}

fn piece(texts: &'static Texts, piece: MessagePiece) -> impl IntoView {
    match piece {
        MessagePiece::Text(text) | MessagePiece::Unknown(text) => text.into_any(),
        MessagePiece::Gap(name) => {
            view! { <span class="message-gap">{fields_in_words(texts, &format!("{{{name}}}"))}</span> }
                .into_any()
        }
    }
}

/// What to know before it goes out: its length as an SMS, what is to be filled in, what is no field.
#[component]
fn Remarks(message: Signal<Message>, filled: Memo<FilledMessage>) -> impl IntoView {
    let words = Words::here();
    let remarks = move || {
        let texts = words.get();
        let own = texts.message_words;
        let filled = filled.read();
        let mut remarks = Vec::new();
        if message.read().form == MessageForm::Sms {
            let length = filled.sms_length();
            let (used, room, parts) = (length.used, length.room, length.parts);
            let template = if parts == 1 {
                own.in_one_sms
            } else {
                own.in_several_sms
            };
            let counts = [used, room, parts].map(|count| count.to_string());
            let [used, room, parts] = &counts;
            remarks.push(fill(
                template,
                &[("used", used), ("room", room), ("parts", parts)],
            ));
            if !length.wide.is_empty() {
                let signs: Vec<String> = length.wide.iter().take(6).map(char::to_string).collect();
                let signs: Vec<&str> = signs.iter().map(String::as_str).collect();
                remarks.push(fill(own.wide, &[("signs", &format::list(texts.lang, &signs))]));
            }
            if filled.has_gaps() {
                remarks.push(own.longest.to_owned());
            }
        } else if filled.has_gaps() {
            remarks.push(own.gaps.to_owned());
        }
        for field in filled.unknown() {
            remarks.push(fill(own.unknown_field, &[("field", field)]));
        }
        let lines = remarks
            .into_iter()
            .map(|remark| view! { <p class="second">{remark}</p> });
        lines.collect_view()
    };
    view! {
        <div role="status" data-test="message-remarks">
            {remarks}
        </div>
    }
}

/// Copy, and the program that the form asks for.
#[component]
fn Ways(message: Signal<Message>, filled: Memo<FilledMessage>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let text = Signal::derive(move || filled.read().text());
    let form = Memo::new(move |_| message.read().form);
    let own_way = move || match form.get() {
        MessageForm::Sms => Some(
            view! {
                <LinkButton
                    href=Signal::derive(move || sms_with(&text.get()))
                    text=words.say(|texts| texts.message_words.open_sms)
                    attr:data-test="message-sms"
                />
            }
            .into_any(),
        ),
        MessageForm::Email => Some(
            view! {
                <LinkButton
                    href=Signal::derive(move || {
                        let (message, drill) = (message.read(), session.is_drill());
                        let subject = marked(message.title.clone(), message.language, drill);
                        mailto_with("", &subject, &text.get())
                    })
                    text=words.say(|texts| texts.message_words.open_mail)
                    attr:data-test="message-mail"
                />
            }
            .into_any(),
        ),
        MessageForm::Poster => Some(
            view! {
                <Button
                    text=words.say(|texts| texts.message_words.print_poster)
                    on_press=page::print
                    attr:data-test="message-print"
                />
            }
            .into_any(),
        ),
        MessageForm::Script | MessageForm::Voicemail | MessageForm::Website => None,
    };
    view! {
        <div class="message-ways">
            <CopyButton text copied=|texts| texts.message_words.copied />
            {own_way}
        </div>
    }
}

/// The sheet that a printer gets of a poster: nothing but its words.
#[component]
fn Poster(message: Signal<Message>, filled: Memo<FilledMessage>) -> impl IntoView {
    let is_poster = Memo::new(move |_| message.read().form == MessageForm::Poster);
    view! {
        <Show when=move || is_poster.get()>
            <p class="poster-sheet only-print" lang=move || message.read().language.code()>
                {move || filled.read().text()}
            </p>
        </Show>
    }
}
