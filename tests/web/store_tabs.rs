use plan_b::platform::idb::Area;
use plan_b::platform::{clock, timers};
use plan_b::store::{Pref, StoreEvent};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{self, Broken};
use crate::page::{Page, foreign, fresh_base, line_of};

/// How many edits each of the tabs makes.
const EDITS: usize = 500;

#[wasm_bindgen_test]
async fn hazard_15_many_changes_in_several_tabs_reach_all_of_them_and_none_is_lost() {
    let base = fresh_base();
    let tabs = [
        Page::started(&base).await,
        Page::started(&base).await,
        Page::started(&base).await,
        Page::started(&base).await,
    ];
    for number in 0..EDITS / 2 {
        for (tab, page) in tabs.iter().enumerate() {
            page.edit(
                &format!("contact/{}", number % 5 + 1),
                &[("function", &format!("{tab} {number}"))],
            );
            page.edit(
                &format!("line/{}", number * tabs.len() + tab + 1),
                &[("title", "own")],
            );
            timers::sleep(0).await;
        }
    }
    let last_edit = clock::now_ms();
    for page in &tabs {
        page.saved().await;
        let count = EDITS / 2 * tabs.len() + 5;
        page.told(|_| (page.lines().len() == count).then_some(())).await;
    }
    for page in &tabs {
        page.told(|_| (page.lines() == tabs[0].lines()).then_some(()))
            .await;
    }
    let took = clock::now_ms() - last_edit;
    assert!(took <= 2_000, "equal only after {took} ms");
    let stored: Vec<String> = tabs[0].indexed(Area::Entities).await.into_values().collect();
    assert_eq!(stored, tabs[0].lines());
    assert_eq!(Page::started(&base).await.lines(), tabs[0].lines());
}

#[wasm_bindgen_test]
async fn a_tab_without_the_channel_still_overwrites_nothing() {
    let base = fresh_base();
    let page = Page::started(&base).await;
    page.edit("contact/1", &[("function", "IT")]);
    page.saved().await;
    // Not started: it hears nobody.
    let deaf = Page::at(&base);
    page.edit("contact/1", &[("mobile", "1")]);
    page.saved().await;
    let stale = deaf.edit("contact/1", &[("email", "2")]);
    page.edit("contact/1", &[("place", "Gent")]);
    page.stores.write(&[stale]);
    page.saved().await;
    let again = Page::started(&base).await;
    for (field, value) in [
        ("function", "IT"),
        ("mobile", "1"),
        ("email", "2"),
        ("place", "Gent"),
    ] {
        assert_eq!(again.shown("contact/1", field).as_deref(), Some(value));
    }
}

#[wasm_bindgen_test]
async fn a_change_in_one_tab_is_told_in_the_other_only_when_it_is_news() {
    let base = fresh_base();
    let (page, other) = (Page::started(&base).await, Page::started(&base).await);
    let entity = page.edit("contact/1", &[("function", "IT")]);
    let told = other
        .told(|event| match event {
            StoreEvent::Joined(entities) => Some(entities.clone()),
            _ => None,
        })
        .await;
    assert_eq!(told, std::slice::from_ref(&entity));
    page.stores.write(&[entity]);
    page.edit("contact/2", &[("function", "IT")]);
    other.told(|_| other.entity("contact/2").map(drop)).await;
    let joined = other
        .events()
        .into_iter()
        .filter(|event| matches!(event, StoreEvent::Joined(_)))
        .count();
    assert_eq!(joined, 2);
}

#[wasm_bindgen_test]
async fn without_the_channel_a_tab_hears_through_local_storage() {
    let base = fresh_base();
    let broken = Broken;
    browser::hide_from_window("BroadcastChannel");
    let page = Page::started(&base).await;
    let theirs = foreign(["contact/1".to_owned()], &[("function", "IT")]);
    browser::hear_from_other_tab(&page.local_key("contact/1"), &line_of(&theirs[0]));
    assert_eq!(page.shown("contact/1", "function").as_deref(), Some("IT"));
    browser::hear_from_other_tab(&page.local_key("contact/1"), "garbled");
    browser::hear_from_other_tab("somebody:else", "x");
    browser::hear_from_other_tab(&format!("planb:{base}:lang"), "\"fr\"_5");
    assert_eq!(page.stores.pref(Pref::Language).as_deref(), Some("fr"));
    browser::hear_from_other_tab(&format!("planb:{base}:wiping"), "1");
    page.told(|event| (*event == StoreEvent::Wiped).then_some(()))
        .await;
    drop(broken);
}

#[wasm_bindgen_test]
async fn whoever_knows_more_mends_what_another_tab_overwrote_but_not_what_it_removed() {
    let base = fresh_base();
    let page = Page::started(&base).await;
    let removed = page.edit("contact/1", &[("function", "IT")]);
    let early = page.edit("contact/2", &[("function", "IT")]);
    let whole = page.edit("contact/2", &[("mobile", "1")]);
    page.saved().await;
    let keys = [page.local_key("contact/1"), page.local_key("contact/2")];
    browser::hear_from_other_tab(&keys[0], &line_of(&removed));
    browser::local_remove(&keys[0]);
    // Two tabs wrote at the same moment, and the other one's write, which had not seen ours, came last.
    browser::local_set(&keys[1], &line_of(&early));
    browser::hear_from_other_tab(&keys[1], &line_of(&early));
    let mended = async {
        while browser::local_get(&keys[1]) != Some(line_of(&whole)) {
            timers::sleep(50).await;
        }
    };
    assert_eq!(timers::within(10_000, mended).await, Ok(()));
    assert_eq!(browser::local_get(&keys[0]), None);
}
