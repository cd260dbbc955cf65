//! Text as people enter it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::phone::Phone;
use plan_b::domain::text::{
    clean_line, clean_text, in_file_name, is_blank, is_hidden, is_misleading, search_key, search_words,
    stands_in,
};
use proptest::prelude::*;

use super::cases::cases;

#[test]
fn hazard_70_characters_that_mislead_are_taken_out_of_a_name() {
    for hidden in [
        '\u{202A}', '\u{202E}', '\u{2066}', '\u{2069}', '\u{200B}', '\u{200F}', '\u{FEFF}', '\u{0}', '\u{7}',
        '\u{1B}', '\u{85}',
    ] {
        let cleaned = clean_line(&format!("An{hidden}na"));
        assert!(cleaned == "Anna" || cleaned == "An na", "{:x}", u32::from(hidden));
    }
    assert_eq!(clean_line("\u{202E}nnA\u{202C} "), "nnA");
}

#[test]
fn white_space_collapses_and_accents_are_composed() {
    assert_eq!(clean_line("  Rene\u{301}e \t De\n Smet  "), "Renée De Smet");
    assert_eq!(
        clean_text("a  b \r\n\n c\u{200B}d\r\n\n"),
        "a b\n\nc\u{200B}d".replace('\u{200B}', "")
    );
}

#[test]
fn cleaning_twice_changes_nothing() {
    for text in [
        "a\u{200B} b",
        "e\u{200B}\u{301}",
        "\u{A0} x \u{A0}",
        "Ǆ\u{FEFF}",
        "",
    ] {
        let once = clean_line(text);
        assert_eq!(clean_line(&once), once, "{text:?}");
    }
}

#[test]
fn hazard_70_a_word_of_two_scripts_is_marked() {
    assert!(is_misleading("P\u{0430}ul"));
    assert!(is_misleading("Paul\u{202E}"));
    assert!(!is_misleading("Renée Ångström-Łódź"));
    assert!(!is_misleading("Plan Δ"));
}

#[test]
fn search_does_not_mind_accents_case_or_signs() {
    assert_eq!(
        search_key("Élodie VAN DEN BRÛLÉ-Weiß, Œuvre"),
        "elodie van den brule weiss oeuvre"
    );
    let key = search_key("Zoë D’Hondt");
    let finds = |query: &str| search_words(query).iter().all(|word| stands_in(word, &key));
    assert!(finds("zoe"));
    assert!(finds("HONDT zo"));
    assert!(finds("  "));
    assert!(!finds("zoe peeters"));
}

#[test]
fn hazard_70_a_number_dials_what_it_shows() {
    // The digits are turned round on screen by an override; what is dialled must be what is then shown.
    let phone = Phone::parse("\u{202E}0470123456\u{202C}").unwrap();
    assert_eq!(phone.dialled(), "+32470123456");
    assert_eq!(phone.to_string().replace('\u{A0}', ""), phone.dialled());
}

#[test]
fn hazard_70_digits_of_other_scripts_become_those_that_are_dialled() {
    for zero in ['٠', '۰', '०', '০', '੦', '૦', '๐', '０', '𝟎'] {
        let digit = |sign: char| {
            let value = sign.to_digit(10).unwrap();
            char::from_u32(u32::from(zero) + value).unwrap()
        };
        let typed: String = "0470123456".chars().map(digit).collect();
        for typed in [typed.clone(), format!("\u{202E}{typed}\u{202C}")] {
            let phone = Phone::parse(&typed).unwrap();
            assert_eq!(phone.dialled(), "+32470123456", "{typed}");
            assert_eq!(phone.to_string().replace('\u{A0}', ""), phone.dialled());
        }
    }
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn hazard_70_no_hidden_character_survives_cleaning(text in "[\u{0}-\u{FF}\u{200B}-\u{206F}\u{FEFF}\u{300}-\u{310}]{0,20}") {
        for cleaned in [clean_line(&text), clean_text(&text)] {
            let hidden = cleaned.chars().any(|sign| is_hidden(sign) || (sign.is_control() && sign != '\n'));
            prop_assert!(!hidden, "{:?} became {:?}", text, cleaned);
        }
        let once = clean_line(&text);
        prop_assert_eq!(is_blank(&text), once.is_empty());
        prop_assert_eq!(clean_line(&once), once.clone());
        let lines = clean_text(&text);
        prop_assert_eq!(clean_text(&lines), lines.clone());
    }

    #[test]
    fn a_word_is_found_wherever_it_stands(word in "[aéb ]{0,4}", key in "[aéb ]{0,12}") {
        prop_assert_eq!(stands_in(&word, &key), key.contains(&word));
    }

    #[test]
    fn a_text_is_found_by_itself(text in ".{0,20}") {
        let key = search_key(&text);
        prop_assert!(search_words(&text).iter().all(|word| stands_in(word, &key)));
    }
}

#[test]
fn a_companys_name_goes_into_the_name_of_a_file_on_every_system() {
    for (name, expected) in [
        ("Voorbeeld nv", "Voorbeeld nv"),
        (
            "Aux 3 Épis / Boulangerie: \"Chez Léa\"",
            "Aux 3 Épis Boulangerie Chez Léa",
        ),
        ("../../etc", "etc"),
        (" .txt\u{202e} ", "txt"),
        ("?", ""),
        (
            "Een heel erg lange naam van een onderneming in België",
            "Een heel erg lange naam van een ondernem",
        ),
    ] {
        assert_eq!(in_file_name(name), expected, "{name}");
    }
}
