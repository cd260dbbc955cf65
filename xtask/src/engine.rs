//! The three browser engines that the tests use, and the programs each one needs.

use std::path::{Path, PathBuf};

use crate::programs::{Places, is_executable};
use crate::workspace::Workspace;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Most Android phones and desktops.
    Chromium,
    /// Firefox.
    Firefox,
    /// The engine family of the iPhone.
    WebKitGtk,
}

/// Where a program comes from when it is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A Debian package, with what it costs.
    Debian {
        /// The package.
        package: &'static str,
        /// Size and time, for people.
        cost: &'static str,
    },
    /// A crate whose program has the same name, with what it costs.
    Crate {
        /// The version that is installed; one that is there already is taken as it is.
        version: &'static str,
        /// Size and time, for people.
        cost: &'static str,
    },
}

/// A program that a test starts.
#[derive(Debug, PartialEq, Eq)]
pub struct Program {
    /// The environment variable that names it, for the tests and for people whose copy lies elsewhere.
    pub variable: &'static str,
    /// Its possible names.
    names: &'static [&'static str],
    /// Folders to look in before `PATH`; a segment may hold one `*`.
    folders: &'static [&'static str],
    /// Where it comes from.
    pub origin: Origin,
}

/// Chromium itself: a kill test must not kill the script that starts it and leave the browser alive.
pub const CHROMIUM: Program = Program {
    variable: "CHROMIUM",
    names: &[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
    ],
    folders: &[
        "/usr/lib/chromium",
        "/usr/lib/chromium-browser",
        "/usr/lib64/chromium-browser",
        "/opt/google/chrome",
    ],
    origin: Origin::Debian {
        package: "chromium",
        cost: "80 MB to fetch, 290 MB on disk, a minute",
    },
};

/// Chromium's driver.
pub const CHROMEDRIVER: Program = Program {
    variable: "CHROMEDRIVER",
    names: &["chromedriver"],
    folders: &[],
    origin: Origin::Debian {
        package: "chromium-driver",
        cost: "9 MB to fetch, 25 MB on disk, seconds",
    },
};

const FIREFOX: Program = Program {
    variable: "FIREFOX",
    names: &["firefox-esr", "firefox"],
    folders: &[],
    origin: Origin::Debian {
        package: "firefox-esr",
        cost: "80 MB to fetch, 300 MB on disk, a minute",
    },
};

const GECKODRIVER: Program = Program {
    variable: "GECKODRIVER",
    names: &["geckodriver"],
    folders: &[],
    origin: Origin::Crate {
        version: "0.37.1",
        cost: "about 9 MB to fetch, 2 minutes to compile",
    },
};

const WEBKIT_DRIVER: Program = Program {
    variable: "WEBKIT_DRIVER",
    names: &["WebKitWebDriver"],
    folders: &["/usr/lib/*/webkit2gtk-4.*", "/usr/libexec/webkit2gtk-4.*"],
    origin: Origin::Debian {
        package: "webkit2gtk-driver",
        cost: "23 MB to fetch and 95 MB on disk with the library, half a minute",
    },
};

const MINI_BROWSER: Program = Program {
    variable: "MINIBROWSER",
    names: &["MiniBrowser"],
    folders: &[
        "/usr/lib/*/webkit2gtk-4.*",
        "/usr/libexec/webkit2gtk-4.*",
        "/usr/lib/webkit2gtk-4.*",
    ],
    origin: WEBKIT_DRIVER.origin,
};

const XVFB: Program = Program {
    variable: "XVFB",
    names: &["Xvfb"],
    folders: &[],
    origin: Origin::Debian {
        package: "xvfb",
        cost: "3 MB to fetch, 5 MB on disk, seconds",
    },
};

/// What brings the accessibility rules.
pub const NPM: Program = Program {
    variable: "NPM",
    names: &["npm"],
    folders: &[],
    origin: Origin::Debian {
        package: "npm",
        cost: "30 MB to fetch and 150 MB on disk with its parts, a minute",
    },
};

/// The spreadsheet program that judges the tables of contacts.
pub const SOFFICE: Program = Program {
    variable: "SOFFICE",
    names: &["soffice", "libreoffice"],
    folders: &["/usr/lib/libreoffice/program"],
    origin: Origin::Debian {
        package: "libreoffice-calc",
        cost: "93 MB to fetch, 294 MB on disk, a minute or two",
    },
};

impl Engine {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKitGtk];

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKitGtk => "WebKitGTK",
        }
    }

    /// What the end-to-end tests call it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKitGtk => "webkit",
        }
    }

    /// What must be there to test in it.
    pub fn programs(self) -> &'static [Program] {
        match self {
            Self::Chromium => const { &[CHROMIUM, CHROMEDRIVER] },
            Self::Firefox => const { &[FIREFOX, GECKODRIVER] },
            Self::WebKitGtk => const { &[WEBKIT_DRIVER, MINI_BROWSER, XVFB] },
        }
    }
}

impl Program {
    /// The name that people know it by.
    pub fn usual_name(&self) -> &'static str {
        self.names.first().copied().unwrap_or(self.variable)
    }

    /// Where it is: named by its variable, or found by search.
    pub fn find(&self, workspace: &Workspace) -> Option<PathBuf> {
        let named = std::env::var_os(self.variable)
            .map(PathBuf::from)
            .filter(|path| is_executable(path));
        let beside = || {
            let folders = self
                .folders
                .iter()
                .flat_map(|pattern| folders_like(Path::new("/"), pattern));
            let paths = folders.flat_map(|folder| self.names.iter().map(move |name| folder.join(name)));
            paths.filter(|path| is_executable(path)).max()
        };
        let places = Places::of(workspace);
        named
            .or_else(beside)
            .or_else(|| self.names.iter().find_map(|name| places.first(name)))
    }
}

/// The folders below `top` that the pattern names.
fn folders_like(top: &Path, pattern: &str) -> Vec<PathBuf> {
    let segments = pattern.split('/').filter(|segment| !segment.is_empty());
    segments.fold(vec![top.to_path_buf()], |found, segment| {
        match segment.split_once('*') {
            None => found
                .into_iter()
                .map(|folder| folder.join(segment))
                .filter(|folder| folder.is_dir())
                .collect(),
            Some((start, end)) => found
                .into_iter()
                .filter_map(|folder| folder.read_dir().ok())
                .flat_map(|entries| entries.flatten())
                .filter(|entry| {
                    let name = entry.file_name();
                    let rest = name.to_str().and_then(|name| name.strip_prefix(start));
                    rest.is_some_and(|rest| rest.ends_with(end)) && entry.path().is_dir()
                })
                .map(|entry| entry.path())
                .collect(),
        }
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::folders_like;

    #[test]
    fn a_star_stands_for_any_machine_or_version() {
        let top = std::env::temp_dir().join(format!("plan-b-{}-like", std::process::id()));
        for folder in [
            "lib/x86_64-linux-gnu/webkit2gtk-4.1",
            "lib/x86_64-linux-gnu/webkit2gtk-5",
            "lib/other",
        ] {
            std::fs::create_dir_all(top.join(folder)).unwrap();
        }
        let found = folders_like(&top, "/lib/*/webkit2gtk-4.*");
        let none = folders_like(&top, "/libexec/*/x");
        std::fs::remove_dir_all(&top).unwrap();
        assert_eq!(found, [top.join("lib/x86_64-linux-gnu/webkit2gtk-4.1")]);
        assert!(none.is_empty());
    }
}
