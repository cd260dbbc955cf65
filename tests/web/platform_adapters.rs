use js_sys::{Array, Uint8Array};
use plan_b::platform::fault::Fault;
use plan_b::platform::files::{self, ReadFault};
use plan_b::platform::share::{Shareable, Shared};
use plan_b::platform::state_cache::StateCache;
use plan_b::platform::{
    broadcast, clipboard, clock, install, intl, page, probe, random, service_worker, storage_manager, timers,
};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Blob;

use crate::browser::{self, Broken};
use crate::page::fresh_base;

#[wasm_bindgen_test]
async fn hazard_41_missing_functions_are_faults_and_no_panic() {
    let broken = Broken;
    for name in [
        "serviceWorker",
        "storage",
        "clipboard",
        "share",
        "canShare",
        "languages",
        "standalone",
    ] {
        browser::hide_from_navigator(name);
    }
    for name in ["caches", "BroadcastChannel", "crypto", "fetch"] {
        browser::hide_from_window(name);
    }
    assert_eq!(service_worker::status().await, Err(Fault::Missing));
    assert_eq!(service_worker::use_new_build().await, Err(Fault::Missing));
    assert!(service_worker::on_build_ready(|_, _| {}).is_err());
    assert!(!service_worker::is_serving());
    assert_eq!(storage_manager::persisted().await, Err(Fault::Missing));
    assert_eq!(storage_manager::persist().await, Err(Fault::Missing));
    assert_eq!(storage_manager::estimate().await, Err(Fault::Missing));
    assert_eq!(clipboard::paste().await, Err(Fault::Missing));
    // The older way may still be there.
    let _ = clipboard::copy("text").await;
    assert!(Shareable::text_file("plan-b.txt", "text", "Plan B").is_none());
    assert!(broadcast::Channel::open("name", |_| {}).is_err());
    assert_eq!(StateCache::new("/").put_card("").await, Err(Fault::Missing));
    assert!(!probe::has_network("/", "", 1_000).await);
    assert_eq!(install::ask().await, Err(Fault::Missing));
    assert_eq!(intl::languages(), [""; 0]);
    assert!(!install::is_ios() && !install::is_installed());
    assert_ne!(random::random_u64(), random::random_u64());
    drop(broken);
}

#[wasm_bindgen_test]
async fn throwing_functions_are_faults_and_no_panic() {
    let broken = Broken;
    for name in [
        "serviceWorker",
        "storage",
        "clipboard",
        "share",
        "canShare",
        "languages",
    ] {
        browser::throwing_navigator(name);
    }
    assert!(service_worker::status().await.is_err());
    assert!(storage_manager::estimate().await.is_err());
    assert!(clipboard::paste().await.is_err());
    assert!(Shareable::text_file("plan-b.txt", "text", "Plan B").is_none());
    assert_eq!(intl::languages(), [""; 0]);
    drop(broken);
}

#[wasm_bindgen_test]
async fn hazard_10_a_question_about_storage_that_hangs_has_a_limit() {
    let broken = Broken;
    browser::hanging_navigator("storage", "persisted");
    assert_eq!(storage_manager::persisted().await, Err(Fault::TimedOut));
    drop(broken);
}

#[wasm_bindgen_test]
async fn hazard_43_every_end_of_sharing_is_told_apart() {
    let broken = Broken;
    for (exception, outcome) in [
        (None, Shared::Shared),
        (Some("AbortError"), Shared::Cancelled),
        (Some("NotAllowedError"), Shared::NotAllowed),
        (Some("DataError"), Shared::NotAllowed),
    ] {
        browser::stub_share(exception);
        let file = Shareable::text_file("plan-b.txt", "PlanB 1", "Plan B").unwrap();
        assert_eq!(file.share().await, outcome);
        assert!(Shareable::text_file("plan-b.json", "PlanB 1", "Plan B").is_none());
        browser::mend();
    }
    drop(broken);
}

