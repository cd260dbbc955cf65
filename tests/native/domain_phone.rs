//! Telephone numbers as people write them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::phone::{NumberPiece, Phone, PhoneFault};
use proptest::prelude::*;

use super::cases::cases;

/// Shown with plain spaces, to be readable here.
fn shown(typed: &str) -> String {
    let phone = Phone::parse(typed).unwrap_or_else(|fault| panic!("{typed}: {fault:?}"));
    phone.to_string().replace('\u{A0}', " ")
}

#[test]
fn numbers_are_read_as_people_write_them_and_shown_in_one_form() {
    for (typed, expected) in [
        // mobiles
        ("0470 12 34 56", "+32 470 12 34 56"),
        ("0470/12.34.56", "+32 470 12 34 56"),
        ("0470-123456", "+32 470 12 34 56"),
        ("+32470123456", "+32 470 12 34 56"),
        ("+32 (0)470 12 34 56", "+32 470 12 34 56"),
        ("(+32) 470 12 34 56", "+32 470 12 34 56"),
        ("0032 470 12 34 56", "+32 470 12 34 56"),
        ("+32 0470 12 34 56", "+32 470 12 34 56"),
        ("tel:+32470123456", "+32 470 12 34 56"),
        ("0455 12 34 56", "+32 455 12 34 56"),
        ("0499\u{A0}12\u{202F}34\u{2011}56", "+32 499 12 34 56"),
        ("０４７０１２３４５６", "+32 470 12 34 56"),
        ("\u{202A}+32 470 12 34 56\u{202C}", "+32 470 12 34 56"),
        // areas of one digit
        ("02 123 45 67", "+32 2 123 45 67"),
        ("03/234.56.78", "+32 3 234 56 78"),
        ("04 223 45 67", "+32 4 223 45 67"),
        ("09 223 45 67", "+32 9 223 45 67"),
        // areas of two digits
        ("016 12 34 56", "+32 16 12 34 56"),
        ("081 23 45 67", "+32 81 23 45 67"),
        ("080 12 34 56", "+32 80 12 34 56"),
        // special numbers
        ("0800 12 345", "0800 12 345"),
        ("+32 800 12 345", "0800 12 345"),
        ("070 245 245", "070 245 245"),
        ("078 15 16 17", "078 151 617"),
        ("0903 12 345", "0903 12 345"),
        // short numbers stay as they are
        ("112", "112"),
        ("1722", "1722"),
        ("116 000", "116000"),
        // abroad
        ("+31 20 123 4567", "+31 201 234 567"),
        ("+44 (0)20 7946 0000", "+44 207 946 0000"),
        ("00352 621 123 456", "+352 621 123 456"),
        ("+1 202 555 0123", "+1 202 555 0123"),
    ] {
        assert_eq!(shown(typed), expected, "{typed}");
    }
}

#[test]
fn hazard_65_what_is_no_number_is_refused_with_the_fact() {
    use PhoneFault::{Empty, Extension, Letter, NoPrefix, NoSuchArea, ServiceCode, Sign, TooLong, TooShort};
    for (typed, fault) in [
        ("", Empty),
        ("  ", Empty),
        ("+", Empty),
        ("*21*0470123456#", ServiceCode('*')),
        ("#31#0470123456", ServiceCode('#')),
        ("0470 12 34 56 ext. 3", Extension("3".into())),
        ("02 555 12 34 (toestel 205)", Extension("205".into())),
        ("02/555.12.34, poste 12", Extension("12".into())),
        ("+32 2 555 12 34 x5", Extension("5".into())),
        ("02 555 12 34 toestel", Letter('t')),
        ("0470 12 ext. 3", Letter('e')),
        ("O470 12 34 56", Letter('O')),
        ("0470 12 34 56, 0471 12 34 56", Sign(',')),
        ("0470;12", Sign(';')),
        ("12", TooShort { digits: 2, least: 3 }),
        ("0470 12 34 5", TooShort { digits: 9, least: 10 }.clone()),
        ("02 123 45 6", TooShort { digits: 8, least: 9 }),
        ("0470 12 34 567", TooLong { digits: 11, most: 10 }),
        ("02 123 45 678", TooLong { digits: 10, most: 9 }),
        ("+32 2 123", TooShort { digits: 5, least: 9 }),
        ("+1234567890123456", TooLong { digits: 16, most: 15 }),
        ("+352 12", TooShort { digits: 5, least: 7 }),
        ("470123456", NoPrefix),
        ("1234567", NoPrefix),
        ("0470\u{0661}23456", Letter('\u{0661}')),
        ("+0470123456", NoSuchArea),
        ("00000000000", NoSuchArea),
        ("+32+470123456", Sign('+')),
    ] {
        assert_eq!(Phone::parse(typed).unwrap_err(), fault, "{typed}");
    }
}

