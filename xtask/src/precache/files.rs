//! The folder of a finished build.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::{order, wasm};
use crate::media_type;
use crate::site::has_hash;

/// Files that the worker does not keep: hosts read the first two themselves, the worker cannot list itself, and the
/// last one is how the app asks whether there is a network.
const NOT_KEPT: [&str; 4] = ["_headers", "_redirects", "sw.js", "online.txt"];

/// Pictures for the browser's install dialog: large, and of no use without a network.
const PICTURES: &str = "screenshots/";

/// A file that the worker keeps.
#[derive(Debug)]
pub struct BuiltFile {
    /// Below the base, with forward slashes; empty for `index.html`, which is fetched as the folder.
    pub path: String,
    /// The digest of the content in hexadecimal.
    pub sha256: String,
    /// Bytes.
    pub size: u64,
    /// As the worker declares it.
    pub media_type: &'static str,
}

/// The folder in which Trunk put the build together.
#[derive(Debug)]
pub struct Staging(PathBuf);

impl Staging {
    /// The build in `folder`.
    pub fn new(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    /// The text of a file.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn read(&self, path: &str) -> Result<String, String> {
        let said = |error| format!("{path}: {error}");
        String::from_utf8(self.bytes(path)?).map_err(|_| said("not a text".to_owned()))
    }

    /// The content of a file.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn bytes(&self, path: &str) -> Result<Vec<u8>, String> {
        std::fs::read(self.0.join(path)).map_err(|error| format!("cannot read {path}: {error}"))
    }

    /// Writes a file.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(&self, path: &str, text: &str) -> Result<(), String> {
        std::fs::write(self.0.join(path), text).map_err(|error| format!("cannot write {path}: {error}"))
    }

    /// Reads a source and takes it out of the build.
    ///
    /// # Errors
    /// If it is not there or cannot be removed.
    pub fn take(&self, path: &str) -> Result<String, String> {
        let text = self.read(path)?;
        std::fs::remove_file(self.0.join(path)).map_err(|error| format!("cannot remove {path}: {error}"))?;
        Ok(text)
    }

    /// Removes a folder that holds nothing any more.
    ///
    /// # Errors
    /// If something is left in it.
    pub fn remove_empty(&self, folder: &str) -> Result<(), String> {
        std::fs::remove_dir(self.0.join(folder)).map_err(|error| format!("cannot remove {folder}: {error}"))
    }

    /// Every file, sorted.
    ///
    /// # Errors
    /// If a folder cannot be read or a name is not UTF-8.
    pub fn paths(&self) -> Result<Vec<String>, String> {
        let mut paths = Vec::new();
        let mut folders = vec![self.0.clone()];
        while let Some(folder) = folders.pop() {
            let said = |error| format!("cannot read {}: {error}", folder.display());
            for entry in std::fs::read_dir(&folder).map_err(said)? {
                let path = entry.map_err(said)?.path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let below = path.strip_prefix(&self.0).map_err(|error| error.to_string())?;
                    let below = below
                        .to_str()
                        .ok_or_else(|| format!("{}: not UTF-8", path.display()))?;
                    paths.push(below.replace('\\', "/"));
                }
            }
        }
        paths.sort();
        Ok(paths)
    }

    /// Gives each script beside the page that has no digest in its name one; says which name became which.
    ///
    /// # Errors
    /// If a file cannot be read or renamed.
    pub fn name_scripts_by_digest(&self) -> Result<Vec<(String, String)>, String> {
        let mut renamed = Vec::new();
        for name in self.paths()? {
            let Some(stem) = name
                .strip_suffix(".js")
                .filter(|stem| !stem.contains('/') && !has_hash(stem))
            else {
                continue;
            };
            let digest: String = hex(&Sha256::digest(self.bytes(&name)?))
                .chars()
                .take(16)
                .collect();
            let new = format!("{stem}-{digest}.js");
            std::fs::rename(self.0.join(&name), self.0.join(&new))
                .map_err(|error| format!("cannot rename {name}: {error}"))?;
            renamed.push((name, new));
        }
        Ok(renamed)
    }

    /// Makes every WebAssembly module smaller to load: its functions in an order that packs well, the names of functions
    /// and compilers gone.
    ///
    /// # Errors
    /// If one cannot be read or written, or is none.
    pub fn make_modules_smaller(&self) -> Result<(), String> {
        for name in self.paths()?.iter().filter(|name| name.ends_with(".wasm")) {
            let said = |error| format!("{name}: {error}");
            let module = order::by_likeness(&self.bytes(name)?).map_err(said)?;
            let module = wasm::without_names(&module).map_err(said)?;
            std::fs::write(self.0.join(name), module)
                .map_err(|error| format!("cannot write {name}: {error}"))?;
        }
        Ok(())
    }

    /// The files that the worker keeps, the page first.
    ///
    /// # Errors
    /// If a file cannot be read.
    pub fn built_files(&self) -> Result<Vec<BuiltFile>, String> {
        let is_kept = |path: &String| {
            let is_hidden = path.split('/').any(|part| part.starts_with('.'));
            !is_hidden && !NOT_KEPT.contains(&path.as_str()) && !path.starts_with(PICTURES)
        };
        let mut files = Vec::new();
        for name in self.paths()?.into_iter().filter(is_kept) {
            let bytes = self.bytes(&name)?;
            files.push(BuiltFile {
                sha256: hex(&Sha256::digest(&bytes)),
                size: u64::try_from(bytes.len()).map_err(|error| error.to_string())?,
                media_type: media_type::of_file(&name),
                path: if name == "index.html" { String::new() } else { name },
            });
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(files)
    }
}

/// Bytes in lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
