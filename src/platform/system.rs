//! On which operating system this browser runs, as far as it says so.

use crate::domain::checklist::System;

use super::js;

/// The system named in the user agent; Windows when none is. It only chooses which how-to is shown first.
pub fn this_system() -> System {
    let agent = js::of_navigator("userAgent")
        .and_then(|agent| agent.as_string())
        .unwrap_or_default();
    let names = |name: &str| agent.contains(name);
    if names("Android") {
        System::Android
    } else if names("iPhone") || names("iPad") {
        System::Ios
    } else if names("Mac OS") {
        System::Mac
    } else if names("Linux") || names("X11") {
        System::Linux
    } else {
        System::Windows
    }
}
