//! What a column's heading means, in Dutch, French, German and English: as people write it in their own lists, and as
//! Outlook and Google Contacts do.

use super::column::{Column, Detail};
use crate::domain::NumberKind;
use crate::domain::text::search_key;

/// Headings as [`search_key`], each for one meaning.
const WHOLE: &[(Column, &[&str])] = &[
    (
        Column::FirstName,
        &[
            "voornaam",
            "roepnaam",
            "prenom",
            "vorname",
            "rufname",
            "first name",
            "firstname",
            "given name",
            "forename",
            "middle name",
            "tweede naam",
            "deuxieme prenom",
            "weitere vornamen",
        ],
    ),
    (
        Column::LastName,
        &[
            "achternaam",
            "familienaam",
            "nom de famille",
            "nachname",
            "familienname",
            "zuname",
            "last name",
            "lastname",
            "surname",
            "family name",
        ],
    ),
    (
        Column::FullName,
        &[
            "naam",
            "naam en voornaam",
            "voornaam en naam",
            "volledige naam",
            "medewerker",
            "personeelslid",
            "contact",
            "contactpersoon",
            "nom",
            "nom et prenom",
            "nom prenom",
            "prenom nom",
            "nom complet",
            "collaborateur",
            "personne",
            "name",
            "name vorname",
            "vorname name",
            "mitarbeiter",
            "mitarbeitende",
            "person",
            "ansprechpartner",
            "full name",
            "display name",
            "employee",
            "file as",
        ],
    ),
    (
        Column::Function,
        &[
            "functie",
            "functietitel",
            "rol",
            "fonction",
            "titre",
            "poste",
            "role",
            "funktion",
            "position",
            "stelle",
            "job title",
            "jobtitle",
            "title",
            "job",
            "organization title",
            "organisation title",
            "occupation",
        ],
    ),
    (
        Column::Organisation,
        &[
            "firma",
            "bedrijf",
            "organisatie",
            "onderneming",
            "dienst",
            "leverancier",
            "firma of dienst",
            "societe",
            "entreprise",
            "firme",
            "organisation",
            "service",
            "fournisseur",
            "firme ou service",
            "unternehmen",
            "lieferant",
            "dienstleister",
            "firma oder dienst",
            "company",
            "organization",
            "organization name",
            "organisation name",
            "firm",
            "supplier",
            "firm or service",
        ],
    ),
    (
        Column::Action,
        &["actie", "taak", "action", "tache", "aufgabe", "task"],
    ),
    (
        Column::Deputy,
        &[
            "vervanger",
            "plaatsvervanger",
            "back up",
            "backup",
            "suppleance",
            "suppleant",
            "remplacant",
            "stellvertretung",
            "vertreter",
            "vertretung",
            "stellvertreter",
            "vertretung",
            "deputy",
        ],
    ),
    (
        Column::Address,
        &[
            "adres",
            "straat",
            "straat en nummer",
            "straat nummer",
            "straat nr",
            "straat en nr",
            "straat en huisnummer",
            "werkadres",
            "werkadres straat",
            "kantooradres",
            "adresse",
            "rue",
            "rue bureau",
            "rue et numero",
            "rue et n",
            "strasse",
            "strasse und nummer",
            "strasse nr",
            "strasse hausnummer",
            "strasse geschaftlich",
            "anschrift",
            "address",
            "street",
            "business street",
            "work address",
            "address 1 street",
            "street address",
        ],
    ),
    (
        Column::PostalCode,
        &[
            "postcode",
            "postnummer",
            "werkadres postcode",
            "code postal",
            "code postal bureau",
            "cp",
            "plz",
            "postleitzahl",
            "postleitzahl geschaftlich",
            "postal code",
            "zip",
            "zip code",
            "business postal code",
            "address 1 postal code",
        ],
    ),
    (
        Column::Town,
        &[
            "gemeente",
            "plaats",
            "stad",
            "woonplaats",
            "werkadres plaats",
            "ville",
            "ville bureau",
            "commune",
            "localite",
            "ort",
            "stadt",
            "ort geschaftlich",
            "gemeinde",
            "town",
            "city",
            "business city",
            "address 1 city",
        ],
    ),
    (
        Column::Floor,
        &["verdieping", "etage", "stockwerk", "stock", "floor"],
    ),
    (
        Column::Desk,
        &[
            "bureau",
            "bureau of lokaal",
            "lokaal",
            "werkplek",
            "kantoor",
            "locatie kantoor",
            "poste de travail",
            "bureau ou local",
            "local",
            "buro",
            "raum",
            "platz",
            "arbeitsplatz",
            "platz oder raum",
            "desk",
            "room",
            "office",
            "office location",
            "desk or room",
        ],
    ),
    (
        Column::Side,
        &[
            "lijst",
            "intern extern",
            "liste",
            "interne externe",
            "intern oder extern",
            "list",
            "internal external",
        ],
    ),
    (Column::Contract, &["contract", "contrat", "vertrag"]),
    (
        Column::Reference,
        &[
            "referentie",
            "klantnummer",
            "polisnummer",
            "dossiernummer",
            "reference",
            "numero de client",
            "referenz",
            "kundennummer",
            "customer number",
            "account number",
        ],
    ),
    (
        Column::Private,
        &[
            "prive",
            "privenummers",
            "numeros prives",
            "privat",
            "private nummern",
            "private numbers",
        ],
    ),
    (
        Column::PreferredChannel,
        &[
            "snelste kanaal",
            "canal le plus rapide",
            "schnellster kanal",
            "fastest channel",
            "preferred channel",
        ],
    ),
    (
        Column::Language,
        &[
            "taal",
            "taal voor berichten",
            "langue",
            "langue des messages",
            "sprache",
            "sprache der nachrichten",
            "language",
            "language for messages",
        ],
    ),
    (
        Column::CallFrom,
        &[
            "bellen vanaf klasse",
            "appeler des la classe",
            "anrufen ab stufe",
            "call from class",
        ],
    ),
    (
        Column::CalledBy,
        &[
            "wordt gebeld door",
            "appel confie a",
            "wird angerufen von",
            "called by",
        ],
    ),
    (
        Column::CrisisTeam,
        &[
            "crisisteam",
            "zit in het crisisteam",
            "fait partie de la cellule de crise",
            "gehort zum krisenstab",
            "is in the crisis team",
        ],
    ),
    (
        Column::WorksElsewhere,
        &[
            "werkt elders",
            "travaille ailleurs",
            "arbeitet woanders",
            "works elsewhere",
        ],
    ),
    (
        Column::CheckedOn,
        &["nagekeken op", "verifie le", "gepruft am", "checked on"],
    ),
    (
        Column::OfNumbers(Detail::Operator),
        &[
            "operator per nummer",
            "operateur par numero",
            "anbieter je nummer",
            "operator per number",
        ],
    ),
    (
        Column::OfNumbers(Detail::Line),
        &[
            "lijn per nummer",
            "ligne par numero",
            "leitung je nummer",
            "line per number",
        ],
    ),
    (
        Column::OfNumbers(Detail::Chat),
        &[
            "chat per nummer",
            "chat par numero",
            "chat je nummer",
            "chat per number",
        ],
    ),
    (
        Column::OfNumbers(Detail::Consent),
        &[
            "akkoord per nummer",
            "accord par numero",
            "zustimmung je nummer",
            "consent per number",
        ],
    ),
    (
        Column::OfNumbers(Detail::Reason),
        &[
            "reden per nummer",
            "raison par numero",
            "grund je nummer",
            "reason per number",
        ],
    ),
    (
        Column::OfNumbers(Detail::KeepUntil),
        &[
            "bewaren tot per nummer",
            "garder jusqu au par numero",
            "behalten bis je nummer",
            "keep until per number",
        ],
    ),
    (
        Column::OfNumbers(Detail::CheckedOn),
        &[
            "nagekeken op per nummer",
            "verifie le par numero",
            "gepruft am je nummer",
            "checked on per number",
        ],
    ),
    (
        Column::Note,
        &[
            "notitie",
            "notities",
            "opmerking",
            "opmerkingen",
            "nota",
            "note",
            "notes",
            "remarque",
            "remarques",
            "notiz",
            "notizen",
            "bemerkung",
            "bemerkungen",
            "anmerkung",
            "remark",
            "remarks",
            "comment",
            "comments",
        ],
    ),
];

