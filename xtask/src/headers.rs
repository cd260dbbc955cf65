//! Reads the header rules that static hosts read (`public/_headers`), so that what is tested is what hosts send.
//!
//! The format: a line with a path pattern, then indented `Name: value` lines; `#` starts a comment. `*` in a
//! pattern stands for anything, `:name` for one segment. A header that several matching rules set is sent
//! once with the values joined by a comma, as hosts do it.

/// The rules in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeaderRules(Vec<Rule>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    pattern: String,
    headers: Vec<(String, String)>,
}

impl HeaderRules {
    /// Reads the rules.
    ///
    /// # Errors
    /// With the number of the first line that cannot be read.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut rules: Vec<Rule> = Vec::new();
        for (number, line) in text.lines().enumerate().map(|(index, line)| (index + 1, line)) {
            let content = line.trim();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            if !line.starts_with([' ', '\t']) {
                if !content.starts_with('/') {
                    return Err(format!("line {number}: “{content}” is no path"));
                }
                rules.push(Rule {
                    pattern: content.to_owned(),
                    headers: Vec::new(),
                });
                continue;
            }
            let rule = rules
                .last_mut()
                .ok_or_else(|| format!("line {number}: a header before any path"))?;
            let (name, value) = content
                .split_once(':')
                .map(|(name, value)| (name.trim(), value.trim()))
                .filter(|(name, value)| is_token(name) && !value.is_empty())
                .ok_or_else(|| format!("line {number}: “{content}” is no header"))?;
            rule.headers.push((name.to_owned(), value.to_owned()));
        }
        Ok(Self(rules))
    }

    /// The headers for `path`, which is the part below the base with a leading slash.
    pub fn for_path(&self, path: &str) -> Vec<(String, String)> {
        let mut sent: Vec<(String, String)> = Vec::new();
        let matching = self.0.iter().filter(|rule| matches(&rule.pattern, path));
        for (name, value) in matching.flat_map(|rule| &rule.headers) {
            match sent
                .iter_mut()
                .find(|(known, _)| known.eq_ignore_ascii_case(name))
            {
                Some((_, values)) => {
                    values.push_str(", ");
                    values.push_str(value);
                }
                None => sent.push((name.clone(), value.clone())),
            }
        }
        sent
    }

    /// The same rules without what binds a name to https: on a local address that locks a browser out.
    #[must_use]
    pub fn without_https_only(mut self) -> Self {
        for rule in &mut self.0 {
            rule.headers
                .retain(|(name, _)| !name.eq_ignore_ascii_case("strict-transport-security"));
            for (name, value) in &mut rule.headers {
                if name.eq_ignore_ascii_case("content-security-policy") {
                    let kept: Vec<&str> = value
                        .split(';')
                        .map(str::trim)
                        .filter(|part| !part.is_empty() && *part != "upgrade-insecure-requests")
                        .collect();
                    *value = kept.join("; ");
                }
            }
        }
        self
    }
}

fn is_token(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
}

fn matches(pattern: &str, path: &str) -> bool {
    if let Some(rest) = pattern.strip_prefix(':') {
        let after_name = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
        let after_segment = path.trim_start_matches(|c: char| c != '/');
        return after_segment.len() < path.len() && matches(after_name, after_segment);
    }
    let mut letters = pattern.chars();
    match letters.next() {
        None => path.is_empty(),
        Some('*') => {
            let rest = letters.as_str();
            let mut left = path.chars();
            loop {
                if matches(rest, left.as_str()) {
                    return true;
                }
                if left.next().is_none() {
                    return false;
                }
            }
        }
        Some(letter) => path
            .strip_prefix(letter)
            .is_some_and(|left| matches(letters.as_str(), left)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::HeaderRules;

    const RULES: &str = "# hosts\n/*\n  X-Frame: a\n  Content-Security-Policy: default-src 'none'; upgrade-insecure-requests; img-src data:\n\
        \tStrict-Transport-Security: max-age=63072000\n\n/sw.js\n  Cache-Control: no-cache\n  x-frame: b\n/*.wasm\n  Cache-Control: immutable\n/:lang/card\n  X-Lang: yes\n";

    fn value(path: &str, name: &str) -> Option<String> {
        let rules = HeaderRules::parse(RULES).unwrap();
        rules
            .for_path(path)
            .into_iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
    }

    #[test]
    fn each_path_gets_the_headers_of_every_rule_that_matches() {
        assert_eq!(value("/", "X-Frame").as_deref(), Some("a"));
        assert_eq!(value("/sw.js", "X-Frame").as_deref(), Some("a, b"));
        assert_eq!(value("/sw.js", "Cache-Control").as_deref(), Some("no-cache"));
        assert_eq!(value("/sw.jsx", "Cache-Control"), None);
        assert_eq!(
            value("/a/b-1_bg.wasm", "Cache-Control").as_deref(),
            Some("immutable")
        );
        assert_eq!(value("/a.wasm.map", "Cache-Control"), None);
        assert_eq!(value("/nl/card", "X-Lang").as_deref(), Some("yes"));
        assert_eq!(value("/nl/x/card", "X-Lang"), None);
    }

    #[test]
    fn a_local_server_sends_nothing_that_forces_https() {
        let rules = HeaderRules::parse(RULES).unwrap().without_https_only();
        let sent = rules.for_path("/");
        assert!(!sent.iter().any(|(name, _)| name == "Strict-Transport-Security"));
        let policy = sent
            .iter()
            .find(|(name, _)| name == "Content-Security-Policy")
            .unwrap();
        assert_eq!(policy.1, "default-src 'none'; img-src data:");
    }

    #[test]
    fn a_line_that_is_neither_path_nor_header_is_named() {
        assert!(HeaderRules::parse("  X: y").unwrap_err().contains("line 1"));
        assert!(
            HeaderRules::parse("/*\n  nonsense")
                .unwrap_err()
                .contains("line 2")
        );
        assert!(HeaderRules::parse("/*\n  X:").unwrap_err().contains("line 2"));
        assert!(HeaderRules::parse("sw.js\n").unwrap_err().contains("line 1"));
    }
}
