//! The parts of the six reflexes: how, in small steps, the questions on which the checklist
//! branches, and what their answers mean.
//!
//! Facts and order follow the template, step 3; the words are our own.

use crate::domain::checklist::{Branch, Hint, Part};
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The parts of the six reflexes: how, in small steps (template 3.1).
    Parts {
        cables {
            nl: "Kabels en stroom",
            fr: "Câbles et courant",
            de: "Kabel und Strom",
            en: "Cables and power",
        }
        cables_push {
            nl: "Duw elke kabel van modem en router goed vast.",
            fr: "Enfoncez bien chaque câble du modem et du routeur.",
            de: "Drücken Sie jedes Kabel an Modem und Router fest hinein.",
            en: "Push every cable of modem and router firmly in.",
        }
        cables_power {
            nl: "Branden er lampjes? Zo niet: kijk stekker, stekkerdoos en zekering na.",
            fr: "Des voyants allumés\u{a0}? Sinon, vérifiez fiche, multiprise et fusible.",
            de: "Leuchten Lämpchen? Wenn nicht: Stecker, Steckdosenleiste und Sicherung prüfen.",
            en: "Any lights on? If not, check plug, power strip and fuse.",
        }
        cables_lights {
            nl: "Noteer welke lampjes branden of knipperen. De operator vraagt ernaar.",
            fr: "Notez les voyants allumés ou clignotants. L’opérateur le demandera.",
            de: "Notieren Sie, welche Lämpchen leuchten oder blinken. Der Anbieter fragt danach.",
            en: "Note which lights are on or blink. The operator will ask.",
        }
        wifi {
            nl: "Wifi op je toestel",
            fr: "Le Wi-Fi de votre appareil",
            de: "WLAN am Gerät",
            en: "Wi-Fi on your device",
        }
        wifi_on {
            nl: "Zet wifi aan en de vliegtuigmodus uit op je toestel.",
            fr: "Activez le Wi-Fi et coupez le mode avion de votre appareil.",
            de: "Schalten Sie am Gerät WLAN ein und den Flugmodus aus.",
            en: "Turn Wi-Fi on and aeroplane mode off on your device.",
        }
        wifi_key {
            nl: "Let op een wifi-knop of -toets op laptop en modem.",
            fr: "Repérez un bouton ou une touche Wi-Fi sur le portable et le modem.",
            de: "Achten Sie auf einen WLAN-Schalter an Laptop und Modem.",
            en: "Look for a Wi-Fi switch or key on laptop and modem.",
        }
        other_site {
            nl: "Andere websites",
            fr: "D’autres sites web",
            de: "Andere Websites",
            en: "Other websites",
        }
        other_site_open {
            nl: "Open twee andere websites die je zelden bezoekt.",
            fr: "Ouvrez deux autres sites, peu visités d’habitude.",
            de: "Öffnen Sie zwei andere Websites, die Sie selten besuchen.",
            en: "Open two other websites that you rarely visit.",
        }
        firewall { nl: "Firewall", fr: "Pare-feu", de: "Firewall", en: "Firewall" }
        firewall_check {
            nl: "Vraag wie de firewall beheert of hij alles tegenhoudt.",
            fr: "Demandez à qui gère le pare-feu s’il bloque tout.",
            de: "Fragen Sie, wer die Firewall betreut, ob sie alles sperrt.",
            en: "Ask whoever runs the firewall whether it blocks everything.",
        }
        firewall_keep_on {
            nl: "Zet de firewall niet zomaar uit: dan sta je onbeschermd.",
            fr: "Ne le coupez pas à la légère\u{a0}: vous seriez sans protection.",
            de: "Schalten Sie sie nicht einfach ab: Sie wären ungeschützt.",
            en: "Do not just turn it off: you would be unprotected.",
        }
        renew_address {
            nl: "IP-adres vernieuwen",
            fr: "Renouveler l’adresse IP",
            de: "IP-Adresse erneuern",
            en: "Renew the IP address",
        }
        renew_address_why {
            nl: "Je toestel vraagt dan een nieuw adres aan het netwerk.",
            fr: "Votre appareil demande alors une nouvelle adresse au réseau.",
            de: "Ihr Gerät bittet dann das Netz um eine neue Adresse.",
            en: "Your device then asks the network for a new address.",
        }
        restart { nl: "Modem herstarten", fr: "Redémarrer le modem", de: "Modem neu starten", en: "Restart the modem" }
        restart_warn {
            nl: "Hangt telefoon, alarm of lift aan de modem? Dan vallen die even uit.",
            fr: "Téléphone, alarme ou ascenseur sur le modem\u{a0}? Ils seront coupés un moment.",
            de: "Hängen Telefon, Alarm oder Aufzug am Modem? Die fallen kurz aus.",
            en: "Phone, alarm or lift on the modem? They will be off for a moment.",
        }
        restart_unplug {
            nl: "Trek de stekker van de modem uit het stopcontact.",
            fr: "Débranchez le modem de la prise de courant.",
            de: "Ziehen Sie den Netzstecker des Modems.",
            en: "Pull the modem’s plug out of the socket.",
        }
        restart_wait { nl: "Wacht 30\u{a0}seconden.", fr: "Attendez 30\u{a0}secondes.", de: "Warten Sie 30\u{a0}Sekunden.", en: "Wait 30\u{a0}seconds." }
        restart_plug {
            nl: "Steek de stekker weer in. Wacht 3\u{a0}minuten, tot de lampjes niet meer knipperen.",
            fr: "Rebranchez. Attendez 3\u{a0}minutes, jusqu’à ce que les voyants ne clignotent plus.",
            de: "Stecken Sie wieder ein. Warten Sie 3\u{a0}Minuten, bis kein Lämpchen mehr blinkt.",
            en: "Plug it back in. Wait 3\u{a0}minutes, until the lights stop blinking.",
        }
        restart_router {
            nl: "Staat er nog een router achter? Herstart die daarna net zo.",
            fr: "Un routeur vient derrière\u{a0}? Redémarrez-le ensuite de même.",
            de: "Steht dahinter ein Router? Starten Sie ihn danach ebenso neu.",
            en: "Is there a router behind it? Restart that next, the same way.",
        }
        restart_never_reset {
            nl: "Druk nooit op de knop “reset”: die wist alle instellingen.",
            fr: "N’appuyez jamais sur «\u{a0}reset\u{a0}»\u{a0}: ce bouton efface tous les réglages.",
            de: "Drücken Sie nie „Reset“: das löscht alle Einstellungen.",
            en: "Never press ‘reset’: it erases all settings.",
        }
        ask_neighbours {
            nl: "Bij de buren",
            fr: "Chez les voisins",
            de: "Bei den Nachbarn",
            en: "At the neighbours’",
        }
        neighbours_ask {
            nl: "Vraag of hun internet en telefoon werken.",
            fr: "Demandez si leur internet et leur téléphone fonctionnent.",
            de: "Fragen Sie, ob dort Internet und Telefon funktionieren.",
            en: "Ask whether their internet and phone work.",
        }
        neighbours_operator {
            nl: "Vraag bij welke operator ze zijn.",
            fr: "Demandez quel est leur opérateur.",
            de: "Fragen Sie nach deren Anbieter.",
            en: "Ask which operator they are with.",
        }
        neighbours_sites {
            nl: "Heb je een andere vestiging? Kijk of je die kunt bereiken.",
            fr: "Vous avez un autre site\u{a0}? Voyez si vous pouvez le joindre.",
            de: "Gibt es einen anderen Standort? Prüfen Sie, ob Sie ihn erreichen.",
            en: "Do you have another site? See whether you can reach it.",
        }
        call_operator {
            nl: "Zakelijke helpdesk",
            fr: "Helpdesk professionnel",
            de: "Geschäfts\u{ad}kunden-Helpdesk",
            en: "Business helpdesk",
        }
        operator_desk {
            nl: "Bel de zakelijke helpdesk, niet die voor particulieren.",
            fr: "Appelez le helpdesk professionnel, pas celui des particuliers.",
            de: "Rufen Sie den Geschäftskunden-Helpdesk an, nicht den für Privatkunden.",
            en: "Call the business helpdesk, not the one for homes.",
        }
        operator_ready {
            nl: "Leg klaar: klantnummer, lijnnummer, adres, sinds wanneer, lampjes, wat je al deed.",
            fr: "Préparez\u{a0}: numéro de client, ligne, adresse, depuis quand, voyants, ce qui est fait.",
            de: "Bereitlegen: Kundennummer, Leitung, Adresse, seit wann, Lämpchen, was erledigt ist.",
            en: "Have ready: customer number, line, address, since when, lights, what you did.",
        }
        operator_ask_known {
            nl: "Vraag of de storing bekend is en hoe groot ze is.",
            fr: "Demandez si la panne est connue et quelle est son étendue.",
            de: "Fragen Sie, ob die Störung bekannt ist und wie weit sie reicht.",
            en: "Ask whether the fault is known and how wide it is.",
        }
        operator_ask_ticket {
            nl: "Vraag het ticketnummer, het beloofde uur en de naam.",
            fr: "Demandez le numéro de ticket, l’heure promise et le nom.",
            de: "Fragen Sie nach Ticketnummer, zugesagter Uhrzeit und Name.",
            en: "Ask for the ticket number, the promised time and the name.",
        }
        operator_note {
            nl: "Noteer het meteen bij “Operator en ticket”.",
            fr: "Notez-le tout de suite sous «\u{a0}Opérateur et ticket\u{a0}».",
            de: "Notieren Sie es gleich unter „Anbieter und Ticket“.",
            en: "Note it at once under ‘Operator and ticket’.",
        }
        other_means {
            nl: "Andere kanalen",
            fr: "D’autres canaux",
            de: "Andere Kanäle",
            en: "Other channels",
        }
        fallback_channel {
            nl: "Kies wat nog werkt: andere lijn, hotspot, gsm, te voet.",
            fr: "Choisissez ce qui fonctionne\u{a0}: autre ligne, partage de connexion, GSM, à pied.",
            de: "Wählen Sie, was noch funktioniert: andere Leitung, Hotspot, Handy, zu Fuß.",
            en: "Pick what still works: other line, hotspot, mobile, on foot.",
        }
        fallback_first {
            nl: "Geef de beste lijn aan wat niet kan wachten.",
            fr: "Donnez la meilleure ligne à ce qui ne peut pas attendre.",
            de: "Geben Sie die beste Leitung dem, was nicht warten kann.",
            en: "Give the best line to what cannot wait.",
        }
        fallback_check_in {
            nl: "Spreek een contactmoment af. Werkt niets meer: kom naar de afspreekplek.",
            fr: "Fixez une heure de contact. Si rien ne fonctionne\u{a0}: lieu de rendez-vous.",
            de: "Vereinbaren Sie eine Meldezeit. Wenn nichts mehr geht: zum Treffpunkt kommen.",
            en: "Agree a check-in time. If nothing works: go to the meeting point.",
        }
        tell_staff {
            nl: "Personeel",
            fr: "Personnel",
            de: "Mitarbeitende",
            en: "Staff",
        }
        fallback_staff {
            nl: "Zeg het personeel: wat is uit, wat doen we, wanneer meer nieuws.",
            fr: "Dites au personnel\u{a0}: ce qui est en panne, quoi faire, quand en savoir plus.",
            de: "Sagen Sie den Mitarbeitenden: was ausfällt, was wir tun, wann es Neues gibt.",
            en: "Tell the staff: what is out, what we do, when they hear more.",
        }
        staff_on_foot {
            nl: "Werkt bellen niet? Ga rond en hang een blad aan de deur.",
            fr: "Pas de téléphone\u{a0}? Faites le tour et affichez à la porte.",
            de: "Geht kein Telefon? Herumgehen und einen Zettel an die Tür hängen.",
            en: "No phone? Go round and put a note on the door.",
        }
        tell_customers {
            nl: "Klanten",
            fr: "Clients",
            de: "Kunden",
            en: "Customers",
        }
        outside_who {
            nl: "Begin bij wie vandaag op je rekent.",
            fr: "Commencez par ceux qui comptent sur vous aujourd’hui.",
            de: "Beginnen Sie bei denen, die heute mit Ihnen rechnen.",
            en: "Start with those who count on you today.",
        }
        outside_what {
            nl: "Zeg wat niet werkt, hoe ze je wel bereiken en wanneer ze meer horen.",
            fr: "Dites ce qui est en panne, comment vous joindre et quand suit la suite.",
            de: "Sagen Sie, was ausfällt, wie man Sie erreicht und wann es Neues gibt.",
            en: "Say what is out, how to reach you and when they hear more.",
        }
        outside_channels {
            nl: "Denk ook aan voicemail, website, sociale media en een bericht op de deur.",
            fr: "Pensez aussi à la messagerie, au site, aux réseaux sociaux et à la porte.",
            de: "Denken Sie auch an Voicemail, Website, soziale Medien und einen Türzettel.",
            en: "Think of voicemail, website, social media and a note on the door too.",
        }
        tell_suppliers {
            nl: "Leveranciers",
            fr: "Fournisseurs",
            de: "Lieferanten",
            en: "Suppliers",
        }
        suppliers_deliveries {
            nl: "Zeg hoe leveringen en bestellingen nu lopen.",
            fr: "Dites comment passent livraisons et commandes.",
            de: "Sagen Sie, wie Lieferungen und Bestellungen jetzt laufen.",
            en: "Say how deliveries and orders work for now.",
        }
        outside_next {
            nl: "Zet het uur van je volgende bericht erbij, en hou het.",
            fr: "Indiquez l’heure du prochain message, et respectez-la.",
            de: "Nennen Sie die Uhrzeit der nächsten Nachricht und halten Sie sie ein.",
            en: "Give the time of your next message, and keep to it.",
        }
        /// Questions on which the list branches, and what the answers mean.
        question_other_site {
            nl: "Werkt een andere website wel?",
            fr: "Un autre site s’affiche-t-il\u{a0}?",
            de: "Funktioniert eine andere Website?",
            en: "Does another website work?",
        }
        question_neighbours {
            nl: "Hebben de buren het ook?", fr: "Les voisins sont-ils touchés aussi\u{a0}?", de: "Sind die Nachbarn auch betroffen?", en: "Are the neighbours hit too?",
        }
        hint_one_site_only {
            nl: "Je verbinding werkt. Alleen die ene site of dienst is uit.",
            fr: "Votre connexion fonctionne. Seul ce site ou ce service est en panne.",
            de: "Ihre Verbindung funktioniert. Nur diese eine Website oder dieser Dienst fällt aus.",
            en: "Your connection works. Only that one site or service is out.",
        }
        hint_whole_connection {
            nl: "De verbinding zelf is geraakt. Ga verder met de volgende stap.",
            fr: "C’est la connexion qui est touchée. Passez à l’étape suivante.",
            de: "Die Verbindung selbst ist betroffen. Weiter mit dem nächsten Schritt.",
            en: "The connection itself is hit. Go on with the next step.",
        }
        hint_whole_area {
            nl: "De storing ligt buiten. Alleen de operator kan ze oplossen.",
            fr: "La panne est à l’extérieur. Seul l’opérateur peut la réparer.",
            de: "Die Störung liegt draußen. Nur der Anbieter kann sie beheben.",
            en: "The fault lies outside. Only the operator can mend it.",
        }
        hint_only_us {
            nl: "De storing ligt bij jou: in het gebouw, de lijn of het contract.",
            fr: "La panne vient de chez vous\u{a0}: bâtiment, ligne ou contrat.",
            de: "Die Störung liegt bei Ihnen: Gebäude, Leitung oder Vertrag.",
            en: "The fault is on your side: building, line or contract.",
        }
        needless {
            nl: "Wellicht overbodig: andere websites werken.",
            fr: "Sans doute inutile\u{a0}: d’autres sites fonctionnent.",
            de: "Wohl unnötig: andere Websites funktionieren.",
            en: "Probably needless: other websites work.",
        }
    }
}

