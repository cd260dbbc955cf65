//! What the app is, what it does with data, and what it does not replace.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// What the app is, what it does with data, and what it does not replace.
    About {
        what {
            nl: "Plan\u{a0}B is een incidentenplan voor telecomuitval dat werkt als de telecom het niet doet.",
            fr: "Plan\u{a0}B est un plan d’incident pour les pannes de télécoms qui fonctionne quand elles ne fonctionnent plus.",
            de: "Plan\u{a0}B ist ein Vorfallplan für Telekom-Ausfälle, der funktioniert, wenn die Telekom\u{ad}munikation es nicht tut.",
            en: "Plan\u{a0}B is an incident plan for telecom outages that works when telecom does not.",
        }
        no_account {
            nl: "Geen account, geen server, geen tracking.",
            fr: "Pas de compte, pas de serveur, pas de pistage.",
            de: "Kein Konto, kein Server, kein Tracking.",
            en: "No account, no server, no tracking.",
        }
        stays_here {
            nl: "Alles blijft op dit toestel tot jij het deelt.",
            fr: "Tout reste sur cet appareil jusqu’à ce que vous le partagiez.",
            de: "Alles bleibt auf diesem Gerät, bis Sie es teilen.",
            en: "Everything stays on this device until you share it.",
        }
        no_other_site {
            nl: "De app spreekt met geen enkele andere site. Alleen een link waarop je tikt, gaat naar buiten.",
            fr: "L’app ne contacte aucun autre site. Seul un lien que vous touchez mène à l’extérieur.",
            de: "Die App spricht mit keiner anderen Website. Nur ein Link, den Sie antippen, führt hinaus.",
            en: "The app talks to no other site. Only a link that you tap leads outside.",
        }
        private_numbers {
            nl: "Privénummers zijn van mensen. Vraag akkoord, zeg waarvoor, en verwijder ze op tijd.",
            fr: "Les numéros personnels appartiennent aux gens. Demandez leur accord, dites pourquoi, retirez-les à temps.",
            de: "Privatnummern gehören den Menschen. Fragen Sie, sagen Sie wofür, und entfernen Sie sie rechtzeitig.",
            en: "Private numbers belong to people. Ask, say what for, and remove them in time.",
        }
        copies_leave {
            nl: "Een kopie die je deelt, ligt niet meer in je hand. Deel ze met wie ze nodig heeft.",
            fr: "Une copie partagée vous échappe. Ne la donnez qu’à qui en a besoin.",
            de: "Eine geteilte Kopie ist aus Ihrer Hand. Geben Sie sie nur denen, die sie brauchen.",
            en: "A copy you share is out of your hands. Give it to those who need it.",
        }
        on_this_device {
            nl: "Wie dit toestel kan ontgrendelen, kan het plan lezen. Gebruik een schermslot.",
            fr: "Qui déverrouille cet appareil peut lire le plan. Utilisez un verrouillage d’écran.",
            de: "Wer dieses Gerät entsperren kann, kann den Plan lesen. Nutzen Sie eine Bildschirmsperre.",
            en: "Whoever can unlock this device can read the plan. Use a screen lock.",
        }
        /// The disclaimer: its meaning, in words of our own. Stays visible in the plan, prints and exports.
        disclaimer_title { nl: "Wat dit plan niet is", fr: "Ce que ce plan n’est pas", de: "Was dieser Plan nicht ist", en: "What this plan is not" }
        disclaimer {
            nl: "Dit plan helpt een werkgever nadenken over uitval en continuïteit. Het vervangt geen wettelijke plicht en geen toezichthouder. Wat in jouw situatie nodig is, beoordeel je zelf; bij twijfel geeft de inspectie die op veilig werk toeziet advies.",
            fr: "Ce plan aide l’employeur à réfléchir aux pannes et à la continuité. Il ne remplace ni une obligation légale ni une autorité de contrôle. C’est à vous de juger ce que demande votre situation\u{a0}; en cas de doute, l’inspection chargée de la sécurité au travail conseille.",
            de: "Dieser Plan hilft dem Arbeitgeber, über Ausfälle und Kontinuität nachzudenken. Er ersetzt keine gesetzliche Pflicht und keine Aufsichtsbehörde. Was Ihre Lage verlangt, beurteilen Sie selbst; im Zweifel berät die Aufsicht für Arbeits\u{ad}sicherheit.",
            en: "This plan helps an employer think about outages and continuity. It replaces no legal duty and no supervising authority. What your situation needs is for you to judge; in doubt, ask the inspectors who watch over safety at work.",
        }
        disclaimer_short {
            nl: "Stof tot nadenken, geen vervanging van wettelijke plichten of toezicht.",
            fr: "Matière à réflexion\u{a0}; ne remplace ni obligation légale ni contrôle.",
            de: "Denkanstoß; ersetzt weder gesetzliche Pflichten noch Aufsicht.",
            en: "Food for thought; replaces no legal duty and no supervision.",
        }
        trained_staff {
            nl: "Een plan werkt als mensen het kennen. Oefen het minstens één keer per jaar.",
            fr: "Un plan fonctionne si on le connaît. Exercez-vous au moins une fois par an.",
            de: "Ein Plan wirkt, wenn man ihn kennt. Üben Sie ihn mindestens einmal im Jahr.",
            en: "A plan works when people know it. Practise it at least once a year.",
        }
    }
}
