use plan_b::domain::Id;
use plan_b::platform::idb::Area;
use plan_b::store::Keep;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser;
use crate::page::{Page, fresh_base};

fn keep(open: &[u64], recent: &[u64]) -> Keep {
    let ids = |bits: &[u64]| bits.iter().map(|bits| Id::from_bits(*bits)).collect();
    Keep {
        open: ids(open),
        recent: ids(recent),
    }
}

fn local_ids(page: &Page) -> Vec<String> {
    let prefix = page.local_key("");
    browser::local_keys(&prefix)
        .iter()
        .map(|key| key[prefix.len()..].to_owned())
        .collect()
}

async fn two_incidents() -> Page {
    let page = Page::started(&fresh_base()).await;
    page.edit("contact/1", &[("function", "IT")]);
    for incident in ["5", "6"] {
        page.edit(&format!("incident/{incident}"), &[("title", "Kabelbreuk")]);
        for line in ["a", "b"] {
            page.edit(&format!("log/{incident}{line}"), &[("incident", incident)]);
        }
    }
    page.saved().await;
    page
}

#[wasm_bindgen_test]
async fn local_storage_lets_go_of_closed_incidents_that_indexeddb_has() {
    let page = two_incidents().await;
    assert_eq!(local_ids(&page).len(), 7);
    page.stores.set_keep(keep(&[6], &[5, 6]));
    // In its turn after the arranging.
    page.stores.proposals().await.unwrap();
    assert_eq!(
        local_ids(&page),
        ["contact/1", "incident/5", "incident/6", "log/6a", "log/6b"]
    );
    page.stores.set_keep(keep(&[], &[6]));
    page.stores.proposals().await.unwrap();
    assert_eq!(local_ids(&page), ["contact/1", "incident/6"]);
    assert_eq!(page.indexed(Area::Entities).await.len(), 7);
    assert_eq!(Page::started(&page.base).await.lines(), page.lines());
}

#[wasm_bindgen_test]
async fn local_storage_is_filled_with_an_incident_that_is_open_again() {
    let page = two_incidents().await;
    page.stores.set_keep(keep(&[], &[]));
    page.stores.proposals().await.unwrap();
    assert_eq!(local_ids(&page), ["contact/1"]);
    page.stores.set_keep(keep(&[5], &[]));
    page.stores.proposals().await.unwrap();
    assert_eq!(local_ids(&page), ["contact/1", "incident/5", "log/5a", "log/5b"]);
}

#[wasm_bindgen_test]
async fn local_storage_keeps_what_indexeddb_does_not_have() {
    let page = two_incidents().await;
    page.database().clear().await.unwrap();
    page.stores.set_keep(keep(&[], &[]));
    page.stores.proposals().await.unwrap();
    assert_eq!(local_ids(&page).len(), 7);
    assert_eq!(Page::started(&page.base).await.lines(), page.lines());
}

#[wasm_bindgen_test]
async fn after_a_loss_local_storage_is_filled_with_what_it_is_for() {
    let page = two_incidents().await;
    for key in browser::local_keys(&page.local_key("")) {
        browser::local_remove(&key);
    }
    let again = Page::at(&page.base);
    again.stores.set_keep(keep(&[6], &[]));
    again.start();
    again.saved().await;
    assert_eq!(local_ids(&again), ["contact/1", "incident/6", "log/6a", "log/6b"]);
    assert_eq!(again.lines(), page.lines());
}
