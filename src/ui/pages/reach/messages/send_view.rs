//! A message that is about to go out: what can be chosen, what is chosen, the text, who gets it.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Sorting;
use crate::ui::prelude::*;
use serde_json::json;

use crate::domain::link::sms_to_all;
use crate::domain::reachability::{Verdict, found_wrong};
use crate::domain::time_limit::{message_rhythm, promised_after};
use crate::domain::{
    AUDIENCES, Audience, Channel, Contact, Event, Id, Incident, Language, MessageForm, MessageWay, Number,
    NumberKind, Occasion, Side, Timestamp, answered_on, may_go_out, occasion_now,
};
use crate::i18n::{
    DraftPiece, Outage, OutgoingMessage, Texts, Wanted, draft_pieces, field_meaning, format, marked,
};
use crate::platform::system::this_system;
use crate::ui::frame::HalfWritten;
use crate::ui::pages::reach::about::{About, Look};

/// What a person chose; nothing chosen: what fits best.
#[derive(Clone, Copy)]
pub struct Draft {
    /// For whom.
    pub audience: RwSignal<Audience>,
    /// By which channel.
    pub channel: RwSignal<Option<Channel>>,
    /// For which occasion.
    pub occasion: RwSignal<Option<Occasion>>,
    /// In which language.
    pub language: RwSignal<Option<Language>>,
    /// The texts that were changed by hand, each at the [`slot`] for which it was.
    pub edited: RwSignal<BTreeMap<String, String>>,
    /// Whether the program that sends it was opened.
    pub opened: RwSignal<bool>,
    /// What is wrong with the text.
    pub fault: RwSignal<Option<String>>,
}

impl Draft {
    /// Nothing chosen yet. What was written of this incident's messages before stands there again, and stays until it
    /// is sent.
    pub fn new(incident: Option<Id<Incident>>) -> Self {
        let incident = incident.map(|id| id.to_string()).unwrap_or_default();
        let half = HalfWritten::resumed(format!("message/{incident}"));
        let begun = half.begun().unwrap_or_default();
        let texts = begun.as_object().into_iter().flatten();
        let texts = texts.filter_map(|(slot, text)| Some((slot.clone(), text.as_str()?.to_owned())));
        let edited = RwSignal::new(texts.collect::<BTreeMap<String, String>>());
        half.follow(move || edited.with(|edited| (!edited.is_empty()).then(|| json!(edited))));
        Self {
            audience: RwSignal::new(Audience::Staff),
            channel: RwSignal::new(None),
            occasion: RwSignal::new(None),
            language: RwSignal::new(None),
            edited,
            opened: RwSignal::new(false),
            fault: RwSignal::new(None),
        }
    }

    /// Another choice shows another text; what was written for this one is there when it is chosen again.
    pub fn turn(self) {
        self.opened.set(false);
        self.fault.set(None);
    }

    /// Changes a text by hand.
    pub fn write(self, slot: &str, text: String) {
        self.fault.set(None);
        self.edited.update(|edited| {
            edited.insert(slot.to_owned(), text);
        });
    }

    /// The plan's text again; gives what was written by hand.
    pub fn text_anew(self, slot: &str) -> Option<String> {
        self.turn();
        self.edited.try_update(|edited| edited.remove(slot)).flatten()
    }
}

/// Names the text for which a change by hand is kept: the form and not the channel, for a text read out over any
/// telephone is the same.
fn slot(wanted: Wanted) -> String {
    let Wanted {
        audience,
        form,
        occasion,
        language,
    } = wanted;
    [audience.code(), form.code(), occasion.code(), language.code()].join("/")
}

/// Somebody who gets the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receiver {
    /// Who.
    pub contact: Id<Contact>,
    /// The number or address, as it is dialled or written.
    pub to: String,
    /// Whether it may be shown: a private number is called, not shown.
    pub is_private: bool,
}

/// Everything that the screen shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendView {
    /// For whom.
    pub audience: Audience,
    /// Whether anything may leave for them.
    pub may_go_out: bool,
    /// How it can go out, best first.
    pub ways: Vec<MessageWay>,
    /// How it goes out.
    pub channel: Channel,
    /// The form of its text.
    pub form: MessageForm,
    /// The occasion.
    pub occasion: Occasion,
    /// The languages with how many receivers each has.
    pub languages: Vec<(Language, usize)>,
    /// The language.
    pub language: Language,
    /// The plan's message.
    pub message: Id<crate::domain::Message>,
    /// What it says.
    pub text: String,
    /// Where a change by hand is kept.
    pub slot: String,
    /// Whether it was changed by hand.
    pub is_edited: bool,
    /// When the text says that the next message follows.
    pub promises: Option<Timestamp>,
    /// The same, split at the gaps that are still open.
    pub pieces: Vec<DraftPiece>,
    /// Who gets it, as far as the plan knows them; of external contacts, who may get it.
    pub receivers: Vec<Receiver>,
    /// Whether it is a drill.
    pub drill: bool,
}

