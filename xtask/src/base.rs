//! The path under which the app lives.

use std::fmt;
use std::str::FromStr;

/// An absolute base path that starts and ends with a slash: `/` or `/plan-b/`.
///
/// It is compiled into router, worker and manifest, so it is never relative and never a whole address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base(String);

impl Base {
    /// The top of a host: `/`.
    pub fn root() -> Self {
        Self("/".to_owned())
    }

    /// The path with both slashes.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the top of a host.
    pub fn is_root(&self) -> bool {
        self.0 == "/"
    }

    /// The part of an absolute path below this base, with no leading slash; `None` for a path elsewhere.
    pub fn strip<'a>(&self, path: &'a str) -> Option<&'a str> {
        path.strip_prefix(self.0.as_str())
    }

    /// The words of the path joined by dashes, for a folder name; empty at the root.
    pub fn dashed(&self) -> String {
        self.0.trim_matches('/').replace('/', "-")
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Base {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.~".contains(c);
        let inner = text.trim_matches('/');
        let segments_are_plain = inner.is_empty()
            || inner.split('/').all(|segment| {
                !segment.is_empty() && !segment.starts_with('.') && segment.chars().all(plain)
            });
        if text.starts_with('/') && segments_are_plain {
            Ok(if inner.is_empty() {
                Self::root()
            } else {
                Self(format!("/{inner}/"))
            })
        } else {
            Err(format!("“{text}” is not an absolute path such as / or /plan-b/"))
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::Base;

    #[test]
    fn a_base_gets_both_slashes() {
        assert_eq!("/".parse::<Base>().unwrap().as_str(), "/");
        assert_eq!("/plan-b".parse::<Base>().unwrap().as_str(), "/plan-b/");
        assert_eq!("/a/b/".parse::<Base>().unwrap().dashed(), "a-b");
    }

    #[test]
    fn a_relative_or_strange_base_is_refused() {
        for text in [
            "",
            "./",
            "plan-b/",
            "https://host/plan-b/",
            "/../",
            "/a//b/",
            "/a b/",
            "/.x/",
        ] {
            assert!(text.parse::<Base>().is_err(), "{text}");
        }
    }
}
