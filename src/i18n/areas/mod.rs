//! The texts themselves, one file an area. See [`super::catalogue`] for how they are written.

macro_rules! areas {
    ($($module:ident: $area:ident,)*) => {
        $(pub mod $module;)*

        /// All texts of one language.
        #[derive(Debug)]
        pub struct Texts {
            /// The language of these texts.
            pub lang: super::Lang,
            $(
                #[allow(missing_docs, reason = "the area says what it holds")]
                pub $module: &'static $module::$area,
            )*
        }

        impl Texts {
            pub(super) const NL: Self = Self { lang: super::Lang::Nl, $($module: &$module::$area::NL,)* };
            pub(super) const FR: Self = Self { lang: super::Lang::Fr, $($module: &$module::$area::FR,)* };
            pub(super) const DE: Self = Self { lang: super::Lang::De, $($module: &$module::$area::DE,)* };
            pub(super) const EN: Self = Self { lang: super::Lang::En, $($module: &$module::$area::EN,)* };

            /// Every text with the names of its area and its field.
            #[cfg(test)]
            pub(super) fn entries(&self) -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
                let mut all = Vec::new();
                $(
                    all.extend(self.$module.entries().into_iter().map(|(field, parts)| {
                        (stringify!($module), field, parts)
                    }));
                )*
                all
            }
        }
    };
}

areas! {
    nav: Nav,
    saved: Saved,
    services: Services,
    classes: Classes,
    classification: ClassificationWords,
    scenarios: Scenarios,
    channels: Channels,
    reasons: Reasons,
    danger: Danger,
    steps: Steps,
    reflexes: Reflexes,
    parts: Parts,
    address: Address,
    now: Now,
    events: Events,
    incidents: Incidents,
    log_words: LogWords,
    end_words: EndWords,
    review_words: ReviewWords,
    evidence_words: EvidenceWords,
    lead: LeadWords,
    rooms: Rooms,
    call_round: CallRoundWords,
    sending: Sending,
    operator_call: OperatorCall,
    roll_call: RollCallWords,
    ways_out: WaysOut,
    standing_words: StandingWords,
    plan: PlanOverview,
    plan_parts: PlanParts,
    plan_care: PlanCare,
    settings: Settings,
    about: About,
    opening: Opening,
    install: Install,
    intake: Intake,
    refusals: Refusals,
    kinds: Kinds,
    fields: Fields,
    review_fields: ReviewFields,
    codes: Codes,
    sms: Sms,
    message_words: MessageWords,
    spoken: Spoken,
    actions: Actions,
    half_written: HalfWritten,
    answers: Answers,
    contacts: Contacts,
    contact_form: ContactForm,
    exchange: Exchange,
    preview: Preview,
    faults: Faults,
    alarms: Alarms,
    calendar: Calendar,
    card: Card,
    dependencies: Dependencies,
    operator_letter: OperatorLetter,
    units: Units,
    restart: RestartWords,
    risk_words: RiskWords,
    drills: Drills,
    drill_scripts: DrillScripts,
}

impl Texts {
    /// A counted text with its number in the habit of the language, and other values.
    #[must_use]
    pub fn count(&self, counted: &super::Counted, count: u64, values: &[(&str, &str)]) -> String {
        counted.fill(self.lang, count, values)
    }
}