const MAIL: &[&str] = &[
    "email",
    "mail",
    "emails",
    "mails",
    "emailadres",
    "mailadres",
    "courriel",
    "messagerie",
    "emailadresse",
    "mailadresse",
    "privemail",
    "privatmail",
];
const PHONE: &[&str] = &[
    "telefoon",
    "telefoonnummer",
    "tel",
    "telephone",
    "phone",
    "telefon",
    "telefonnummer",
    "rufnummer",
    "nummer",
    "numero",
    "number",
    "vast",
    "vaste",
    "fixe",
    "festnetz",
    "festnetznummer",
    "landline",
    "thuis",
    "doorkiesnummer",
    "durchwahl",
    "privenummer",
    "privetelefoon",
    "thuisnummer",
    "privatnummer",
    "privattelefon",
];
const MOBILE: &[&str] = &[
    "gsm",
    "gsmnummer",
    "mobiel",
    "mobiele",
    "mobile",
    "mobil",
    "mobiltelefon",
    "mobilnummer",
    "handy",
    "handynummer",
    "portable",
    "cell",
    "smartphone",
    "cellphone",
    "iphone",
    "privegsm",
    "privathandy",
];
const HOME: &[&str] = &[
    "thuis",
    "thuisnummer",
    "home",
    "domicile",
    "maison",
    "zuhause",
    "hause",
    "persoonlijk",
    "persoonlijke",
    "personal",
    "perso",
    "personnel",
    "personnelle",
    "personlich",
    "personliche",
];
/// How words begin that say the same: "privé", "privada", "Privatnummer".
const HOME_STARTS: &[&str] = &["priv"];
const OFFICE: &[&str] = &[
    "werk",
    "kantoor",
    "bureau",
    "zakelijk",
    "vast",
    "vaste",
    "fixe",
    "festnetz",
    "landline",
    "work",
    "office",
    "business",
    "professionnel",
    "travail",
    "arbeit",
    "geschaftlich",
    "buro",
    "dienstlich",
    "main",
    "direct",
    "fixed",
];
/// How words end that ask for the operator of a number: "operator", "gsmoperator", "Mobilfunkanbieter".
const OPERATOR_ENDS: &[&str] = &["operator", "operateur", "anbieter", "provider"];
/// Beside a number or an address: what it is called, which kind it is, or a fax.
const ABOUT: &[&str] = &["type", "label", "soort", "genre", "typ"];
const NOT_TAKEN: &[&str] = &[
    "fax",
    "telefax",
    "telex",
    "pager",
    "weergavenaam",
    "display",
    "anzeigename",
    "afficher",
    "radio",
    "isdn",
    "ttytdd",
    "auto",
    "voiture",
    "assistent",
    "assistant",
    "assistente",
    "assistentin",
    "compte",
    "account",
    "client",
    "customer",
    "callback",
];

