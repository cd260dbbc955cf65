//! Why something that was asked did not happen, and what is wrong with a field.

use crate::domain::command::{Fault, Refusal};
use crate::domain::phone::PhoneFault;
use crate::i18n::catalogue::catalogue;
use crate::i18n::{Texts, fill, format};

catalogue! {
    /// Why something that was asked did not happen, and what is wrong with a field.
    Refusals {
        not_there { nl: "Dit staat niet meer in het plan.", fr: "Ceci n’est plus dans le plan.", de: "Das steht nicht mehr im Plan.", en: "This is no longer in the plan." }
        incident_closed {
            nl: "Dit incident is afgesloten. Heropen het eerst.",
            fr: "Cet incident est clôturé. Rouvrez-le d’abord.",
            de: "Dieser Vorfall ist abgeschlossen. Öffnen Sie ihn zuerst wieder.",
            en: "This incident is closed. Reopen it first.",
        }
        incident_open {
            nl: "Dit incident loopt nog. Sluit het eerst af.",
            fr: "Cet incident est en cours. Clôturez-le d’abord.",
            de: "Dieser Vorfall läuft noch. Schließen Sie ihn zuerst ab.",
            en: "This incident is still running. Close it first.",
        }
        nothing_to_undo { nl: "Er is niets om ongedaan te maken.", fr: "Il n’y a rien à annuler.", de: "Es gibt nichts rückgängig zu machen.", en: "There is nothing to undo." }
        missing { nl: "Vul dit in.", fr: "Remplissez ce champ.", de: "Füllen Sie das aus.", en: "Fill this in." }
        not_a_link {
            nl: "Dit is geen webadres. Begin met https://.",
            fr: "Ce n’est pas une adresse web. Commencez par https://.",
            de: "Das ist keine Webadresse. Beginnen Sie mit https://.",
            en: "This is not a web address. Start with https://.",
        }
        itself {
            nl: "Dit verwijst naar zichzelf. Kies iets anders.",
            fr: "Ceci renvoie à lui-même. Choisissez autre chose.",
            de: "Das verweist auf sich selbst. Wählen Sie etwas anderes.",
            en: "This points to itself. Choose another.",
        }
        circle {
            nl: "Zo loopt het in een kring: niemand begint. Kies iets anders.",
            fr: "La chaîne se referme sur elle-même\u{a0}: rien ne commence. Choisissez autre chose.",
            de: "So entsteht ein Kreis ohne Anfang. Wählen Sie etwas anderes.",
            en: "This runs in a circle with no beginning. Choose another.",
        }
        out_of_range {
            nl: "Kies een getal van {least} tot {most}.",
            fr: "Choisissez un nombre de {least} à {most}.",
            de: "Wählen Sie eine Zahl von {least} bis {most}.",
            en: "Choose a number from {least} to {most}.",
        }
        /// A length of time; {least} and {most} with their units.
        no_such_length {
            nl: "Kies een duur van {least} tot {most}.",
            fr: "Choisissez une durée de {least} à {most}.",
            de: "Möglich sind {least} bis {most}.",
            en: "Choose a length of time from {least} to {most}.",
        }
        before_start {
            nl: "Dit is voor {moment}. Kies een later moment.",
            fr: "C’est avant {moment}. Choisissez un moment plus tardif.",
            de: "Das liegt vor {moment}. Wählen Sie einen späteren Zeitpunkt.",
            en: "This is before {moment}. Choose a later time.",
        }
        in_future {
            nl: "Dit uur moet nog komen. Kies een vroeger uur.",
            fr: "Cette heure n’est pas encore passée. Choisissez-en une plus tôt.",
            de: "Diese Uhrzeit kommt erst noch. Wählen Sie eine frühere.",
            en: "This time has not come yet. Choose an earlier one.",
        }
        day_in_future {
            nl: "Deze dag moet nog komen. Kies vandaag of vroeger.",
            fr: "Ce jour n’est pas encore venu. Choisissez aujourd’hui ou plus tôt.",
            de: "Dieser Tag kommt erst noch. Wählen Sie heute oder früher.",
            en: "This day has not come yet. Choose today or an earlier one.",
        }
    }
}

impl Refusals {
    /// A refusal in words: of several faulty fields how many, otherwise what stands in the way.
    #[must_use]
    pub fn words(&self, texts: &Texts, refusal: &Refusal) -> String {
        match refusal {
            Refusal::Invalid(faults) => {
                let count = u64::try_from(faults.len()).unwrap_or(u64::MAX);
                texts.count(&texts.actions.fix_fields, count, &[])
            }
            Refusal::NotThere(_) => self.not_there.to_owned(),
            Refusal::IncidentClosed => self.incident_closed.to_owned(),
            Refusal::IncidentOpen => self.incident_open.to_owned(),
            Refusal::NothingToUndo => self.nothing_to_undo.to_owned(),
        }
    }

