use crate::ui::prelude::*;
use leptos_router::hooks::use_navigate;

use super::super::route::part_href;
use crate::domain::command::AddRows;
use crate::domain::record::Record;
use crate::domain::{Audience, Language, Message, MessageForm, Occasion};
use crate::i18n::{Lang, Texts, format, option_words, starting_messages};
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{Button, Checkbox, Disclosure, Glyph, Section};

/// Texts ready to be adapted, in the languages that are ticked; gone once the plan has them all. Those that are taken
/// stand in the list of messages afterwards.
#[component]
pub fn StartingTexts(
    /// Beside the form of a new message they are folded.
    #[prop(optional)]
    is_beside_form: bool,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let spoken = session.with_untracked(|plan| plan.spoken(words.lang_untracked().into()));
    let chosen = RwSignal::new(spoken);
    let missing = move |languages: &[Language]| {
        let messages = starting_messages(words.get(), languages);
        session.with(|plan| Message::missing(plan, messages))
    };
    let is_offered = Memo::new(move |_| !missing(Language::ALL).is_empty());
    let count = Memo::new(move |_| missing(&chosen.read()).len());
    let label = words_of_count(words, count);
    let (go, addresses) = (use_navigate(), Addresses::here());
    let add = move || {
        let texts = words.untracked();
        let messages = starting_messages(texts, &chosen.read_untracked());
        let rows = session.with_untracked(|plan| Message::missing(plan, messages));
        // Nothing here can be refused: the texts are the app's own.
        let _ = session.dispatch_undoable(AddRows { rows }, texts.message_words.starting_added);
        go(&part_href(addresses, Message::KIND), Default::default());
    };
    let add = Callback::new(move |()| add());
    let has_messages = Memo::new(move |_| session.with(|plan| !plan.messages.is_empty()));
    let offer = move || {
        view! {
            <p class="second">{words.say(|texts| texts.message_words.starting_hint)}</p>
            <Show when=move || { count.get() > 0 }>
                <div class="message-ways">
                    <Button text=label glyph=Glyph::Plus on_press=add attr:data-test="add-starting" />
                </div>
            </Show>
            <Languages chosen />
            <Show when=move || { count.get() > 0 }>
                <Disclosure summary=words.say(|texts| texts.message_words.what_comes) attr:data-test="what-comes">
                    <WhatComes chosen />
                </Disclosure>
            </Show>
        }
        .into_any()
    };
    let heading = words.signal(|texts| texts.message_words.starting);
    move || {
        if !is_offered.get() {
            ().into_any()
        } else if is_beside_form || has_messages.get() {
            // Who has messages comes to read them.
            view! { <Disclosure summary=heading attr:data-test="starting-texts">{offer()}</Disclosure> }
                .into_any()
        } else {
            view! { <Section heading>{offer()}</Section> }.into_any()
        }
    }
}

/// What would be added, by audience: form and moment of each, with its languages.
#[component]
fn WhatComes(chosen: RwSignal<Vec<Language>>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let groups = move || {
        let texts = words.get();
        let messages = starting_messages(texts, &chosen.read());
        let missing = session.with(|plan| Message::missing(plan, messages));
        let of_audience = Audience::ALL.iter().filter_map(|audience| {
            let those = missing.iter().filter(|message| message.audience == *audience);
            let lines = lines_of(texts, those);
            (!lines.is_empty()).then(|| (word(texts, "audience", audience.code()), lines))
        });
        let row = |(audience, lines): (String, Vec<String>)| {
            let lines = lines.into_iter().map(|line| view! { <li>{line}</li> });
            view! {
                <div class="entry-fact" data-test="starting-group">
                    <dt>{audience}</dt>
                    <dd>
                        <ul class="plain-list">{lines.collect_view()}</ul>
                    </dd>
                </div>
            }
        };
        of_audience.map(row).collect_view()
    };
    view! { <dl class="entry-facts">{groups}</dl> }
}

/// "Text message, at the start: Nederlands, Français".
fn lines_of<'a>(texts: &Texts, messages: impl Iterator<Item = &'a Message>) -> Vec<String> {
    let mut lines: Vec<(MessageForm, Occasion, Vec<&str>)> = Vec::new();
    for message in messages {
        let language = Lang::from(message.language).native_name();
        let same = lines
            .iter_mut()
            .find(|(form, occasion, _)| (*form, *occasion) == (message.form, message.occasion));
        match same {
            Some((_, _, languages)) => languages.push(language),
            None => lines.push((message.form, message.occasion, vec![language])),
        }
    }
    let told = lines.into_iter().map(|(form, occasion, languages)| {
        let form = word(texts, "form", form.code());
        let occasion = word(texts, "occasion", occasion.code());
        format::with_colon(texts.lang, &format!("{form} · {occasion}"), &languages.join(", "))
    });
    told.collect()
}

fn word(texts: &Texts, field: &str, code: &str) -> String {
    option_words(texts, Message::KIND, field, code)
}

#[component]
fn Languages(chosen: RwSignal<Vec<Language>>) -> impl IntoView {
    let boxes = Language::ALL.iter().map(|language| {
        let language = *language;
        let set = move |is_set: bool| {
            chosen.update(|chosen| {
                chosen.retain(|other| *other != language);
                if is_set {
                    chosen.push(language);
                }
            });
        };
        view! {
            <Checkbox
                label=Signal::stored(Lang::from(language).native_name().to_owned())
                checked=Signal::derive(move || chosen.read().contains(&language))
                on_change=set
                attr:data-test=format!("starting-{}", language.code())
            />
        }
    });
    boxes.collect_view()
}

fn words_of_count(words: Words, count: Memo<usize>) -> Signal<String> {
    Signal::derive(move || {
        let texts = words.get();
        let count = u64::try_from(count.get()).unwrap_or(u64::MAX);
        texts.count(&texts.message_words.add_starting, count, &[])
    })
}