#[test]
fn a_number_is_dialled_exactly_as_it_is_shown() {
    let phone = Phone::parse("0470 12 34 56").unwrap();
    assert_eq!(phone.dialled(), "+32470123456");
    assert_eq!(phone.href(), "tel:+32470123456");
    assert_eq!(phone.sms_href(), "sms:+32470123456");
    assert!(phone.is_belgian_mobile() && !phone.is_short());
    let emergency = Phone::parse("112").unwrap();
    assert_eq!(emergency.href(), "tel:112");
    assert!(emergency.is_short() && !emergency.is_belgian_mobile());
    assert!(
        !Phone::parse("04 223 45 67").unwrap().is_belgian_mobile(),
        "Liège is no mobile"
    );
}

#[test]
fn a_number_that_a_table_program_damaged_is_mended() {
    for (typed, dialled) in [
        ("470123456", "+32470123456"),
        ("32470123456", "+32470123456"),
        ("21234567", "+3221234567"),
        ("3221234567", "+3221234567"),
        ("0470123456", "+32470123456"),
        ("112", "112"),
    ] {
        assert_eq!(Phone::mend(typed).unwrap().dialled(), dialled, "{typed}");
    }
    assert_eq!(Phone::mend("123456789012"), Err(PhoneFault::NoPrefix));
    assert_eq!(Phone::mend("*21*470123456"), Err(PhoneFault::ServiceCode('*')));
}

#[test]
fn a_piece_of_a_number_finds_it_in_any_spelling() {
    for query in ["0470", "470 12", "0470/12", "3456", "+32 470", "032"] {
        let expected = query != "032";
        let piece = NumberPiece::new(query).unwrap();
        assert_eq!(piece.is_in("+32470123456"), expected, "{query}");
    }
    assert_eq!(NumberPiece::new("0"), None);
    assert_eq!(NumberPiece::new("an"), None);
    assert!(NumberPiece::new("112").unwrap().is_in("112"));
}

proptest! {
    #![proptest_config(cases(4000))]

    #[test]
    fn any_text_is_read_or_refused_and_what_was_read_reads_as_itself(typed in "[ +0-9()./*#a-é\u{200B}\u{202E}-]{0,24}") {
        if let Ok(phone) = Phone::parse(&typed) {
            prop_assert_eq!(Phone::parse(&phone.to_string()).unwrap(), phone.clone());
            prop_assert_eq!(Phone::parse(phone.dialled()).unwrap(), phone.clone());
            let seen: String = phone.to_string().chars().filter(|sign| *sign != '\u{A0}').collect();
            prop_assert_eq!(seen, phone.dialled());
            prop_assert!(phone.href().bytes().skip(4).all(|byte| byte == b'+' || byte.is_ascii_digit()));
        }
    }

    #[test]
    fn every_belgian_number_survives_being_shown_and_read(national in prop_oneof!["4[5-9][0-9]{7}", "[2356789][0-9]{7}", "4[0-4][0-9]{6}", "1[0-9]{7}"]) {
        let typed = format!("0{national}");
        let phone = Phone::parse(&typed).unwrap();
        prop_assert_eq!(phone.dialled(), format!("+32{national}"));
        prop_assert_eq!(Phone::parse(&phone.to_string()).unwrap(), phone);
    }
}

#[test]
fn a_service_number_is_dialled_as_in_belgium_and_others_with_their_country() {
    for (typed, href) in [
        ("+32 800 12 345", "tel:080012345"),
        ("070 245 245", "tel:070245245"),
        ("02 123 45 67", "tel:+3221234567"),
        ("080 12 34 56", "tel:+3280123456"),
        ("0477 12 34 56", "tel:+32477123456"),
        ("112", "tel:112"),
    ] {
        assert_eq!(Phone::parse(typed).unwrap().href(), href, "{typed}");
    }
}
