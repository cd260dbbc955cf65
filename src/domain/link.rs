//! Links that may be opened: an allow-list of schemes, decided by reading the address, never by its first letters.

use super::phone::Phone;
use super::reflex::System;
use super::text;

/// An address that may become a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// A number to call.
    Tel(Phone),
    /// A mail address.
    Mail(String),
    /// A page on the web, https only.
    Web(String),
}

impl Link {
    /// Reads `tel:`, `mailto:` and `https:` addresses; everything else is refused.
    pub fn parse(typed: &str) -> Option<Self> {
        let (scheme, rest) = typed.split_once(':')?;
        match scheme.to_ascii_lowercase().as_str() {
            "tel" => Phone::parse(rest).ok().map(Self::Tel),
            "mailto" => is_mail(rest).then(|| Self::Mail(rest.to_owned())),
            "https" => is_web(rest).then(|| Self::Web(format!("https:{rest}"))),
            _ => None,
        }
    }

    /// For the `href` of a link.
    pub fn href(&self) -> String {
        match self {
            Self::Tel(phone) => phone.href(),
            Self::Mail(address) => escaped_mailto(address),
            Self::Web(address) => address.clone(),
        }
    }
}

/// Endings of files, which are no domains: what is named so is no web address.
const FILE_ENDINGS: &[&str] = &[
    "doc", "docx", "jpg", "odt", "pdf", "png", "ppt", "pptx", "txt", "xls", "xlsx",
];

/// A web address as it is kept: what people write without a scheme ("www.firm.be/plan") gets `https://` in front. All
/// else stays as it was typed, to be judged as it is.
pub fn web_address(typed: &str) -> String {
    let typed = text::clean_line(typed);
    let host = typed.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let is_domain = host.rsplit_once('.').is_some_and(|(_, last)| {
        let is_file = FILE_ENDINGS
            .iter()
            .any(|ending| last.eq_ignore_ascii_case(ending));
        last.len() > 1 && last.bytes().all(|byte| byte.is_ascii_alphabetic()) && !is_file
    });
    let with_scheme = format!("https://{typed}");
    match Link::parse(&with_scheme) {
        Some(_) if is_domain => with_scheme,
        _ => typed,
    }
}

/// The `mailto:` address of a mail address; `None` when it is none.
pub fn mailto(address: &str) -> Option<String> {
    let address = text::clean_line(address);
    is_mail(&address).then(|| escaped_mailto(&address))
}

/// The `mailto:` address of a mail with subject and body, to an address that may be empty (RFC 6068). Line breaks become
/// those of mail. What is no mail address is left out.
pub fn mailto_with(address: &str, subject: &str, body: &str) -> String {
    let mut href = mailto(address).unwrap_or_else(|| String::from("mailto:"));
    let mut separator = '?';
    for (name, text) in [("subject=", subject), ("body=", body)] {
        if !text.is_empty() {
            href.push(separator);
            separator = '&';
            href.push_str(name);
            escape_into(&mut href, &text.replace('\n', "\r\n"), b"-._~");
        }
    }
    href
}

/// Whether the text is a mail address: one `@`, an ordinary local part (letters of any language, RFC 6531), a domain with
/// a dot.
pub fn is_mail(address: &str) -> bool {
    let Some((local, domain)) = address.split_once('@') else {
        return false;
    };
    let local_holds = !local.is_empty()
        && local.len() <= 64
        && !local.starts_with('.')
        && !local.ends_with('.')
        && local
            .chars()
            .all(|sign| sign.is_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(sign));
    local_holds && domain.contains('.') && is_host(domain)
}

/// Opens the program for SMS with a text; whom it goes to is chosen there (RFC 5724; the lone "&" is for phones that
/// expect the body there).
pub fn sms_with(text: &str) -> String {
    let mut href = String::from("sms:?&body=");
    escape_into(&mut href, text, b"-._~");
    href
}

/// The same to one number, as it is dialled.
pub fn sms_to(number: &str, text: &str) -> String {
    let mut href = String::from("sms:");
    escape_into(&mut href, number, b"+");
    href.push_str("?&body=");
    escape_into(&mut href, text, b"-._~");
    href
}

/// The longest address that every browser hands to another program, bytes.
const LONGEST_HREF: usize = 2_000;

/// The same to several numbers at once, as the telephones of this system take them: Android after the scheme with commas
/// between, the iPhone and the Mac as addresses of its own. Other systems take one at most, and none takes an address
/// that is too long: `None`.
pub fn sms_to_all(numbers: &[&str], text: &str, system: System) -> Option<String> {
    if let [number] = numbers {
        return Some(sms_to(number, text));
    }
    let (mut href, body) = match system {
        System::Android => (String::from("sms:"), "?&body="),
        System::Ios | System::Mac => (String::from("sms:/open?addresses="), "&body="),
        System::Windows | System::Linux => return None,
    };
    if numbers.is_empty() {
        return None;
    }
    escape_into(&mut href, &numbers.join(","), b"+,");
    href.push_str(body);
    escape_into(&mut href, text, b"-._~");
    (href.len() <= LONGEST_HREF).then_some(href)
}

/// Percent-encodes what would end the address and begin headers (RFC 6068).
fn escaped_mailto(address: &str) -> String {
    let mut href = String::from("mailto:");
    escape_into(&mut href, address, b".-_~@+!$*'");
    href
}

fn escape_into(href: &mut String, text: &str, kept: &[u8]) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || kept.contains(&byte) {
            href.push(char::from(byte));
        } else {
            href.push_str(&format!("%{byte:02X}"));
        }
    }
}

fn is_host(host: &str) -> bool {
    !host.is_empty()
        && host.len() <= 253
        && host.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        })
}

/// What follows `https:`. Names before the host (`https://bank.be@evil.be`) are refused: they only serve to mislead.
fn is_web(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix("//") else {
        return false;
    };
    let plain = rest
        .chars()
        .all(|sign| !sign.is_whitespace() && !sign.is_control() && !text::is_hidden(sign));
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = match authority.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    };
    let port_holds = port
        .is_none_or(|port| (1..=5).contains(&port.len()) && port.bytes().all(|byte| byte.is_ascii_digit()));
    plain && !rest.contains(['\\', '<', '>', '"']) && is_host(host) && port_holds
}
