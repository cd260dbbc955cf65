//! SHA-256 as text.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::entity::Entity;

/// What tells two states of an entity apart: the first 128 bits of the SHA-256 of its canonical line.
pub fn digest_of(entity: &Entity) -> String {
    let mut digest = sha256_hex([entity.to_line()]);
    digest.truncate(32);
    digest
}

/// SHA-256 of the parts one after the other, as 64 lower-case hexadecimal digits.
pub(super) fn sha256_hex<P: AsRef<[u8]>>(parts: impl IntoIterator<Item = P>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    let mut text = String::new();
    for byte in hash.finalize() {
        // Writing into a string cannot fail.
        write!(text, "{byte:02x}").unwrap_or_default();
    }
    text
}
