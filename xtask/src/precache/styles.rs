//! The style sheets joined to one: a cold start asks for one file and not for a dozen.

use sha2::{Digest, Sha256};

use super::files::{Staging, hex};

const LINK: &str = "<link rel=\"stylesheet\" href=\"";

/// Joins the sheets that the page links to, in their order, and links to the one instead. They lie beside the page.
///
/// # Errors
/// If the page links to none or to one that is not there, or a file cannot be written.
pub fn join(staging: &Staging) -> Result<(), String> {
    let html = staging.read("index.html")?;
    let mut parts = html.split(LINK);
    let before = parts.next().unwrap_or_default();
    let (mut joined, mut after) = (String::new(), String::new());
    for part in parts {
        let (address, rest) = part.split_once('"').ok_or("index.html: a link without an end")?;
        let (_, rest) = rest.split_once('>').ok_or("index.html: a link without an end")?;
        let name = address.rsplit(['/', '}']).next().unwrap_or_default();
        joined.push_str(&staging.take(name)?);
        joined.push('\n');
        after.push_str(rest.trim_start());
    }
    if joined.is_empty() {
        return Err("index.html: no style sheet".to_owned());
    }
    let mut digest = hex(&Sha256::digest(&joined));
    digest.truncate(16);
    let name = format!("style-{digest}.css");
    staging.write(&name, &joined)?;
    let linked = format!("{before}{LINK}{{{{base}}}}{name}\">\n{after}");
    staging.write("index.html", &linked)
}