impl Parts {
    /// The name of a part, short.
    #[must_use]
    pub fn title(&self, part: Part) -> &'static str {
        match part {
            Part::Cables => self.cables,
            Part::Wifi => self.wifi,
            Part::OtherSite => self.other_site,
            Part::Firewall => self.firewall,
            Part::RenewAddress => self.renew_address,
            Part::Restart => self.restart,
            Part::AskNeighbours => self.ask_neighbours,
            Part::CallOperator => self.call_operator,
            Part::OtherMeans => self.other_means,
            Part::TellStaff => self.tell_staff,
            Part::TellCustomers => self.tell_customers,
            Part::TellSuppliers => self.tell_suppliers,
        }
    }

    /// How to do it, line by line. Renewing an address goes on per operating system, see
    /// [`super::address::Address::how`].
    #[must_use]
    pub fn how(&self, part: Part) -> Vec<&'static str> {
        match part {
            Part::Cables => vec![self.cables_push, self.cables_power, self.cables_lights],
            Part::Wifi => vec![self.wifi_on, self.wifi_key],
            Part::OtherSite => vec![self.other_site_open],
            Part::Firewall => vec![self.firewall_check, self.firewall_keep_on],
            Part::RenewAddress => vec![self.renew_address_why],
            Part::Restart => vec![
                self.restart_warn,
                self.restart_unplug,
                self.restart_wait,
                self.restart_plug,
                self.restart_router,
                self.restart_never_reset,
            ],
            Part::AskNeighbours => vec![
                self.neighbours_ask,
                self.neighbours_operator,
                self.neighbours_sites,
            ],
            Part::CallOperator => vec![
                self.operator_desk,
                self.operator_ready,
                self.operator_ask_known,
                self.operator_ask_ticket,
                self.operator_note,
            ],
            Part::OtherMeans => vec![
                self.fallback_channel,
                self.fallback_first,
                self.fallback_check_in,
            ],
            Part::TellStaff => vec![self.fallback_staff, self.staff_on_foot],
            Part::TellCustomers => vec![self.outside_who, self.outside_what, self.outside_channels],
            Part::TellSuppliers => vec![self.suppliers_deliveries, self.outside_next],
        }
    }

    /// After which line of [`Self::how`] the part's timer stands.
    #[must_use]
    pub fn timer_after(&self, part: Part) -> Option<&'static str> {
        (part == Part::Restart).then_some(self.restart_wait)
    }

    /// The question that is asked with a part.
    #[must_use]
    pub fn question(&self, branch: Branch) -> &'static str {
        match branch {
            Branch::OtherSiteReachable => self.question_other_site,
            Branch::NeighboursHit => self.question_neighbours,
        }
    }

    /// What the answer means for what follows.
    #[must_use]
    pub fn hint(&self, hint: Hint) -> &'static str {
        match hint {
            Hint::OneSiteOnly => self.hint_one_site_only,
            Hint::WholeConnection => self.hint_whole_connection,
            Hint::WholeArea => self.hint_whole_area,
            Hint::OnlyUs => self.hint_only_us,
        }
    }
}
