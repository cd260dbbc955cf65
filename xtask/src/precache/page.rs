//! The page: what is filled in, and that it refers to nothing that is not there.

use crate::base::Base;

use super::files::Staging;

const BUILD: &str = "{{build}}";

/// Addresses below the base that the worker answers without a file.
const ANSWERED_BY_WORKER: [&str; 2] = ["", "card"];

/// `index.html`, complete but for the build's id.
#[derive(Debug)]
pub struct Page(String);

impl Page {
    /// Reads the page and fills in base, policy and the scripts' new names. Comments stay in the source.
    ///
    /// # Errors
    /// If the page or the policy is missing.
    pub fn read(
        staging: &Staging,
        base: &Base,
        renamed: &[(String, String)],
        headers: &[(String, String)],
    ) -> Result<Self, String> {
        let policy = headers
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case("content-security-policy"))
            .map(|(_, policy)| in_page(policy))
            .ok_or("_headers: no Content-Security-Policy for /*")?;
        let mut html = without_comments(&staging.read("index.html")?)
            .replace("{{base}}", base.as_str())
            .replace("{{policy}}", &policy);
        for (old, new) in renamed {
            html = html.replace(&format!("\"{base}{old}\""), &format!("\"{base}{new}\""));
        }
        if html.contains(BUILD) {
            Ok(Self(html))
        } else {
            Err(format!("index.html: no {BUILD}"))
        }
    }

    /// With the placeholder for the build's id.
    pub fn without_build(&self) -> &str {
        &self.0
    }

    /// With the build's id.
    pub fn of_build(&self, build: &str) -> String {
        self.0.replace(BUILD, build)
    }

    /// Checks every address in the page against the files of the build.
    ///
    /// # Errors
    /// With the first that leads nowhere or to another place, and for anything inline that the policy forbids.
    pub fn check(&self, base: &Base, paths: &[String]) -> Result<(), String> {
        for address in ["href", "src", "data-js", "data-wasm"]
            .into_iter()
            .flat_map(|name| values(&self.0, name))
        {
            if address.starts_with('#') || address.starts_with("tel:") {
                continue;
            }
            let path = base
                .strip(address)
                .filter(|path| !path.starts_with('/'))
                .ok_or_else(|| format!("index.html refers to {address}, which is not below {base}"))?;
            if !ANSWERED_BY_WORKER.contains(&path) && !paths.iter().any(|known| known == path) {
                return Err(format!("index.html refers to {address}, which was not built"));
            }
        }
        let inline_script = tags(&self.0, "<script").any(|tag| !tag.contains(" src="));
        if inline_script || self.0.contains("<style") || self.0.contains(" style=\"") {
            return Err("index.html: an inline script or style, which the policy forbids".to_owned());
        }
        Ok(())
    }
}

/// Checks every address in the style sheets beside the page.
///
/// # Errors
/// With the first that was not built.
pub fn check_styles(staging: &Staging, paths: &[String]) -> Result<(), String> {
    for sheet in paths.iter().filter(|path| path.ends_with(".css")) {
        let css = staging.read(sheet)?;
        for address in css
            .split("url(")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
        {
            let address = address.trim().trim_matches(['"', '\'']);
            let is_inside = address.starts_with('#') || address.starts_with("data:");
            if !is_inside && !paths.iter().any(|known| known == address) {
                return Err(format!("{sheet} refers to {address}, which was not built"));
            }
        }
    }
    Ok(())
}

/// A page cannot say who may frame it.
fn in_page(policy: &str) -> String {
    let parts = policy.split(';').map(str::trim).filter(|part| !part.is_empty());
    parts
        .filter(|part| !part.starts_with("frame-ancestors"))
        .collect::<Vec<_>>()
        .join("; ")
}

fn without_comments(html: &str) -> String {
    let mut parts = html.split("<!--");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push_str(
            part.split_once("-->")
                .map(|(_, after)| after.trim_start())
                .unwrap_or_default(),
        );
    }
    kept
}

fn values<'a>(html: &'a str, attribute: &str) -> impl Iterator<Item = &'a str> {
    let start = format!(" {attribute}=\"");
    let found: Vec<&str> = html
        .split(&start)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    found.into_iter()
}

fn tags<'a>(html: &'a str, start: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(start)
        .skip(1)
        .filter_map(|rest| rest.split('>').next())
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn comments_go_and_everything_else_stays() {
        assert_eq!(without_comments("<a><!-- x\n --> <b> <!----><c>"), "<a><b> <c>");
        assert_eq!(without_comments("<a>"), "<a>");
    }
}
