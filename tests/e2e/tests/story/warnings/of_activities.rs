//! Warnings about activities: circles, and objectives that cannot hold.

use super::case::{Case, Mend, Put, Written};

const WAREHOUSE: Written = (
    "activity",
    &[("name", Put::Text("Magazijn")), ("rto", Put::Text("8"))],
);

const DELIVERY: Written = (
    "activity",
    &[
        ("name", Put::Text("Leveren")),
        ("rto", Put::Text("24")),
        ("depends_on", Put::Entry("Magazijn")),
    ],
);

const URGENT_DELIVERY: Written = (
    "activity",
    &[
        ("name", Put::Text("Leveren")),
        ("rto", Put::Text("4")),
        ("depends_on", Put::Entry("Magazijn")),
    ],
);

const NO_OBJECTIVE: Written = ("activity", &[("name", Put::Text("Magazijn"))]);

const SLOW_TO_RECOVER: Written = (
    "activity",
    &[("name", Put::Text("Magazijn")), ("estimate", Put::Text("8"))],
);

const OPTIMIST: Written = (
    "activity",
    &[
        ("name", Put::Text("Facturen")),
        ("rto", Put::Text("4")),
        ("estimate", Put::Text("8")),
    ],
);

const NOT_TOLERABLE: Written = (
    "activity",
    &[
        ("name", Put::Text("Facturen")),
        ("rto", Put::Text("12")),
        ("mtpd", Put::Text("8")),
    ],
);

const ESTIMATE_NOT_TOLERABLE: Written = (
    "activity",
    &[
        ("name", Put::Text("Facturen")),
        ("estimate", Put::Text("12")),
        ("mtpd", Put::Text("8")),
    ],
);

const ACTIVITIES: Case = Case {
    written: &[],
    then: None,
    page: "plan/activity",
    beside: "add-entry",
    sign: "to-mend",
    words: "",
    mend: Mend::Add(WAREHOUSE),
};

pub const CASES: &[Case] = &[
    Case {
        written: &[WAREHOUSE, DELIVERY],
        then: Some((0, "depends_on", Put::Entry("Leveren"))),
        words: "wachten op elkaar",
        mend: Mend::Change(0, "depends_on", Put::Nothing),
        ..ACTIVITIES
    },
    Case {
        written: &[WAREHOUSE, URGENT_DELIVERY],
        words: "is eerder nodig voor Leveren",
        mend: Mend::Change(0, "rto", Put::Text("2")),
        ..ACTIVITIES
    },
    Case {
        written: &[NO_OBJECTIVE, URGENT_DELIVERY],
        words: "Magazijn heeft nog geen hersteldoel. Nodig voor Leveren",
        mend: Mend::Change(0, "rto", Put::Text("2")),
        ..ACTIVITIES
    },
    Case {
        written: &[SLOW_TO_RECOVER, URGENT_DELIVERY],
        words: "Magazijn (geschat op 8\u{a0}uur) is eerder nodig voor Leveren",
        mend: Mend::Change(0, "estimate", Put::Text("2")),
        ..ACTIVITIES
    },
    Case {
        written: &[OPTIMIST],
        words: "maar herstel duurt naar schatting 8\u{a0}uur",
        mend: Mend::Change(0, "estimate", Put::Text("3")),
        ..ACTIVITIES
    },
    Case {
        written: &[NOT_TOLERABLE],
        words: "langer dan de maximale uitvalduur van 8\u{a0}uur",
        mend: Mend::Change(0, "mtpd", Put::Text("24")),
        ..ACTIVITIES
    },
    Case {
        written: &[ESTIMATE_NOT_TOLERABLE],
        words: "geschat op 12\u{a0}uur, langer dan de maximale uitvalduur van 8\u{a0}uur",
        mend: Mend::Change(0, "estimate", Put::Text("6")),
        ..ACTIVITIES
    },
];
