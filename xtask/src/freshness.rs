//! Whether a build is older than what it was built from.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What a release is built from, below the project's folder.
const SOURCES: [&str; 9] = [
    "src",
    "public",
    "style",
    "xtask/src",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
    ".cargo/config.toml",
];

/// Whether there is no build in `dist`, or something was changed since it was made.
pub fn is_old(dist: &Path, project: &Path) -> bool {
    let Some(made) = changed(&dist.join("index.html")) else {
        return true;
    };
    let mut open: Vec<PathBuf> = SOURCES.iter().map(|name| project.join(name)).collect();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let inside = fs::read_dir(&path).into_iter().flatten();
            open.extend(inside.filter_map(Result::ok).map(|entry| entry.path()));
        } else if changed(&path).is_some_and(|at| at > made) {
            return true;
        }
    }
    false
}

fn changed(path: &Path) -> Option<SystemTime> {
    path.metadata().ok()?.modified().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::is_old;
    use std::fs::{self, File};
    use std::time::{Duration, SystemTime};

    #[test]
    fn a_build_is_old_once_a_file_deep_in_the_sources_is_newer() {
        let project = std::env::temp_dir().join(format!("planb-freshness-{}", std::process::id()));
        let (deep, dist) = (project.join("src/ui/pages"), project.join("dist"));
        fs::create_dir_all(&deep).unwrap();
        fs::create_dir_all(&dist).unwrap();
        fs::write(deep.join("page.rs"), "").unwrap();
        assert!(is_old(&dist, &project), "there is no build");
        fs::write(dist.join("index.html"), "").unwrap();
        let at = |path, ahead| {
            let time = SystemTime::now() + Duration::from_secs(ahead);
            File::options()
                .write(true)
                .open(path)
                .unwrap()
                .set_modified(time)
                .unwrap();
        };
        at(dist.join("index.html"), 10);
        assert!(!is_old(&dist, &project));
        at(deep.join("page.rs"), 20);
        assert!(is_old(&dist, &project));
        fs::remove_dir_all(&project).unwrap();
    }
}
