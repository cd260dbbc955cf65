//! Finds programs by search, never by one fixed path.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::output_of;
use crate::workspace::Workspace;

/// The places where a program may lie, in the order in which they are asked.
#[derive(Debug)]
pub struct Places(Vec<PathBuf>);

impl Places {
    /// This project's own programs, then `PATH`, then cargo's folder.
    pub fn of(workspace: &Workspace) -> Self {
        let mut folders = vec![workspace.tool_folder().join("bin")];
        folders.extend(std::env::var_os("PATH").iter().flat_map(std::env::split_paths));
        let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        let home = std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo"));
        folders.extend(cargo_home.or(home).map(|folder| folder.join("bin")));
        Self(folders)
    }

    /// Every program of that name, the first asked first.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = PathBuf> + 'a {
        self.0
            .iter()
            .map(move |folder| executable(folder, name))
            .filter(|path| is_executable(path))
    }

    /// The first program of that name.
    pub fn first(&self, name: &str) -> Option<PathBuf> {
        self.all(name).next()
    }

    /// The first program of that name whose `--version` has `version` as one of its words.
    pub fn with_version(&self, name: &str, version: &str) -> Option<PathBuf> {
        self.all(name).find(|path| {
            output_of(Command::new(path).arg("--version"))
                .is_some_and(|said| said.split_whitespace().any(|word| word == version))
        })
    }

    /// The value for `PATH` with these places, the folders of `first` before them.
    pub fn as_path(&self, first: &[&Path]) -> std::ffi::OsString {
        let before = first.iter().map(|path| path.to_path_buf());
        std::env::join_paths(before.chain(self.0.iter().cloned()))
            .unwrap_or_else(|_| std::env::var_os("PATH").unwrap_or_default())
    }
}

fn executable(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Whether there is a file that may be started.
pub fn is_executable(path: &Path) -> bool {
    let Ok(facts) = path.metadata() else {
        return false;
    };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        facts.is_file() && facts.permissions().mode() & 0o111 != 0
    }
    #[cfg(not(unix))]
    {
        facts.is_file()
    }
}
