//! Where things lie in this project.

use std::path::{Path, PathBuf};

use crate::base::Base;

/// The project's folders.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
    own_program: PathBuf,
}

impl Workspace {
    /// The project that this program was built from.
    ///
    /// # Errors
    /// If the project is no longer there.
    pub fn find() -> Result<Self, String> {
        // The environment knows better than the binary when the project was moved after it was built.
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
            .map(PathBuf::from)
            .filter(|folder| folder.ends_with("xtask"))
            .unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
        let root = manifest.parent().map(Path::to_path_buf).unwrap_or_default();
        if root.join("Cargo.lock").is_file() {
            let own_program =
                std::env::current_exe().map_err(|error| format!("where is this program? {error}"))?;
            Ok(Self { root, own_program })
        } else {
            Err(format!(
                "no project at {}; run this through cargo xtask",
                root.display()
            ))
        }
    }

    /// This program, as a path to start it again. Asked for once at the start, because cargo may put another build
    /// of it in its place later, and then the system no longer knows the name.
    pub fn own_program(&self) -> &Path {
        &self.own_program
    }

    /// The folder with `Cargo.lock`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Cargo's target folder.
    pub fn target(&self) -> PathBuf {
        std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| self.root.join("target"), |folder| self.root.join(folder))
    }

    /// Where a build for this base goes if nothing else is said.
    pub fn dist(&self, base: &Base) -> PathBuf {
        if base.is_root() {
            self.root.join("dist")
        } else {
            self.target().join(format!("dist-{}", base.dashed()))
        }
    }

    /// Programs that this project installs for itself, beside whatever the machine has.
    pub fn tool_folder(&self) -> PathBuf {
        self.target().join("tools")
    }

    /// The folder that locks the version of the accessibility rules.
    pub fn axe_source(&self) -> PathBuf {
        self.root.join("tests").join("e2e").join("axe")
    }

    /// Where the accessibility rules are installed.
    pub fn axe_target(&self) -> PathBuf {
        self.target().join("axe")
    }

    /// What the hosts are told to send.
    pub fn host_headers(&self) -> PathBuf {
        self.root.join("public").join("_headers")
    }
}
