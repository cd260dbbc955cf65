//! Which kind of content a file name stands for.

/// The `Content-Type` of a file, by its ending.
pub fn of_file(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("json") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("webp") => "image/webp",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("pdf") => "application/pdf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::of_file;

    #[test]
    fn what_browsers_are_strict_about_has_its_exact_type() {
        assert_eq!(of_file("plan-b-0a1b_bg.wasm"), "application/wasm");
        assert_eq!(of_file("manifest.webmanifest"), "application/manifest+json");
        assert_eq!(of_file("sw.js"), "text/javascript; charset=utf-8");
        assert_eq!(of_file("LICENSE"), "application/octet-stream");
    }
}