impl SendView {
    /// As it stands with what was chosen, tracked.
    pub fn of(look: &Look<'_>, draft: Draft) -> Self {
        let (plan, state) = (look.plan, &look.open.state);
        let drill = look.open.head.drill;
        let audience = draft.audience.get();
        let ways = MessageWay::to(audience, &look.situation);
        let chosen = draft.channel.get();
        let way = ways
            .iter()
            .find(|way| Some(way.channel) == chosen)
            .or_else(|| ways.first());
        let (form, channel) = way.map(|way| (way.form, way.channel)).unwrap_or_default();
        let sent_before = look.outreach.sent.iter().any(|sent| sent.audience == audience);
        let occasion = draft
            .occasion
            .get()
            .unwrap_or_else(|| occasion_now(sent_before, state.resolved.is_some()));
        let everybody = receivers(look, audience, channel);
        let own = plan.company.language;
        let languages = languages(&everybody, own);
        // Of the external contacts nobody knows yet who gets it.
        let counted = languages.iter().filter(|_| audience == Audience::Staff);
        let most = counted.max_by_key(|(_, count)| *count);
        let language = draft
            .language
            .get()
            .or(most
                .filter(|(_, count)| *count > 0)
                .map(|(language, _)| *language))
            .unwrap_or(own);
        let since = match occasion {
            Occasion::Start => state.began(),
            Occasion::Update => look.now,
            Occasion::AllClear => state.resolved.unwrap_or(look.now),
        };
        let next = state.next_message.filter(|due| *due > look.now).or_else(|| {
            let every = message_rhythm(plan, state)?;
            Some(promised_after(look.now, every))
        });
        let outage = Outage {
            services: match state.services.scenario() {
                Some(_) => state.services.clone(),
                None => look.outreach.ever_hit.clone(),
            },
            since: Some(since),
            now: look.now,
            next,
            number: answered_on(
                plan,
                &look.situation,
                state.lead.as_ref().map(|lead| lead.contact),
                form == MessageForm::Sms,
            ),
        };
        let wanted = Wanted {
            audience,
            form,
            occasion,
            language,
        };
        let found = OutgoingMessage::of(plan, wanted, outage, drill);
        let slot = slot(wanted);
        let edited = draft.edited.with(|edited| edited.get(&slot).cloned());
        let is_edited = edited.is_some();
        let text = match edited {
            Some(edited) => marked(edited, language, drill),
            None => found.text,
        };
        let pieces = draft_pieces(&text, &found.filled);
        let says = |due: &Timestamp| text.contains(&format::time_of(*due));
        let promises = next.filter(|due| occasion != Occasion::AllClear && says(due));
        let theirs = everybody.into_iter().filter(|(_, spoken)| *spoken == language);
        Self {
            audience,
            may_go_out: may_go_out(drill, audience),
            ways,
            channel,
            form,
            occasion,
            languages,
            language,
            message: found.message,
            text,
            slot,
            is_edited,
            promises,
            pieces,
            receivers: theirs.map(|(receiver, _)| receiver).collect(),
            drill,
        }
    }

    /// What is still to be filled in, in words, each once.
    pub fn open_gaps(&self, texts: &'static Texts) -> Vec<&'static str> {
        let mut gaps = Vec::new();
        for piece in &self.pieces {
            if let DraftPiece::Gap(name) = piece {
                let gap = name.map_or(texts.sending.a_gap, |name| field_meaning(texts, name));
                if !gaps.contains(&gap) {
                    gaps.push(gap);
                }
            }
        }
        gaps
    }

    /// The program for text messages with everybody of the staff filled in whose number may be shown to the others.
    pub fn to_all(&self) -> Option<String> {
        let shown = self.receivers.iter().filter(|receiver| !receiver.is_private);
        let shown: Vec<&str> = shown.map(|receiver| receiver.to.as_str()).collect();
        let is_meant = self.channel == Channel::Sms && self.audience == Audience::Staff;
        is_meant
            .then(|| sms_to_all(&shown, &self.text, this_system()))
            .flatten()
    }

    /// Whether there are receivers of whom the program for text messages is told none.
    pub fn needs_receivers_chosen(&self) -> bool {
        let is_meant = self.channel == Channel::Sms && self.audience == Audience::Staff;
        is_meant && !self.receivers.is_empty() && self.to_all().is_none()
    }

    /// Whether the program that sends it knows everybody: in a mail nobody sees the others.
    pub fn fills_in_everybody(&self) -> bool {
        let is_shown = |receiver: &Receiver| !receiver.is_private;
        self.channel != Channel::Sms || (self.receivers.iter().all(is_shown) && self.to_all().is_some())
    }

    /// The line of the log that says that it went out.
    pub fn sent(&self) -> Event {
        Event::MessageSent {
            message: self.message,
            audience: self.audience,
            channel: self.channel,
            language: self.language,
            text: self.text.clone(),
            to: match self.audience {
                Audience::Staff => self.receivers.iter().map(|receiver| receiver.contact).collect(),
                _ => Default::default(),
            },
        }
    }
}

/// The screen's one memo.
pub fn send_view(about: About, draft: Draft) -> Memo<SendView> {
    Memo::new(move |_| about.look(|look| SendView::of(&look, draft)))
}

/// The audiences that are offered.
pub fn audiences() -> &'static [Audience] {
    AUDIENCES
}

