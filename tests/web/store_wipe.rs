use plan_b::platform::idb::Area;
use plan_b::platform::state_cache::StateCache;
use plan_b::store::{Pref, StartKind, StoreEvent};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{self, Broken};
use crate::page::{Page, foreign, fresh_base};

async fn everything_kept() -> Page {
    let page = Page::started(&fresh_base()).await;
    browser::local_set(&page.local_key("contact/9"), "garbled");
    page.edit("contact/9", &[("function", "IT")]);
    page.edit("contact/1", &[("function", "IT")]);
    page.saved().await;
    page.edit("contact/1", &[("function", "Directie")]);
    page.stores.set_pref(Pref::User, "An");
    page.stores
        .propose(foreign(["contact/3".to_owned()], &[("function", "IT")]))
        .await
        .unwrap();
    page.saved().await;
    let cache = StateCache::new(&page.base);
    cache.put_card("<p>card</p>").await.unwrap();
    cache.set_incident_open(true).await.unwrap();
    let name = format!("planb:{}:state", page.base);
    browser::put_cached(&name, &format!("{}pointer.json", page.base), "{}").await;
    browser::put_cached(&name, &format!("{}shared-file", page.base), "private").await;
    page
}

async fn is_cached(page: &Page, place: &str) -> bool {
    let (cache, path) = (
        format!("planb:{}:state", page.base),
        format!("{}{place}", page.base),
    );
    browser::cached(&cache, &path).await.is_string()
}

async fn left(page: &Page) -> Vec<String> {
    let mut left = browser::local_keys(&format!("planb:{}:", page.base));
    for area in Area::ALL {
        left.extend(page.indexed(area).await.into_keys());
    }
    for place in ["card.html", "shared-file", "incident-open"] {
        if is_cached(page, place).await {
            left.push(place.to_owned());
        }
    }
    left
}

#[wasm_bindgen_test]
async fn hazard_60_a_wipe_leaves_nothing_of_the_plan_and_the_app_installed() {
    let page = everything_kept().await;
    assert!(left(&page).await.len() > 8);
    let neighbour = Page::started(&fresh_base()).await;
    neighbour.edit("contact/1", &[("function", "IT")]);
    neighbour.saved().await;
    assert!(page.stores.wipe().await.is_clean());
    assert_eq!(left(&page).await, [""; 0]);
    assert!(
        is_cached(&page, "pointer.json").await,
        "the worker's pointer stays"
    );
    assert_eq!(Page::started(&neighbour.base).await.lines(), neighbour.lines());
    assert_eq!(Page::started(&page.base).await.start_kind().await, StartKind::New);
    browser::drop_cache(&format!("planb:{}:state", page.base)).await;
}

#[wasm_bindgen_test]
async fn after_a_wipe_the_page_writes_nothing_any_more() {
    let page = everything_kept().await;
    page.edit("contact/4", &[("function", "on its way")]);
    let stores = page.stores.clone();
    wasm_bindgen_futures::spawn_local(async move { drop(stores.keep_card("on its way".to_owned()).await) });
    let (wiped, late) = (page.stores.wipe(), page.stores.keep_card("too late".to_owned()));
    wiped.await;
    late.await.unwrap();
    page.edit("contact/1", &[("function", "too late")]);
    page.stores.set_pref(Pref::User, "An");
    browser::come_to_front();
    page.stores.proposals().await.unwrap();
    assert_eq!(left(&page).await, [""; 0]);
    browser::drop_cache(&format!("planb:{}:state", page.base)).await;
}

#[wasm_bindgen_test]
async fn a_wipe_in_one_tab_silences_the_other() {
    let page = everything_kept().await;
    let other = Page::started(&page.base).await;
    page.stores.wipe().await;
    other
        .told(|event| (*event == StoreEvent::Wiped).then_some(()))
        .await;
    other.edit("contact/1", &[("function", "too late")]);
    other.stores.proposals().await.unwrap();
    assert_eq!(left(&page).await, [""; 0]);
    browser::drop_cache(&format!("planb:{}:state", page.base)).await;
}

#[wasm_bindgen_test]
async fn a_wipe_that_could_not_end_ends_at_the_next_start() {
    let page = everything_kept().await;
    let broken = Broken;
    browser::block_getter("caches");
    browser::close_under_us(1_000);
    let wiped = page.stores.wipe().await;
    assert!(wiped.indexed.is_err());
    drop(broken);
    let again = Page::at(&page.base);
    assert!(again.first.entities.is_empty());
    again.edit("contact/5", &[("function", "new plan")]);
    again.start();
    again.saved().await;
    assert_eq!(
        again
            .indexed(Area::Entities)
            .await
            .into_keys()
            .collect::<Vec<_>>(),
        ["contact/5"]
    );
    assert_eq!(again.lines(), Page::started(&page.base).await.lines());
    assert!(!is_cached(&page, "card.html").await);
    browser::drop_cache(&format!("planb:{}:state", page.base)).await;
}
