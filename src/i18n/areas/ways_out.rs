//! Other ways out from this phone or building, each with its steps.

use crate::domain::OtherWay;
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Other ways out from this phone or building, each with its steps.
    WaysOut {
        hint { nl: "Wat nu kan, staat bovenaan.", fr: "Ce qui est possible maintenant figure en premier.", de: "Was jetzt geht, steht oben.", en: "What is possible now stands first." }
        possible { nl: "Dit kan nu", fr: "Possible maintenant", de: "Das geht jetzt", en: "This is possible now" }
        perhaps { nl: "Misschien: {service} nog niet getest", fr: "Peut-être\u{a0}: {service} pas encore testé", de: "Vielleicht: {service} nicht getestet", en: "Perhaps: {service} not tested yet" }
        not_needed { nl: "Niet nodig: het gewone werkt", fr: "Inutile\u{a0}: le reste fonctionne", de: "Nicht nötig: das Übliche geht", en: "Not needed: the usual works" }
        nobody { nl: "Niemand bij een andere operator gevonden", fr: "Personne chez un autre opérateur", de: "Niemand bei anderem Anbieter", en: "Nobody with another operator" }
        helped_at { nl: "Hielp, {time}", fr: "A aidé, {time}", de: "Hat geholpen, {time}", en: "Helped, {time}" }
        did_not_help_at { nl: "Hielp niet, {time}", fr: "Sans effet, {time}", de: "Hat nicht geholpen, {time}", en: "Did not help, {time}" }
        helped { nl: "Hielp", fr: "A aidé", de: "Hat geholpen", en: "Helped" }
        did_not_help { nl: "Hielp niet", fr: "Sans effet", de: "Hat nicht geholpen", en: "Did not help" }
        how { nl: "Zo doe je het", fr: "Comment faire", de: "So geht es", en: "How to do it" }
        iphone { nl: "iPhone: {steps}", fr: "iPhone\u{a0}: {steps}", de: "iPhone: {steps}", en: "iPhone: {steps}" }
        android { nl: "Android: {steps}", fr: "Android\u{a0}: {steps}", de: "Android: {steps}", en: "Android: {steps}" }
        colleague_sure { nl: "{name}: {operator}, ander netwerk", fr: "{name}\u{a0}: {operator}, autre réseau", de: "{name}: {operator}, anderes Netz", en: "{name}: {operator}, another network" }
        colleague_unsure { nl: "{name}: {operator}, misschien hetzelfde netwerk", fr: "{name}\u{a0}: {operator}, peut-être le même réseau", de: "{name}: {operator}, vielleicht dasselbe Netz", en: "{name}: {operator}, perhaps the same network" }
        checked { nl: "Nagekeken op {date}. Menu’s verschillen per toestel.", fr: "Vérifié le {date}. Les menus varient selon l’appareil.", de: "Geprüft am {date}. Menüs unterscheiden sich je Gerät.", en: "Checked on {date}. Menus differ between devices." }
        wifi_calling { nl: "Bellen via wifi", fr: "Appels Wi-Fi", de: "WLAN-Anrufe", en: "Wi-Fi calling" }
        wifi_calling_what { nl: "Bellen en sms’en over wifi als het gsm-netwerk weg is. Ook bij de buren.", fr: "Appels et SMS par Wi-Fi sans réseau GSM. Chez le voisin aussi.", de: "Anrufe und SMS über WLAN ohne Handynetz. Auch bei den Nachbarn.", en: "Calls and texts over Wi-Fi without the mobile network. At the neighbours’ too." }
        wifi_calling_iphone { nl: "Instellingen, Apps, Telefoon, Bellen via wifi: zet aan.", fr: "Réglages, Apps, Téléphone, Appels Wi-Fi\u{a0}: activez.", de: "Einstellungen, Apps, Telefon, WLAN-Anrufe: einschalten.", en: "Settings, Apps, Phone, Wi-Fi Calling: switch on." }
        wifi_calling_android { nl: "Instellingen, Netwerk, Simkaart, Bellen via wifi: zet aan.", fr: "Paramètres, Réseau, Carte SIM, Appels Wi-Fi\u{a0}: activez.", de: "Einstellungen, Netzwerk, SIM-Karte, WLAN-Anrufe: einschalten.", en: "Settings, Network, SIM, Wi-Fi calling: switch on." }
        wifi_calling_then { nl: "Zet dan vliegtuigmodus aan en daarna wifi. Zo kiest de telefoon de wifi.", fr: "Activez le mode avion, puis le Wi-Fi. Le téléphone choisit alors le Wi-Fi.", de: "Dann Flugmodus an und WLAN an. So nimmt das Handy das WLAN.", en: "Then switch on aeroplane mode and after that Wi-Fi. The phone takes Wi-Fi." }
        hotspot { nl: "Hotspot, voor de kassa", fr: "Partage de connexion, pour la caisse", de: "Hotspot, für die Kasse", en: "Hotspot, for the till" }
        hotspot_what { nl: "Je gsm geeft internet door aan kassa, terminal of laptop.", fr: "Votre GSM donne internet à la caisse, au terminal, au portable.", de: "Ihr Handy gibt Internet an Kasse, Terminal oder Laptop.", en: "Your mobile gives internet to the till, terminal or laptop." }
        hotspot_iphone { nl: "Instellingen, Persoonlijke hotspot: sta andere toe.", fr: "Réglages, Partage de connexion\u{a0}: autorisez d’autres.", de: "Einstellungen, Persönlicher Hotspot: Zugriff erlauben.", en: "Settings, Personal Hotspot: allow others." }
        hotspot_android { nl: "Instellingen, Netwerk, Hotspot en tethering: zet aan.", fr: "Paramètres, Réseau, Point d’accès\u{a0}: activez.", de: "Einstellungen, Netzwerk, Hotspot und Tethering: einschalten.", en: "Settings, Network, Hotspot and tethering: switch on." }
        hotspot_then { nl: "Kies op de kassa dit wifinetwerk. Leg de gsm aan de lader.", fr: "Sur la caisse, choisissez ce Wi-Fi. Branchez le GSM au chargeur.", de: "An der Kasse dieses WLAN wählen. Handy ans Ladegerät.", en: "Choose this Wi-Fi on the till. Put the mobile on its charger." }
        second_sim { nl: "Tweede simkaart", fr: "Deuxième carte SIM", de: "Zweite SIM-Karte", en: "Second SIM card" }
        second_sim_what { nl: "Een simkaart of eSIM van een andere operator, in je gsm of de noodkoffer.", fr: "Une SIM ou eSIM d’un autre opérateur, dans le GSM ou le kit de secours.", de: "Eine SIM oder eSIM eines anderen Anbieters, im Handy oder Notfallkoffer.", en: "A SIM or eSIM of another operator, in your mobile or the kit." }
        second_sim_iphone { nl: "Instellingen, Mobiel netwerk: kies de andere lijn.", fr: "Réglages, Données cellulaires\u{a0}: choisissez l’autre ligne.", de: "Einstellungen, Mobilfunk: andere Leitung wählen.", en: "Settings, Mobile Service: choose the other line." }
        second_sim_android { nl: "Instellingen, Netwerk, Simkaarten: kies de andere.", fr: "Paramètres, Réseau, Cartes SIM\u{a0}: choisissez l’autre.", de: "Einstellungen, Netzwerk, SIM-Karten: andere wählen.", en: "Settings, Network, SIMs: choose the other." }
        second_sim_then { nl: "Mensen zien een ander nummer: zeg eerst wie je bent.", fr: "Un autre numéro s’affiche\u{a0}: dites d’abord qui vous êtes.", de: "Andere sehen eine fremde Nummer: erst den Namen sagen.", en: "People see another number: first say who you are." }
        divert { nl: "Nummer van het bedrijf doorschakelen", fr: "Dévier le numéro de l’entreprise", de: "Firmennummer umleiten", en: "Divert the company’s number" }
        divert_what { nl: "Wie het bedrijf belt, komt uit op een gsm die werkt.", fr: "Qui appelle l’entreprise arrive sur un GSM qui fonctionne.", de: "Wer die Firma anruft, erreicht ein Handy, das geht.", en: "Whoever calls the company gets a mobile that works." }
        divert_then { nl: "Vraag het de helpdesk van je operator, of doe het in zijn klantenzone.", fr: "Demandez au helpdesk de l’opérateur, ou faites-le dans l’espace client.", de: "Beim Helpdesk des Anbieters verlangen oder im Kundenbereich einstellen.", en: "Ask your operator’s helpdesk, or do it in its customer zone." }
        divert_after { nl: "Bel zelf eens om te horen of het lukt. Zet het na de storing weer uit.", fr: "Appelez pour vérifier. Annulez après la panne.", de: "Selbst anrufen und prüfen. Nach dem Ausfall wieder ausschalten.", en: "Call it yourself to check. Switch it off after the outage." }
        colleague { nl: "Collega bij een andere operator", fr: "Collègue chez un autre opérateur", de: "Person bei anderem Anbieter", en: "Colleague with another operator" }
        colleague_what { nl: "Leen die gsm en bel met het grote nummer op je eigen scherm.", fr: "Empruntez son GSM et composez le numéro affiché en grand.", de: "Handy leihen und die große Nummer vom eigenen Bildschirm wählen.", en: "Borrow their mobile and dial the large number from your screen." }
        battery { nl: "Batterij sparen", fr: "Économiser la batterie", de: "Akku sparen", en: "Save battery" }
        battery_what { nl: "Zonder lader moet de telefoon misschien uren mee.", fr: "Sans chargeur, le téléphone doit peut-être tenir des heures.", de: "Ohne Ladegerät muss das Handy vielleicht Stunden halten.", en: "Without a charger the phone may have to last for hours." }
        battery_iphone { nl: "Instellingen, Batterij, Energiebesparing: zet aan.", fr: "Réglages, Batterie, Mode économie\u{a0}: activez.", de: "Einstellungen, Batterie, Stromsparmodus: einschalten.", en: "Settings, Battery, Low Power Mode: switch on." }
        battery_android { nl: "Instellingen, Batterij, Batterij\u{ad}besparing: zet aan.", fr: "Paramètres, Batterie, Économiseur\u{a0}: activez.", de: "Einstellungen, Akku, Energiesparmodus: einschalten.", en: "Settings, Battery, Battery Saver: switch on." }
        battery_then { nl: "Maak het scherm donker. Geen netwerk? Vliegtuigmodus aan, en uit om te bellen.", fr: "Baissez l’écran. Pas de réseau\u{a0}? Mode avion, à couper pour appeler.", de: "Bildschirm dunkler. Kein Netz? Flugmodus an, zum Anrufen aus.", en: "Dim the screen. No network? Aeroplane mode on, and off to call." }
    }
}

impl WaysOut {
    /// Name, what it is for, the steps on an iPhone and on Android where they differ, and what follows.
    #[must_use]
    pub fn of(&self, way: OtherWay) -> [&'static str; 5] {
        match way {
            OtherWay::WifiCalling => [
                self.wifi_calling,
                self.wifi_calling_what,
                self.wifi_calling_iphone,
                self.wifi_calling_android,
                self.wifi_calling_then,
            ],
            OtherWay::Hotspot => [
                self.hotspot,
                self.hotspot_what,
                self.hotspot_iphone,
                self.hotspot_android,
                self.hotspot_then,
            ],
            OtherWay::SecondSim => [
                self.second_sim,
                self.second_sim_what,
                self.second_sim_iphone,
                self.second_sim_android,
                self.second_sim_then,
            ],
            OtherWay::Divert => [self.divert, self.divert_what, "", "", self.divert_then],
            OtherWay::Colleague => [self.colleague, self.colleague_what, "", "", ""],
            OtherWay::Battery => [
                self.battery,
                self.battery_what,
                self.battery_iphone,
                self.battery_android,
                self.battery_then,
            ],
        }
    }
}
