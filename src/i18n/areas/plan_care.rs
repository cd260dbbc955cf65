//! What keeps a plan true: entries to check, validations, the history of changes.

use crate::domain::references::naming;
use crate::domain::{EntityRef, Plan, PlanStep};
use crate::i18n::catalogue::catalogue;
use crate::i18n::{Texts, entry_name, with_more};

catalogue! {
    /// What keeps a plan true: entries to check, validations, the history of changes.
    PlanCare {
        care { nl: "Up-to-date houden", fr: "Tenir à jour", de: "Aktuell halten", en: "Keep it true" }
        to_check { nl: "Nakijken", fr: "À vérifier", de: "Zu prüfen", en: "To check" }
        to_check_why {
            nl: "Een nummer dat niet meer klopt, merk je anders pas tijdens een panne.",
            fr: "Sinon, un numéro périmé ne se remarque qu’en pleine panne.",
            de: "Sonst fällt eine falsche Nummer erst im Ausfall auf.",
            en: "Otherwise a wrong number shows only during an outage.",
        }
        entries_to_check {
            nl: ["{count} gegeven na te kijken", "{count} gegevens na te kijken"],
            fr: ["{count} élément à vérifier", "{count} éléments à vérifier"],
            de: ["{count} Eintrag zu prüfen", "{count} Einträge zu prüfen"],
            en: ["{count} entry wants a check", "{count} entries want a check"],
        }
        to_choose {
            nl: ["{count} gegeven op twee toestellen gewijzigd: kies wat klopt", "{count} gegevens op twee toestellen gewijzigd: kies wat klopt"],
            fr: ["{count} élément modifié sur deux appareils\u{a0}: choisissez", "{count} éléments modifiés sur deux appareils\u{a0}: choisissez"],
            de: ["{count} Eintrag auf zwei Geräten geändert: bitte wählen", "{count} Einträge auf zwei Geräten geändert: bitte wählen"],
            en: ["{count} entry was changed on two devices: choose", "{count} entries were changed on two devices: choose"],
        }
        all_checked {
            nl: "Alles is het voorbije jaar nagekeken.",
            fr: "Tout a été vérifié cette dernière année.",
            de: "Alles wurde im letzten Jahr geprüft.",
            en: "Everything was checked in the past year.",
        }
        checked_today { nl: "Vandaag nagekeken", fr: "Vérifié aujourd’hui", de: "Heute geprüft", en: "Checked today" }
        was_checked {
            nl: "Vandaag nagekeken: {name}",
            fr: "Vérifié aujourd’hui\u{a0}: {name}",
            de: "Heute geprüft: {name}",
            en: "Checked today: {name}",
        }
        never_checked { nl: "Nooit nagekeken", fr: "Jamais vérifié", de: "Nie geprüft", en: "Never checked" }
        /// Behind a colon: when it was last tried, printed, answered.
        never { nl: "nooit", fr: "jamais", de: "nie", en: "never" }
        last_checked { nl: "Nagekeken op {date}", fr: "Vérifié le {date}", de: "Geprüft am {date}", en: "Checked on {date}" }
        validation_why {
            nl: "Zo zie je wie het plan goedkeurde, en of het sindsdien veranderde.",
            fr: "Vous voyez qui a validé le plan, et s’il a changé depuis.",
            de: "So sehen Sie, wer den Plan freigab und ob er sich seither geändert hat.",
            en: "See who approved the plan, and whether it changed since.",
        }
        hand_out_why { nl: "Elk toestel heeft zijn eigen kopie nodig", fr: "Chaque appareil a besoin de sa copie", de: "Jedes Gerät braucht seine eigene Kopie", en: "Every phone needs a copy of its own" }
        hand_out { nl: "Plan uitdelen", fr: "Distribuer le plan", de: "Plan verteilen", en: "Hand out the plan" }
        whole_plan { nl: "Het hele plan", fr: "Le plan entier", de: "Der ganze Plan", en: "The whole plan" }
        not_validated { nl: "Nog niet gevalideerd", fr: "Pas encore validé", de: "Noch nicht freigegeben", en: "Not approved yet" }
        unchanged_since { nl: "Sindsdien ongewijzigd", fr: "Inchangé depuis", de: "Seither unverändert", en: "Unchanged since" }
        changed_since {
            nl: "Gewijzigd sinds de validatie",
            fr: "Modifié depuis la validation",
            de: "Seit der Freigabe geändert",
            en: "Changed since approval",
        }
        not_bound {
            nl: "Zonder controlecode: een wijziging is niet te zien",
            fr: "Sans code de contrôle\u{a0}: un changement ne se voit pas",
            de: "Ohne Prüfcode: Eine Änderung ist nicht zu sehen",
            en: "Without a check code: a change does not show",
        }
        what_changed { nl: "Wat er veranderde", fr: "Ce qui a changé", de: "Was sich geändert hat", en: "What changed" }
        private_changed {
            nl: "Nummers alleen voor het crisisteam",
            fr: "Numéros réservés à la cellule de crise",
            de: "Nummern nur für den Krisenstab",
            en: "Numbers for the crisis team only",
        }
        unknown_changes {
            nl: "Wat er precies veranderde, weet dit toestel niet.",
            fr: "Cet appareil ne sait pas ce qui a changé exactement.",
            de: "Was genau sich geändert hat, weiß dieses Gerät nicht.",
            en: "This device does not know what exactly changed.",
        }
        changed_entries {
            nl: ["{count} gegeven gewijzigd", "{count} gegevens gewijzigd"],
            fr: ["{count} élément modifié", "{count} éléments modifiés"],
            de: ["{count} Eintrag geändert", "{count} Einträge geändert"],
            en: ["{count} entry changed", "{count} entries changed"],
        }
        code_hint {
            nl: "Lees de code voor: bij hetzelfde plan is ze op elk toestel gelijk.",
            fr: "Lisez le code à voix haute\u{a0}: pour un même plan, il est partout identique.",
            de: "Lesen Sie den Code vor: Beim gleichen Plan ist er überall gleich.",
            en: "Read the code aloud: for the same plan it is the same everywhere.",
        }
        private_code { nl: "Controlecode van privénummers", fr: "Code de contrôle des numéros privés", de: "Prüfcode der privaten Nummern", en: "Check code of private numbers" }
        validated_entries { nl: "Gevalideerde gegevens", fr: "Éléments validés", de: "Freigegebene Einträge", en: "Approved entries" }
        validated_fields { nl: "Gevalideerde velden", fr: "Champs validés", de: "Freigegebene Felder", en: "Approved fields" }
        plan_now { nl: "Controlecode van nu", fr: "Code de contrôle actuel", de: "Prüfcode von jetzt", en: "Check code as of now" }
        /// Before somebody approves the plan.
        grave_open {
            nl: ["{count} ernstig punt staat nog open", "{count} ernstige punten staan nog open"],
            fr: ["{count} point grave reste ouvert", "{count} points graves restent ouverts"],
            de: ["{count} schwerwiegender Punkt ist noch offen", "{count} schwerwiegende Punkte sind noch offen"],
            en: ["{count} serious point is still open", "{count} serious points are still open"],
        }
        grave_open_why {
            nl: "Valideren kan toch. Wie valideert, weet dan wat er nog ontbreekt.",
            fr: "Vous pouvez quand même valider, en sachant ce qui manque.",
            de: "Freigeben geht trotzdem. Wer freigibt, weiß dann, was noch fehlt.",
            en: "You can approve all the same, knowing what is missing.",
        }
        validate { nl: "Valideren", fr: "Valider", de: "Freigeben", en: "Approve" }
        validate_anew { nl: "Opnieuw valideren", fr: "Valider à nouveau", de: "Erneut freigeben", en: "Approve again" }
        was_validated {
            nl: "Gevalideerd door {name}",
            fr: "Validé par {name}",
            de: "Freigegeben von {name}",
            en: "Approved by {name}",
        }
        withdraw { nl: "Intrekken", fr: "Retirer la validation", de: "Zurückziehen", en: "Withdraw" }
        was_withdrawn {
            nl: "Validatie ingetrokken: {name}",
            fr: "Validation retirée\u{a0}: {name}",
            de: "Freigabe zurückgezogen: {name}",
            en: "Approval withdrawn: {name}",
        }
        who { nl: "Wie valideert", fr: "Qui valide", de: "Wer gibt frei", en: "Who approves" }
        someone_else { nl: "Iemand anders", fr: "Quelqu’un d’autre", de: "Jemand anderes", en: "Somebody else" }
        history { nl: "Geschiedenis", fr: "Historique", de: "Verlauf", en: "History" }
        history_why {
            nl: "Wie wat wanneer veranderde, en hoe je het terugdraait.",
            fr: "Qui a changé quoi, quand, et comment l’annuler.",
            de: "Wer was wann geändert hat und wie es zurückzunehmen ist.",
            en: "Who changed what and when, and how to take it back.",
        }
        history_here {
            nl: "Dit toestel toont wat het zelf zag veranderen.",
            fr: "Cet appareil montre les changements qu’il a vus lui-même.",
            de: "Dieses Gerät zeigt, was es selbst sich ändern sah.",
            en: "This device shows what it saw change itself.",
        }
        history_unread {
            nl: "De geschiedenis is nu niet te lezen. Probeer het straks opnieuw.",
            fr: "L’historique est illisible pour l’instant. Réessayez plus tard.",
            de: "Der Verlauf ist gerade nicht lesbar. Versuchen Sie es später noch einmal.",
            en: "The history cannot be read just now. Try again later.",
        }
        /// A field whose earlier value never came to this device.
        from_unknown {
            nl: "{after} (wat er eerst stond, weet dit toestel niet)",
            fr: "{after} (cet appareil ne sait pas ce qu’il y avait avant)",
            de: "{after} (was vorher dastand, weiß dieses Gerät nicht)",
            en: "{after} (this device does not know what stood there before)",
        }
        /// Above changes by somebody without a name, to whoever uses this device and gave none.
        nameless {
            nl: "Dit toestel heeft nog geen naam van wie het gebruikt: je wijzigingen staan hier als “iemand”.",
            fr: "Cet appareil ne sait pas qui l’utilise\u{a0}: vos changements sont au nom de «\u{a0}quelqu’un\u{a0}».",
            de: "Dieses Gerät weiß nicht, wer es nutzt: Ihre Änderungen stehen hier unter „jemand“.",
            en: "This device does not know who uses it: your changes stand here under ‘somebody’.",
        }
        say_who { nl: "Zeg wie je bent", fr: "Indiquer qui vous êtes", de: "Sagen, wer Sie sind", en: "Say who you are" }
        earlier_versions { nl: "Eerdere versies", fr: "Versions précédentes", de: "Frühere Fassungen", en: "Earlier versions" }
        take_back { nl: "Terugdraaien", fr: "Annuler ce changement", de: "Zurücknehmen", en: "Take back" }
        taken_back {
            nl: "Teruggedraaid: {name}",
            fr: "Changement annulé\u{a0}: {name}",
            de: "Zurückgenommen: {name}",
            en: "Taken back: {name}",
        }
        /// Before the name of what an activity needs, in the history: "Depends on: Payments, added".
        depends_on { nl: "Hangt af van", fr: "Dépend de", de: "Hängt ab von", en: "Depends on" }
        /// Behind one of several that were ticked or named.
        member_added { nl: "{name}, toegevoegd", fr: "{name}, en plus", de: "{name}, hinzugefügt", en: "{name}, added" }
        member_removed { nl: "{name}, weggehaald", fr: "{name}, en moins", de: "{name}, weggenommen", en: "{name}, taken out" }
        roles_filled {
            nl: ["{count} van de {all} stappen heeft een naam", "{count} van de {all} stappen hebben een naam"],
            fr: ["{count} étape sur {all} a un nom", "{count} étapes sur {all} ont un nom"],
            de: ["{count} von {all} Schritten hat einen Namen", "{count} von {all} Schritten haben einen Namen"],
            en: ["{count} of {all} steps has a name", "{count} of {all} steps have a name"],
        }
        /// Behind the notice that an entry was removed.
        still_named {
            nl: ["Nog genoemd op {count} plaats: {names}.", "Nog genoemd op {count} plaatsen: {names}."],
            fr: ["Encore cité à {count} endroit\u{a0}: {names}.", "Encore cité à {count} endroits\u{a0}: {names}."],
            de: ["Noch an {count} Stelle genannt: {names}.", "Noch an {count} Stellen genannt: {names}."],
            en: ["Still named in {count} place: {names}.", "Still named in {count} places: {names}."],
        }
        fill_in { nl: "Invullen", fr: "Remplir", de: "Ausfüllen", en: "Fill in" }
        without_deputy { nl: "Geen vervanger", fr: "Pas de suppléance", de: "Keine Vertretung", en: "No deputy" }
        deputy_is { nl: "vervanger {name}", fr: "suppléance\u{a0}: {name}", de: "Vertretung: {name}", en: "deputy {name}" }
        own_role { nl: "Eigen functie toevoegen", fr: "Ajouter une fonction", de: "Eigene Funktion hinzufügen", en: "Add a role of your own" }
        step_helm { nl: "1.1 Wie de leiding heeft", fr: "1.1 Qui dirige", de: "1.1 Wer leitet", en: "1.1 Who is in charge" }
        step_risks { nl: "1.2 Risico’s kennen", fr: "1.2 Connaître les risques", de: "1.2 Risiken kennen", en: "1.2 Know your risks" }
        step_prevention { nl: "1.3 Voorkomen", fr: "1.3 Prévenir", de: "1.3 Vorbeugen", en: "1.3 Prevent" }
        step_report { nl: "2 Melden", fr: "2 Signaler", de: "2 Melden", en: "2 Report" }
        step_activities { nl: "2.2.1 Getroffen activiteiten", fr: "2.2.1 Activités touchées", de: "2.2.1 Betroffene Tätigkeiten", en: "2.2.1 Activities concerned" }
        step_classify { nl: "2.2.2 Klasse bepalen", fr: "2.2.2 Choisir la classe", de: "2.2.2 Stufe bestimmen", en: "2.2.2 Choose the class" }
        step_priorities { nl: "2.2.3 Prioriteiten", fr: "2.2.3 Priorités", de: "2.2.3 Prioritäten", en: "2.2.3 Priorities" }
        step_activate { nl: "3 Activeren en aanpakken", fr: "3 Activer et traiter", de: "3 Aktivieren und handeln", en: "3 Activate and handle" }
        step_tools { nl: "3.1 Middelen inzetten", fr: "3.1 Engager les moyens", de: "3.1 Mittel einsetzen", en: "3.1 Use the means" }
        step_cause { nl: "4 Oorzaak wegnemen", fr: "4 Éliminer la cause", de: "4 Ursache beseitigen", en: "4 Remove the cause" }
        step_deactivate { nl: "5 Deactiveren", fr: "5 Désactiver", de: "5 Deaktivieren", en: "5 Deactivate" }
        step_learn { nl: "6 Lessen trekken", fr: "6 Tirer les leçons", de: "6 Lehren ziehen", en: "6 Learn" }
    }
}

