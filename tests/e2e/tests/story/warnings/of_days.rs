//! Warnings about what time has passed by, and about messages and documents that will not do.

use super::case::{Case, Mend, Put, Written};

/// A day that is over, and one that is far ahead.
const LONG_AGO: Put = Put::Text("2020-01-15");
const FAR_AHEAD: Put = Put::Text("2090-01-15");

const STUDY: Written = ("risk_study", &[("next_review", LONG_AGO)]);

const OLD_STUDY: Written = ("risk_study", &[("assessment_on", LONG_AGO)]);

const UNTREATED: Written = (
    "risk",
    &[
        ("cause_text", Put::Text("Graafwerken")),
        ("treatment", Put::Code("reduce")),
        ("due", LONG_AGO),
    ],
);

const NOT_LOOKED_AT: Written = (
    "risk",
    &[
        ("cause_text", Put::Text("Storm")),
        ("treatment", Put::Code("accept")),
        ("checked_on", LONG_AGO),
    ],
);

const MEASURE: Written = (
    "measure",
    &[("text", Put::Text("Tweede lijn")), ("due", LONG_AGO)],
);

const ROUTER: Written = ("kit", &[("name", Put::Text("4G-router")), ("next_try", LONG_AGO)]);

const TEAM: Written = ("team", &[("next_review", LONG_AGO)]);

const LONG_MESSAGE: Written = (
    "message",
    &[
        ("title", Put::Text("Aan het personeel")),
        ("form", Put::Code("sms")),
        (
            "text",
            Put::Text(
                "De internetlijn ligt plat en de vaste telefoons ook. Blijf op je plaats, werk verder op papier en kom om 10 uur naar de kantine, \
                 waar we samen bekijken wat er eerst weer moet werken.",
            ),
        ),
    ],
);

const WIDE_MESSAGE: Written = (
    "message",
    &[
        ("title", Put::Text("Aan de klanten")),
        ("form", Put::Code("sms")),
        ("text", Put::Text("We zijn er zo weer ☎")),
    ],
);

const UNKNOWN_FIELD: Written = (
    "message",
    &[
        ("title", Put::Text("Aan de leveranciers")),
        ("text", Put::Text("Bel {iemand}")),
    ],
);

const DOCUMENT: Written = ("document", &[("title", Put::Text("Continuïteitsplan"))]);

const RISKS: Case = Case {
    written: &[],
    then: None,
    page: "plan/risk",
    beside: "add-entry",
    sign: "to-mend",
    words: "",
    mend: Mend::Change(0, "next_review", FAR_AHEAD),
};

const DUE: Case = Case {
    page: "plan/review",
    beside: "due-row",
    sign: "due-row",
    ..RISKS
};

const MESSAGES: Case = Case {
    page: "",
    beside: "message-text",
    sign: "message-remarks",
    mend: Mend::Change(0, "text", Put::Text("Kom om 10 uur naar de kantine.")),
    ..RISKS
};

/// Always on the list of what wants a look, so that the list is there.
pub const ALWAYS_DUE: Case = Case {
    written: &[("kit", &[("name", Put::Text("Zaklampen")), ("next_try", LONG_AGO)])],
    ..DUE
};

pub const CASES: &[Case] = &[
    Case {
        written: &[STUDY],
        words: "was voorzien op 15/01/2020",
        ..RISKS
    },
    Case {
        written: &[OLD_STUDY],
        words: "meer dan een jaar geleden",
        mend: Mend::Change(0, "assessment_on", FAR_AHEAD),
        ..RISKS
    },
    Case {
        written: &[UNTREATED],
        words: "Graafwerken: de behandeling moest klaar zijn op 15/01/2020",
        mend: Mend::Change(0, "treatment", Put::Code("accept")),
        ..RISKS
    },
    Case {
        written: &[NOT_LOOKED_AT],
        words: "Storm: voor het laatst bekeken op 15/01/2020",
        mend: Mend::Change(0, "checked_on", FAR_AHEAD),
        ..RISKS
    },
    Case {
        written: &[MEASURE],
        words: "Tweede lijn",
        mend: Mend::Change(0, "done_on", LONG_AGO),
        ..DUE
    },
    Case {
        written: &[ROUTER],
        words: "4G-router",
        mend: Mend::Change(0, "next_try", FAR_AHEAD),
        ..DUE
    },
    Case {
        written: &[TEAM],
        words: "Volgende herziening",
        mend: Mend::Change(0, "next_review", FAR_AHEAD),
        ..DUE
    },
    Case {
        written: &[LONG_MESSAGE],
        words: "2 sms’en",
        ..MESSAGES
    },
    Case {
        written: &[WIDE_MESSAGE],
        words: "maar 70 tekens",
        ..MESSAGES
    },
    Case {
        written: &[UNKNOWN_FIELD],
        words: "{iemand} is geen veld",
        ..MESSAGES
    },
    Case {
        written: &[DOCUMENT],
        page: "plan/document",
        sign: "will-not-open",
        words: "Continuïteitsplan",
        mend: Mend::Change(0, "essentials", Put::Text("Bel de directie.")),
        ..RISKS
    },
];
