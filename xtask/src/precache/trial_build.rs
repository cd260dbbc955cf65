//! A build as Trunk leaves it, for the tests: the project's own page and public folder beside invented app files.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::files::Staging;

/// What a test does to a build before the step runs, and a word that the error must then name.
pub type Faulty = (&'static str, fn(&TrialBuild));

/// A folder of its own that goes away with it.
#[derive(Debug)]
pub struct TrialBuild(PathBuf);

impl TrialBuild {
    /// Puts a build together; `name` keeps the tests apart.
    pub fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("plan-b-precache-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        copy(&project.join("public"), &folder);
        let trial = Self(folder);
        for (name, content) in [
            ("plan-b-0123456789abcdef.js", "export default () => {}"),
            // A module of two sections, one of them the names of functions.
            (
                "plan-b-0123456789abcdef_bg.wasm",
                "\0asm\x01\0\0\0\0\x06\x05kept1\0\x09\x04namemain",
            ),
            ("base-0123456789abcdef.css", "body {} "),
            ("print-0123456789abcdef.css", "main {} "),
        ] {
            std::fs::write(trial.0.join(name), content).unwrap();
        }
        // What Trunk makes of its own links.
        let page = std::fs::read_to_string(project.join("index.html")).unwrap();
        let kept: Vec<&str> = page.lines().filter(|line| !line.contains("data-trunk")).collect();
        let added = "<link rel=\"stylesheet\" href=\"{{base}}base-0123456789abcdef.css\"/>\
            <link rel=\"stylesheet\" href=\"/plan-b/print-0123456789abcdef.css\"/>\
            <script type=\"module\" src=\"{{base}}boot.js\" data-js=\"{{base}}plan-b-0123456789abcdef.js\" \
            data-wasm=\"{{base}}plan-b-0123456789abcdef_bg.wasm\"></script></body>";
        std::fs::write(
            trial.0.join("index.html"),
            kept.join("\n").replace("</body>", added),
        )
        .unwrap();
        trial
    }

    /// Runs the step under test.
    pub fn finish(&self, public_url: &str) -> Result<(), String> {
        super::run(&self.0, public_url)
    }

    /// The content of a file.
    pub fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.0.join(name)).unwrap()
    }

    /// The text of a file.
    pub fn text(&self, name: &str) -> String {
        String::from_utf8(self.read(name)).unwrap()
    }

    /// Every file that would be shipped.
    pub fn names(&self) -> BTreeSet<String> {
        Staging::new(&self.0).paths().unwrap().into_iter().collect()
    }

    /// Adds a space at the end of a file.
    pub fn change(&self, name: &str) {
        let mut content = self.read(name);
        content.push(b' ');
        std::fs::write(self.0.join(name), content).unwrap();
    }

    /// Replaces a text, which must be there.
    pub fn replace(&self, name: &str, old: &str, new: &str) {
        let text = self.text(name);
        assert!(text.contains(old), "{old} is not in {name}");
        std::fs::write(self.0.join(name), text.replace(old, new)).unwrap();
    }

    /// Removes a file.
    pub fn remove(&self, name: &str) {
        std::fs::remove_file(self.0.join(name)).unwrap();
    }

    /// The worker's list: path and digest.
    pub fn listed(&self) -> BTreeMap<String, String> {
        let worker = self.text("sw.js");
        let start = worker.split_once("files: ").unwrap().1;
        let mut json = serde_json::Deserializer::from_str(start).into_iter::<Vec<serde_json::Value>>();
        let member =
            |file: &serde_json::Value, name: &str| file.get(name).unwrap().as_str().unwrap().to_owned();
        json.next()
            .unwrap()
            .unwrap()
            .iter()
            .map(|file| (member(file, "path"), member(file, "sha256")))
            .collect()
    }

    /// The build's id, as the worker has it.
    pub fn build(&self) -> String {
        let worker = self.text("sw.js");
        worker
            .split_once("build: \"")
            .unwrap()
            .1
            .split('"')
            .next()
            .unwrap()
            .to_owned()
    }
}

impl Drop for TrialBuild {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}
