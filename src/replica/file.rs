//! The file: a first line with count and digest, then one entity a line. `docs/FILE.md` describes it.

use super::digest::sha256_hex;
use super::entity::Entity;
use crate::domain::Sorting;

pub use super::reading::{DamagedLine, Reading, read, read_bytes};

/// The first word of the file's first line.
pub const MAGIC: &str = "PlanB";
/// The version that this program writes and the only one that it reads.
pub const VERSION: u64 = 1;
/// Inputs larger than this are refused before anything else is done with them, bytes.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// Why an input cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// There is nothing in it.
    Empty,
    /// It is no file of this program.
    NotOurs,
    /// It is larger than [`MAX_BYTES`].
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// A newer version of the program wrote it, in a format that this one must not guess at.
    Newer {
        /// The format's version.
        version: u64,
    },
}

/// The file with these entities. Equal states give equal bytes: it holds no export time, no device, and the entities
/// come sorted.
pub fn write<'a>(entities: impl IntoIterator<Item = &'a Entity>) -> String {
    let mut entities: Vec<&Entity> = entities.into_iter().collect();
    entities.order_by_key(|entity| entity.id());
    let lines: Vec<String> = entities.into_iter().map(Entity::to_line).collect();
    let count = lines.len();
    let body = lines.join("\n");
    let digest = sha256_hex([&body]);
    let end = if lines.is_empty() { "" } else { "\n" };
    format!("{MAGIC} {VERSION} entities={count} sha256={digest}\n{body}{end}")
}
