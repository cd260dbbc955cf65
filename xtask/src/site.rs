//! Turns a request path into a file of the built site, as a static host does.

use std::path::{Path, PathBuf};

use crate::base::Base;
use crate::faults::{Fault, Faults};
use crate::headers::HeaderRules;
use crate::http::{Answer, Request};
use crate::media_type;
use crate::redirects::Redirects;

/// A built site, mounted at its base path.
#[derive(Debug)]
pub struct Site {
    folder: PathBuf,
    base: Base,
    rules: HeaderRules,
    redirects: Redirects,
}

/// A page that is not ours, as a hotel's network shows it.
const PORTAL: &str = "<!doctype html><title>Welcome</title><h1>Sign in to use this network</h1>";

impl Site {
    /// The site in `folder`, with the rules of the hosts.
    ///
    /// # Errors
    /// If there is no `index.html`.
    pub fn open(folder: &Path, base: Base, rules: HeaderRules, redirects: Redirects) -> Result<Self, String> {
        let folder = folder
            .canonicalize()
            .map_err(|error| format!("cannot open {}: {error}", folder.display()))?;
        if folder.join("index.html").is_file() {
            Ok(Self {
                folder,
                base,
                rules: rules.without_https_only(),
                redirects,
            })
        } else {
            Err(format!("no index.html in {}", folder.display()))
        }
    }

    /// The base path.
    pub fn base(&self) -> &Base {
        &self.base
    }

    /// The answer to a request, with the faults that are on.
    pub fn answer(&self, request: &Request, faults: &Faults) -> Answer {
        if faults.is_on(&Fault::Portal) {
            return Answer::new(200, "text/html; charset=utf-8", PORTAL.as_bytes().to_vec());
        }
        if let Some(status) = faults.status() {
            return Answer::text(status, "The server cannot answer now.");
        }
        let Some(path) = percent_decoded(request.path()) else {
            return Answer::text(400, "Not a path.");
        };
        let Some(below) = self.base.strip(&path) else {
            // A host sends the folder's name without its slash to the folder.
            return if format!("{path}/") == self.base.as_str() {
                Answer::text(308, "It is one slash further.").with("Location", self.base.as_str())
            } else {
                Answer::text(404, "Nothing here.")
            };
        };
        if let Some(redirect) = self.redirects.find(&format!("/{below}")) {
            let to = format!("{}{}", self.base, redirect.to.trim_start_matches('/'));
            return Answer::text(redirect.status, "It is elsewhere.").with("Location", &to);
        }
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return Answer::text(405, "Only GET and HEAD.").with("Allow", "GET, HEAD");
        }
        if below == "index.html" && faults.is_on(&Fault::RedirectIndex) {
            return Answer::text(301, "It is in its folder.").with("Location", "./");
        }
        match self.file_for(below) {
            Some(name) => self.file(&name, below, faults),
            None => Answer::text(404, "Nothing here."),
        }
    }

    /// The file to send, relative to the folder: the one named, or `index.html` for an address of the app itself.
    fn file_for(&self, below: &str) -> Option<String> {
        let hidden = |segment: &str| segment.starts_with('.') && segment != ".well-known";
        let strange = |segment: &str| hidden(segment) || segment.contains(['\\', '\0', ':']);
        // Hosts read these two files themselves and do not hand them out.
        if below.split('/').any(strange) || matches!(below, "_headers" | "_redirects") {
            return None;
        }
        let is_inside = |path: &Path| {
            path.canonicalize()
                .is_ok_and(|real| real.starts_with(&self.folder))
        };
        let named = self.folder.join(below.trim_start_matches('/'));
        if named.is_file() && is_inside(&named) {
            return Some(below.to_owned());
        }
        // A name with an ending asks for a file: answering it with the app would hide that the file is gone.
        let last = below.rsplit('/').next().unwrap_or_default();
        (!last.contains('.')).then(|| "index.html".to_owned())
    }

    fn file(&self, name: &str, below: &str, faults: &Faults) -> Answer {
        let faulty = faults.of_file(name);
        if faulty.missing {
            return Answer::text(404, "Nothing here.");
        }
        let Ok(mut body) = std::fs::read(self.folder.join(name)) else {
            return Answer::text(404, "Nothing here.");
        };
        if faulty.flip {
            let middle = body.len() / 2;
            if let Some(byte) = body.get_mut(middle) {
                *byte ^= 1;
            }
        }
        let wrong_type = faults.is_on(&Fault::OctetStream) && name.ends_with(".wasm");
        let media_type = if wrong_type {
            "application/octet-stream"
        } else {
            media_type::of_file(name)
        };
        let mut answer = Answer::new(200, media_type, body);
        answer.cut = faulty.cut;
        for (header, value) in self.rules.for_path(&format!("/{below}")) {
            match answer
                .headers
                .iter_mut()
                .find(|(known, _)| known.eq_ignore_ascii_case(&header))
            {
                Some(_) if wrong_type => {}
                Some(known) => known.1 = value,
                None => answer.headers.push((header, value)),
            }
        }
        if !answer
            .headers
            .iter()
            .any(|(known, _)| known.eq_ignore_ascii_case("cache-control"))
        {
            let rule = if has_hash(name) {
                "public, max-age=31536000, immutable"
            } else {
                "no-cache"
            };
            answer = answer.with("Cache-Control", rule);
        }
        answer
    }
}

