use crate::ui::prelude::*;

use super::door_sign::DoorSign;
use super::receivers::Receivers;
use super::send_view::{Draft, SendView, audiences};
use crate::domain::link::{mailto_with, sms_with};
use crate::domain::record::Record;
use crate::domain::{Audience, Channel, Event, Message, MessageForm, Occasion, SmsLength};
use crate::i18n::{DraftPiece, Lang, Texts, fill, format, option_words};
use crate::state::{Clock, Notices};
use crate::ui::frame::{CopyButton, ShareButton};
use crate::ui::layout::Actions;
use crate::ui::pages::reach::about::About;
use crate::ui::widgets::{
    Glyph, Mark, Marks, Notice, NoticeTone, Sign, SignLink, Status, StatusKind, TextArea, TextButton,
};

/// Chooses and sends one message.
#[component]
pub fn Compose(
    /// The incident.
    about: About,
    /// What was chosen.
    draft: Draft,
    /// How it stands.
    view: Memo<SendView>,
    /// Set when a message went out.
    asks_next: RwSignal<bool>,
    /// What stands below it.
    children: Children,
) -> impl IntoView {
    let words = about.words;
    let text = Signal::derive(move || view.read().text.clone());
    let hint = move || length_words(words.get(), &view.read());
    view! {
        <div class="choosing">{move || choices(about, draft, &view.read(), Place::Above)}</div>
        {move || {
            let stays = !view.read().may_go_out;
            stays
                .then(|| {
                    let text = words.say(|texts| texts.sending.nothing_leaves);
                    view! { <Notice text tone=NoticeTone::Alert attr:data-test="nothing-leaves" /> }
                })
        }}
        <TextArea
            label=words.say(|texts| texts.sending.text)
            value=text
            on_input=move |typed: String| {
                draft.write(&view.with_untracked(|view| view.slot.clone()), typed);
            }
            hint=Signal::derive(hint)
            error=draft.fault
            attr:data-test="message-draft"
        />
        <TextAgain about draft view />
        <div class="choosing">{move || choices(about, draft, &view.read(), Place::Below)}</div>
        <GapPreview about view />
        {move || {
            view.read()
                .may_go_out
                .then(|| {
                    view! {
                        <div class="button-row">
                            <CopyButton text copied=|texts| texts.message_words.copied />
                            <ShareButton text title=words.signal(|texts| texts.sending.title) />
                        </div>
                        <DoorSign about view />
                        <Receivers about view />
                    }
                })
        }}
        {children()}
        <Actions sign=move || sign(about, draft, view, asks_next)>
            <OpenGaps about view />
        </Actions>
    }
}

/// The way back to the plan's text from one that was changed by hand; a notice gives the changed one back.
#[component]
fn TextAgain(about: About, draft: Draft, view: Memo<SendView>) -> impl IntoView {
    let words = about.words;
    let notices = Notices::here();
    let is_edited = Memo::new(move |_| view.with(|view| view.is_edited));
    let again = move || {
        let slot = view.with_untracked(|view| view.slot.clone());
        let Some(written) = draft.text_anew(&slot) else {
            return;
        };
        let texts = words.untracked();
        notices.offer_in_passing(texts.sending.text_is_back, texts.actions.undo, move || {
            draft.write(&slot, written.clone());
        });
    };
    view! {
        <Show when=move || is_edited.get()>
            <TextButton
                text=words.say(|texts| texts.sending.text_again)
                on_press=again
                attr:data-test="text-again"
            />
        </Show>
    }
}

/// The text with its open gaps marked; nothing when all is filled in, for then the field shows it as it goes out.
#[component]
fn GapPreview(about: About, view: Memo<SendView>) -> impl IntoView {
    let words = about.words;
    let piece = |piece: DraftPiece| match piece {
        DraftPiece::Words(text) => text.into_any(),
        DraftPiece::Gap(_) => view! { <mark class="message-gap">"____"</mark> }.into_any(),
    };
    move || {
        let shown = view.read();
        let has_gaps = !shown.open_gaps(words.get()).is_empty();
        has_gaps.then(|| {
            let pieces = shown.pieces.clone().into_iter().map(piece).collect_view();
            view! {
                <p class="field-label">{words.say(|texts| texts.sending.preview)}</p>
                <p class="message-text" lang=shown.language.code() data-test="gap-preview">
                    {pieces}
                </p>
            }
        })
    }
}

