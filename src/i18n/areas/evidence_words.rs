//! The evidence pack for an operator or insurer, and the history of incidents and drills.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The evidence pack for an operator or insurer, and the history of incidents and drills.
    EvidenceWords {
        title { nl: "Bewijsbundel", fr: "Dossier de preuves", de: "Nachweise", en: "Evidence pack" }
        hint {
            nl: "Voor je operator of verzekeraar: uren, testen, oproepen en tickets uit het logboek.",
            fr: "Pour votre opérateur ou assureur\u{a0}: heures, tests, appels et tickets du journal.",
            de: "Für Anbieter oder Versicherer: Zeiten, Prüfungen, Anrufe und Tickets aus dem Protokoll.",
            en: "For your operator or insurer: times, tests, calls and tickets from the log.",
        }
        times { nl: "Uren", fr: "Heures", de: "Zeiten", en: "Times" }
        noticed { nl: "Opgemerkt", fr: "Constaté", de: "Bemerkt", en: "Noticed" }
        started { nl: "Incident gestart", fr: "Incident démarré", de: "Vorfall gestartet", en: "Incident started" }
        first_report { nl: "Eerst gemeld aan de operator", fr: "Premier signalement à l’opérateur", de: "Erste Meldung an den Anbieter", en: "First reported to the operator" }
        resolved { nl: "Alles werkte weer", fr: "Tout fonctionnait à nouveau", de: "Alles lief wieder", en: "Everything worked again" }
        closed { nl: "Afgesloten", fr: "Clôturé", de: "Abgeschlossen", en: "Closed" }
        lasted { nl: "Duur", fr: "Durée", de: "Dauer", en: "Duration" }
        not_noted { nl: "niet genoteerd", fr: "non noté", de: "nicht notiert", en: "not noted" }
        services { nl: "Wat uitviel", fr: "Ce qui est tombé en panne", de: "Was ausfiel", en: "What failed" }
        tests { nl: "Uitgevoerde testen", fr: "Tests effectués", de: "Durchgeführte Prüfungen", en: "Tests done" }
        calls { nl: "Oproepen en pogingen", fr: "Appels et tentatives", de: "Anrufe und Versuche", en: "Calls and attempts" }
        /// In the list of calls; what came of it follows.
        told_operator { nl: "Melding aan de operator", fr: "Signalement à l’opérateur", de: "Meldung an den Anbieter", en: "Report to the operator" }
        tickets { nl: "Tickets bij de operator", fr: "Tickets chez l’opérateur", de: "Tickets beim Anbieter", en: "Tickets at the operator" }
        line { nl: "Lijn", fr: "Ligne", de: "Leitung", en: "Line" }
        sla { nl: "SLA tegenover de feiten", fr: "SLA et réalité", de: "SLA und Wirklichkeit", en: "SLA against the facts" }
        sla_kept { nl: "Beloofd binnen {promised}, hersteld na {took}: binnen de SLA", fr: "Promis en {promised}, réparé après {took}\u{a0}: SLA respecté", de: "Zugesagt binnen {promised}, behoben nach {took}: innerhalb der SLA", en: "Promised within {promised}, repaired after {took}: within the SLA" }
        sla_broken { nl: "Beloofd binnen {promised}, hersteld na {took}: {late} te laat", fr: "Promis en {promised}, réparé après {took}\u{a0}: {late} de retard", de: "Zugesagt binnen {promised}, behoben nach {took}: {late} zu spät", en: "Promised within {promised}, repaired after {took}: {late} late" }
        sla_open { nl: "Beloofd binnen {promised}, na {took} nog niet hersteld", fr: "Promis en {promised}, pas encore réparé après {took}", de: "Zugesagt binnen {promised}, nach {took} noch nicht behoben", en: "Promised within {promised}, not repaired after {took}" }
        /// The contract counts only within {hours}; {took} is around the clock.
        sla_unsure { nl: "Beloofd binnen {promised}, de klok rond {took}. Het contract telt alleen: {hours}. Reken zelf.", fr: "Promis en {promised}, {took} au total. Le contrat ne compte que\u{a0}: {hours}. Calculez vous-même.", de: "Zugesagt binnen {promised}, rund um die Uhr {took}. Der Vertrag zählt nur: {hours}. Rechnen Sie selbst.", en: "Promised within {promised}, around the clock {took}. The contract counts only: {hours}. Work it out yourself." }
        sla_from { nl: "gerekend vanaf {moment}", fr: "compté dès {moment}", de: "gerechnet ab {moment}", en: "counted from {moment}" }
        promise_kept { nl: "Beloofd tegen {promised}, werkte {took}: op tijd", fr: "Promis pour {promised}, rétabli {took}\u{a0}: à temps", de: "Zugesagt bis {promised}, lief {took}: rechtzeitig", en: "Promised by {promised}, worked {took}: in time" }
        promise_broken { nl: "Beloofd tegen {promised}, werkte {took}: {late} te laat", fr: "Promis pour {promised}, rétabli {took}\u{a0}: {late} de retard", de: "Zugesagt bis {promised}, lief {took}: {late} zu spät", en: "Promised by {promised}, worked {took}: {late} late" }
        promise_open { nl: "Beloofd tegen {promised}, nog niet hersteld", fr: "Promis pour {promised}, pas encore réparé", de: "Zugesagt bis {promised}, noch nicht behoben", en: "Promised by {promised}, not repaired yet" }
        promise_overdue { nl: "Beloofd tegen {promised}, nog niet hersteld: {late} te laat", fr: "Promis pour {promised}, pas encore réparé\u{a0}: {late} de retard", de: "Zugesagt bis {promised}, noch nicht behoben: {late} zu spät", en: "Promised by {promised}, not repaired yet: {late} late" }
        penalty { nl: "Boete volgens het contract", fr: "Pénalité prévue au contrat", de: "Vertragsstrafe laut Vertrag", en: "Penalty in the contract" }
        objectives { nl: "Hersteldoelen tegenover de feiten", fr: "Objectifs de reprise et réalité", de: "Wiederanlauf\u{ad}ziele und Wirklichkeit", en: "Recovery objectives against the facts" }
        claims { nl: "Schade en claims", fr: "Dommages et réclamations", de: "Schäden und Forderungen", en: "Damage and claims" }
        whole_log { nl: "Volledig logboek", fr: "Journal complet", de: "Ganzes Protokoll", en: "Whole log" }
        chain { nl: "Controle van het logboek", fr: "Contrôle du journal", de: "Prüfung des Protokolls", en: "Check of the log" }
        code { nl: "Controlecode van het logboek", fr: "Code de contrôle du journal", de: "Prüfcode des Protokolls", en: "Check code of the log" }
        head_of { nl: "Laatste regel van {device} na één opening van de app", fr: "Dernière entrée d(e) {device} après une ouverture de l’app", de: "Letzter Eintrag von {device} nach einem Start der App", en: "Last entry of {device} after one opening of the app" }
        not_proven {
            nl: "Niet bewezen: dat een uur of een tekst klopt, of wie er typte. Ook niet dat er na de laatste gedeelde regel niets ontbreekt.",
            fr: "Non prouvé\u{a0}: qu’une heure ou un texte soit exact, ni qui a écrit. Ni que rien ne manque après la dernière entrée partagée.",
            de: "Nicht bewiesen: dass Uhrzeit oder Text stimmen, oder wer schrieb. Auch nicht, dass nach dem letzten geteilten Eintrag nichts fehlt.",
            en: "Not proven: that a time or a text is right, or who typed it. Nor that nothing is missing after the last shared entry.",
        }
        how_to_check {
            nl: "Narekenen kan met de tabel. Bij elke regel van het logboek staat de kolom “line”. De eerste 32 tekens van haar SHA-256 (UTF-8) staan in “digest”. In “follows” staat de regel ervoor van dezelfde “session”.",
            fr: "Le tableau permet de recalculer. Chaque entrée du journal a une colonne «\u{a0}line\u{a0}». Les 32 premiers signes de son SHA-256 (UTF-8) sont dans «\u{a0}digest\u{a0}». «\u{a0}follows\u{a0}» nomme l’entrée précédente de la même «\u{a0}session\u{a0}».",
            de: "Nachrechnen geht mit der Tabelle. Jeder Eintrag des Protokolls hat die Spalte „line“. Die ersten 32 Zeichen ihres SHA-256 (UTF-8) stehen in „digest“. „follows“ nennt den Eintrag davor derselben „session“.",
            en: "The table lets anybody work it out again. Each entry of the log has the column ‘line’. The first 32 characters of its SHA-256 (UTF-8) are in ‘digest’. ‘follows’ names the entry before in the same ‘session’.",
        }
        rules { nl: "Vergoeding: kijk na of dit voor jou geldt", fr: "Indemnisation\u{a0}: vérifiez si cela vous concerne", de: "Entschädigung: Prüfen Sie, ob das für Sie gilt", en: "Compensation: check whether it applies to you" }
        rule {
            nl: "Sinds 1 november 2024 kan in België een vergoeding gelden. Voorwaarde: een volledige onderbreking van meer dan 8 uur. De termijn loopt vanaf de eerste melding.",
            fr: "Depuis le 1er novembre 2024, une indemnité peut être due en Belgique. Condition\u{a0}: une interruption totale de plus de 8 heures. Le délai court dès le premier signalement.",
            de: "In Belgien kann seit dem 1. November 2024 eine Entschädigung gelten, wenn alles länger als 8 Stunden unterbrochen ist. Die Frist läuft ab der ersten Meldung.",
            en: "Since 1 November 2024, compensation may be due in Belgium. Condition: a complete interruption of more than 8 hours. The time runs from the first report.",
        }
        rule_companies {
            nl: "Operatoren zeggen: alleen voor consumenten. Voor een bedrijf telt de SLA.",
            fr: "Les opérateurs disent\u{a0}: pour les particuliers seulement. Pour une entreprise, le SLA compte.",
            de: "Anbieter sagen: nur für Privatkunden. Für eine Firma zählt die SLA.",
            en: "Operators say: for consumers only. For a company the SLA counts.",
        }
        rule_doubt {
            nl: "Het Grondwettelijk Hof sprak zich eind 2025 uit; de regel is mogelijk vernietigd.",
            fr: "La Cour constitution\u{ad}nelle s’est prononcée fin 2025\u{a0}; la règle est peut-être annulée.",
            de: "Der Verfassungs\u{ad}gerichtshof urteilte Ende 2025; die Regel ist vielleicht aufgehoben.",
            en: "The Constitutional Court ruled at the end of 2025; the rule may be annulled.",
        }
        rule_checked { nl: "Nagekeken op {date}. Bron: {source}. Vraag het na bij het BIPT of je operator.", fr: "Vérifié le {date}. Source\u{a0}: {source}. Renseignez-vous auprès de l’IBPT ou de votre opérateur.", de: "Geprüft am {date}. Quelle: {source}. Fragen Sie beim BIPT oder Ihrem Anbieter nach.", en: "Checked on {date}. Source: {source}. Ask the BIPT or your operator." }
        to_pack { nl: "Bundel bewaren", fr: "Enregistrer le dossier", de: "Nachweise speichern", en: "Save the pack" }
        made_on { nl: "Gemaakt {moment} met Plan\u{a0}B", fr: "Établi avec Plan\u{a0}B\u{a0}: {moment}", de: "Erstellt {moment} mit Plan\u{a0}B", en: "Made {moment} with Plan\u{a0}B" }
        history { nl: "Terugblik", fr: "Rétrospective", de: "Rückblick", en: "Looking back" }
        history_hint {
            nl: "Hoe lang incidenten duurden, hoe ernstig ze waren, en of de doelen gehaald werden.",
            fr: "La durée des incidents, leur gravité, et les objectifs tenus ou non.",
            de: "Wie lange Vorfälle dauerten, wie schwer sie waren, welche Ziele gehalten wurden.",
            en: "How long incidents lasted, how grave they were, which objectives held.",
        }
        how_long { nl: "Hoe lang het duurde", fr: "Combien de temps", de: "Wie lange es dauerte", en: "How long it lasted" }
        incidents_in_year {
            nl: ["{count} incident in de laatste 12 maanden", "{count} incidenten in de laatste 12 maanden"],
            fr: ["{count} incident ces 12 derniers mois", "{count} incidents ces 12 derniers mois"],
            de: ["{count} Vorfall in den letzten 12 Monaten", "{count} Vorfälle in den letzten 12 Monaten"],
            en: ["{count} incident in the last 12 months", "{count} incidents in the last 12 months"],
        }
        drills_in_year {
            nl: ["{count} oefening in de laatste 12 maanden", "{count} oefeningen in de laatste 12 maanden"],
            fr: ["{count} exercice ces 12 derniers mois", "{count} exercices ces 12 derniers mois"],
            de: ["{count} Übung in den letzten 12 Monaten", "{count} Übungen in den letzten 12 Monaten"],
            en: ["{count} drill in the last 12 months", "{count} drills in the last 12 months"],
        }
        similar_ones {
            nl: ["{count} soortgelijk", "{count} soortgelijke"],
            fr: ["{count} semblable", "{count} semblables"],
            de: ["{count} ähnlicher", "{count} ähnliche"],
            en: ["{count} similar", "{count} similar"],
        }
        objectives_kept {
            nl: ["{count} van {total} doelen gehaald", "{count} van {total} doelen gehaald"],
            fr: ["{count} objectif tenu sur {total}", "{count} objectifs tenus sur {total}"],
            de: ["{count} von {total} Zielen gehalten", "{count} von {total} Zielen gehalten"],
            en: ["{count} of {total} objectives held", "{count} of {total} objectives held"],
        }
        picture_named { nl: "Duur van elk incident en elke oefening, de nieuwste eerst", fr: "Durée de chaque incident et exercice, le plus récent d’abord", de: "Dauer jedes Vorfalls und jeder Übung, die neuesten zuerst", en: "Length of each incident and drill, newest first" }
    }
}
