//! Units, near days and the word that ends a list.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Units with their number, near days, and the word that ends a list.
    Units {
        seconds { nl: "{count}\u{a0}s", fr: "{count}\u{a0}s", de: "{count}\u{a0}s", en: "{count}\u{a0}s" }
        minutes { nl: "{count}\u{a0}min", fr: "{count}\u{a0}min", de: "{count}\u{a0}Min.", en: "{count}\u{a0}min" }
        hours { nl: "{count}\u{a0}uur", fr: "{count}\u{a0}h", de: "{count}\u{a0}Std.", en: "{count}\u{a0}h" }
        days {
            nl: ["{count}\u{a0}dag", "{count}\u{a0}dagen"],
            fr: ["{count}\u{a0}jour", "{count}\u{a0}jours"],
            de: ["{count}\u{a0}Tag", "{count}\u{a0}Tage"],
            en: ["{count}\u{a0}day", "{count}\u{a0}days"],
        }
        bytes { nl: "{count}\u{a0}bytes", fr: "{count}\u{a0}octets", de: "{count}\u{a0}Bytes", en: "{count}\u{a0}bytes" }
        kilobytes { nl: "{count}\u{a0}kB", fr: "{count}\u{a0}ko", de: "{count}\u{a0}kB", en: "{count}\u{a0}kB" }
        megabytes { nl: "{count}\u{a0}MB", fr: "{count}\u{a0}Mo", de: "{count}\u{a0}MB", en: "{count}\u{a0}MB" }
        today { nl: "vandaag", fr: "aujourd’hui", de: "heute", en: "today" }
        yesterday { nl: "gisteren", fr: "hier", de: "gestern", en: "yesterday" }
        tomorrow { nl: "morgen", fr: "demain", de: "morgen", en: "tomorrow" }
        /// A moment on another day than today.
        day_and_time { nl: "{day} {time}", fr: "{day} {time}", de: "{day} {time}", en: "{day} {time}" }
        /// Behind names of which not all are named.
        and_more {
            nl: ["{names} en nog {count}", "{names} en nog {count}"],
            fr: ["{names} et {count} autre", "{names} et {count} autres"],
            de: ["{names} und {count} weitere", "{names} und {count} weitere"],
            en: ["{names} and {count} more", "{names} and {count} more"],
        }
        /// Between the last two of a list.
        and { nl: "en", fr: "et", de: "und", en: "and" }
    }
}
