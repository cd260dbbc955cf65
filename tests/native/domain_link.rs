//! Links that may be opened.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::System;
use plan_b::domain::link::{Link, mailto, mailto_with, sms_to_all, sms_with, web_address};
use proptest::prelude::*;

use super::cases::cases;

#[test]
fn hazard_64_only_the_allowed_schemes_become_links() {
    assert_eq!(
        Link::parse("TEL:0470 12 34 56").unwrap().href(),
        "tel:+32470123456"
    );
    assert_eq!(
        Link::parse("mailto:an@firm.be").unwrap().href(),
        "mailto:an@firm.be"
    );
    assert_eq!(
        Link::parse("HTTPS://firm.be/a?b#c").unwrap().href(),
        "https://firm.be/a?b#c"
    );
    for refused in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "\u{1}javascript:alert(1)",
        " https://firm.be",
        "https:firm.be",
        "https:///x",
        "https://a@b.be",
        "https://firm.be\\@evil.be",
        "https://f\u{202E}irm.be",
        "https://firm.be:x",
        "http://firm.be",
        "data:text/html,x",
        "vbscript:x",
        "blob:https://firm.be/1",
        "file:///etc/passwd",
        "tel:*21*0470123456#",
        "mailto:",
        "mailto:an@firm.be?bcc=all@evil.be",
        "firm.be",
        "",
    ] {
        assert_eq!(Link::parse(refused), None, "{refused}");
    }
}

#[test]
fn hazard_64_a_mail_address_cannot_carry_headers() {
    assert_eq!(mailto("an@firm.be\u{200B}"), Some("mailto:an@firm.be".to_owned()));
    assert_eq!(
        mailto("jürgen@firm.be"),
        Some("mailto:j%C3%BCrgen@firm.be".to_owned())
    );
    assert_eq!(
        mailto("a?b&c@firm.be"),
        Some("mailto:a%3Fb%26c@firm.be".to_owned())
    );
    for refused in [
        "an",
        "an@",
        "@firm.be",
        "an@firm",
        "an@@firm.be",
        "an@fi rm.be",
        "an.@firm.be",
        "an@firm.be?cc=x",
    ] {
        assert_eq!(mailto(refused), None, "{refused}");
    }
}

proptest! {
    #![proptest_config(cases(4000))]

    #[test]
    fn hazard_64_whatever_is_typed_no_other_scheme_comes_out(
        typed in prop_oneof![
            "[a-zA-Z\\t\\n\u{0}\u{202E}\u{200B} ]{0,3}(javascript|data|vbscript|file|http|https|tel|mailto|blob)[: \\t\u{FEFF}]{0,2}[-a-z0-9@./\\\\?#&;:%<>\"' ]{0,20}",
            ".{0,40}",
        ]
    ) {
        if let Some(link) = Link::parse(&typed) {
            let href = link.href();
            let allowed = ["tel:", "mailto:", "https://"].iter().any(|scheme| href.starts_with(scheme));
            prop_assert!(allowed, "{:?} became {:?}", typed, href);
            prop_assert!(href.chars().all(|sign| sign.is_ascii_graphic() || sign.is_alphanumeric()), "{:?}", href);
        }
    }
}

#[test]
fn a_text_travels_whole_to_the_programs_for_mail_and_sms() {
    assert_eq!(
        mailto_with("", "", "één & twee\n3"),
        "mailto:?body=%C3%A9%C3%A9n%20%26%20twee%0D%0A3"
    );
    assert_eq!(
        mailto_with("a@b.be", "Vraag?", "x"),
        "mailto:a@b.be?subject=Vraag%3F&body=x"
    );
    assert_eq!(mailto_with("geen adres", "x", ""), "mailto:?subject=x");
    assert_eq!(sms_with("10 % & meer"), "sms:?&body=10%20%25%20%26%20meer");
}

#[test]
fn a_text_to_several_goes_as_each_telephone_takes_it() {
    let both = ["+32450000011", "+32450000012"];
    assert_eq!(
        sms_to_all(&both, "a & b", System::Android).as_deref(),
        Some("sms:+32450000011,+32450000012?&body=a%20%26%20b")
    );
    assert_eq!(
        sms_to_all(&both, "a & b", System::Ios).as_deref(),
        Some("sms:/open?addresses=+32450000011,+32450000012&body=a%20%26%20b")
    );
    assert_eq!(sms_to_all(&both, "a", System::Windows), None, "one at most");
    let many = ["+32450000011"; 160];
    assert_eq!(
        sms_to_all(&many, "a", System::Android),
        None,
        "no browser hands that on whole"
    );
    assert!(sms_to_all(&many[..100], "a", System::Android).is_some());
    assert_eq!(
        sms_to_all(&["+32450000011"], "a", System::Windows).as_deref(),
        Some("sms:+32450000011?&body=a")
    );
    assert_eq!(sms_to_all(&[], "a", System::Android), None);
}

#[test]
fn a_domain_without_a_scheme_gets_https_and_nothing_else_is_touched() {
    for (typed, kept) in [
        (" www.firm.be/plan?a=1 ", "https://www.firm.be/plan?a=1"),
        ("firm.be", "https://firm.be"),
        ("firm.be:8443/x", "https://firm.be:8443/x"),
        ("https://firm.be", "https://firm.be"),
        ("http://firm.be", "http://firm.be"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("an@firm.be", "an@firm.be"),
        ("plan.pdf", "plan.pdf"),
        ("binder 3", "binder 3"),
        ("10.0.0.1", "10.0.0.1"),
        ("", ""),
    ] {
        assert_eq!(web_address(typed), kept);
    }
}
