//! Messages ready to send (template step 3, reflexes 5 and 6).

use super::choice::choice;
use super::contact::Contact;
use super::language::Language;
use super::plan::Plan;
use super::record::record;
use super::text::is_blank;

choice! {
    /// For whom a message or a way is.
    pub enum Audience {
        /// Staff.
        #[default]
        Staff = "staff",
        /// Customers.
        Customers = "customers",
        /// Suppliers.
        Suppliers = "suppliers",
        /// Everybody: passers-by, callers, visitors of the website.
        Public = "public",
        /// Operators and other providers.
        Operators = "operators",
        /// Authorities.
        Authorities = "authorities",
    }
}

choice! {
    /// The form of a message.
    pub enum MessageForm {
        /// SMS, 160 characters.
        #[default]
        Sms = "sms",
        /// Mail.
        Email = "email",
        /// Read out on the telephone.
        Script = "script",
        /// Spoken on the voicemail.
        Voicemail = "voicemail",
        /// A poster or door sign.
        Poster = "poster",
        /// The website.
        Website = "website",
    }
}

choice! {
    /// When a message is for.
    pub enum Occasion {
        /// At the start.
        #[default]
        Start = "start",
        /// In between.
        Update = "update",
        /// At the end.
        AllClear = "all_clear",
    }
}

record! {
    /// A text for an audience, in a language, in a form. Fields in braces ("{company}") are filled in.
    pub struct Message in "message" {
        /// Sort key.
        pub order: String,
        /// For whom.
        pub audience: Audience,
        /// In which language; not that of the app.
        pub language: Language,
        /// In which form.
        pub form: MessageForm,
        /// When.
        pub occasion: Occasion,
        /// A name for it.
        pub title: String,
        /// The text.
        pub text: String,
    }
}

impl Message {
    /// Those of these messages that the plan does not have: for whom, in which form, when and in which language decide,
    /// so that a text that somebody adapted does not come back as it was.
    pub fn missing(plan: &Plan, messages: Vec<Self>) -> Vec<Self> {
        let is_there = |message: &Self| {
            plan.messages
                .values()
                .any(|other| other.use_of() == message.use_of())
        };
        let missing = messages.into_iter().filter(|message| !is_there(message));
        missing.collect()
    }

    fn use_of(&self) -> (Audience, MessageForm, Occasion, Language) {
        (self.audience, self.form, self.occasion, self.language)
    }
}

impl Plan {
    /// The languages in which this company writes: the plan's, those of its contacts and that of whoever writes.
    pub fn spoken(&self, writer: Language) -> Vec<Language> {
        let is_spoken = |language: Language| {
            let of_somebody = |contact: &Contact| contact.language == Some(language);
            language == writer
                || (language == self.company.language && !is_blank(&self.company.name))
                || self.contacts.values().any(of_somebody)
        };
        let all = Language::ALL.iter().copied();
        all.filter(|language| is_spoken(*language)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::Id;

    #[test]
    fn a_company_writes_in_the_languages_of_its_plan_its_people_and_whoever_writes() {
        let mut plan = Plan::default();
        assert_eq!(plan.spoken(Language::French), [Language::French]);
        plan.company.name = "Voorbeeld nv".into();
        plan.company.language = Language::Dutch;
        assert_eq!(plan.spoken(Language::French), [Language::Dutch, Language::French]);
        let contact = Contact {
            language: Some(Language::German),
            ..Contact::default()
        };
        plan.contacts.insert(Id::from_bits(1), contact);
        assert_eq!(plan.spoken(Language::Dutch), [Language::Dutch, Language::German]);
    }
}