    /// What is wrong with a field and what to do, for the line between its label and itself.
    #[must_use]
    pub fn fault(&self, texts: &Texts, field: &str, fault: &Fault) -> String {
        match fault {
            Fault::Missing if field == "value" => texts.contact_form.number_empty.to_owned(),
            Fault::Missing => self.missing.to_owned(),
            Fault::Phone(fault) => phone_fault(texts, fault),
            Fault::NotMail => texts.contact_form.email_wrong.to_owned(),
            Fault::NotALink => self.not_a_link.to_owned(),
            Fault::Itself if matches!(field, "deputy" | "backup") => texts.contact_form.deputy_not_self.to_owned(),
            Fault::Itself => self.itself.to_owned(),
            Fault::Circle => self.circle.to_owned(),
            Fault::OutOfRange { least, most } => fill(
                self.out_of_range,
                &[
                    ("least", &format::number(texts.lang, u64::from(*least))),
                    ("most", &format::number(texts.lang, u64::from(*most))),
                ],
            ),
            Fault::NoSuchLength { least, most } => fill(
                self.no_such_length,
                &[
                    ("least", &format::duration(texts.lang, u64::from(least.0))),
                    ("most", &format::duration(texts.lang, u64::from(most.0))),
                ],
            ),
            Fault::BeforeStart(start) => {
                let moment = format::moment(texts.lang, *start);
                fill(self.before_start, &[("moment", &moment)])
            }
            Fault::InFuture if matches!(field, "on" | "last_tried" | "printed_on") => self.day_in_future.to_owned(),
            Fault::InFuture => self.in_future.to_owned(),
        }
    }
}

fn phone_fault(texts: &Texts, fault: &PhoneFault) -> String {
    let form = texts.contact_form;
    let number =
        |value: &usize| format::number(texts.lang, u64::try_from(*value).unwrap_or(u64::MAX));
    match fault {
        PhoneFault::Empty => form.number_empty.to_owned(),
        PhoneFault::ServiceCode(sign) => {
            fill(form.number_service_code, &[("sign", &sign.to_string())])
        }
        PhoneFault::Letter(sign) => fill(form.number_letter, &[("sign", &sign.to_string())]),
        PhoneFault::Sign(sign) => fill(form.number_sign, &[("sign", &sign.to_string())]),
        PhoneFault::Extension(extension) => {
            fill(form.number_extension, &[("extension", extension)])
        }
        PhoneFault::NoSuchArea => form.number_no_such_area.to_owned(),
        PhoneFault::NoPrefix => form.number_no_prefix.to_owned(),
        PhoneFault::TooShort { digits, least } => texts.count(
            &form.number_too_short,
            u64::try_from(*digits).unwrap_or(u64::MAX),
            &[("least", &number(least))],
        ),
        PhoneFault::TooLong { digits, most } => fill(
            form.number_too_long,
            &[("digits", &number(digits)), ("most", &number(most))],
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::FieldFault;
    use crate::domain::Minutes;
    use crate::domain::timestamp::Timestamp;
    use crate::i18n::{Lang, texts};

    #[test]
    fn every_fault_of_a_field_is_a_finished_sentence_in_every_language() {
        let faults = [
            Fault::Missing,
            Fault::Phone(PhoneFault::Empty),
            Fault::Phone(PhoneFault::ServiceCode('*')),
            Fault::Phone(PhoneFault::Letter('x')),
            Fault::Phone(PhoneFault::Sign('{')),
            Fault::Phone(PhoneFault::Extension("5".into())),
            Fault::Phone(PhoneFault::NoSuchArea),
            Fault::Phone(PhoneFault::NoPrefix),
            Fault::Phone(PhoneFault::TooShort {
                digits: 4,
                least: 9,
            }),
            Fault::Phone(PhoneFault::TooLong {
                digits: 19,
                most: 15,
            }),
            Fault::NotMail,
            Fault::NotALink,
            Fault::Itself,
            Fault::Circle,
            Fault::OutOfRange {
                least: 1,
                most: 1_000,
            },
            Fault::NoSuchLength {
                least: Minutes(1),
                most: Minutes(525_600),
            },
            Fault::BeforeStart(Timestamp::default()),
            Fault::InFuture,
        ];
        for lang in Lang::ALL {
            let texts = texts(lang);
            for fault in &faults {
                let words = texts.refusals.fault(texts, "function", fault);
                assert!(words.ends_with('.'), "{lang:?} {fault:?}: “{words}”");
                assert!(
                    !words.contains("{l") && !words.contains("{m") && !words.contains("{s"),
                    "{words}"
                );
            }
        }
    }

    #[test]
    fn a_code_in_a_number_is_named_and_its_danger_told() {
        let texts = texts(Lang::En);
        let fault = Fault::Phone(PhoneFault::ServiceCode('*'));
        let words = texts.refusals.fault(texts, "value", &fault);
        assert!(
            words.starts_with("* does not belong") && words.contains("divert"),
            "{words}"
        );
    }

    #[test]
    fn a_refused_form_says_how_many_fields_to_look_at() {
        let texts = texts(Lang::Nl);
        let fault = FieldFault::new("function", Fault::Missing);
        let refusal = Refusal::Invalid(vec![fault.clone(), fault]);
        assert_eq!(texts.refusals.words(texts, &refusal), "Kijk 2 velden na.");
    }
}
