//! Words on buttons that mean the same everywhere.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Words on buttons that mean the same everywhere.
    Actions {
        save { nl: "Bewaren", fr: "Enregistrer", de: "Speichern", en: "Save" }
        cancel { nl: "Annuleren", fr: "Annuler", de: "Abbrechen", en: "Cancel" }
        close { nl: "Dichtdoen", fr: "Fermer", de: "Schließen", en: "Close" }
        undo { nl: "Ongedaan maken", fr: "Revenir en arrière", de: "Rückgängig machen", en: "Undo" }
        edit { nl: "Wijzigen", fr: "Modifier", de: "Ändern", en: "Edit" }
        remove { nl: "Verwijderen", fr: "Retirer", de: "Entfernen", en: "Remove" }
        add { nl: "Toevoegen", fr: "Ajouter", de: "Hinzufügen", en: "Add" }
        copy { nl: "Kopiëren", fr: "Copier", de: "Kopieren", en: "Copy" }
        copied { nl: "Gekopieerd", fr: "Copié", de: "Kopiert", en: "Copied" }
        copy_failed {
            nl: "Kopiëren lukte niet. Selecteer de tekst en kopieer zelf.",
            fr: "La copie a échoué. Sélectionnez le texte et copiez-le.",
            de: "Kopieren ging nicht. Markieren Sie den Text und kopieren Sie ihn.",
            en: "Copying failed. Select the text and copy it yourself.",
        }
        share { nl: "Delen", fr: "Partager", de: "Teilen", en: "Share" }
        open { nl: "Openen", fr: "Ouvrir", de: "Öffnen", en: "Open" }
        print { nl: "Afdrukken", fr: "Imprimer", de: "Drucken", en: "Print" }
        try_again { nl: "Opnieuw proberen", fr: "Réessayer", de: "Noch einmal versuchen", en: "Try again" }
        show_more { nl: "Meer tonen", fr: "Afficher plus", de: "Mehr zeigen", en: "Show more" }
        show_less { nl: "Minder tonen", fr: "Afficher moins", de: "Weniger zeigen", en: "Show less" }
        optional { nl: "niet verplicht", fr: "facultatif", de: "freiwillig", en: "optional" }
        required { nl: "Vul dit in.", fr: "Remplissez ce champ.", de: "Füllen Sie das aus.", en: "Fill this in." }
        keep_editing { nl: "Verder invullen", fr: "Continuer la saisie", de: "Weiter ausfüllen", en: "Keep editing" }
        fix_fields {
            nl: ["Kijk {count} veld na.", "Kijk {count} velden na."],
            fr: ["Vérifiez {count} champ.", "Vérifiez {count} champs."],
            de: ["Prüfen Sie {count} Feld.", "Prüfen Sie {count} Felder."],
            en: ["Check {count} field.", "Check {count} fields."],
        }
    }
}