impl PlanCare {
    /// What is told once an entry is removed: also where it is still named, if anywhere. Asked before it is.
    #[must_use]
    pub fn removed(&self, texts: &Texts, plan: &Plan, told: String, entity: &EntityRef) -> String {
        let places = naming(plan, entity);
        if places.is_empty() {
            return told;
        }
        let mut names: Vec<String> = Vec::new();
        for place in places.iter().map(|place| place.mended_in(plan)) {
            let name = entry_name::called(texts, plan, &place, &plan.fields_of(&place).unwrap_or_default());
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let count = u64::try_from(places.len()).unwrap_or(u64::MAX);
        let named = texts.count(&self.still_named, count, &[("names", &with_more(texts, names))]);
        format!("{}. {named}", told.trim_end_matches('.'))
    }

    /// A step of the plan with its number in the template (7.2); none for a row of one's own.
    #[must_use]
    pub fn step(&self, step: PlanStep) -> Option<&'static str> {
        Some(match step {
            PlanStep::Helm => self.step_helm,
            PlanStep::Risks => self.step_risks,
            PlanStep::Prevention => self.step_prevention,
            PlanStep::Report => self.step_report,
            PlanStep::Activities => self.step_activities,
            PlanStep::Classify => self.step_classify,
            PlanStep::Priorities => self.step_priorities,
            PlanStep::Activate => self.step_activate,
            PlanStep::Tools => self.step_tools,
            PlanStep::Cause => self.step_cause,
            PlanStep::Deactivate => self.step_deactivate,
            PlanStep::Learn => self.step_learn,
            PlanStep::Own => return None,
        })
    }
}
