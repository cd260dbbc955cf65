//! Validation of the plan and of its procedures (template 1.1).

use std::collections::BTreeMap;

use super::contact::Contact;
use super::id::Id;
use super::procedure::Procedure;
use super::record::record;
use super::timestamp::Date;

record! {
    /// One validation: who found the plan, or one procedure, good, and in which state.
    pub struct Validation in "validation" {
        /// The procedure; none: the whole plan.
        pub procedure: Option<Id<Procedure>>,
        /// Who of the contacts, when it is one of them.
        pub person: Option<Id<Contact>>,
        /// Name.
        pub name: String,
        /// Function.
        pub function: String,
        /// Date.
        pub on: Option<Date>,
        /// SHA-256 over the content that was validated, hexadecimal; a later change shows.
        pub fingerprint: String,
        /// The same over the entries that a copy leaves out, empty when there were none.
        pub private_fingerprint: String,
        /// By kind the entries that were validated, `key:digest` with a blank between them: what a later change is
        /// found by.
        pub parts: BTreeMap<String, String>,
        /// By field of the procedure that was validated a short digest: any device can say which of them changed since.
        pub field_digests: BTreeMap<String, String>,
        /// Remark.
        pub note: String,
    }
}

/// Crockford's base 32: no I, L, O, U, so that nothing is misheard or misread.
const SPOKEN_DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The beginning of a fingerprint as it is read aloud, 80 bits as four groups of four; `None` for what is no
/// fingerprint.
pub fn spoken_fingerprint(fingerprint: &str) -> Option<String> {
    let bits = u128::from_str_radix(fingerprint.get(..20)?, 16).ok()?;
    let mut spoken = String::new();
    for place in (0..16).rev() {
        let digit = usize::try_from((bits >> (5 * place)) & 31).ok()?;
        spoken.push(char::from(*SPOKEN_DIGITS.get(digit)?));
        if place % 4 == 0 && place > 0 {
            spoken.push(' ');
        }
    }
    Some(spoken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_read_aloud_in_four_groups_of_four() {
        let table = [
            ("00000000000000000000ff", Some("0000 0000 0000 0000")),
            ("ffffffffffffffffffff00", Some("ZZZZ ZZZZ ZZZZ ZZZZ")),
            ("8000000000000000000100", Some("G000 0000 0000 0001")),
            ("", None),
            ("000000000000000000z0", None),
            ("0123", None),
        ];
        for (fingerprint, spoken) in table {
            assert_eq!(
                spoken_fingerprint(fingerprint).as_deref(),
                spoken,
                "{fingerprint}"
            );
        }
    }
}
