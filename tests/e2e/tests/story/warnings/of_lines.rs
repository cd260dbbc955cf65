//! Warnings about lines: what hangs on one thing, on one operator, on each other, on electricity, on a slow repair.

use super::case::{Case, Mend, Put, Written};

const FIBRE: Written = (
    "line",
    &[
        ("name", Put::Text("Glasvezel")),
        ("operator", Put::Text("Noordlijn")),
        ("cable", Put::Text("Kabel Fabriekstraat")),
    ],
);

const SECOND: Written = (
    "line",
    &[
        ("name", Put::Text("Reserve")),
        ("operator", Put::Text("Zuidnet")),
        ("cable", Put::Text("Kabel Dorpsweg")),
    ],
);

const SECOND_OF_THE_SAME: Written = (
    "line",
    &[
        ("name", Put::Text("Reserve")),
        ("operator", Put::Text("noordlijn")),
        ("cable", Put::Text("Kabel Dorpsweg")),
    ],
);

const BACKUP_ON_THE_SAME_CABLE: Written = (
    "line",
    &[
        ("name", Put::Text("Reserve")),
        ("operator", Put::Text("Zuidnet")),
        ("cable", Put::Text("kabel fabriekstraat")),
        ("backup_of", Put::Entry("Glasvezel")),
    ],
);

const BY_THE_CELLAR: Written = (
    "line",
    &[
        ("name", Put::Text("Glasvezel")),
        ("operator", Put::Text("Noordlijn")),
        ("building_entry", Put::Text("Kelder")),
    ],
);

const SECOND_BY_THE_CELLAR: Written = (
    "line",
    &[
        ("name", Put::Text("Reserve")),
        ("operator", Put::Text("Zuidnet")),
        ("building_entry", Put::Text("kelder")),
    ],
);

const TELEPHONES: Written = (
    "line",
    &[
        ("name", Put::Text("Telefonie")),
        ("kind", Put::Code("fixed_phone")),
        ("voip", Put::Code("yes")),
    ],
);

const TELEPHONES_OVER_FIBRE: Written = (
    "line",
    &[
        ("name", Put::Text("Telefonie")),
        ("kind", Put::Code("fixed_phone")),
        ("carried_over", Put::Entry("Glasvezel")),
    ],
);

const FIBRE_ONE_HOUR: Written = (
    "line",
    &[("name", Put::Text("Glasvezel")), ("autonomy", Put::Text("1"))],
);

const FOUR_HOURS_ON_FIBRE: Written = (
    "activity",
    &[
        ("name", Put::Text("Leveren")),
        ("rto", Put::Text("4")),
        ("lines", Put::Entry("Glasvezel")),
    ],
);

const SLOW_REPAIR: Written = (
    "sla",
    &[("line", Put::Entry("Glasvezel")), ("repair_time", Put::Text("8"))],
);

const LINES: Case = Case {
    written: &[],
    then: None,
    page: "plan/line",
    beside: "add-entry",
    sign: "warning",
    words: "",
    mend: Mend::Add(SECOND),
};

pub const CASES: &[Case] = &[
    Case {
        written: &[FIBRE],
        words: "hangt aan één lijn: Glasvezel",
        ..LINES
    },
    Case {
        written: &[FIBRE, SECOND_OF_THE_SAME],
        page: "plan/operator",
        words: "hangen samen aan operator Noordlijn",
        mend: Mend::Change(1, "operator", Put::Text("Zuidnet")),
        ..LINES
    },
    Case {
        written: &[FIBRE, BACKUP_ON_THE_SAME_CABLE],
        words: "Glasvezel en de reserve Reserve hangen samen aan Kabel Fabriekstraat",
        mend: Mend::Change(1, "cable", Put::Text("Kabel Dorpsweg")),
        ..LINES
    },
    Case {
        written: &[BY_THE_CELLAR, SECOND_BY_THE_CELLAR],
        words: "hangen samen aan kabelinvoer Kelder",
        mend: Mend::Change(1, "building_entry", Put::Text("Achterdeur")),
        ..LINES
    },
    Case {
        written: &[TELEPHONES],
        words: "Telefonie loopt over internet, maar over welke lijn?",
        mend: Mend::Change(0, "voip", Put::Code("no")),
        ..LINES
    },
    Case {
        written: &[FIBRE, TELEPHONES_OVER_FIBRE],
        words: "Telefonie loopt over Glasvezel.",
        mend: Mend::Change(1, "carried_over", Put::Entry("Geen")),
        ..LINES
    },
    Case {
        written: &[FIBRE, TELEPHONES_OVER_FIBRE],
        then: Some((0, "carried_over", Put::Entry("Telefonie"))),
        words: "loopt over Telefonie, en omgekeerd",
        mend: Mend::Change(0, "carried_over", Put::Entry("Geen")),
        ..LINES
    },
    Case {
        written: &[FIBRE, FOUR_HOURS_ON_FIBRE],
        words: "Hoe lang Glasvezel zonder stroom werkt, staat er niet",
        mend: Mend::Change(0, "autonomy", Put::Text("6")),
        ..LINES
    },
    Case {
        written: &[FIBRE_ONE_HOUR, FOUR_HOURS_ON_FIBRE],
        words: "Glasvezel werkt zonder stroom maar 1\u{a0}uur",
        mend: Mend::Change(0, "autonomy", Put::Text("4")),
        ..LINES
    },
    Case {
        written: &[FIBRE_ONE_HOUR, FOUR_HOURS_ON_FIBRE],
        then: Some((0, "autonomy", Put::Text("0"))),
        words: "Glasvezel valt meteen uit zonder stroom",
        mend: Mend::Change(0, "autonomy", Put::Text("240")),
        ..LINES
    },
    Case {
        written: &[FIBRE_ONE_HOUR, FOUR_HOURS_ON_FIBRE, SLOW_REPAIR],
        words: "belooft 8\u{a0}uur reparatietijd: te lang",
        mend: Mend::Change(2, "repair_time", Put::Text("4")),
        ..LINES
    },
];
