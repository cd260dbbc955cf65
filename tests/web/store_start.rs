use plan_b::platform::idb::{Area, Slot, Write};
use plan_b::platform::state_cache::StateCache;
use plan_b::store::{Lost, StartKind};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser;
use crate::page::{Page, fresh_base, line_of};

async fn kept_plan() -> Page {
    let page = Page::started(&fresh_base()).await;
    page.edit("contact/1", &[("function", "IT")]);
    page.edit("line/2", &[("title", "Glasvezel")]);
    page.saved().await;
    page
}

fn clear_local(base: &str) {
    for key in browser::local_keys(&format!("planb:{base}:")) {
        browser::local_remove(&key);
    }
}

#[wasm_bindgen_test]
async fn a_first_visit_is_new_and_a_second_is_not() {
    let page = Page::started(&fresh_base()).await;
    assert_eq!(page.start_kind().await, StartKind::New);
    page.edit("contact/1", &[("function", "IT")]);
    page.saved().await;
    let again = Page::at(&page.base);
    assert_eq!(
        again.lines(),
        page.lines(),
        "the plan is there before IndexedDB is asked"
    );
    again.start();
    assert_eq!(again.start_kind().await, StartKind::Known);
}

#[wasm_bindgen_test]
async fn a_first_visit_that_only_chose_a_language_stays_new() {
    let page = Page::started(&fresh_base()).await;
    page.stores.set_pref(plan_b::store::Pref::Language, "de");
    page.saved().await;
    assert_eq!(Page::started(&page.base).await.start_kind().await, StartKind::New);
}

#[wasm_bindgen_test]
async fn hazard_6_a_cleared_local_storage_is_filled_from_indexeddb() {
    let page = kept_plan().await;
    clear_local(&page.base);
    let again = Page::started(&page.base).await;
    assert_eq!(again.start_kind().await, StartKind::Lost(Lost::Local));
    assert_eq!(again.lines(), page.lines());
    assert_eq!(
        Page::at(&page.base).lines(),
        page.lines(),
        "localStorage has it again"
    );
}

#[wasm_bindgen_test]
async fn hazard_5_an_emptied_database_is_filled_from_local_storage() {
    let page = kept_plan().await;
    page.database().clear().await.unwrap();
    let again = Page::started(&page.base).await;
    assert_eq!(again.start_kind().await, StartKind::Lost(Lost::Indexed));
    assert_eq!(again.lines(), page.lines());
    assert_eq!(
        again
            .indexed(Area::Entities)
            .await
            .into_values()
            .collect::<Vec<_>>(),
        page.lines()
    );
    assert_eq!(
        Page::started(&page.base).await.start_kind().await,
        StartKind::Known,
        "said once"
    );
}

#[wasm_bindgen_test]
async fn hazard_7_with_both_stores_emptied_the_card_tells_of_the_plan() {
    let page = kept_plan().await;
    StateCache::new(&page.base).put_card("<p>card</p>").await.unwrap();
    page.database().clear().await.unwrap();
    clear_local(&page.base);
    let again = Page::started(&page.base).await;
    assert_eq!(again.start_kind().await, StartKind::Lost(Lost::Everything));
    browser::drop_cache(&format!("planb:{}:state", page.base)).await;
}

#[wasm_bindgen_test]
async fn empty_stores_with_a_marker_are_no_first_visit() {
    let page = kept_plan().await;
    page.database().clear().await.unwrap();
    for key in browser::local_keys(&page.local_key("")) {
        browser::local_remove(&key);
    }
    let again = Page::started(&page.base).await;
    assert_eq!(again.start_kind().await, StartKind::Lost(Lost::Everything));
}

#[wasm_bindgen_test]
async fn hazard_3_any_earlier_local_storage_with_a_full_database_gives_the_full_state() {
    let base = fresh_base();
    let page = Page::started(&base).await;
    let mut snapshots = Vec::new();
    for number in 0..12 {
        page.edit(
            &format!("contact/{}", number % 3 + 1),
            &[("function", &format!("number {number}"))],
        );
        page.saved().await;
        let keys = browser::local_keys(&format!("planb:{base}:"));
        let snapshot: Vec<_> = keys
            .into_iter()
            .map(|key| (browser::local_get(&key).unwrap(), key))
            .collect();
        let indexed: Vec<_> = page.indexed(Area::Entities).await.into_iter().collect();
        snapshots.push((snapshot, indexed));
    }
    let (full_local, full_indexed) = snapshots.last().unwrap().clone();
    for (early_local, early_indexed) in &snapshots {
        for (local, indexed) in [(early_local, &full_indexed), (&full_local, early_indexed)] {
            clear_local(&base);
            for (value, key) in local {
                browser::local_set(key, value);
            }
            let lines = indexed.clone();
            page.database().clear().await.unwrap();
            page.database()
                .update(&[Area::Entities], Vec::new(), move |_| {
                    let put = |(id, line): &(String, String)| {
                        Write::Put(Slot::new(Area::Entities, id), line.clone())
                    };
                    lines.iter().map(put).collect()
                })
                .await
                .unwrap();
            let again = Page::started(&base).await;
            assert_eq!(again.lines(), page.lines());
            assert_eq!(
                Page::at(&base).lines(),
                page.lines(),
                "localStorage is whole again"
            );
            assert_eq!(
                again
                    .indexed(Area::Entities)
                    .await
                    .into_values()
                    .collect::<Vec<_>>(),
                page.lines()
            );
        }
    }
}

#[wasm_bindgen_test]
async fn what_is_written_before_indexeddb_has_answered_is_joined_too() {
    let base = fresh_base();
    Page::started(&base)
        .await
        .edit("contact/1", &[("function", "IT")]);
    let page = Page::at(&base);
    let early = page.edit("contact/9", &[("function", "early")]);
    page.start();
    page.edit("contact/1", &[("mobile", "1")]);
    page.saved().await;
    let lines = page.indexed(Area::Entities).await;
    assert_eq!(lines["contact/9"], line_of(&early));
    assert_eq!(lines.into_values().collect::<Vec<_>>(), page.lines());
}

#[wasm_bindgen_test]
async fn a_large_plan_comes_back_whole() {
    let page = Page::started(&fresh_base()).await;
    for number in 1..=700 {
        page.edit(&format!("contact/{number}"), &[("function", "IT")]);
    }
    page.saved().await;
    clear_local(&page.base);
    let again = Page::started(&page.base).await;
    assert_eq!(again.lines(), page.lines());
}
