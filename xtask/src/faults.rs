//! Ways in which a host or the network in between goes wrong, for the tests.

use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

/// One thing that goes wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Connections are accepted and never answered.
    BlackHole,
    /// Every address gives the sign-in page of somebody else's network.
    Portal,
    /// Every answer has this status and no content of ours.
    Status(u16),
    /// Every connection is torn down.
    Reset,
    /// `index.html` is moved to its folder for good, as some hosts do.
    RedirectIndex,
    /// WebAssembly comes with a type that browsers refuse to compile while it streams.
    OctetStream,
    /// One byte in the middle of the file is wrong.
    Flip(FileName),
    /// The connection breaks half way through the file.
    Cut(FileName),
    /// The file is not there.
    Missing(FileName),
}

/// A file of the site, relative to its folder; one `*` stands for anything, because names carry hashes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileName(String);

impl FileName {
    fn is(&self, file: &str) -> bool {
        match self.0.split_once('*') {
            None => self.0 == file,
            Some((start, end)) => file.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
        }
    }
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let unknown = || {
            format!(
                "“{text}” is no fault; there are blackhole, portal, status=503, reset, redirect-index, octet-stream, \
                 flip=<file>, cut=<file>, missing=<file>"
            )
        };
        let file = |name: &str| {
            if name.is_empty() {
                Err(unknown())
            } else {
                Ok(FileName(name.trim_start_matches('/').to_owned()))
            }
        };
        match text.split_once('=') {
            None => match text {
                "blackhole" => Ok(Self::BlackHole),
                "portal" => Ok(Self::Portal),
                "reset" => Ok(Self::Reset),
                "redirect-index" => Ok(Self::RedirectIndex),
                "octet-stream" => Ok(Self::OctetStream),
                _ => Err(unknown()),
            },
            Some(("status", code)) => match code.parse() {
                Ok(code @ 400..=599) => Ok(Self::Status(code)),
                _ => Err(unknown()),
            },
            Some(("flip", name)) => file(name).map(Self::Flip),
            Some(("cut", name)) => file(name).map(Self::Cut),
            Some(("missing", name)) => file(name).map(Self::Missing),
            Some(_) => Err(unknown()),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BlackHole => f.write_str("blackhole"),
            Self::Portal => f.write_str("portal"),
            Self::Status(code) => write!(f, "status={code}"),
            Self::Reset => f.write_str("reset"),
            Self::RedirectIndex => f.write_str("redirect-index"),
            Self::OctetStream => f.write_str("octet-stream"),
            Self::Flip(file) => write!(f, "flip={}", file.0),
            Self::Cut(file) => write!(f, "cut={}", file.0),
            Self::Missing(file) => write!(f, "missing={}", file.0),
        }
    }
}

/// What goes wrong with one file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FileFaults {
    /// One byte is wrong.
    pub flip: bool,
    /// Only the first half arrives.
    pub cut: bool,
    /// It is not there.
    pub missing: bool,
}

/// The faults switched on now; shared by the site and the control address.
#[derive(Debug, Default)]
pub struct Faults(Mutex<Vec<Fault>>);

impl Faults {
    /// Starts with these.
    pub fn new(faults: Vec<Fault>) -> Self {
        Self(Mutex::new(faults))
    }

    /// Puts these in the place of those before.
    pub fn replace(&self, faults: Vec<Fault>) {
        self.with(|set| *set = faults);
    }

    /// One a line, as they are written on the command line.
    pub fn listed(&self) -> String {
        self.with(|set| set.iter().map(|fault| format!("{fault}\n")).collect())
    }

    /// Whether this fault is on.
    pub fn is_on(&self, fault: &Fault) -> bool {
        self.with(|set| set.contains(fault))
    }

    /// The status that every answer has, if one is set.
    pub fn status(&self) -> Option<u16> {
        self.with(|set| {
            set.iter().find_map(|fault| {
                if let Fault::Status(code) = fault {
                    Some(*code)
                } else {
                    None
                }
            })
        })
    }

    /// What goes wrong with the file `name`, relative to the site's folder.
    pub fn of_file(&self, name: &str) -> FileFaults {
        self.with(|set| {
            let mut faults = FileFaults::default();
            for fault in set {
                match fault {
                    Fault::Flip(file) => faults.flip |= file.is(name),
                    Fault::Cut(file) => faults.cut |= file.is(name),
                    Fault::Missing(file) => faults.missing |= file.is(name),
                    _ => {}
                }
            }
            faults
        })
    }

    fn with<T>(&self, work: impl FnOnce(&mut Vec<Fault>) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Fault, Faults};

    #[test]
    fn every_fault_is_read_back_as_it_is_written() {
        for text in [
            "blackhole",
            "portal",
            "status=503",
            "reset",
            "redirect-index",
            "octet-stream",
            "flip=a.wasm",
            "cut=*.wasm",
            "missing=icons/1.png",
        ] {
            assert_eq!(text.parse::<Fault>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "status=abc",
            "status=200",
            "flip=",
            "flip",
            "blackhole=1",
            "nonsense=1",
        ] {
            assert!(text.parse::<Fault>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_fault_of_one_file_leaves_the_others_alone() {
        let faults = Faults::new(vec![
            "flip=plan-b-*.wasm".parse().unwrap(),
            "missing=sw.js".parse().unwrap(),
        ]);
        assert!(faults.of_file("plan-b-00_bg.wasm").flip);
        assert!(!faults.of_file("plan-b-00.js").flip);
        assert!(faults.of_file("sw.js").missing);
        assert!(!faults.of_file("a/sw.js").missing);
        faults.replace(Vec::new());
        assert!(!faults.of_file("sw.js").missing);
    }
}
