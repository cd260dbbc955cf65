//! A build that differs from the one that was built: what a host has after the next release, or after damage.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

/// The name of the start page in the worker's list.
pub const INDEX: &str = "";

/// A copy of a build in a folder of its own.
#[derive(Debug)]
pub struct Deployment {
    folder: TempDir,
}

impl Deployment {
    /// Copies the build in `dist`.
    ///
    /// # Errors
    /// When it cannot be copied.
    pub fn copy(dist: &Path) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("planb-dist-").tempdir()?;
        copy_all(dist, folder.path())?;
        Ok(Self { folder })
    }

    /// The next release: as `dist`, but the content of the file `path` is `content`. The worker knows the new
    /// content, and the build has another name.
    ///
    /// # Errors
    /// When the build cannot be copied, or its worker is not as expected.
    pub fn release(dist: &Path, path: &str, content: &[u8]) -> Result<Self> {
        let next = Self::copy(dist)?;
        let old = next.build()?;
        let digest = Sha256::digest([old.as_bytes(), path.as_bytes(), content].concat());
        let new: String = hexadecimal(&digest).chars().take(old.len()).collect();
        fs::write(next.place(path), content)?;
        let index = fs::read_to_string(next.place(INDEX))?;
        ensure!(index.contains(&old), "index.html does not name its build");
        fs::write(next.place(INDEX), index.replace(&old, &new))?;
        let mut files = next.files()?;
        for file in &mut files {
            let bytes = fs::read(next.place(file.path()?))?;
            file.0
                .insert("sha256".to_owned(), hexadecimal(&Sha256::digest(&bytes)).into());
            file.0.insert("size".to_owned(), bytes.len().into());
        }
        let worker = fs::read_to_string(next.worker())?;
        let (before, listed, after) = around_list(&worker)?;
        let listed_new = serde_json::to_string(&files.iter().map(|file| &file.0).collect::<Vec<_>>())?;
        ensure!(listed != listed_new, "the release changes nothing");
        fs::write(
            next.worker(),
            format!("{before}{listed_new}{after}").replace(&old, &new),
        )?;
        Ok(next)
    }

    /// Puts a script in front of the worker's own.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn prepend_to_worker(&self, script: &str) -> Result<()> {
        let worker = fs::read_to_string(self.worker())?;
        Ok(fs::write(self.worker(), format!("{script}\n{worker}"))?)
    }

    /// The folder to serve.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The build's name, as its worker says it.
    ///
    /// # Errors
    /// When the worker is not as expected.
    pub fn build(&self) -> Result<String> {
        build_of(self.folder())
    }

    /// What the worker fetches.
    ///
    /// # Errors
    /// When the worker is not as expected.
    pub fn files(&self) -> Result<Vec<Listed>> {
        files_of(self.folder())
    }

    fn worker(&self) -> PathBuf {
        self.folder().join("sw.js")
    }

    fn place(&self, path: &str) -> PathBuf {
        place(self.folder(), path)
    }
}

/// One file in the worker's list.
#[derive(Debug, Clone)]
pub struct Listed(serde_json::Map<String, Value>);

impl Listed {
    /// Its name, relative to the base; [`INDEX`] for the start page.
    ///
    /// # Errors
    /// When it has none.
    pub fn path(&self) -> Result<&str> {
        self.0
            .get("path")
            .and_then(Value::as_str)
            .context("a listed file without a path")
    }

    /// Its digest in hexadecimal.
    ///
    /// # Errors
    /// When it has none.
    pub fn sha256(&self) -> Result<&str> {
        self.0
            .get("sha256")
            .and_then(Value::as_str)
            .context("a listed file without a digest")
    }
}

/// The name of the build in `dist`, as its worker says it.
///
/// # Errors
/// When the worker is not as expected.
pub fn build_of(dist: &Path) -> Result<String> {
    let worker = fs::read_to_string(dist.join("sw.js"))?;
    let name = worker
        .split_once("build: \"")
        .and_then(|(_, rest)| rest.split_once('"'));
    Ok(name.context("sw.js names no build")?.0.to_owned())
}

/// What the worker of the build in `dist` fetches.
///
/// # Errors
/// When the worker is not as expected.
pub fn files_of(dist: &Path) -> Result<Vec<Listed>> {
    let worker = fs::read_to_string(dist.join("sw.js"))?;
    let (_, listed, _) = around_list(&worker)?;
    let files: Vec<serde_json::Map<String, Value>> = serde_json::from_str(listed)?;
    ensure!(!files.is_empty(), "the worker lists no file");
    Ok(files.into_iter().map(Listed).collect())
}

/// The one listed file whose name ends so, for example `_bg.wasm`.
///
/// # Errors
/// When there is none, or more than one.
pub fn the_file(dist: &Path, ending: &str) -> Result<String> {
    let files = files_of(dist)?;
    let mut names = files
        .iter()
        .filter_map(|file| file.path().ok())
        .filter(|path| path.ends_with(ending));
    let name = names
        .next()
        .with_context(|| format!("no file ends in {ending}"))?;
    ensure!(names.next().is_none(), "more than one file ends in {ending}");
    Ok(name.to_owned())
}

/// Where a listed file lies in the folder of its build.
pub fn place(dist: &Path, path: &str) -> PathBuf {
    dist.join(if path == INDEX { "index.html" } else { path })
}

/// Every file below `folder`: its path relative to it, and its content.
///
/// # Errors
/// When one cannot be read.
pub fn contents(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder)?.to_string_lossy().into_owned();
                found.insert(name, fs::read(path)?);
            }
        }
    }
    Ok(found)
}

/// The SHA-256 of `bytes` in hexadecimal.
pub fn digest(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn around_list(worker: &str) -> Result<(&str, &str, &str)> {
    let (before, rest) = worker
        .split_once("files: [")
        .context("sw.js has no list of files")?;
    let length = rest
        .find(']')
        .context("the list of files does not end")?
        .saturating_add(1);
    let start = worker.len().saturating_sub(rest.len()).saturating_sub(1);
    let end = start.saturating_add(1).saturating_add(length);
    let listed = worker.get(start..end).context("the list of files is cut")?;
    let before = worker
        .get(..before.len().saturating_add("files: ".len()))
        .context("the list of files is cut")?;
    Ok((before, listed, worker.get(end..).unwrap_or_default()))
}

fn copy_all(from: &Path, to: &Path) -> Result<()> {
    for (name, bytes) in contents(from)? {
        let target = to.join(name);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(target, bytes)?;
    }
    Ok(())
}
