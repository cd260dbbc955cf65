//! Telephone numbers and mail addresses, each a record of its own (template 7.1).

use super::choice::choice;
use super::contact::Contact;
use super::id::Id;
use super::input::Input;
use super::line::Line;
use super::link;
use super::phone::{Phone, PhoneFault};
use super::plan::Plan;
use super::record::{Key, Leaf, Value, record};
use super::sorting::Sorting;
use super::timestamp::Date;

choice! {
    /// The template's four columns (7.1).
    pub enum NumberKind {
        /// Fixed telephone at the office.
        FixedOffice = "fixed_office",
        /// Fixed telephone at home.
        FixedHome = "fixed_home",
        /// Mobile telephone.
        #[default]
        Mobile = "mobile",
        /// Mail address.
        Email = "email",
    }
}

choice! {
    /// The template has room for two of each kind.
    pub enum Slot {
        /// 1)
        #[default]
        First = "1",
        /// 2)
        Second = "2",
    }
}

/// For whom a number is meant, and into which copies it goes.
///
/// A value in the file that this version does not know counts as [`Reach::CrisisTeam`], so that an unreadable mark
/// never lets a private number out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reach {
    /// The company's: in every copy, always shown.
    #[default]
    Company,
    /// Private, given for emergencies: in every copy, hidden until tapped.
    PrivateEmergency,
    /// Private, for the crisis team: left out of copies by default.
    CrisisTeam,
}

impl Reach {
    /// Every value, in the order in which it is offered.
    pub const ALL: &'static [Self] = &[Self::Company, Self::PrivateEmergency, Self::CrisisTeam];

    /// The text that stands for it in the file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::PrivateEmergency => "private_emergency",
            Self::CrisisTeam => "crisis_team",
        }
    }

    /// The value of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|reach| reach.code() == code)
    }

    /// Whether the number is somebody's own: hidden until tapped, with consent, reason and keep-until date.
    pub const fn is_private(self) -> bool {
        !matches!(self, Self::Company)
    }
}

impl Leaf for Reach {
    const INPUT: Input = Input::Choice(&["company", "private_emergency", "crisis_team"]);

    fn to_value(&self) -> Value {
        Value::from(self.code())
    }

    fn from_value(value: &Value) -> Option<Self> {
        Some(
            value
                .as_str()
                .and_then(Self::from_code)
                .unwrap_or(Self::CrisisTeam),
        )
    }
}

impl Key for Reach {
    const INPUT: Input = <Self as Leaf>::INPUT;

    fn to_key(&self) -> String {
        self.code().to_owned()
    }

    fn from_key(key: &str) -> Option<Self> {
        Self::from_code(key)
    }
}

record! {
    /// One telephone number or mail address of a contact (template 7.1).
    pub struct Number in "number" of contact {
        /// Whose it is.
        pub contact: Id<Contact>,
        /// Which of the template's columns.
        pub kind: NumberKind,
        /// Which of the column's two places.
        pub slot: Slot,
        /// E.164 ("+32470123456") or a short number as it is; for mail the address. What cannot be read as a number
        /// stays as it was typed.
        pub value: String,
        /// The operator's name as people write it; empty when not known.
        pub operator: String,
        /// The company line that carries the number, when it is one of the inventory.
        pub line: Option<Id<Line>>,
        /// The chat program that reaches the person on this mobile; empty: none.
        pub chat: String,
        /// For whom it is meant.
        pub reach: Reach,
        /// When the person agreed to a private number being here.
        pub consent: Option<Date>,
        /// Why a private number is here.
        pub reason: String,
        /// Until when a private number may be kept.
        pub keep_until: Option<Date>,
        /// When it was last checked.
        pub checked_on: Option<Date>,
    }
}

/// What a private number lacks to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrivacyLack {
    /// The day until which it may be kept has passed.
    KeepUntilPassed(Date),
    /// Nobody noted when the person agreed.
    ConsentMissing,
}

impl Number {
    /// What a private number lacks on this day. A passed day comes first: asking again brings the consent too.
    pub fn privacy_lack(&self, today: Date) -> Option<PrivacyLack> {
        if !self.reach.is_private() || super::text::is_blank(&self.value) {
            return None;
        }
        let passed = self.keep_until.filter(|last| *last < today);
        let missing = self.consent.is_none().then_some(PrivacyLack::ConsentMissing);
        passed.map(PrivacyLack::KeepUntilPassed).or(missing)
    }

