use crate::ui::prelude::*;
use leptos::task::spawn_local;

use crate::domain::command::AskOperator;
use crate::domain::{Date, Id, Operator, Plan};
use crate::i18n::{Lang, texts};
use crate::output::operator_letter::{MailHolds, OperatorLetter};
use crate::platform::clipboard;
use crate::platform::share::Shareable;
use crate::state::{Notices, Session, Words};
use crate::ui::widgets::{Button, Disclosure, Glyph, LanguageBar, LanguageName, LinkButton};

/// The letter that asks the open questions, in a language chosen here.
#[component]
pub fn Letter(
    /// To whom.
    id: Id<Operator>,
    /// The day on which it is written.
    today: Memo<Date>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let lang = RwSignal::new(session.with_untracked(|plan| language_of(plan, id)));
    let letter = Memo::new(move |_| {
        let drill = session.is_drill();
        let made = session.with(|plan| OperatorLetter::of(plan, texts(lang.get()), id, today.get(), drill));
        made.unwrap_or_default()
    });
    let languages = Lang::ALL.map(|lang| LanguageName {
        code: lang.code(),
        name: lang.native_name(),
    });
    let choose = move |code: &'static str| {
        if let Some(chosen) = Lang::from_tag(code) {
            lang.set(chosen);
        }
    };
    let mail = Memo::new(move |_| letter.read().mail());
    let mail_hint = move || match mail.get().1 {
        MailHolds::Whole => "",
        MailHolds::Questions => words.get().operator_letter.mail_is_short,
        MailHolds::Subject => words.get().operator_letter.mail_is_empty,
    };
    view! {
        <Disclosure summary=words.signal(|texts| texts.operator_letter.letter)>
            <LanguageBar
                label=words.say(|texts| texts.operator_letter.letter_language)
                languages=languages.to_vec()
                current=Signal::derive(move || lang.get().code())
                on_choose=choose
            />
            <p class="letter" lang=move || lang.get().code() data-test="letter">
                {move || format!("{}\n\n{}", letter.read().subject, letter.read().body)}
            </p>
            <LetterWays id letter mail=Signal::derive(move || mail.get().0) />
            <p class="second">{mail_hint}</p>
        </Disclosure>
    }
}

/// Copy, share, mail; and note that it went out.
#[component]
fn LetterWays(id: Id<Operator>, letter: Memo<OperatorLetter>, mail: Signal<String>) -> impl IntoView {
    let (words, notices, session) = (Words::here(), Notices::here(), Session::here());
    let asked = move || {
        // Removed on another tab this very moment: there is nobody to ask.
        let _ = session.dispatch_undoable(
            AskOperator { operator: id },
            words.untracked().operator_letter.all_asked,
        );
    };
    let copied = RwSignal::new(false);
    Effect::new(move |_| {
        letter.track();
        copied.set(false);
    });
    let copy = move || {
        let letter = letter.get_untracked();
        spawn_local(async move {
            match clipboard::copy(&format!("{}\n\n{}", letter.subject, letter.body)).await {
                // The screen may be gone by now.
                Ok(()) => drop(copied.try_set(true)),
                Err(_) => notices.tell(words.untracked().actions.copy_failed),
            }
        });
    };
    let share = move || {
        let letter = letter.get_untracked();
        if let Some(sheet) = Shareable::text(&letter.body, &letter.subject) {
            spawn_local(async move {
                // Where it goes is the person's business; copying stays beside it.
                sheet.share().await;
            });
        }
    };
    let label = move || {
        let actions = words.get().actions;
        if copied.get() {
            actions.copied
        } else {
            actions.copy
        }
    };
    let said = move || {
        if copied.get() {
            words.get().operator_letter.letter_copied
        } else {
            ""
        }
    };
    let can_share = Shareable::text("Plan B", "Plan B").is_some();
    view! {
        <div class="button-row">
            <Button text=label glyph=Glyph::Copy on_press=copy attr:data-test="copy-letter" />
            {can_share
                .then(|| {
                    let text = words.say(|texts| texts.actions.share);
                    view! { <Button text glyph=Glyph::Share on_press=share attr:data-test="share-letter" /> }
                })}
            <LinkButton
                href=mail
                text=words.say(|texts| texts.operator_letter.by_mail)
                glyph=Glyph::Mail
                attr:data-test="mail-letter"
            />
            <Button
                text=words.say(|texts| texts.operator_letter.note_asked)
                glyph=Glyph::Tick
                on_press=asked
                attr:data-test="letter-sent"
            />
        </div>
        <span class="hidden" role="status">
            {said}
        </span>
    }
}

/// The language of the contact there, else the company's.
fn language_of(plan: &Plan, id: Id<Operator>) -> Lang {
    let contact = plan.operators.get(&id).and_then(|operator| operator.contact);
    let contact = contact.and_then(|contact| plan.contacts.get(&contact));
    let language = contact.and_then(|contact| contact.language);
    language.unwrap_or(plan.company.language).into()
}