/// Which gaps are still open, beside the sign that sends it; sending it with a gap can be right all the same.
#[component]
fn OpenGaps(about: About, view: Memo<SendView>) -> impl IntoView {
    let words = about.words;
    let said = Memo::new(move |_| {
        let texts = words.get();
        let shown = view.read();
        let gaps = shown.open_gaps(texts);
        let gaps = (shown.may_go_out && !gaps.is_empty()).then(|| format::list(texts.lang, &gaps));
        gaps.map(|gaps| fill(texts.sending.gaps_open, &[("gaps", &gaps)]))
    });
    move || {
        said.get().map(|text| {
            view! { <p data-test="open-gaps"><Status kind=StatusKind::Due text /></p> }.into_any()
        })
    }
}

/// A question: its words, its name, its answers, what choosing one does.
type Question = (&'static str, &'static str, Vec<Mark>, Callback<(usize,)>);

/// Where a question stands: for whom before the text, the others behind it, so that the text is in sight at once.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Above,
    Below,
}

/// The questions, each a row of buttons.
fn choices(about: About, draft: Draft, view: &SendView, place: Place) -> impl IntoView + use<> {
    let texts = about.words.get();
    let own = texts.sending;
    let word = |field, code| option_words(texts, Message::KIND, field, code);
    let audience_marks = audiences().iter().map(|audience| {
        Mark::answer(
            word("audience", audience.code()),
            *audience == view.audience,
            audience.code(),
        )
    });
    let way_marks = view.ways.iter().map(|way| {
        let why = way.verdict.reason().filter(|_| way.verdict.is_dead());
        let text = match why {
            Some(reason) => {
                let reason = texts.reasons.why(texts, reason);
                format::with_colon(texts.lang, own.way(way.channel), &reason)
            }
            None => own.way(way.channel).to_owned(),
        };
        Mark::answer(text, way.channel == view.channel, way.channel.code())
    });
    let occasions = Occasion::ALL.iter().map(|occasion| {
        Mark::answer(
            word("occasion", occasion.code()),
            *occasion == view.occasion,
            occasion.code(),
        )
    });
    let languages = view.languages.iter().map(|(language, count)| {
        let name = Lang::from(*language).native_name();
        let text = if *count == 0 {
            name.to_owned()
        } else {
            format!("{name} ({count})")
        };
        Mark::answer(text, *language == view.language, language.code())
    });
    let ways: Vec<Channel> = view.ways.iter().map(|way| way.channel).collect();
    let spoken: Vec<_> = view.languages.iter().map(|(language, _)| *language).collect();
    let chosen = move |what: &dyn Fn()| {
        draft.turn();
        what();
    };
    let groups: Vec<Question> = vec![
        (
            own.for_whom,
            "audience",
            audience_marks.collect(),
            Callback::new(move |(at,): (usize,)| {
                if let Some(audience) = audiences().get(at) {
                    draft.channel.set(None);
                    draft.language.set(None);
                    draft.occasion.set(None);
                    chosen(&|| draft.audience.set(*audience));
                }
            }),
        ),
        (
            own.how,
            "channel",
            way_marks.collect(),
            Callback::new(move |(at,): (usize,)| chosen(&|| draft.channel.set(ways.get(at).copied()))),
        ),
        (
            own.language,
            "language",
            languages.collect(),
            Callback::new(move |(at,): (usize,)| chosen(&|| draft.language.set(spoken.get(at).copied()))),
        ),
        (
            own.occasion,
            "occasion",
            occasions.collect(),
            Callback::new(move |(at,): (usize,)| {
                chosen(&|| draft.occasion.set(Occasion::ALL.get(at).copied()));
            }),
        ),
    ];
    let is_here = |(_, name, ..): &Question| (*name == "audience") == (place == Place::Above);
    let groups = groups
        .into_iter()
        .filter(is_here)
        .map(|(label, name, marks, on_mark)| {
            view! {
                <div class="choosing-one">
                    <p class="field-label">{label}</p>
                    <Marks label=label.to_owned() name=name.to_owned() marks on_mark />
                </div>
            }
        });
    groups.collect_view()
}

