//! Reads the redirect rules that static hosts read (`_redirects`): `from to status`, one a line.
//!
//! Only rules that send one exact address elsewhere are kept; that every other address is the app's is built in.

/// Where single addresses are sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redirects(Vec<Redirect>);

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    from: String,
    /// The new address, absolute within the site.
    pub to: String,
    /// 301, 302, 303, 307 or 308.
    pub status: u16,
}

impl Redirects {
    /// Reads the rules.
    ///
    /// # Errors
    /// With the number of the first line that cannot be read.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut rules = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let words: Vec<&str> = line.split_whitespace().collect();
            let status = |word: &str| word.parse::<u16>().ok();
            match words.as_slice() {
                [] => {}
                [first, ..] if first.starts_with('#') => {}
                [from, to, code]
                    if from.starts_with('/') && to.starts_with('/') && status(code).is_some() =>
                {
                    if let Some(status @ 301..=308) = status(code)
                        && !from.contains(['*', ':'])
                    {
                        rules.push(Redirect {
                            from: (*from).to_owned(),
                            to: (*to).to_owned(),
                            status,
                        });
                    }
                }
                _ => return Err(format!("line {}: “{}” is no rule", index + 1, line.trim())),
            }
        }
        Ok(Self(rules))
    }

    /// The rule for `path`, which is the part below the base with a leading slash.
    pub fn find(&self, path: &str) -> Option<&Redirect> {
        self.0.iter().find(|rule| rule.from == path)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::Redirects;

    #[test]
    fn exact_redirects_are_kept_and_the_app_s_own_rule_is_left_out() {
        let rules =
            Redirects::parse("# shared\n/a/shared  /a?shared=failed  303\n/*  /index.html  200\n").unwrap();
        let rule = rules.find("/a/shared").unwrap();
        assert_eq!((rule.to.as_str(), rule.status), ("/a?shared=failed", 303));
        assert!(rules.find("/a").is_none() && rules.find("/index.html").is_none());
    }

    #[test]
    fn a_line_that_is_no_rule_is_named() {
        assert!(Redirects::parse("\n/a /b\n").unwrap_err().contains("line 2"));
        assert!(Redirects::parse("a /b 301").is_err());
        assert!(Redirects::parse("/a /b often").is_err());
    }
}