/// The people who can be written to this way, with their languages: the staff, or the external contacts. The plan does
/// not tell customers from suppliers, so of these a person chooses; the operators are called, not informed.
fn receivers(look: &Look<'_>, audience: Audience, channel: Channel) -> Vec<(Receiver, Language)> {
    let plan = look.plan;
    let side = match audience {
        Audience::Staff => Side::Internal,
        _ => Side::External,
    };
    let helpdesks = plan.operators.values().map(|operator| operator.contact);
    let helpdesks = helpdesks.chain(plan.lines.values().map(|line| line.contact));
    let helpdesks: BTreeSet<Id<Contact>> = helpdesks.flatten().collect();
    let kind = match channel {
        Channel::Sms => NumberKind::Mobile,
        Channel::Email => NumberKind::Email,
        _ => return Vec::new(),
    };
    let mut found: Vec<(Receiver, Language)> = Vec::new();
    let mut numbers: Vec<(Id<Number>, &Number)> = plan
        .numbers
        .iter()
        .filter(|(_, number)| number.kind == kind)
        .map(|(id, number)| (*id, number))
        .collect();
    numbers.order_by_key(|(id, number)| (number.contact, number.reach, number.slot, *id));
    for (id, number) in numbers {
        let Some(contact) = plan.contacts.get(&number.contact) else {
            continue;
        };
        let to = match channel {
            Channel::Sms => number.phone().ok().map(|phone| phone.dialled().to_owned()),
            _ => number.href().is_some().then(|| number.value.trim().to_owned()),
        };
        let tries = look.open.state.tries.get(&number.contact);
        if tries.is_some() && found_wrong(tries, plan.numbers.of(number.contact)).contains(&id) {
            continue;
        }
        let verdict: Verdict = look.situation.verdict(contact, number, channel);
        let is_there = found.iter().any(|(other, _)| other.contact == number.contact);
        let is_meant = contact.side == side && !helpdesks.contains(&number.contact);
        if let Some(to) = to.filter(|_| is_meant && !is_there && !verdict.is_dead()) {
            let receiver = Receiver {
                contact: number.contact,
                to,
                is_private: number.reach.is_private(),
            };
            found.push((receiver, contact.language.unwrap_or(plan.company.language)));
        }
    }
    found
}

/// The company's language first, then the others.
fn languages(receivers: &[(Receiver, Language)], own: Language) -> Vec<(Language, usize)> {
    let others = Language::ALL.iter().copied().filter(|language| *language != own);
    let count = |language| receivers.iter().filter(|(_, spoken)| *spoken == language).count();
    std::iter::once(own)
        .chain(others)
        .map(|language| (language, count(language)))
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::command::{Command, Moment, RecordTry, StartIncident};
    use crate::domain::reachability::Situation;
    use crate::domain::{Outcome, Outreach, Plan, Timestamp};
    use crate::i18n::{Lang, texts};
    use crate::state::OpenIncident;

    #[test]
    fn a_mobile_that_was_found_wrong_gets_no_message_and_the_second_one_does() {
        let mut plan = Plan::default();
        let an = Id::from_bits(1);
        plan.contacts.insert(an, Contact::default());
        let mobiles = [(1, "+32450000011"), (2, "+32450000012")];
        for (bits, value) in mobiles {
            let number = Number {
                contact: an,
                value: value.into(),
                ..Number::default()
            };
            plan.numbers.insert(Id::from_bits(bits), number);
        }
        let start = StartIncident::default().apply(&mut plan, &mut Moment::at_ms(1_000));
        let incident = start.unwrap().first().unwrap().key.parse().unwrap();
        let written_to = |plan: &Plan| {
            let look = Look {
                plan,
                open: &OpenIncident::of(plan, incident).unwrap(),
                outreach: Outreach::in_plan(plan, incident),
                situation: Situation::new(plan, Default::default(), ""),
                user: None,
                texts: texts(Lang::En),
                now: Timestamp::new(60_000, 60),
            };
            let all = receivers(&look, Audience::Staff, Channel::Sms).into_iter();
            all.map(|(receiver, _)| receiver.to).collect::<Vec<_>>()
        };
        let wrong = |number: u64| RecordTry {
            incident,
            contact: an,
            number: Some(Id::from_bits(number)),
            channel: Channel::Call,
            outcome: Outcome::WrongNumber,
        };
        assert_eq!(written_to(&plan), ["+32450000011"]);
        wrong(1).apply(&mut plan, &mut Moment::at_ms(10_000)).unwrap();
        assert_eq!(written_to(&plan), ["+32450000012"]);
        wrong(2).apply(&mut plan, &mut Moment::at_ms(20_000)).unwrap();
        assert!(written_to(&plan).is_empty());
    }
}