/// Whether the build put a digest of the content into the name: a dash and up to sixteen hexadecimal digits.
pub(crate) fn has_hash(name: &str) -> bool {
    let digits = |part: &str| {
        part.chars()
            .take_while(|c| matches!(c, '0'..='9' | 'a'..='f'))
            .count()
    };
    // Trunk writes 64 bits without their leading zeros: one name in 16 is a digit short.
    name.split('-')
        .skip(1)
        .any(|part| (10..=16).contains(&digits(part)))
}

/// The path with its `%xx` resolved; `None` if it is not UTF-8 or broken.
fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || char::from(rest.next()?).to_digit(16);
            let (high, low) = (digit()?, digit()?);
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::http::Answer;
    use crate::trial_site::{HASHED, TrialSite};

    fn header(answer: &Answer, name: &str) -> Option<String> {
        answer
            .headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.clone())
    }

    fn says(answer: &Answer) -> (u16, String) {
        (answer.status, String::from_utf8_lossy(&answer.body).into_owned())
    }

    #[test]
    fn addresses_of_the_app_give_its_page_and_missing_files_do_not() {
        let trial = TrialSite::new("fallback", "/plan-b/");
        let page = (200, "this is index.html".to_owned());
        for target in [
            "/plan-b/",
            "/plan-b/contacts",
            "/plan-b/contacts/3k?x=a.b",
            "/plan-b/icons/",
            "/plan-b/index.html",
        ] {
            assert_eq!(says(&trial.get(target, &[])), page, "{target}");
        }
        for target in [
            "/",
            "/other",
            "/plan-bother",
            "/plan-b/gone.js",
            "/plan-b/_headers",
        ] {
            assert_eq!(trial.get(target, &[]).status, 404, "{target}");
        }
        assert_eq!(
            header(&trial.get("/plan-b", &[]), "Location").as_deref(),
            Some("/plan-b/")
        );
    }

    #[test]
    fn what_is_shared_without_a_service_worker_is_sent_where_the_hosts_send_it() {
        let trial = TrialSite::new("shared", "/plan-b/");
        let answer = trial.get("/plan-b/exchange/shared", &[]);
        assert_eq!(answer.status, 303);
        assert_eq!(
            header(&answer, "Location").as_deref(),
            Some("/plan-b/exchange?shared=failed")
        );
    }

    #[test]
    fn nothing_outside_the_folder_is_handed_out() {
        let trial = TrialSite::new("outside", "/");
        for target in [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/icons/../../secret.txt",
            "/link.txt",
            "/..%5csecret.txt",
            "/.stage/x.txt",
            "//secret.txt",
            "/secret.txt%00",
        ] {
            let (status, body) = says(&trial.get(target, &[]));
            assert!(
                status == 404 && !body.contains("secret"),
                "{target}: {status} {body}"
            );
        }
        assert_eq!(trial.get("/%zz", &[]).status, 400);
    }

    #[test]
    fn a_digest_in_a_name_is_seen_with_or_without_its_leading_zero() {
        for name in [
            HASHED,
            "plan-b-4dc6a0ebadb8c2a_bg.wasm",
            "boot-0123456789abcdef.js",
        ] {
            assert!(super::has_hash(name), "{name}");
        }
        for name in ["index.html", "icon-512.png", "example-de.txt", "plan-b.wasm"] {
            assert!(!super::has_hash(name), "{name}");
        }
    }

    #[test]
    fn the_hosts_rules_hold_and_caching_has_a_default() {
        let trial = TrialSite::new("rules", "/plan-b/");
        let cache = |target: &str| header(&trial.get(target, &[]), "Cache-Control").unwrap();
        assert_eq!(cache("/plan-b/sw.js"), "no-store");
        assert_eq!(cache("/plan-b/"), "no-cache");
        assert_eq!(cache("/plan-b/contacts"), "no-cache");
        assert!(cache(&format!("/plan-b/{HASHED}")).contains("immutable"));
        assert_eq!(
            header(&trial.get("/plan-b/", &[]), "X-Content-Type-Options").as_deref(),
            Some("nosniff")
        );
    }

    #[test]
    fn each_fault_shows_in_the_answer() {
        let trial = TrialSite::new("faults", "/");
        let wasm = format!("/{HASHED}");
        assert_eq!(trial.get("/sw.js", &["portal"]).headers.len(), 1);
        assert!(says(&trial.get("/sw.js", &["portal"])).1.contains("Sign in"));
        assert_eq!(trial.get("/", &["status=503"]).status, 503);
        assert_eq!(trial.get("/index.html", &["redirect-index"]).status, 301);
        assert_eq!(trial.get("/", &["redirect-index"]).status, 200);
        assert_eq!(
            header(&trial.get(&wasm, &["octet-stream"]), "Content-Type").as_deref(),
            Some("application/octet-stream")
        );
        let flipped = trial.get(&wasm, &["flip=*.wasm"]).body;
        let whole = trial.get(&wasm, &[]).body;
        assert_eq!(flipped.iter().zip(&whole).filter(|(a, b)| a != b).count(), 1);
        assert!(trial.get(&wasm, &["cut=*.wasm"]).cut);
        assert_eq!(trial.get("/contacts", &["missing=index.html"]).status, 404);
    }
}
