//! CRC-32 (the one of IEEE 802.3, zip and PNG). Its tables are worked out when they are first needed: sixteen thousand
//! bytes that look like chance do not become smaller on the way to a phone.

use std::sync::LazyLock;

/// The check of eight bytes at a time needs as many tables.
static TABLES: LazyLock<[[u32; 256]; 8]> = LazyLock::new(tables);

/// The check of these bytes.
pub(super) fn crc32(bytes: &[u8]) -> u32 {
    let tables = &*TABLES;
    let [table, ..] = tables;
    let (eights, rest) = bytes.as_chunks::<8>();
    let mut check = u32::MAX;
    for eight in eights {
        let mixed = (u64::from_le_bytes(*eight) ^ u64::from(check)).to_le_bytes();
        let mixed = mixed.iter().zip(tables.iter().rev());
        check = mixed.fold(0, |check, (byte, table)| check ^ entry(table, *byte));
    }
    for byte in rest {
        let [low, ..] = check.to_le_bytes();
        check = entry(table, low ^ byte) ^ (check >> 8);
    }
    !check
}

fn entry(table: &[u32; 256], byte: u8) -> u32 {
    table.get(usize::from(byte)).copied().unwrap_or_default()
}

/// The first table has the check of each single byte, each further one that of the byte with one more zero behind it.
fn tables() -> [[u32; 256]; 8] {
    let mut last = [0_u32; 256];
    for (byte, check) in (0..).zip(&mut last) {
        *check = (0..8).fold(byte, |check, _| (check >> 1) ^ (0xEDB8_8320 * (check & 1)));
    }
    let first = last;
    let mut tables = [first; 8];
    for table in tables.iter_mut().skip(1) {
        for check in &mut last {
            let [low, ..] = check.to_le_bytes();
            *check = entry(&first, low) ^ (*check >> 8);
        }
        *table = last;
    }
    tables
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_check_of_the_nine_digits_is_the_published_one() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(crc32(b""), 0);
    }

    proptest! {
        #[test]
        fn the_check_is_that_of_another_program(bytes: Vec<u8>) {
            prop_assert_eq!(crc32(&bytes), crc32fast::hash(&bytes));
        }
    }
}
