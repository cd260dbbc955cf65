//! The measure for a launch: the same contacts as a plain page that a small service worker keeps.

use std::fmt::Write as _;
use std::fs;

use anyhow::Result;
use tempfile::TempDir;

use super::sample::Row;

const STYLE: &str =
    "body { font: 17px/1.4 system-ui, sans-serif; margin: 16px; } ul { list-style: none; padding: 0; }
li { display: flex; justify-content: space-between; min-height: 72px; border-bottom: 1px solid #ccc; }
a { display: grid; place-items: center; min-width: 56px; min-height: 56px; }";

const REGISTER: &str = "navigator.serviceWorker.register('sw.js');";

const WORKER: &str = "
self.addEventListener('install', (event) => event.waitUntil(
    caches.open('page').then((cache) => cache.addAll(['./', 'style.css', 'register.js'])).then(() => skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
self.addEventListener('fetch', (event) => event.respondWith(
    caches.match(event.request).then((kept) => kept ?? fetch(event.request))));";

/// Writes the page into a folder of its own.
///
/// # Errors
/// When it cannot be written.
pub fn write(rows: &[Row]) -> Result<TempDir> {
    let folder = tempfile::Builder::new().prefix("planb-page-").tempdir()?;
    let mut list = String::new();
    for Row {
        function,
        name,
        number,
    } in rows
    {
        writeln!(
            list,
            "<li><span><b>{name}</b><br>{function}</span> <a href=\"tel:{number}\">Bel</a></li>"
        )?;
    }
    let page = format!(
        "<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Contacten</title>
<meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"style.css\">
<script src=\"register.js\" defer></script></head><body><h1>Contacten</h1><ul>{list}</ul></body></html>"
    );
    for (name, content) in [
        ("index.html", page.as_str()),
        ("style.css", STYLE),
        ("register.js", REGISTER),
        ("sw.js", WORKER),
    ] {
        fs::write(folder.path().join(name), content)?;
    }
    Ok(folder)
}
