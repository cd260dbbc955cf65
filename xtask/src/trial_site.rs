//! A small built site for the tests, in a folder of its own that goes away with it.
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;

use crate::base::Base;
use crate::faults::Faults;
use crate::headers::HeaderRules;
use crate::http::{Answer, Request};
use crate::redirects::Redirects;
use crate::site::Site;

/// A file with a digest in its name.
pub const HASHED: &str = "plan-b-0123456789abcdef_bg.wasm";

/// The site, with a secret file beside its folder.
#[derive(Debug)]
pub struct TrialSite {
    folder: PathBuf,
    base: Base,
}

impl TrialSite {
    /// Writes the site; `name` keeps the tests apart.
    pub fn new(name: &str, base: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("plan-b-{}-{name}", std::process::id()));
        let site = folder.join("site");
        std::fs::create_dir_all(site.join("icons")).unwrap();
        std::fs::create_dir_all(site.join(".stage")).unwrap();
        std::fs::write(folder.join("secret.txt"), "secret").unwrap();
        for file in [
            "index.html",
            "sw.js",
            "_headers",
            HASHED,
            "icons/1.png",
            ".stage/x.txt",
        ] {
            std::fs::write(site.join(file), format!("this is {file}")).unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(folder.join("secret.txt"), site.join("link.txt")).unwrap();
        Self {
            folder,
            base: base.parse().unwrap(),
        }
    }

    /// The site as the server has it, with two rules.
    pub fn open(&self) -> Site {
        let rules = "/*\n  X-Content-Type-Options: nosniff\n/sw.js\n  Cache-Control: no-store\n";
        let rules = HeaderRules::parse(rules).unwrap();
        let redirects = Redirects::parse(
            "/exchange/shared /exchange?shared=failed 303
",
        )
        .unwrap();
        Site::open(&self.folder.join("site"), self.base.clone(), rules, redirects).unwrap()
    }

    /// The answer to a GET with these faults on.
    pub fn get(&self, target: &str, faults: &[&str]) -> Answer {
        let request = Request {
            method: "GET".to_owned(),
            target: target.to_owned(),
            body: String::new(),
            keep_alive: true,
        };
        let faults = faults.iter().map(|fault| fault.parse().unwrap()).collect();
        self.open().answer(&request, &Faults::new(faults))
    }
}

impl Drop for TrialSite {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