/// How long it is as an SMS, or that the dashes are to be filled in.
fn length_words(texts: &'static Texts, view: &SendView) -> String {
    let hint = match view.open_gaps(texts).is_empty() {
        true => texts.sending.text_hint,
        false => texts.sending.gaps_hint,
    };
    if view.form != MessageForm::Sms {
        return hint.to_owned();
    }
    let length = SmsLength::of(&view.text);
    let template = if length.parts == 1 {
        texts.message_words.in_one_sms
    } else {
        texts.message_words.in_several_sms
    };
    let counts = [length.used, length.room, length.parts].map(|count| count.to_string());
    let [used, room, parts] = &counts;
    let length = fill(template, &[("used", used), ("room", room), ("parts", parts)]);
    format!("{length}. {hint}")
}

/// The way on: open the program that sends it, then note that it went out.
fn sign(about: About, draft: Draft, view: Memo<SendView>, asks_next: RwSignal<bool>) -> Option<AnyView> {
    let words = about.words;
    let shown = view.read();
    if !shown.may_go_out {
        return None;
    }
    let texts = words.get();
    let audience = option_words(texts, Message::KIND, "audience", shown.audience.code());
    let context = format!("{audience}, {}", texts.channels.by(shown.channel));
    let context = match shown.needs_receivers_chosen() {
        true => format::with_colon(texts.lang, &context, texts.sending.choose_receivers),
        false => context,
    };
    let program = match shown.channel {
        Channel::Sms => {
            let href = shown.to_all().unwrap_or_else(|| sms_with(&shown.text));
            Some((href, texts.message_words.open_sms))
        }
        Channel::Email => Some((mail(about, &shown), texts.message_words.open_mail)),
        _ => None,
    };
    let program = program.filter(|_| !draft.opened.get());
    let note = move || {
        let sent = view.get_untracked();
        if sent.text.trim().is_empty() {
            draft
                .fault
                .set(Some(words.untracked().sending.text_missing.to_owned()));
        } else if about.log(sent.sent()) {
            let promised = about
                .incident
                .with_untracked(|open| open.as_ref()?.state.next_message);
            if sent.promises.is_some() && sent.promises != promised {
                about.log(Event::NextMessage { due: sent.promises });
            }
            draft.text_anew(&sent.slot);
            draft.occasion.set(None);
            // After "everything works again" no message follows, and nobody is asked for the next one.
            let is_last = sent.occasion == Occasion::AllClear && about.log(Event::NextMessage { due: None });
            asks_next.set(tell_noted(about) && !is_last);
        }
    };
    Some(match program {
        Some((href, verb)) => view! {
            <SignLink href context verb on_press=move || draft.opened.set(true) attr:data-test="open-program" />
        }
        .into_any(),
        None => {
            let verb = texts.sending.note(shown.channel);
            view! { <Sign context verb glyph=Glyph::Tick on_press=note attr:data-test="note-sent" /> }.into_any()
        }
    })
}

/// Says that it is noted; whether the time of the next message is still to be asked for, or was promised before.
fn tell_noted(about: About) -> bool {
    let (texts, now) = (about.words.untracked(), Clock::read());
    let promised = about
        .incident
        .with_untracked(|open| open.as_ref()?.state.next_message);
    let promised = promised.filter(|due| *due > now);
    about.tell(match promised {
        None => texts.sending.noted.to_owned(),
        Some(due) => {
            let time = format::near_moment(texts.lang, due.date(), &format::time_of(due), now.date());
            fill(texts.sending.noted_next, &[("time", &time)])
        }
    });
    promised.is_none()
}

/// A mail to everybody of the list, none of whom sees the others.
fn mail(about: About, shown: &SendView) -> String {
    let subject = about.session.with_untracked(|plan| plan.company.name.clone());
    let subject = crate::i18n::marked(subject, shown.language, shown.drill);
    let href = mailto_with("", &subject, &shown.text);
    let all: Vec<&str> = shown
        .receivers
        .iter()
        .map(|receiver| receiver.to.as_str())
        .collect();
    if all.is_empty() || shown.audience != Audience::Staff {
        href
    } else {
        format!("{href}&bcc={}", all.join(","))
    }
}