#[wasm_bindgen_test]
async fn hazard_8_each_device_is_told_apart_in_a_tab_and_on_the_home_screen() {
    let broken = Broken;
    let safari = |device: &str| {
        format!("Mozilla/5.0 ({device}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/604.1")
    };
    let iphone = safari("iPhone; CPU iPhone OS 19_0 like Mac OS X");
    let mac = safari("Macintosh; Intel Mac OS X 10_15_7");
    let android =
        "Mozilla/5.0 (Linux; Android 16; Pixel 10) AppleWebKit/537.36 Chrome/156.0.0.0 Mobile Safari/537.36";
    for (agent, touches, standalone, display, is_ios, is_installed) in [
        (iphone.as_str(), 5, Some(false), "browser", true, false),
        (&iphone, 5, Some(true), "browser", true, true),
        (&iphone, 5, Some(true), "standalone", true, true),
        (
            &iphone.replace("Version/19.0", "FxiOS/150.0"),
            5,
            Some(false),
            "browser",
            true,
            false,
        ),
        (
            &iphone.replace("Version/19.0", "CriOS/156.0"),
            5,
            Some(false),
            "browser",
            true,
            false,
        ),
        (
            &safari("iPad; CPU OS 12_5 like Mac OS X"),
            5,
            Some(false),
            "browser",
            true,
            false,
        ),
        // An iPad of today calls itself a Mac.
        (&mac, 5, Some(false), "browser", true, false),
        (&mac, 5, Some(true), "standalone", true, true),
        (&mac, 0, None, "browser", false, false),
        (&mac, 0, None, "standalone", false, true),
        (android, 5, None, "browser", false, false),
        (android, 5, None, "standalone", false, true),
        (android, 5, None, "fullscreen", false, true),
        (android, 5, None, "minimal-ui", false, true),
        ("", 0, None, "browser", false, false),
    ] {
        browser::as_device(agent, touches, standalone, display);
        assert_eq!(install::is_ios(), is_ios, "{agent} {touches}");
        assert_eq!(
            install::is_installed(),
            is_installed,
            "{agent} {standalone:?} {display}"
        );
        browser::mend();
    }
    drop(broken);
}

#[wasm_bindgen_test]
async fn a_file_is_measured_before_it_is_read() {
    let blob =
        |bytes: &[u8]| Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes))).unwrap();
    assert_eq!(
        files::read_bytes(&blob(b"\xFFPlanB"), 6.0).await.unwrap(),
        b"\xFFPlanB"
    );
    let refused = files::read_bytes(&blob(b"PlanB 1"), 6.0).await;
    assert_eq!(
        refused,
        Err(ReadFault::TooBig {
            size: 7.0,
            limit: 6.0
        })
    );
}

#[wasm_bindgen_test]
async fn a_shared_file_is_taken_once() {
    let base = fresh_base();
    let (cache, name) = (StateCache::new(&base), format!("planb:{base}:state"));
    assert_eq!(cache.take_shared_file(100.0).await, Ok(None));
    browser::put_cached(&name, &format!("{base}shared-file"), "PlanB 1").await;
    assert_eq!(cache.take_shared_file(100.0).await, Ok(Some(b"PlanB 1".to_vec())));
    assert_eq!(cache.take_shared_file(100.0).await, Ok(None));
    browser::drop_cache(&name).await;
}

#[wasm_bindgen_test]
async fn the_flag_of_an_open_incident_stands_while_it_is_open() {
    let base = fresh_base();
    let (cache, name) = (StateCache::new(&base), format!("planb:{base}:state"));
    let path = format!("{base}incident-open");
    cache.set_incident_open(false).await.unwrap();
    cache.set_incident_open(true).await.unwrap();
    assert!(browser::cached(&name, &path).await.is_string());
    cache.set_incident_open(false).await.unwrap();
    assert!(!browser::cached(&name, &path).await.is_string());
    browser::drop_cache(&name).await;
}

#[wasm_bindgen_test]
async fn the_base_path_is_what_the_page_says() {
    assert_eq!(page::base_path(), "/", "with no word of it, the root");
    let document = web_sys::window().unwrap().document().unwrap();
    let meta = document.create_element("meta").unwrap();
    meta.set_attribute("name", "base-path").unwrap();
    meta.set_attribute("content", "/plan-b/").unwrap();
    document.head().unwrap().append_child(&meta).unwrap();
    assert_eq!(page::base_path(), "/plan-b/");
    meta.set_attribute("content", "https://elsewhere.example/")
        .unwrap();
    assert_eq!(page::base_path(), "/");
    meta.remove();
}

#[wasm_bindgen_test]
async fn the_network_is_believed_only_by_its_content() {
    let address = web_sys::window().unwrap().location().pathname().unwrap();
    assert!(probe::has_network(&address, "<html", 5_000).await);
    assert!(!probe::has_network(&address, "what a sign-in page does not have", 5_000).await);
    assert!(!probe::has_network("/no-such-file", "", 5_000).await);
}

#[wasm_bindgen_test]
async fn what_takes_too_long_is_given_up() {
    let never = plan_b::platform::later::Later::<()>::new();
    assert_eq!(timers::within(20, never).await, Err(Fault::TimedOut));
    assert_eq!(timers::within(10_000, async { 1 }).await, Ok(1));
}

#[wasm_bindgen_test]
fn the_clock_and_the_offset_are_plausible() {
    assert!(clock::now_ms() > 1_700_000_000_000);
    assert!((-14 * 60..=14 * 60).contains(&intl::offset_minutes(clock::now_ms())));
    assert_eq!(intl::offset_minutes(i64::MAX), 0, "outside the calendar");
}
