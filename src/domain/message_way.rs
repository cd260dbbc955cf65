//! By which channels a message reaches an audience now, best first (template step 3, reflexes 5 and 6).
//!
//! SMS comes first when the networks are full or data is dead: a text waits for its turn and needs no data. Mail is
//! offered only where data may live. What needs no network (a sign on the door, word of mouth) is always there.

use super::attempt::Channel;
use super::message::{Audience, MessageForm, Occasion};
use super::reachability::{Situation, Verdict};
use super::service::Service;
use super::sorting::Sorting;

/// A form of message with the channel that carries it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageWay {
    /// Which form the text has.
    pub form: MessageForm,
    /// How it goes out.
    pub channel: Channel,
    /// Whether this end lives.
    pub verdict: Verdict,
}

/// The audiences to whom messages go during an incident.
pub const AUDIENCES: &[Audience] = &[
    Audience::Staff,
    Audience::Customers,
    Audience::Suppliers,
    Audience::Public,
];

impl MessageWay {
    /// The ways to an audience: those that live first, then what nobody knows, then the dead; within each as usual.
    pub fn to(audience: Audience, situation: &Situation) -> Vec<Self> {
        let sms = (MessageForm::Sms, Channel::Sms);
        let mail = (MessageForm::Email, Channel::Email);
        let call = (MessageForm::Script, Channel::Call);
        let website = (MessageForm::Website, Channel::Website);
        let usual = match audience {
            Audience::Staff => vec![sms, mail, call, (MessageForm::Script, Channel::OnFoot)],
            Audience::Customers => vec![sms, mail, call],
            Audience::Public => vec![
                (MessageForm::Poster, Channel::Door),
                (MessageForm::Voicemail, Channel::Voicemail),
                website,
            ],
            Audience::Suppliers | Audience::Operators | Audience::Authorities => vec![mail, sms, call],
        };
        let services = situation.services();
        let texts_first = services.is_hit(Service::MobileCalls) || situation.my_data() != Verdict::Reachable;
        let mut ways: Vec<(u8, usize, Self)> = Vec::new();
        for (place, (form, channel)) in usual.into_iter().enumerate() {
            let verdict = match channel {
                Channel::Sms => situation.my_sms(),
                Channel::Email | Channel::Website => situation.my_data(),
                Channel::Call | Channel::Voicemail => situation.my_call(),
                _ => Verdict::Reachable,
            };
            let rank = match verdict {
                // Sure, and slow: behind whatever may work.
                Verdict::Reachable if channel == Channel::OnFoot => 1,
                Verdict::Reachable => 0,
                Verdict::Maybe(_) => 1,
                Verdict::Dead(_) => 2,
            };
            let place = if texts_first && channel == Channel::Sms {
                0
            } else {
                place + 1
            };
            let way = Self {
                form,
                channel,
                verdict,
            };
            ways.push((rank, place, way));
        }
        ways.order_by_key(|(rank, place, _)| (*rank, *place));
        ways.into_iter().map(|(_, _, way)| way).collect()
    }
}

/// Whether a message may go out to an audience at all: in a drill nothing leaves the company.
pub fn may_go_out(drill: bool, audience: Audience) -> bool {
    !drill || audience == Audience::Staff
}

/// For which occasion the next message is, by what was sent before and whether everything works again.
pub fn occasion_now(sent_before: bool, resolved: bool) -> Occasion {
    match (resolved, sent_before) {
        (true, _) => Occasion::AllClear,
        (false, true) => Occasion::Update,
        (false, false) => Occasion::Start,
    }
}