/// What a heading means; [`Column::LeaveOut`] when it is none of those known.
pub fn meaning(heading: &str) -> Column {
    let key = search_key(heading);
    // "Mobile 2", "E-mail 1 - Value" are what "Mobile" and "E-mail" are.
    let words: Vec<&str> = key
        .split(' ')
        .filter(|word| !word.bytes().all(|byte| byte.is_ascii_digit()))
        .collect();
    let plain = words.join(" ");
    for known in [&key, &plain] {
        let found = WHOLE
            .iter()
            .find(|(_, headings)| headings.contains(&known.as_str()));
        if let Some((column, _)) = found {
            return *column;
        }
    }
    let has = |known: &[&str]| words.iter().any(|word| known.contains(word));
    let is_mail = has(MAIL) || key.starts_with("e mail");
    let is_mobile = has(MOBILE);
    let is_number = is_mail || is_mobile || has(PHONE);
    let of_operator = |word: &&str| {
        let end = OPERATOR_ENDS.iter().find(|end| word.ends_with(*end));
        end.is_some_and(|end| is_number || word.len() > end.len())
    };
    if words.iter().any(of_operator) {
        return Column::OfNumbers(Detail::Operator);
    }
    if has(NOT_TAKEN) || !is_number {
        return Column::LeaveOut;
    }
    match (is_mail, has(ABOUT)) {
        (_, true) => Column::KindOfNext,
        (true, false) if is_at_home(&words) => Column::PrivateNumber(NumberKind::Email),
        (true, false) => Column::Number(NumberKind::Email),
        (false, false) if is_mobile && is_at_home(&words) => Column::PrivateNumber(NumberKind::Mobile),
        (false, false) => kind_in_words(&words).map_or(Column::AnyPhone, Column::Number),
    }
}

/// Which kind of number a label names ("Mobile", "Work Fax" none).
pub fn kind_named(label: &str) -> Option<NumberKind> {
    let key = search_key(label);
    kind_in_words(&key.split(' ').collect::<Vec<_>>())
}

/// Whether a label says that a number is somebody's own ("Home", "privé"), whatever its kind.
pub fn is_private(label: &str) -> bool {
    let key = search_key(label);
    is_at_home(&key.split(' ').collect::<Vec<_>>())
}

/// Whether a label speaks of a fax or the like, which nobody answers.
pub fn is_not_taken(label: &str) -> bool {
    let key = search_key(label);
    key.split(' ').any(|word| NOT_TAKEN.contains(&word))
}

