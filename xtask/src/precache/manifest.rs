//! The manifests: one for each language, made of one source.
//!
//! In the source a text is an object with the four languages. `manifest.webmanifest` is the Dutch one, and the page's
//! script links the one of the reader's language; `id` is the same in all, so they describe one app.

use serde_json::Value;

use crate::base::Base;

use super::files::Staging;

const SOURCE: &str = "manifest.template.json";
const LANGUAGES: [(&str, &str); 4] = [
    ("nl", "manifest.webmanifest"),
    ("fr", "manifest.fr.webmanifest"),
    ("de", "manifest.de.webmanifest"),
    ("en", "manifest.en.webmanifest"),
];

/// Writes the manifests in the place of their source.
///
/// # Errors
/// If a text lacks a language, or the manifest names a file that is not there or has another size, or an address
/// outside the app.
pub fn write(staging: &Staging, base: &Base) -> Result<(), String> {
    let source = staging.take(SOURCE)?.replace("{{base}}", base.as_str());
    let source: Value = serde_json::from_str(&source).map_err(|error| format!("{SOURCE}: {error}"))?;
    for (language, name) in LANGUAGES {
        let manifest = in_language(&source, language)?;
        check(staging, &manifest)?;
        staging.write(name, &format!("{manifest:#}\n"))?;
    }
    Ok(())
}

fn in_language(value: &Value, language: &str) -> Result<Value, String> {
    match value {
        Value::Object(members) if LANGUAGES.iter().any(|(code, _)| members.contains_key(*code)) => {
            let is_complete = members.len() == LANGUAGES.len();
            members
                .get(language)
                .filter(|_| is_complete)
                .cloned()
                .ok_or_else(|| format!("{SOURCE}: {value} is not in four languages"))
        }
        Value::Object(members) => {
            let spoken = members
                .iter()
                .map(|(name, value)| Ok((name.clone(), in_language(value, language)?)));
            spoken.collect::<Result<_, String>>().map(Value::Object)
        }
        Value::Array(items) => items
            .iter()
            .map(|item| in_language(item, language))
            .collect::<Result<_, _>>()
            .map(Value::Array),
        _ => Ok(value.clone()),
    }
}

fn check(staging: &Staging, manifest: &Value) -> Result<(), String> {
    let shortcuts = list(manifest, "shortcuts");
    let addresses = [
        manifest.get("scope"),
        manifest.get("start_url"),
        manifest.pointer("/share_target/action"),
    ];
    for address in addresses
        .into_iter()
        .chain(shortcuts.iter().map(|shortcut| shortcut.get("url")))
    {
        let address = address
            .and_then(Value::as_str)
            .ok_or_else(|| format!("{SOURCE}: an address is missing"))?;
        if address.starts_with('/') || address.contains("..") || address.contains(':') {
            return Err(format!("{SOURCE}: {address} may lead out of the app"));
        }
    }
    let pictures = list(manifest, "icons")
        .iter()
        .chain(list(manifest, "screenshots"));
    for picture in pictures.chain(shortcuts.iter().flat_map(|shortcut| list(shortcut, "icons"))) {
        let member = |name| picture.get(name).and_then(Value::as_str).unwrap_or_default();
        let (src, sizes) = (member("src"), member("sizes"));
        let bytes = staging.bytes(src).map_err(|error| format!("{SOURCE}: {error}"))?;
        if let Some((width, height)) = png_size(&bytes)
            && sizes != format!("{width}x{height}")
        {
            return Err(format!("{SOURCE}: {src} is {width}x{height}, not {sizes}"));
        }
    }
    Ok(())
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value
        .get(name)
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default()
}

/// Width and height from the first chunk (PNG specification, 11.2.1); `None` for another format.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some((number(16)?, number(20)?))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use serde_json::Value;

    use crate::precache::trial_build::{Faulty, TrialBuild};

    #[test]
    fn each_language_has_its_manifest_and_all_are_one_app() {
        let trial = TrialBuild::new("manifest-languages");
        trial.finish("/plan-b/").unwrap();
        let read = |name: &str| serde_json::from_str::<Value>(&trial.text(name)).unwrap();
        let (nl, fr) = (read("manifest.webmanifest"), read("manifest.fr.webmanifest"));
        assert_eq!(nl["shortcuts"][0]["name"], "Nu");
        assert_eq!(fr["shortcuts"][0]["name"], "Maintenant");
        assert_eq!(nl["lang"], "nl-BE");
        for manifest in [
            nl,
            fr,
            read("manifest.de.webmanifest"),
            read("manifest.en.webmanifest"),
        ] {
            // Another id would be a second, empty app beside the installed one: these three never change.
            assert_eq!(manifest["id"], "/plan-b/");
            assert_eq!(manifest["scope"], "./");
            assert_eq!(manifest["start_url"], "./");
        }
    }

    #[test]
    fn a_picture_that_is_missing_or_has_another_size_fails_the_build() {
        let faults: [Faulty; 4] = [
            ("icons/now-96.png", |trial| trial.remove("icons/now-96.png")),
            ("not 191x192", |trial| {
                trial.replace("manifest.template.json", "\"192x192\"", "\"191x192\"")
            }),
            ("wide-now.png", |trial| trial.remove("screenshots/wide-now.png")),
            ("four languages", |trial| {
                trial.replace("manifest.template.json", "\"de\": \"Jetzt\", ", "")
            }),
        ];
        for (number, (named, fault)) in faults.into_iter().enumerate() {
            let trial = TrialBuild::new(&format!("manifest-fault-{number}"));
            fault(&trial);
            let error = trial.finish("/").unwrap_err();
            assert!(error.contains(named), "fault {number}: {error}");
        }
    }

    #[test]
    fn an_address_outside_the_app_fails_the_build() {
        for address in ["/", "../", "https://other.example/"] {
            let trial = TrialBuild::new("manifest-outside");
            trial.replace(
                "manifest.template.json",
                "\"scope\": \"./\"",
                &format!("\"scope\": \"{address}\""),
            );
            assert!(
                trial.finish("/").unwrap_err().contains("out of the app"),
                "{address}"
            );
        }
    }
}
