use plan_b::platform::idb::Area;
use plan_b::store::{Pref, StoreEvent};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser;
use crate::page::{Page, fresh_base};

#[wasm_bindgen_test]
async fn a_setting_is_in_both_stores_and_survives_the_loss_of_either() {
    let page = Page::started(&fresh_base()).await;
    page.stores.set_pref(Pref::User, "Zoë \"an\" _ 1");
    page.saved().await;
    page.database().clear().await.unwrap();
    let again = Page::started(&page.base).await;
    assert_eq!(again.stores.pref(Pref::User).as_deref(), Some("Zoë \"an\" _ 1"));
    assert!(
        again.indexed(Area::Meta).await.contains_key("user"),
        "IndexedDB has it again"
    );
    browser::local_remove(&format!("planb:{}:user", page.base));
    let again = Page::started(&page.base).await;
    assert_eq!(again.stores.pref(Pref::User).as_deref(), Some("Zoë \"an\" _ 1"));
    again
        .told(|event| (*event == StoreEvent::Pref(Pref::User)).then_some(()))
        .await;
    assert!(browser::local_get(&format!("planb:{}:user", page.base)).is_some());
}

#[wasm_bindgen_test]
async fn of_two_values_of_a_setting_the_newer_one_stands() {
    let page = Page::started(&fresh_base()).await;
    page.stores.set_pref(Pref::Language, "nl");
    page.saved().await;
    let key = format!("planb:{}:lang", page.base);
    // A killed browser leaves an older localStorage behind.
    browser::local_set(&key, "\"fr\"_1");
    assert_eq!(
        Page::started(&page.base)
            .await
            .stores
            .pref(Pref::Language)
            .as_deref(),
        Some("nl")
    );
    browser::local_set(&key, "\"de\"_99999999999999");
    assert_eq!(
        Page::started(&page.base)
            .await
            .stores
            .pref(Pref::Language)
            .as_deref(),
        Some("de")
    );
    browser::local_remove(&key);
    assert_eq!(
        Page::started(&page.base)
            .await
            .stores
            .pref(Pref::Language)
            .as_deref(),
        Some("de")
    );
}

#[wasm_bindgen_test]
async fn the_page_script_can_read_the_language() {
    let page = Page::new();
    page.stores.set_pref(Pref::Language, "nl");
    // What public/boot.js does with it.
    let text = browser::local_get(&format!("planb:{}:lang", page.base)).unwrap();
    let code = text.replace('"', "").to_lowercase();
    assert_eq!(code.split(['-', '_']).next(), Some("nl"));
}
