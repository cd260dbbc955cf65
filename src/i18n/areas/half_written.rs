//! What was written in a form and not saved.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// What was written in a form and not saved.
    HalfWritten {
        /// Offered when the form is opened again. `{moment}` is a time, or a day and a time.
        begun {
            nl: "Je was hier al aan begonnen ({moment}), maar bewaarde het niet.",
            fr: "Vous aviez déjà commencé ici ({moment}), sans enregistrer.",
            de: "Sie hatten hier schon begonnen ({moment}), aber nicht gespeichert.",
            en: "You had already started on this ({moment}), but did not save it.",
        }
        begin_anew { nl: "Opnieuw beginnen", fr: "Recommencer", de: "Neu beginnen", en: "Start afresh" }
        /// Below the form, from the first change on, and on the screen after it was left.
        kept {
            nl: "Nog niet bewaard. Wat je schreef, blijft op dit toestel klaarstaan.",
            fr: "Pas encore enregistré. Ce que vous avez écrit reste prêt sur cet appareil.",
            de: "Noch nicht gespeichert. Was Sie geschrieben haben, bleibt auf diesem Gerät bereit.",
            en: "Not saved yet. What you wrote stays ready on this device.",
        }
        thrown_away {
            nl: "Wat je schreef, is weggegooid.",
            fr: "Ce que vous aviez écrit est effacé.",
            de: "Was Sie geschrieben hatten, ist verworfen.",
            en: "What you wrote is thrown away.",
        }
    }
}
