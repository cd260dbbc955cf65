//! Finds the programs and the built files: named by environment variables, else by search.

use std::env;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// Whether only what is quick is asked for (`PLANB_QUICK`): a test that takes minutes then says that it is left out.
pub fn is_quick() -> bool {
    let quick = env::var_os("PLANB_QUICK").is_some_and(|value| !value.is_empty());
    if quick {
        eprintln!("left out of the quick run");
    }
    quick
}

/// The root of the workspace.
pub fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// The directory built for `/`.
///
/// # Errors
/// When there is none.
pub fn dist() -> Result<PathBuf> {
    built("PLANB_DIST", "dist")
}

/// The directory built for `/plan-b/`.
///
/// # Errors
/// When there is none.
pub fn dist_sub() -> Result<PathBuf> {
    built("PLANB_DIST_SUB", "target/dist-plan-b")
}

/// The built `xtask`, which serves files and makes the list of a build's files.
///
/// # Errors
/// When it is not built.
pub fn xtask() -> Result<PathBuf> {
    named("XTASK_BIN")
        .or_else(|| existing(workspace().join("target/debug/xtask")))
        .context("xtask is not built; run `cargo build -p xtask` or set XTASK_BIN")
}

/// Chromium itself, never the script that starts it: only the real program can be killed with its whole group.
///
/// # Errors
/// When it is not installed.
pub fn chromium() -> Result<PathBuf> {
    let found = program("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"])?;
    if !is_script(&found) {
        return Ok(found);
    }
    let places = [
        "/usr/lib/chromium/chromium",
        "/usr/lib/chromium-browser/chromium-browser",
    ];
    places
        .iter()
        .map(PathBuf::from)
        .find(|place| place.is_file() && !is_script(place))
        .with_context(|| {
            format!(
                "{} is a script and the program behind it was not found; set CHROMIUM",
                found.display()
            )
        })
}

/// Chromium's driver.
///
/// # Errors
/// When it is not installed.
pub fn chromedriver() -> Result<PathBuf> {
    program("CHROMEDRIVER", &["chromedriver"])
}

/// Firefox.
///
/// # Errors
/// When it is not installed.
pub fn firefox() -> Result<PathBuf> {
    program("FIREFOX", &["firefox-esr", "firefox"])
}

/// Firefox's driver.
///
/// # Errors
/// When it is not installed.
pub fn geckodriver() -> Result<PathBuf> {
    program("GECKODRIVER", &["geckodriver"])
}

/// WebKitGTK's driver.
///
/// # Errors
/// When it is not installed.
pub fn webkit_driver() -> Result<PathBuf> {
    program("WEBKIT_DRIVER", &["WebKitWebDriver"])
}

/// WebKitGTK's small browser, which lies beside the library.
///
/// # Errors
/// When it is not installed.
pub fn mini_browser() -> Result<PathBuf> {
    if let Some(found) = named("MINIBROWSER") {
        return Ok(found);
    }
    let mut places = Vec::new();
    for library in ["/usr/lib", "/usr/libexec", "/usr/lib64"] {
        find_below(Path::new(library), "MiniBrowser", 3, &mut places);
    }
    places
        .into_iter()
        .max()
        .context("MiniBrowser of WebKitGTK was not found; set MINIBROWSER")
}

/// A display without a screen.
///
/// # Errors
/// When it is not installed.
pub fn xvfb() -> Result<PathBuf> {
    program("XVFB", &["Xvfb"])
}

/// LibreOffice.
///
/// # Errors
/// When it is not installed.
pub fn soffice() -> Result<PathBuf> {
    program("SOFFICE", &["soffice", "libreoffice"])
}

/// The text of the accessibility checker.
///
/// # Errors
/// When it was not installed.
pub fn axe() -> Result<String> {
    let place = named("AXE").or_else(|| {
        let mut places = Vec::new();
        find_below(&workspace().join("target"), "axe.min.js", 5, &mut places);
        places.into_iter().next()
    });
    let place = place.context("axe.min.js was not found; `cargo xtask test` installs it, or set AXE")?;
    fs::read_to_string(&place).with_context(|| place.display().to_string())
}

fn built(variable: &str, folder: &str) -> Result<PathBuf> {
    let found = named(variable).or_else(|| existing(workspace().join(folder)));
    let found = found.with_context(|| {
        format!("nothing is built in {folder}/; `cargo xtask build` does it, or set {variable}")
    })?;
    if !found.join("index.html").is_file() || !found.join("sw.js").is_file() {
        bail!("{} holds no finished build", found.display());
    }
    Ok(found)
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
}

fn existing(place: PathBuf) -> Option<PathBuf> {
    place.exists().then_some(place)
}

fn program(variable: &str, names: &[&str]) -> Result<PathBuf> {
    if let Some(found) = named(variable) {
        return Ok(found);
    }
    let mut folders: Vec<PathBuf> = env::var_os("PATH")
        .map(|path| env::split_paths(&path).collect())
        .unwrap_or_default();
    folders.extend(env::home_dir().map(|home| home.join(".cargo/bin")));
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|place| place.is_file())
        .with_context(|| format!("{} was not found; set {variable}", names.join(" or ")))
}

fn is_script(place: &Path) -> bool {
    let mut start = [0; 2];
    fs::File::open(place).is_ok_and(|mut file| file.read_exact(&mut start).is_ok()) && &start == b"#!"
}

fn find_below(folder: &Path, name: &str, depth: usize, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let Ok(kind) = entry.file_type() else {
            continue;
        };
        if kind.is_file() && entry.file_name() == name {
            found.push(entry.path());
        } else if kind.is_dir() && depth > 0 {
            find_below(&entry.path(), name, depth.saturating_sub(1), found);
        }
    }
}
