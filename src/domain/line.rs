//! Lines and services (template 1.3).

use super::answer::Answer;
use super::choice::choice;
use super::contact::Contact;
use super::id::Id;
use super::minutes::Minutes;
use super::record::record;
use super::service::Service;
use super::timestamp::Date;

choice! {
    /// What kind of line or service it is.
    pub enum LineKind {
        /// A fixed line to the internet.
        #[default]
        Internet = "internet",
        /// Fixed telephony.
        FixedPhone = "fixed_phone",
        /// A mobile subscription for calls and data.
        Mobile = "mobile",
        /// A mobile subscription for data alone, for a 4G router for instance.
        MobileData = "mobile_data",
        /// A satellite connection.
        Satellite = "satellite",
        /// A payment terminal.
        PaymentTerminal = "payment_terminal",
        /// An alarm.
        Alarm = "alarm",
        /// The telephone in a lift.
        LiftPhone = "lift_phone",
        /// A cloud service or hosted system.
        Cloud = "cloud",
        /// Another one.
        Other = "other",
    }
}

impl LineKind {
    /// The service of "What still works?" that such a line gives.
    pub const fn service(self) -> Option<Service> {
        match self {
            Self::Internet | Self::Satellite => Some(Service::InternetLine),
            Self::FixedPhone => Some(Service::FixedPhones),
            Self::Mobile => Some(Service::MobileCalls),
            Self::MobileData => Some(Service::MobileData),
            Self::Cloud => Some(Service::Systems),
            Self::PaymentTerminal | Self::Alarm | Self::LiftPhone | Self::Other => None,
        }
    }
}

record! {
    /// A line or service of the company (template 1.3, both scenarios).
    pub struct Line in "line" {
        /// Sort key.
        pub order: String,
        /// What the company calls it.
        pub name: String,
        /// Its kind.
        pub kind: LineKind,
        /// The operator or provider, as people write its name.
        pub operator: String,
        /// On whose infrastructure it runs; empty: not known.
        pub infrastructure: String,
        /// Where the cable comes into the building.
        pub building_entry: String,
        /// The cable, duct or mast; two lines with the same are one.
        pub cable: String,
        /// Customer number at the operator.
        pub customer_number: String,
        /// Number of the line, circuit or SIM.
        pub line_number: String,
        /// The contract.
        pub contract: String,
        /// The operator's business helpdesk, E.164 or a short number.
        pub helpdesk: String,
        /// The helpdesk's hours.
        pub helpdesk_hours: String,
        /// The contact for this line.
        pub contact: Option<Id<Contact>>,
        /// How long it runs without electricity.
        pub autonomy: Option<Minutes>,
        /// Whether it is fixed telephony carried over an internet line (VoIP).
        pub voip: Answer,
        /// The line over which it is carried.
        pub carried_over: Option<Id<Line>>,
        /// The line for which it is the back-up.
        pub backup_of: Option<Id<Line>>,
        /// Which place of the company it serves.
        pub site: String,
        /// When the entry was last checked.
        pub checked_on: Option<Date>,
        /// Anything else.
        pub note: String,
    }
}
