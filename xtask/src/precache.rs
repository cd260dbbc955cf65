//! The last step of a build: the service worker, made of what was really built.
//!
//! Trunk's file names carry digests, so a list written by hand would be wrong after the first change. This step reads
//! the finished folder, joins the style sheets, gives the remaining scripts a digest in their name, takes out of the
//! program what only a debugger reads and orders its functions, fills in the page and the manifests, checks that
//! whatever they refer to is there, and writes `sw.js` with the digest of every file.

pub(crate) mod files;
mod manifest;
mod order;
mod page;
mod styles;
#[cfg(test)]
mod trial_build;
mod wasm;
mod worker;

use std::path::Path;

use sha2::{Digest, Sha256};

use crate::base::Base;
use crate::headers::HeaderRules;
use crate::site::has_hash;
use files::Staging;

/// Finishes the build in `staging` for the path `public_url`.
///
/// # Errors
/// If something that the page or the manifest refers to is missing, or a file cannot be read or written.
pub fn run(staging: &Path, public_url: &str) -> Result<(), String> {
    let base: Base = public_url.parse()?;
    let staging = Staging::new(staging);

    let source = worker::Source::take(&staging)?;
    manifest::write(&staging, &base)?;
    let renamed = staging.name_scripts_by_digest()?;
    styles::join(&staging)?;
    staging.make_modules_smaller()?;
    let rules = staging.read("_headers")?;
    let headers = HeaderRules::parse(&rules)
        .map_err(|error| format!("_headers: {error}"))?
        .without_https_only()
        .for_path("/");

    let page = page::Page::read(&staging, &base, &renamed, &headers)?;
    let paths = staging.paths()?;
    page.check(&base, &paths)?;
    page::check_styles(&staging, &paths)?;

    // The page carries the build's id, so the id is taken over the page as it is without it.
    staging.write("index.html", page.without_build())?;
    let build = build_id(&staging.built_files()?, &source, &headers);
    staging.write("index.html", &page.of_build(&build))?;
    let built = staging.built_files()?;
    staging.write("_headers", &with_immutable(&rules, &paths))?;
    staging.write("sw.js", &source.fill(&build, &built, &headers)?)?;

    let bytes: u64 = built.iter().map(|file| file.size).sum();
    println!(
        "Build {build} for {base}: {} files, {} KB",
        built.len(),
        bytes / 1000
    );
    Ok(())
}

/// 16 hexadecimal digits for the content of everything that the worker keeps, and of the worker itself.
fn build_id(files: &[files::BuiltFile], source: &worker::Source, headers: &[(String, String)]) -> String {
    let mut digest = Sha256::new();
    for file in files {
        digest.update(format!("{} {}\n", file.path, file.sha256));
    }
    for (name, value) in headers {
        digest.update(format!("{name}: {value}\n"));
    }
    digest.update(source.text());
    let mut id = files::hex(&digest.finalize());
    id.truncate(16);
    id
}

