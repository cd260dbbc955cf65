//! What hangs on what: warnings about lines and people, separate ways, the picture.

use crate::domain::dependency::PointKind;
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// What hangs on what: warnings about lines and people, separate ways, the picture.
    Dependencies {
        warnings { nl: "Zwakke plekken", fr: "Points faibles", de: "Schwachstellen", en: "Weak spots" }
        no_warnings {
            nl: "Geen zwakke plek gevonden in wat je invulde.",
            fr: "Aucun point faible trouvé dans ce que vous avez rempli.",
            de: "In Ihren Angaben wurde keine Schwachstelle gefunden.",
            en: "No weak spot found in what you filled in.",
        }
        /// In its place while it is not known of all lines that they are separate.
        not_all_known {
            nl: "Geen zwakke plek gevonden, maar niet alles is bekend. Zie de wegen hieronder.",
            fr: "Aucun point faible trouvé, mais tout n’est pas connu. Voyez les voies ci-dessous.",
            de: "Keine Schwachstelle gefunden, aber nicht alles ist bekannt. Siehe die Wege unten.",
            en: "No weak spot found, but not everything is known. See the ways below.",
        }
        /// A tap on it explains the next text.
        what_is_single {
            nl: "Wat is een single point of failure?",
            fr: "Qu’est-ce qu’un point unique de défaillance\u{a0}?",
            de: "Was ist ein Single Point of Failure?",
            en: "What is a single point of failure?",
        }
        single_means {
            nl: "Eén ding dat, als het uitvalt, al de rest meesleurt. Er is geen tweede weg omheen.",
            fr: "Un seul élément qui, en panne, entraîne tout le reste. Aucune autre voie ne le contourne.",
            de: "Ein einziges Teil, das beim Ausfall alles andere mitreißt. Kein zweiter Weg führt daran vorbei.",
            en: "One thing that takes everything else along when it fails. No second way leads around it.",
        }
        /// Several lines on one thing; `point` is one name or several.
        hang_together {
            nl: "{lines} hangen samen aan {point}.",
            fr: "{lines} dépendent ensemble d(e) {point}.",
            de: "{lines} hängen gemeinsam an {point}.",
            en: "{lines} all hang on {point}.",
        }
        /// One line on one thing.
        line_hangs_on {
            nl: "{line} hangt aan {point}.",
            fr: "{line} dépend d(e) {point}.",
            de: "{line} hängt an {point}.",
            en: "{line} hangs on {point}.",
        }
        backup_hangs_together {
            nl: "{line} en de reserve {backup} hangen samen aan {point}.",
            fr: "{line} et son secours {backup} dépendent d(e) {point}.",
            de: "{line} und der Ersatz {backup} hängen gemeinsam an {point}.",
            en: "{line} and its back-up {backup} both hang on {point}.",
        }
        /// Behind a sentence on one point: others that do the same alone.
        same_for {
            nl: "Hetzelfde geldt voor {points}.",
            fr: "Il en va de même pour {points}.",
            de: "Dasselbe gilt für {points}.",
            en: "The same goes for {points}.",
        }
        one_line_only {
            nl: "{what} hangt aan één lijn: {line}.",
            fr: "{what} ne tient qu’à une ligne\u{a0}: {line}.",
            de: "{what} hängt an einer einzigen Leitung: {line}.",
            en: "One line only for {what}: {line}.",
        }
        takes_everything {
            nl: "Valt dat uit, dan valt alles uit.",
            fr: "Si cela tombe en panne, tout tombe en panne.",
            de: "Fällt das aus, fällt alles aus.",
            en: "If that fails, everything fails.",
        }
        takes_services {
            nl: "Valt dat uit, dan ben je dit kwijt: {what}.",
            fr: "En cas de panne, vous perdez\u{a0}: {what}.",
            de: "Fällt das aus, fehlt Ihnen: {what}.",
            en: "If that fails, you lose: {what}.",
        }
        takes_activities {
            nl: "Valt dat uit, dan ligt dit stil: {what}.",
            fr: "En cas de panne, ceci s’arrête\u{a0}: {what}.",
            de: "Fällt das aus, steht still: {what}.",
            en: "If that fails, this stops: {what}.",
        }
        takes_backup {
            nl: "De reserve helpt dan niet.",
            fr: "Le secours n’aide alors pas.",
            de: "Der Ersatz hilft dann nicht.",
            en: "The back-up is no help then.",
        }
        add_second_line {
            nl: "Noteer een tweede lijn die er echt los van staat.",
            fr: "Notez une deuxième ligne vraiment séparée.",
            de: "Tragen Sie eine zweite, wirklich getrennte Leitung ein.",
            en: "Note a second line that is truly separate.",
        }
        carried {
            nl: "{line} loopt over {over}.",
            fr: "{line} passe par {over}.",
            de: "{line} läuft über {over}.",
            en: "The line {line} runs over {over}.",
        }
        carried_so {
            nl: "Ze vallen samen uit.",
            fr: "Elles tombent en panne ensemble.",
            de: "Beide fallen gemeinsam aus.",
            en: "Both fail together.",
        }
        carried_in_circle {
            nl: "{line} loopt over {over}, en omgekeerd.",
            fr: "{line} passe par {over}, et inversement.",
            de: "{line} läuft über {over}, und umgekehrt.",
            en: "The line {line} runs over {over}, and the other way round.",
        }
        carried_in_circle_so {
            nl: "Dat kan niet allebei kloppen. Kijk na welke lijn de andere draagt.",
            fr: "C’est impossible. Vérifiez quelle ligne porte l’autre.",
            de: "Beides kann nicht stimmen. Prüfen Sie, welche Leitung die andere trägt.",
            en: "Both cannot be true. Check which line carries the other.",
        }
        backup_in_circle {
            nl: "{lines} zijn elkaars reserve.",
            fr: "{lines} se secourent l’une l’autre.",
            de: "{lines} sind einander Ersatz.",
            en: "{lines} are each other’s back-up.",
        }
        backup_of_itself {
            nl: "{line} is haar eigen reserve.",
            fr: "{line} est son propre secours.",
            de: "{line} ist ihr eigener Ersatz.",
            en: "{line} is its own back-up.",
        }
        backup_in_circle_so {
            nl: "Geen ervan is de gewone lijn. Kijk na welke dat is.",
            fr: "Aucune n’est la ligne habituelle. Vérifiez laquelle l’est.",
            de: "Keine davon ist die übliche Leitung. Prüfen Sie, welche es ist.",
            en: "None of them is the usual line. Check which one is.",
        }
        carrier_not_known {
            nl: "{line} loopt over internet, maar over welke lijn?",
            fr: "{line} passe par internet, mais par quelle ligne\u{a0}?",
            de: "{line} läuft über das Internet, aber über welche Leitung?",
            en: "The line {line} runs over the internet, but over which one?",
        }
        carrier_not_known_so {
            nl: "Kies de lijn. Pas dan telt dit mee.",
            fr: "Choisissez la ligne. Alors seulement, cela compte.",
            de: "Wählen Sie die Leitung. Erst dann zählt das mit.",
            en: "Choose the line. Only then does it count.",
        }
        repair_too_long {
            nl: "De SLA van {line} belooft {repair} reparatietijd: te lang.",
            fr: "Le SLA d(e) {line} promet {repair} de délai de réparation\u{a0}: trop long.",
            de: "Das SLA von {line} verspricht {repair} Entstörzeit: zu lang.",
            en: "The SLA of {line} promises {repair} repair time: too long.",
        }
        power_too_short {
            nl: "{line} werkt zonder stroom maar {autonomy}.",
            fr: "{line} ne tient que {autonomy} sans courant.",
            de: "Ohne Strom läuft {line} nur {autonomy} weiter.",
            en: "The line {line} runs only {autonomy} without power.",
        }
        power_none {
            nl: "{line} valt meteen uit zonder stroom.",
            fr: "{line} tombe aussitôt en panne sans courant.",
            de: "{line} fällt ohne Strom sofort aus.",
            en: "The line {line} fails at once without power.",
        }
        power_not_known {
            nl: "Hoe lang {line} zonder stroom werkt, staat er niet.",
            fr: "On ignore combien de temps {line} tient sans courant.",
            de: "Wie lange {line} ohne Strom läuft, steht nicht da.",
            en: "How long the line {line} runs without power is not filled in.",
        }
        /// What each of the promises is held against.
        but_objective {
            nl: "{activity} moet binnen {within} weer draaien.",
            fr: "{activity} doit reprendre en {within}.",
            de: "Wiederanlaufziel {within}: {activity}.",
            en: "{activity} must work again within {within}.",
        }
        people_trap {
            nl: "{person} en vervanger {deputy} hangen samen aan {point}.",
            fr: "{person} et sa suppléance {deputy} dépendent d(e) {point}.",
            de: "{person} und die Stellvertretung {deputy} hängen an {point}.",
            en: "{person} and deputy {deputy} both hang on {point}.",
        }
        people_trap_so {
            nl: "Valt dat uit, dan bel je geen van beiden.",
            fr: "En cas de panne, aucun des deux n’est joignable par téléphone.",
            de: "Fällt das aus, erreichen Sie niemanden von beiden per Anruf.",
            en: "If that fails, you can call neither of them.",
        }
        team_trap {
            nl: "Het hele crisisteam hangt aan {point}.",
            fr: "Toute la cellule de crise dépend d(e) {point}.",
            de: "Der ganze Krisenstab hängt an {point}.",
            en: "The whole crisis team hangs on {point}.",
        }
        team_trap_so {
            nl: "Valt dat uit, dan bel je niemand van het team.",
            fr: "En cas de panne, personne de la cellule n’est joignable par téléphone.",
            de: "Fällt das aus, erreichen Sie niemanden im Stab per Anruf.",
            en: "If that fails, you can call nobody of the team.",
        }
        /// The same where the operator of a number is not known.
        people_trap_perhaps {
            nl: "{person} en vervanger {deputy} hangen misschien samen aan {point}.",
            fr: "{person} et sa suppléance {deputy} dépendent peut-être d(e) {point}.",
            de: "{person} und die Stellvertretung {deputy} hängen vielleicht an {point}.",
            en: "{person} and deputy {deputy} perhaps both hang on {point}.",
        }
        team_trap_perhaps {
            nl: "Het hele crisisteam hangt misschien aan {point}.",
            fr: "Toute la cellule de crise dépend peut-être d(e) {point}.",
            de: "Der ganze Krisenstab hängt vielleicht an {point}.",
            en: "The whole crisis team perhaps hangs on {point}.",
        }
        perhaps_so {
            nl: "Van een ander nummer is de operator niet bekend. Vraag die na.",
            fr: "L’opérateur d’un autre numéro n’est pas connu. Demandez-le.",
            de: "Bei einer anderen Nummer ist der Anbieter nicht bekannt. Fragen Sie nach.",
            en: "The operator of another number is not known. Ask for it.",
        }
        /// Behind each of the two: the company's own lines on the same operator.
        lines_too {
            nl: "Ook dit valt dan uit: {lines}.",
            fr: "Tombe aussi en panne\u{a0}: {lines}.",
            de: "Dann fällt auch aus: {lines}.",
            en: "This fails too: {lines}.",
        }
        /// The same on the page of one contact, beside the deputy.
        people_trap_short {
            nl: "Zelfde lot als de vervanger: {point}. Valt samen uit.",
            fr: "Même sort que la suppléance\u{a0}: {point}. Panne commune.",
            de: "Hängt wie die Stellvertretung an {point}: fällt gemeinsam aus.",
            en: "Hangs on {point}, as the deputy does: both fail together.",
        }
        people_trap_short_perhaps {
            nl: "Misschien zelfde lot als de vervanger: {point}.",
            fr: "Peut-être même sort que la suppléance\u{a0}: {point}.",
            de: "Hängt vielleicht wie die Stellvertretung an {point}.",
            en: "Perhaps hangs on {point}, as the deputy does.",
        }
        separate_ways { nl: "Echt gescheiden wegen", fr: "Voies vraiment séparées", de: "Wirklich getrennte Wege", en: "Truly separate ways" }
        separate_why {
            nl: "Gescheiden: niet dezelfde operator, niet hetzelfde net, niet dezelfde kabel of kabelinvoer.",
            fr: "Séparées\u{a0}: ni même opérateur, ni même réseau, ni même câble ou entrée.",
            de: "Getrennt: nicht derselbe Anbieter, nicht dasselbe Netz, Kabel oder dieselbe Hauseinführung.",
            en: "Separate: not the same operator, network, cable or building entry.",
        }
        /// Behind the number of ways; {lines} says out of how many lines.
        ways_of {
            nl: ["{count} echt gescheiden weg voor {service}, {lines}", "{count} echt gescheiden wegen voor {service}, {lines}"],
            fr: ["{count} voie vraiment séparée pour {service}, {lines}", "{count} voies vraiment séparées pour {service}, {lines}"],
            de: ["{count} wirklich getrennter Weg für {service}, {lines}", "{count} wirklich getrennte Wege für {service}, {lines}"],
            en: ["{count} truly separate way for {service}, {lines}", "{count} truly separate ways for {service}, {lines}"],
        }
        /// The same while nobody knows whether they are.
        ways_perhaps {
            nl: ["{count} misschien gescheiden weg voor {service}, {lines}", "{count} misschien gescheiden wegen voor {service}, {lines}"],
            fr: ["{count} voie peut-être séparée pour {service}, {lines}", "{count} voies peut-être séparées pour {service}, {lines}"],
            de: ["{count} vielleicht getrennter Weg für {service}, {lines}", "{count} vielleicht getrennte Wege für {service}, {lines}"],
            en: ["{count} perhaps separate way for {service}, {lines}", "{count} perhaps separate ways for {service}, {lines}"],
        }
        of_lines {
            nl: ["uit {count} lijn", "uit {count} lijnen"],
            fr: ["sur {count} ligne", "sur {count} lignes"],
            de: ["aus {count} Leitung", "aus {count} Leitungen"],
            en: ["out of {count} line", "out of {count} lines"],
        }
        no_line { nl: "Nog geen lijn ingevuld", fr: "Aucune ligne remplie", de: "Noch keine Leitung eingetragen", en: "No line filled in yet" }
        they_share { nl: "Ze delen: {what}", fr: "Partagé\u{a0}: {what}", de: "Gemeinsam: {what}", en: "They share: {what}" }
        way_in_not_known {
            nl: "Operator of kabel onbekend: {lines}",
            fr: "Opérateur ou câble inconnu\u{a0}: {lines}",
            de: "Anbieter oder Kabel unbekannt: {lines}",
            en: "Operator or cable not known: {lines}",
        }
        /// The question that decides whether two contracts are two lines.
        ask_whose {
            nl: "Niet bekend op wiens net: {lines}. Vraag {operators} of het net gehuurd is, en van wie.",
            fr: "Réseau inconnu\u{a0}: {lines}. Demandez à {operators} si le réseau est loué, et à qui.",
            de: "Nicht bekannt, auf wessen Netz: {lines}. Fragen Sie {operators}, ob und von wem es gemietet ist.",
            en: "Not known on whose network: {lines}. Ask {operators} whether it is rented, and from whom.",
        }
        said_single {
            nl: "{operator} noemt zelf een plek zonder tweede weg: {what}. Loopt de andere lijn daar ook langs?",
            fr: "{operator} cite un endroit sans autre voie\u{a0}: {what}. L’autre ligne y passe-t-elle aussi\u{a0}?",
            de: "{operator} nennt selbst eine Stelle ohne zweiten Weg: {what}. Führt die andere Leitung auch dort entlang?",
            en: "{operator} names a place with no second way: {what}. Does the other line pass there too?",
        }
        /// The same when the answer says no more than yes.
        said_single_somewhere {
            nl: "{operator} heeft ergens geen tweede weg. Vraag waar, en of de andere lijn daar loopt.",
            fr: "{operator} n’a pas d’autre voie à un endroit. Demandez où, et si l’autre ligne y passe.",
            de: "{operator} hat irgendwo keinen zweiten Weg. Fragen Sie wo, und ob die andere Leitung dort verläuft.",
            en: "{operator} has no second way somewhere. Ask where, and whether the other line passes there.",
        }
        picture { nl: "Wat waaraan hangt", fr: "Ce qui dépend de quoi", de: "Was woran hängt", en: "What hangs on what" }
        scroll_sideways {
            nl: "Schuif opzij om alles te zien.",
            fr: "Faites défiler vers le côté pour tout voir.",
            de: "Seitlich schieben, um alles zu sehen.",
            en: "Scroll sideways to see everything.",
        }
        in_words { nl: "In woorden", fr: "En mots", de: "In Worten", en: "In words" }
        hangs_on { nl: "Hangt aan: {what}", fr: "Dépend de\u{a0}: {what}", de: "Hängt an: {what}", en: "Hangs on: {what}" }
        gives { nl: "Geeft: {what}", fr: "Fournit\u{a0}: {what}", de: "Liefert: {what}", en: "Gives: {what}" }
        needed_for { nl: "Nodig voor: {what}", fr: "Nécessaire à\u{a0}: {what}", de: "Nötig für: {what}", en: "Needed for: {what}" }
        is_backup_of { nl: "Reserve van: {what}", fr: "Secours de\u{a0}: {what}", de: "Ersatz für: {what}", en: "Back-up of: {what}" }
        /// Below a name in the picture and behind it in words: a single point of failure.
        all_hangs_here { nl: "alles hangt hieraan", fr: "tout en dépend", de: "alles hängt daran", en: "all hangs on this" }
        no_way_around { nl: "geen tweede weg", fr: "pas d’autre voie", de: "kein zweiter Weg", en: "no second way" }
        backup { nl: "reserve", fr: "secours", de: "Ersatz", en: "back-up" }
        /// Heads of the picture's columns.
        column_source { nl: "Operator", fr: "Opérateur", de: "Anbieter", en: "Operator" }
        column_cable { nl: "Kabel", fr: "Câble", de: "Kabel", en: "Cable" }
        column_line { nl: "Lijn", fr: "Ligne", de: "Leitung", en: "Line" }
        column_carried { nl: "Loopt erover", fr: "Passe par là", de: "Läuft darüber", en: "Runs over it" }
        column_service { nl: "Dienst", fr: "Service", de: "Dienst", en: "Service" }
        column_activity { nl: "Activiteit", fr: "Activité", de: "Tätigkeit", en: "Activity" }
        all_lines { nl: "Alle lijnen", fr: "Toutes les lignes", de: "Alle Leitungen", en: "All lines" }
        all_operators { nl: "Alle operatoren", fr: "Tous les opérateurs", de: "Alle Anbieter", en: "All operators" }
        /// The heading above warnings on the screens of operators.
        same_operator { nl: "Vallen samen uit", fr: "En panne ensemble", de: "Fallen zusammen aus", en: "Fail together" }
        entry_point { nl: "kabelinvoer {name}", fr: "l’entrée {name}", de: "Hauseinführung {name}", en: "building entry {name}" }
        operator_point { nl: "operator {name}", fr: "l’opérateur {name}", de: "Anbieter {name}", en: "operator {name}" }
        electricity_point { nl: "de stroom", fr: "l’électricité", de: "Strom", en: "electricity" }
        /// Between the last two of several of which each alone is enough.
        or { nl: "{first} of {last}", fr: "{first} ou {last}", de: "{first} oder {last}", en: "{first} or {last}" }
        and_more {
            nl: ["nog {count} andere", "nog {count} andere"],
            fr: ["{count} autre", "{count} autres"],
            de: ["{count} weiteres", "{count} weitere"],
            en: ["{count} other", "{count} others"],
        }
        nameless_line { nl: "Lijn zonder naam", fr: "Ligne sans nom", de: "Leitung ohne Namen", en: "Line without a name" }
    }
}

impl Dependencies {
    /// A point in the middle of a sentence: a cable and a line by their names alone.
    #[must_use]
    pub fn point(&self, kind: PointKind, name: &str) -> String {
        let words = match kind {
            PointKind::Electricity => return self.electricity_point.to_owned(),
            PointKind::Operator => self.operator_point,
            PointKind::Entry => self.entry_point,
            PointKind::Cable | PointKind::Line => return name.to_owned(),
        };
        crate::i18n::fill(words, &[("name", name)])
    }
}
