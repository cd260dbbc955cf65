//! The people of the contact list (template 7.1).

use super::choice::choice;
use super::class::Class;
use super::id::Id;
use super::language::Language;
use super::plan::Plan;
use super::record::record;
use super::text;
use super::timestamp::Date;

choice! {
    /// Which of the template's two lists somebody stands on (7.1).
    pub enum Side {
        /// Internal contacts.
        #[default]
        Internal = "internal",
        /// External contacts.
        External = "external",
    }
}

choice! {
    /// A row that the template names beforehand (7.1); its function is shown in the app's language until one is typed.
    pub enum Post {
        /// A row of one's own.
        #[default]
        Own = "own",
        /// The reference person for business continuity.
        ReferencePerson = "reference_person",
        /// Who stands in for the reference person.
        Alternative = "alternative",
        /// The insurer.
        Insurer = "insurer",
    }
}

choice! {
    /// The fastest way to somebody, as the person says (7.1).
    pub enum PreferredChannel {
        /// None named.
        #[default]
        None = "none",
        /// A call to the fixed office number.
        FixedOffice = "fixed_office",
        /// A call to the fixed home number.
        FixedHome = "fixed_home",
        /// A call to the mobile.
        Mobile = "mobile",
        /// An SMS to the mobile.
        Sms = "sms",
        /// A mail.
        Email = "email",
        /// A chat program on the mobile.
        Chat = "chat",
        /// On foot.
        InPerson = "in_person",
    }
}

record! {
    /// A person or service to reach (template 7.1). Numbers and mail addresses are records of their own ([`super::Number`]),
    /// so that leaving one out of a copy never looks like removing it.
    pub struct Contact in "contact" {
        /// Internal or external list.
        pub side: Side,
        /// Whether it is one of the template's own rows.
        pub post: Post,
        /// Sort key, see [`super::order::order_between`].
        pub order: String,
        /// Function ("Functie"), shown first.
        pub function: String,
        /// First name.
        pub first_name: String,
        /// Surname, shown in capitals.
        pub last_name: String,
        /// Firm or service, for external contacts.
        pub organisation: String,
        /// Who stands in when this person is absent; the template asks for one for everybody.
        pub deputy: Option<Id<Contact>>,
        /// What this person is to do or is called for ("Actie"), internal contacts.
        pub action: String,
        /// The contract, external contacts.
        pub contract: String,
        /// Reference to quote: contract, policy or customer number, external contacts.
        pub reference: String,
        /// The fastest channel.
        pub preferred_channel: PreferredChannel,
        /// Where the person is: street and town. Empty: the company's address.
        pub address: String,
        /// Where the person is: floor.
        pub floor: String,
        /// Where the person is: desk or room.
        pub desk: String,
        /// An internal contact whose office is not at the company's site, so that the site's outage leaves the office
        /// number alive.
        pub works_elsewhere: bool,
        /// Language for messages to this person; the plan's language when none is named.
        pub language: Option<Language>,
        /// From which class on the person is called (call tree).
        pub call_from: Option<Class>,
        /// Who calls this person in the call tree; whoever is in charge when nobody is named.
        pub called_by: Option<Id<Contact>>,
        /// Whether the person belongs to the crisis team.
        pub crisis_team: bool,
        /// When the entry was last checked.
        pub checked_on: Option<Date>,
        /// Anything else.
        pub note: String,
    }
}

impl Contact {
    /// First name and surname, cleaned of characters that could mislead; empty when no name was entered.
    pub fn name(&self) -> String {
        text::clean_line(&format!("{} {}", self.first_name, self.last_name))
    }

    /// How somebody is called wherever the app tells of them: first name and SURNAME, else as in [`Self::title`].
    pub fn called(&self) -> String {
        let surname = text::upper_case(&self.last_name);
        match text::clean_line(&format!("{} {surname}", self.first_name)) {
            nobody if nobody.is_empty() => self.title(),
            person => person,
        }
    }

    /// What names the row: the person, else the organisation, else the function; empty when nothing was entered.
    pub fn title(&self) -> String {
        [
            self.name(),
            text::clean_line(&self.organisation),
            text::clean_line(&self.function),
        ]
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or_default()
    }

    /// What a search looks through, as [`text::search_key`].
    pub fn search_key(&self) -> String {
        let words = [
            self.function.as_str(),
            &self.first_name,
            &self.last_name,
            &self.organisation,
            &self.action,
            &self.reference,
        ];
        text::search_key(&words.join(" "))
    }

    /// Whether a person or a firm has been filled in; the template's rows are there from the first day, empty.
    pub fn is_filled(&self) -> bool {
        [&self.first_name, &self.last_name, &self.organisation]
            .into_iter()
            .any(|field| !text::is_blank(field))
    }

    /// Whether it is somebody to reach: a person, a firm, or a desk that goes by its function. A row of the template has
    /// its function from the first day.
    pub fn is_somebody(&self) -> bool {
        self.is_filled() || (self.post == Post::Own && !self.title().is_empty())
    }

    /// Whether it is a row of the template in which nobody stands yet.
    pub fn is_to_fill(&self) -> bool {
        !self.is_filled() && self.post != Post::Own
    }
}

impl Plan {
    /// The only contact of this name, however it is spelt; nobody when two have it.
    pub fn contact_named(&self, name: &str) -> Option<Id<Contact>> {
        let key = text::search_key(name);
        let is_named = |contact: &Contact| !key.is_empty() && text::search_key(&contact.name()) == key;
        let mut named = self.contacts.iter().filter(|(_, contact)| is_named(contact));
        let (id, _) = named.next()?;
        named.next().is_none().then_some(*id)
    }

    /// Everybody in the lists: with a name, a firm or a number. The template's rows stand there empty from the first day.
    pub fn people(&self) -> impl Iterator<Item = (&Id<Contact>, &Contact)> {
        let is_somebody = |id: Id<Contact>, contact: &Contact| {
            contact.is_somebody() || self.numbers.of(id).next().is_some()
        };
        let all = self.contacts.iter();
        all.filter(move |(id, contact)| is_somebody(**id, contact))
    }
}
