//! The call to the operator: script, ticket, and the clocks that run from it.

use crate::domain::OperatorWay;
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The call to the operator: script, ticket, and the clocks that run from it (template 1.3, step 3).
    OperatorCall {
        title { nl: "Operator", fr: "Opérateur", de: "Anbieter", en: "Operator" }
        which_line { nl: "Welke lijn meld je?", fr: "Quelle ligne signalez-vous\u{a0}?", de: "Welche Leitung melden Sie?", en: "Which line do you report?" }
        say_this { nl: "Zeg dit", fr: "Dites ceci", de: "Sagen Sie das", en: "Say this" }
        /// A line of which the plan says nothing.
        other_line { nl: "Een lijn die niet in het plan staat", fr: "Une ligne absente du plan", de: "Eine Leitung, die nicht im Plan steht", en: "A line that is not in the plan" }
        other_choose { nl: "Zelf invullen", fr: "À remplir", de: "Selbst ausfüllen", en: "Fill it in" }
        other_hint { nl: "Vul in wat je weet: het belscript volgt vanzelf.", fr: "Indiquez ce que vous savez\u{a0}: le texte à dire suit.", de: "Geben Sie ein, was Sie wissen: Der Leitfaden folgt von selbst.", en: "Enter what you know: the call script follows by itself." }
        other_operator { nl: "Welke operator?", fr: "Quel opérateur\u{a0}?", de: "Welcher Anbieter?", en: "Which operator?" }
        other_helpdesk { nl: "Nummer van de helpdesk", fr: "Numéro du helpdesk", de: "Nummer des Helpdesks", en: "Number of the helpdesk" }
        other_helpdesk_hint { nl: "Staat op de factuur of op het toestel.", fr: "Figure sur la facture ou sur l’appareil.", de: "Steht auf der Rechnung oder am Gerät.", en: "It is on the bill or on the device." }
        other_customer { nl: "Klantnummer, als je het hebt", fr: "Numéro de client, si vous l’avez", de: "Kundennummer, falls zur Hand", en: "Customer number, if you have it" }
        other_what { nl: "Wat werkt niet?", fr: "Qu’est-ce qui ne fonctionne pas\u{a0}?", de: "Was geht nicht?", en: "What does not work?" }
        keep_line { nl: "In het plan bewaren", fr: "Garder dans le plan", de: "Im Plan behalten", en: "Keep it in the plan" }
        language { nl: "Taal van het gesprek", fr: "Langue de l’appel", de: "Sprache des Gesprächs", en: "Language of the call" }
        call { nl: "Bel {name}", fr: "Appeler {name}", de: "{name} anrufen", en: "Call {name}" }
        helpdesk { nl: "Zakelijke helpdesk", fr: "Helpdesk professionnel", de: "Geschäftskunden-Helpdesk", en: "Business helpdesk" }
        no_helpdesk { nl: "Geen nummer van de helpdesk in het plan.", fr: "Pas de numéro du helpdesk dans le plan.", de: "Keine Nummer des Helpdesks im Plan.", en: "No number of the helpdesk in the plan." }
        /// No call gets out of here.
        calls_dead { nl: "Bellen gaat hier nu niet", fr: "Impossible d’appeler d’ici", de: "Anrufen geht hier jetzt nicht", en: "Calling does not work here now" }
        online { nl: "Meld het op de website of in de app van de operator.", fr: "Signalez-le sur le site ou dans l’app de l’opérateur.", de: "Melden Sie es auf der Website oder in der App des Anbieters.", en: "Report it on the operator’s website or in its app." }
        borrow { nl: "Leen een telefoon op een ander netwerk en bel daarmee de helpdesk.", fr: "Empruntez un téléphone sur un autre réseau pour appeler le helpdesk.", de: "Leihen Sie ein Handy in einem anderen Netz und rufen Sie damit den Helpdesk an.", en: "Borrow a phone on another network and call the helpdesk with it." }
        on_foot { nl: "Ga naar een telefoon die werkt: buren, winkel, andere vestiging. Neem het nummer van de helpdesk mee.", fr: "Allez vers un téléphone qui fonctionne\u{a0}: voisins, magasin, autre site. Emportez le numéro du helpdesk.", de: "Gehen Sie zu einem Telefon, das geht: Nachbarn, Geschäft, anderer Standort. Nehmen Sie die Nummer des Helpdesks mit.", en: "Go to a phone that works: neighbours, a shop, another site. Take the helpdesk’s number along." }
        waits { nl: "Lukt dat niet? Dan wacht dit tot bellen of internet weer werkt. Doe intussen de rest.", fr: "Impossible\u{a0}? Cela attendra le retour des appels ou d’internet. Continuez avec le reste.", de: "Geht das nicht? Dann wartet es, bis Anrufe oder Internet zurück sind. Machen Sie mit dem Rest weiter.", en: "Not possible? Then this waits until calls or internet are back. Go on with the rest." }
        /// The sign while the website is the way.
        copy_for_site { nl: "Om te plakken op de site of in de app", fr: "À coller sur le site ou dans l’app", de: "Zum Einfügen auf der Website oder in der App", en: "To paste on the website or in the app" }
        copy_script { nl: "Kopieer het belscript", fr: "Copier le script d’appel", de: "Gesprächs\u{ad}leitfaden kopieren", en: "Copy the call script" }
        next_report_waits { nl: "Nog niet gemeld", fr: "Pas encore signalé", de: "Noch nicht gemeldet", en: "Not reported yet" }
        script_copied { nl: "Belscript gekopieerd", fr: "Script d’appel copié", de: "Gesprächs\u{ad}leitfaden kopiert", en: "Call script copied" }
        line { nl: "{line}, {number}", fr: "{line}, {number}", de: "{line}, {number}", en: "{line}, {number}" }
        /// In the script: a step that did not help, or one in the company's own words; {answer} says so.
        done_so { nl: "{step} ({answer})", fr: "{step} ({answer})", de: "{step} ({answer})", en: "{step} ({answer})" }
        /// In the script: what was done, and when it ended.
        done_at { nl: "{step}, {time}", fr: "{step}, {time}", de: "{step}, {time}", en: "{step}, {time}" }
        did_obvious { nl: "kabels, stroom en wifi nagekeken", fr: "câbles, courant et Wi-Fi vérifiés", de: "Kabel, Strom und WLAN geprüft", en: "checked cables, power and Wi-Fi" }
        did_tools { nl: "firewall nagekeken, modem herstart", fr: "pare-feu vérifié, modem redémarré", de: "Firewall geprüft, Modem neu gestartet", en: "checked the firewall, restarted the modem" }
        did_cables { nl: "kabels nagekeken", fr: "câbles vérifiés", de: "Kabel geprüft", en: "checked the cables" }
        did_wifi { nl: "wifi nagekeken", fr: "Wi-Fi vérifié", de: "WLAN geprüft", en: "checked the Wi-Fi" }
        did_other_site { nl: "andere website geprobeerd", fr: "autre site web essayé", de: "andere Website probiert", en: "tried another website" }
        did_firewall { nl: "firewall nagekeken", fr: "pare-feu vérifié", de: "Firewall geprüft", en: "checked the firewall" }
        did_renew { nl: "nieuw IP-adres gevraagd", fr: "nouvelle adresse IP demandée", de: "neue IP-Adresse angefordert", en: "asked for a new IP address" }
        did_restart { nl: "modem herstart", fr: "modem redémarré", de: "Modem neu gestartet", en: "restarted the modem" }
        /// In the script: a call of ours that led to nobody; {result} is how it ended.
        we_called { nl: "gebeld om\u{a0}{time}: {result}", fr: "appelé à\u{a0}{time}\u{a0}: {result}", de: "angerufen um\u{a0}{time}: {result}", en: "called at\u{a0}{time}: {result}" }
        /// On the screen of the line.
        tried_at { nl: "Geprobeerd: {tries}", fr: "Essayé\u{a0}: {tries}", de: "Versucht: {tries}", en: "Tried: {tries}" }
        tried_so { nl: "{time}, {result}", fr: "{time}, {result}", de: "{time}, {result}", en: "{time}, {result}" }
        repaired_within { nl: "hersteld binnen {duration}", fr: "réparé en {duration}", de: "behoben binnen {duration}", en: "repaired within {duration}" }
        lasting_from { nl: "Gemeld: {moment}", fr: "Signalé\u{a0}: {moment}", de: "Gemeldet: {moment}", en: "Reported: {moment}" }
        ticket { nl: "Na het gesprek", fr: "Après l’appel", de: "Nach dem Gespräch", en: "After the call" }
        ticket_number { nl: "Ticketnummer", fr: "Numéro de ticket", de: "Ticketnummer", en: "Ticket number" }
        ticket_missing { nl: "Vul het ticketnummer of het beloofde uur in.", fr: "Indiquez le numéro de ticket ou l’heure promise.", de: "Geben Sie die Ticketnummer oder die zugesagte Uhrzeit ein.", en: "Enter the ticket number or the promised time." }
        ticket_hint { nl: "Geen nummer gekregen? Laat leeg en vul het uur in.", fr: "Pas de numéro\u{a0}? Laissez vide et indiquez l’heure.", de: "Keine Nummer bekommen? Leer lassen und Uhrzeit eingeben.", en: "Given no number? Leave it empty and enter the time." }
        promised_time { nl: "Hersteld tegen, uur", fr: "Réparation promise, heure", de: "Behoben bis, Uhrzeit", en: "Repaired by, time" }
        promised_hint { nl: "Leeg als niets beloofd is.", fr: "Vide si rien n’est promis.", de: "Leer, wenn nichts zugesagt ist.", en: "Empty when nothing is promised." }
        promised_day { nl: "Hersteld tegen, dag", fr: "Réparation promise, jour", de: "Behoben bis, Tag", en: "Repaired by, day" }
        promised_day_hint { nl: "Leeg: de eerste keer dat de klok dit uur toont.", fr: "Vide\u{a0}: la prochaine fois qu’il est cette heure.", de: "Leer: das nächste Mal, wenn es so spät ist.", en: "Empty: the next time the clock shows this hour." }
        time_unreadable { nl: "Schrijf het uur als 14:30.", fr: "Écrivez l’heure ainsi\u{a0}: 14:30.", de: "Schreiben Sie die Uhrzeit so: 14:30.", en: "Write the time as 14:30." }
        time_missing { nl: "Vul ook het uur in.", fr: "Indiquez aussi l’heure.", de: "Geben Sie auch die Uhrzeit ein.", en: "Enter the time too." }
        time_past { nl: "Dit moment is al voorbij.", fr: "Ce moment est déjà passé.", de: "Dieser Zeitpunkt ist schon vorbei.", en: "This moment has passed." }
        spoke_with { nl: "Gesproken met", fr: "Parlé avec", de: "Gesprochen mit", en: "Spoken with" }
        save { nl: "Noteren", fr: "Noter", de: "Vermerken", en: "Note it" }
        saved { nl: "Ticket {number} genoteerd.", fr: "Ticket {number} noté.", de: "Ticket {number} vermerkt.", en: "Ticket {number} noted." }
        promise_saved { nl: "Belofte genoteerd.", fr: "Promesse notée.", de: "Zusage vermerkt.", en: "Promise noted." }
        clocks { nl: "Klokken", fr: "Délais", de: "Fristen", en: "Clocks" }
        sla_due { nl: "SLA tegen {moment}", fr: "SLA pour {moment}", de: "SLA bis {moment}", en: "SLA by {moment}" }
        promised_due { nl: "Beloofd tegen {moment}", fr: "Promis pour {moment}", de: "Zugesagt bis {moment}", en: "Promised by {moment}" }
        /// {moment} counts around the clock; the contract's {hours} may shift it.
        sla_earliest { nl: "SLA vroegst {moment}; het contract telt alleen: {hours}. Reken zelf.", fr: "SLA au plus tôt {moment}\u{a0}; le contrat ne compte que\u{a0}: {hours}. Calculez vous-même.", de: "SLA frühestens {moment}; der Vertrag zählt nur: {hours}. Rechnen Sie selbst.", en: "SLA {moment} at the earliest; the contract counts only: {hours}. Work it out yourself." }
        next_report { nl: "Nog niet gemeld: bel nu", fr: "Pas encore signalé\u{a0}: appelez", de: "Noch nicht gemeldet: anrufen", en: "Not reported yet: call now" }
        next_ask { nl: "Nog geen uur beloofd: vraag het", fr: "Aucune heure promise\u{a0}: demandez-la", de: "Keine Uhrzeit zugesagt: nachfragen", en: "No time promised yet: ask for it" }
        next_promise_passed { nl: "Beloofd uur voorbij: bel opnieuw", fr: "Heure promise passée\u{a0}: rappelez", de: "Zugesagte Zeit vorbei: wieder anrufen", en: "Promised time passed: call again" }
        next_sla_passed { nl: "SLA voorbij: bel opnieuw", fr: "SLA dépassé\u{a0}: rappelez", de: "SLA überschritten: wieder anrufen", en: "SLA passed: call again" }
        next_sla_unsure { nl: "SLA misschien voorbij: reken na en bel", fr: "SLA peut-être dépassé\u{a0}: calculez et rappelez", de: "SLA vielleicht überschritten: nachrechnen und anrufen", en: "SLA may have passed: work it out and call" }
        /// {moment} may be a time alone, or a day with its time.
        next_wait { nl: "Opnieuw bellen: {moment}, als het dan nog niet werkt", fr: "À rappeler\u{a0}: {moment}, si la panne dure", de: "Wieder anrufen: {moment}, wenn es dann nicht geht", en: "Call again: {moment}, if it still does not work" }
        next_close { nl: "Werkt weer sinds {moment}: laat het ticket afsluiten", fr: "Fonctionne depuis {moment}\u{a0}: faites clôturer le ticket", de: "Geht wieder seit {moment}: Ticket schließen lassen", en: "Works since {moment}: have the ticket closed" }
        line_unsaid {
            nl: "Nog niet gezegd of ze werkt",
            fr: "Pas encore dit si elle fonctionne",
            de: "Noch nicht gesagt, ob sie geht",
            en: "Not said yet whether it works",
        }
        line_works { nl: "Werkt, niets te melden", fr: "Fonctionne, rien à signaler", de: "Funktioniert, nichts zu melden", en: "Works, nothing to report" }
    }
}

impl OperatorCall {
    /// What to do while no call gets out of here, line by line; nothing while one may.
    #[must_use]
    pub fn without_calls(&self, way: OperatorWay) -> Vec<&'static str> {
        match way {
            OperatorWay::Call => Vec::new(),
            OperatorWay::Online => vec![self.online],
            OperatorWay::OtherPhone => vec![self.borrow, self.waits],
            OperatorWay::OnFoot => vec![self.on_foot, self.waits],
        }
    }
}