    /// The telephone number, for every kind but mail.
    pub fn phone(&self) -> Result<Phone, PhoneFault> {
        if self.kind == NumberKind::Email {
            return Err(PhoneFault::Empty);
        }
        Phone::parse(&self.value)
    }

    /// What to open on tap: `tel:` or `mailto:`; `None` when the value cannot be used.
    pub fn href(&self) -> Option<String> {
        match self.kind {
            NumberKind::Email => link::mailto(&self.value),
            _ => self.phone().ok().map(|phone| phone.href()),
        }
    }

    /// What to open for an SMS; only mobiles take one.
    pub fn sms_href(&self) -> Option<String> {
        (self.kind == NumberKind::Mobile)
            .then(|| self.phone().ok())
            .flatten()
            .map(|phone| phone.sms_href())
    }

    /// As it is shown: numbers grouped with no-break spaces, everything else as it was typed.
    pub fn shown(&self) -> String {
        match self.phone() {
            Ok(phone) => phone.to_string(),
            Err(_) => super::text::clean_line(&self.value),
        }
    }
}

impl Plan {
    /// Other people of the plan who are reached by the same number or address, each once: a family or a desk shares
    /// one, or somebody typed it in the wrong place.
    pub fn others_with(&self, number: &Number, whose: Option<Id<Contact>>) -> Vec<Id<Contact>> {
        let Some(href) = number.href() else {
            return Vec::new();
        };
        // Reading thousands of numbers would be felt at a key stroke.
        let is_near = |other: &Number| end_of(&other.value).eq(end_of(&number.value));
        let same = self.numbers.values();
        let same = same.filter(|other| Some(other.contact) != whose && is_near(other));
        let same = same.filter(|other| other.href().as_ref() == Some(&href));
        let mut people: Vec<Id<Contact>> = same.map(|other| other.contact).collect();
        people.retain(|person| self.contacts.contains_key(person));
        people.order();
        people.dedup();
        people
    }
}

/// The last signs that tell numbers and addresses apart, from the end on.
fn end_of(value: &str) -> impl Iterator<Item = u8> {
    let signs = value.bytes().rev().filter(u8::is_ascii_alphanumeric).take(4);
    signs.map(|sign| sign.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(contact: u64, kind: NumberKind, value: &str) -> Number {
        Number {
            contact: Id::from_bits(contact),
            kind,
            value: value.to_owned(),
            ..Number::default()
        }
    }

    #[test]
    fn whoever_has_the_same_number_is_found_however_it_is_written() {
        let mut plan = Plan::default();
        for id in 1..=3 {
            plan.contacts.insert(Id::from_bits(id), Contact::default());
        }
        let numbers = [
            number(1, NumberKind::Mobile, "+32470123456"),
            number(2, NumberKind::Mobile, "0470 12 34 56"),
            number(2, NumberKind::FixedHome, "0470123456"),
            number(3, NumberKind::Mobile, "+32470993456"),
            number(3, NumberKind::Email, "els@voorbeeld.be"),
            // Of somebody who was removed.
            number(9, NumberKind::Mobile, "+32470123456"),
        ];
        for (id, number) in (1..).zip(numbers) {
            plan.numbers.insert(Id::from_bits(id), number);
        }
        let others = |number: &Number, whose: u64| plan.others_with(number, Some(Id::from_bits(whose)));
        let mobile = number(1, NumberKind::Mobile, "0470/12.34.56");
        assert_eq!(others(&mobile, 1), [Id::from_bits(2)]);
        assert_eq!(others(&mobile, 2), [Id::from_bits(1)]);
        assert_eq!(plan.others_with(&mobile, None).len(), 2, "a new contact");
        assert_eq!(others(&number(3, NumberKind::Mobile, "+32470993456"), 3), []);
        assert_eq!(others(&number(1, NumberKind::Mobile, "bel maar"), 1), []);
        let mail = number(1, NumberKind::Email, "els@voorbeeld.be");
        assert_eq!(others(&mail, 1), [Id::from_bits(3)]);
    }
}
