//! The sections of a WebAssembly module: an id, a length and that many bytes each, after eight bytes of header
//! (WebAssembly core specification, binary format of modules).

/// Magic number and version.
const HEADER: [u8; 8] = *b"\0asm\x01\0\0\0";
/// The id of sections that no engine needs; each begins with its name.
const CUSTOM: u8 = 0;
/// Custom sections that only a debugger reads: function names, and which compilers were at work.
const NOT_SHIPPED: [&[u8]; 2] = [b"name", b"producers"];

/// The module without the sections that only a debugger reads.
///
/// # Errors
/// If it is no module or ends in the middle of a section.
pub fn without_names(module: &[u8]) -> Result<Vec<u8>, String> {
    let mut rest = module.strip_prefix(&HEADER).ok_or("not a WebAssembly module")?;
    let mut kept = HEADER.to_vec();
    while !rest.is_empty() {
        let (section, is_shipped, behind) =
            first_section(rest).ok_or("a section of the WebAssembly module is cut off")?;
        if is_shipped {
            kept.extend_from_slice(section);
        }
        rest = behind;
    }
    Ok(kept)
}

/// The first section with its id and length, whether it is shipped, and what stands behind it.
fn first_section(bytes: &[u8]) -> Option<(&[u8], bool, &[u8])> {
    let (id, sized) = bytes.split_first()?;
    let (content, behind) = sized_part(sized)?;
    let is_shipped = *id != CUSTOM || !NOT_SHIPPED.contains(&sized_part(content)?.0);
    let (section, behind) = bytes.split_at_checked(bytes.len() - behind.len())?;
    Some((section, is_shipped, behind))
}

/// What a length in front announces, and what stands behind that.
fn sized_part(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, content) = number(bytes)?;
    content.split_at_checked(length)
}

/// An unsigned LEB128 number of at most 32 bits, and what stands behind it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value: u32 = 0;
    for (place, byte) in bytes.iter().enumerate().take(5) {
        let bits = u32::from(byte & 0x7f) << (7 * place);
        value |= bits;
        if byte & 0x80 == 0 {
            return Some((usize::try_from(value).ok()?, bytes.get(place + 1..)?));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn section(id: u8, content: &[u8]) -> Vec<u8> {
        // The length in two bytes, as linkers pad it.
        let length = u8::try_from(content.len()).unwrap();
        [&[id, length | 0x80, 0], content].concat()
    }

    fn module(sections: &[&[u8]]) -> Vec<u8> {
        [&HEADER[..], &sections.concat()].concat()
    }

    #[test]
    fn only_names_and_producers_go() {
        let code = section(10, b"\x04name and code");
        let features = section(0, b"\x0ftarget_features\x01");
        let names = section(0, b"\x04namenames");
        let producers = section(0, b"\x09producers\0");
        let long_name = section(0, b"\x05names");
        assert_eq!(
            without_names(&module(&[
                &names, &code, &producers, &features, &long_name, &names
            ])),
            Ok(module(&[&code, &features, &long_name]))
        );
    }

    #[test]
    fn a_long_section_is_skipped_as_a_whole() {
        let content = [b"\x04name", &[10; 300][..]].concat();
        let names = [&[0, 0xb1, 0x02][..], &content].concat();
        let code = section(10, b"code");
        assert_eq!(without_names(&module(&[&names, &code])), Ok(module(&[&code])));
    }

    #[test]
    fn what_is_no_whole_module_is_refused() {
        let whole = module(&[&section(10, b"code"), &section(0, b"\x04name")]);
        assert!(without_names(&whole).is_ok());
        assert!(without_names(b"\0asm\x02\0\0\0").is_err());
        let starts_of_sections = [8, 15];
        for end in (0..whole.len()).filter(|end| !starts_of_sections.contains(end)) {
            assert!(without_names(&whole[..end]).is_err(), "cut after {end} bytes");
        }
    }
}