fn kind_in_words(words: &[&str]) -> Option<NumberKind> {
    let has = |known: &[&str]| words.iter().any(|word| known.contains(word));
    if has(MOBILE) {
        Some(NumberKind::Mobile)
    } else if is_at_home(words) {
        Some(NumberKind::FixedHome)
    } else if has(OFFICE) {
        Some(NumberKind::FixedOffice)
    } else {
        None
    }
}

fn is_at_home(words: &[&str]) -> bool {
    let begins = |word: &str| HOME_STARTS.iter().any(|start| word.starts_with(start));
    words.iter().any(|word| HOME.contains(word) || begins(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OFFICE_NUMBER: Column = Column::Number(NumberKind::FixedOffice);
    const HOME_NUMBER: Column = Column::Number(NumberKind::FixedHome);
    const MOBILE_NUMBER: Column = Column::Number(NumberKind::Mobile);
    const ADDRESS: Column = Column::Number(NumberKind::Email);

    #[test]
    fn headings_of_people_and_programs_are_recognised() {
        for (headings, expected) in [
            (
                "Gsm|GSM-nummer|Mobiel|Mobiele telefoon|Tél. mobile|N° de portable|Handy|Mobiltelefon|Mobile Phone|Mobile 2|Téléphone portable",
                MOBILE_NUMBER,
            ),
            (
                "Gsm privé|Privé-gsm|GSM (privé)|Mobile privé|Portable personnel|Handy privat|Private mobile|Home mobile",
                Column::PrivateNumber(NumberKind::Mobile),
            ),
            (
                "E-mail privé|Privémail|Privé e-mailadres|E-mail personnel|E-Mail (privat)|Home email|Personal Email",
                Column::PrivateNumber(NumberKind::Email),
            ),
            (
                "Telefoon op werk|Tel. kantoor|Vaste lijn|Téléphone (bureau)|Téléphone 2 (bureau)|Telefon geschäftlich|Festnetz|Business Phone 2|Company Main Phone|Vast, kantoor 1|Fixe, bureau 2|Festnetz, Büro 1|Landline, office 2",
                OFFICE_NUMBER,
            ),
            (
                "Telefoon thuis|Téléphone (domicile)|Telefon privat|Home Phone|Telefon (privat)|Vast, thuis 2|Fixe, domicile 1|Privételefoon|Telefoon privé|Festnetz, zu Hause",
                HOME_NUMBER,
            ),
            (
                "Telefoon|Tel.|Telefoonnummer|Numéro|Telefon|Phone 1 - Value|Primary Phone",
                Column::AnyPhone,
            ),
            (
                "Phone 1 - Type|Phone 2 - Label|E-mail 1 - Label",
                Column::KindOfNext,
            ),
            (
                "E-mail|E-mailadres|Adresse de messagerie 2|E-Mail-Adresse|E-mail 1 - Value|Email address|Courriel|E-mail 2 Address|e-mail werk",
                ADDRESS,
            ),
            (
                "Fax op werk|Business Fax|Verjaardag|Kleur||E-mail Display Name|Rek.nr.|Anrede|Assistant's Phone",
                Column::LeaveOut,
            ),
            (
                "Operator gsm|GSM-operator|Opérateur mobile|Mobilfunkanbieter|Mobile provider",
                Column::OfNumbers(Detail::Operator),
            ),
            ("Voornaam|Prénom|Vorname|First Name", Column::FirstName),
            (
                "Achternaam|Familienaam|Nachname|Last Name|Surname",
                Column::LastName,
            ),
            ("Naam|Nom|Name|NAAM EN VOORNAAM|Nom, prénom", Column::FullName),
            (
                "Functie|Fonction|Funktion|Job Title|Organization Title|Titre",
                Column::Function,
            ),
            (
                "Firma|Société|Unternehmen|Company|Organization Name|Bedrijf",
                Column::Organisation,
            ),
            (
                "Straat + nummer|Business Street|Straße|Werkadres, straat|Rue (bureau)",
                Column::Address,
            ),
            (
                "Postcode|Code postal|PLZ|Business Postal Code",
                Column::PostalCode,
            ),
            ("Gemeente|Ville|Ort|Business City", Column::Town),
            ("Opmerkingen|Notes|Notizen|Remarque", Column::Note),
            (
                "Vervanger|Suppléant|Stellvertretung|Vertreter|Deputy",
                Column::Deputy,
            ),
        ] {
            for heading in headings.split('|') {
                assert_eq!(meaning(heading), expected, "{heading}");
            }
        }
    }
}