/// The header rules with one for each file that never changes under its name.
fn with_immutable(rules: &str, paths: &[String]) -> String {
    let mut text = format!("{}\n\n# Written by the build.\n", rules.trim_end());
    for path in paths.iter().filter(|path| has_hash(path)) {
        text.push_str(&format!(
            "/{path}\n  Cache-Control: public, max-age=31536000, immutable\n"
        ));
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )]
    use std::collections::BTreeSet;

    use sha2::{Digest, Sha256};

    use super::files::hex;
    use super::trial_build::{Faulty, TrialBuild};

    #[test]
    fn the_page_links_to_one_sheet_that_holds_all_in_their_order() {
        let trial = TrialBuild::new("sheets");
        trial.finish("/").unwrap();
        let names = trial.names();
        let sheets: Vec<&String> = names.iter().filter(|name| name.ends_with(".css")).collect();
        let [sheet] = sheets.as_slice() else {
            panic!("{sheets:?}");
        };
        let css = trial.text(sheet);
        assert!(
            css.starts_with("body {}") && css.trim_end().ends_with("main {}"),
            "{css}"
        );
        assert_eq!(trial.text("index.html").matches("rel=\"stylesheet\"").count(), 1);
        assert!(trial.text("index.html").contains(&format!("href=\"/{sheet}\"")));
    }

    #[test]
    fn every_file_is_in_the_workers_list_with_the_digest_that_it_has() {
        let trial = TrialBuild::new("list");
        trial.finish("/").unwrap();
        let listed = trial.listed();
        for (path, sha256) in &listed {
            let name = if path.is_empty() { "index.html" } else { path };
            assert_eq!(&hex(&Sha256::digest(trial.read(name))), sha256, "{name}");
        }
        let mut expected: BTreeSet<String> = trial.names();
        for unlisted in ["_headers", "_redirects", "sw.js", "online.txt", "index.html"] {
            assert!(expected.remove(unlisted), "{unlisted} is not in the build");
        }
        expected.insert(String::new());
        // Pictures for shops that offer the app: a phone that has it needs none.
        expected.retain(|name| !name.starts_with("screenshots/"));
        assert_eq!(listed.into_keys().collect::<BTreeSet<_>>(), expected);
    }

    #[test]
    fn sources_and_placeholders_are_not_shipped() {
        let trial = TrialBuild::new("sources");
        trial.finish("/plan-b/").unwrap();
        for name in trial.names() {
            assert!(
                !name.contains("template") && !name.starts_with("sw.parts"),
                "{name}"
            );
        }
        assert!(!trial.text("index.html").contains("{{"));
        // The card inside the worker keeps its own placeholder, which the worker fills in.
        assert!(!trial.text("sw.js").replace("{{base}}", "").contains("{{"));
    }

    #[test]
    fn the_names_of_functions_are_not_shipped() {
        let trial = TrialBuild::new("function-names");
        trial.finish("/").unwrap();
        let module = trial.text("plan-b-0123456789abcdef_bg.wasm");
        assert!(module.contains("kept1") && !module.contains("main"));
    }

    #[test]
    fn the_same_files_give_the_same_build_and_one_changed_byte_gives_another() {
        let build_of = |name: &str, change: fn(&TrialBuild)| {
            let trial = TrialBuild::new(name);
            change(&trial);
            trial.finish("/").unwrap();
            trial.build()
        };
        let plain = build_of("same-1", |_| {});
        assert_eq!(plain, build_of("same-2", |_| {}));
        let changes: [fn(&TrialBuild); 5] = [
            |trial| trial.replace("plan-b-0123456789abcdef_bg.wasm", "kept1", "kept2"),
            |trial| trial.change("boot.js"),
            |trial| trial.change("icons/icon-192.png"),
            |trial| trial.change("sw.parts/pointer.js"),
            |trial| trial.replace("_headers", "no-referrer", "same-origin"),
        ];
        for (number, change) in changes.into_iter().enumerate() {
            assert_ne!(
                plain,
                build_of(&format!("other-{number}"), change),
                "change {number}"
            );
        }
        assert_eq!(plain.len(), 16);
    }

    #[test]
    fn page_and_worker_name_the_same_build_and_the_page_its_base() {
        let trial = TrialBuild::new("names");
        trial.finish("/plan-b/").unwrap();
        let page = trial.text("index.html");
        assert!(page.contains(&format!("data-build=\"{}\"", trial.build())));
        assert!(page.contains("<meta name=\"base-path\" content=\"/plan-b/\">"));
        assert!(page.contains("href=\"/plan-b/icons/mark.svg\""));
    }

    #[test]
    fn a_script_without_a_digest_gets_one_and_is_kept_for_ever() {
        let trial = TrialBuild::new("scripts");
        trial.finish("/").unwrap();
        let names = trial.names();
        let boot = names.iter().find(|name| name.starts_with("boot-")).unwrap();
        assert!(!names.contains("boot.js"));
        assert!(trial.text("index.html").contains(&format!("src=\"/{boot}\"")));
        let rules = trial.text("_headers");
        assert!(rules.contains(&format!(
            "/{boot}\n  Cache-Control: public, max-age=31536000, immutable"
        )));
        assert!(!rules.contains("/sw.js\n  Cache-Control: public"));
        let script = &trial.read(boot);
        let digest = boot.trim_start_matches("boot-").trim_end_matches(".js");
        assert!(hex(&Sha256::digest(script)).starts_with(digest));
    }

    #[test]
    fn the_page_repeats_the_hosts_policy_without_what_a_page_cannot_say() {
        let trial = TrialBuild::new("policy");
        trial.finish("/").unwrap();
        let page = trial.text("index.html");
        assert!(page.contains("content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"));
        assert!(page.contains("base-uri 'none'\""));
        assert!(trial.text("sw.js").contains("frame-ancestors 'none'"));
    }

    #[test]
    fn a_missing_or_foreign_file_fails_the_build() {
        let faults: [Faulty; 7] = [
            ("_bg.wasm", |trial| {
                trial.remove("plan-b-0123456789abcdef_bg.wasm")
            }),
            ("icons/mark.svg", |trial| trial.remove("icons/mark.svg")),
            ("other.example", |trial| {
                trial.replace("index.html", "{{base}}icons/mark.svg", "https://other.example/x")
            }),
            ("style/x.css", |trial| {
                trial.replace("index.html", "{{base}}icons/mark.svg", "style/x.css")
            }),
            ("inline", |trial| {
                trial.replace("index.html", "</body>", "<script>1</script></body>")
            }),
            ("gone.woff2", |trial| {
                trial.replace("base-0123456789abcdef.css", "{}", "{ src: url('gone.woff2') }")
            }),
            ("{{files}}", |trial| {
                trial.replace("sw.template.js", "'{{files}}'", "[]")
            }),
        ];
        for (number, (named, fault)) in faults.into_iter().enumerate() {
            let trial = TrialBuild::new(&format!("fault-{number}"));
            fault(&trial);
            let error = trial.finish("/").unwrap_err();
            assert!(error.contains(named), "fault {number}: {error}");
        }
    }

    #[test]
    fn a_relative_base_is_refused() {
        assert!(TrialBuild::new("relative").finish("./").is_err());
    }
}
