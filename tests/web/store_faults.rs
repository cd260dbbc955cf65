use std::rc::Rc;

use plan_b::platform::fault::Fault;
use plan_b::store::memory::{MemoryText, MemoryTransactions};
use plan_b::store::{SaveState, StartKind, TextStore};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{self, Broken};
use crate::page::{Page, fresh_base, line_of};

#[wasm_bindgen_test]
async fn hazard_4_a_connection_closed_under_us_is_opened_again_and_nothing_is_lost() {
    let page = Page::started(&fresh_base()).await;
    let broken = Broken;
    browser::close_under_us(1);
    let entity = page.edit("contact/1", &[("function", "IT")]);
    page.saved().await;
    drop(broken);
    let lines = page.indexed(plan_b::platform::idb::Area::Entities).await;
    assert_eq!(lines["contact/1"], line_of(&entity));
}

#[wasm_bindgen_test]
async fn hazard_4_a_connection_that_is_cut_again_and_again_shows_and_heals_at_the_front() {
    let page = Page::started(&fresh_base()).await;
    let broken = Broken;
    browser::close_under_us(1_000);
    let entity = page.edit("contact/1", &[("function", "IT")]);
    let state = page.save_state(|state| *state != SaveState::Saving).await;
    assert_eq!(state, SaveState::LocalOnly(Fault::Lost));
    assert_eq!(page.local_line("contact/1"), Some(line_of(&entity)));
    drop(broken);
    browser::come_to_front();
    page.saved().await;
    let lines = page.indexed(plan_b::platform::idb::Area::Entities).await;
    assert_eq!(lines["contact/1"], line_of(&entity));
}

#[wasm_bindgen_test]
async fn hazard_16_a_lock_that_is_never_given_holds_up_no_edit() {
    let broken = Broken;
    browser::hanging_navigator("locks", "request");
    let page = Page::started(&fresh_base()).await;
    page.edit("contact/1", &[("function", "IT")]);
    page.saved().await;
    drop(broken);
    assert_eq!(Page::started(&page.base).await.lines(), page.lines());
}

#[wasm_bindgen_test]
async fn hazard_11_a_full_local_storage_still_saves_to_indexeddb() {
    let page = Page::started(&fresh_base()).await;
    page.edit("contact/1", &[("function", "IT")]);
    page.saved().await;
    let before = page.local_line("contact/1");
    let filler = format!("filler:{}", page.base);
    browser::fill_local(&filler);
    page.edit("contact/1", &[("function", &"a longer text ".repeat(20))]);
    page.edit("contact/2", &[("function", "new")]);
    page.saved().await;
    assert_eq!(page.local_line("contact/1"), before, "the old value stays");
    let again = Page::started(&page.base).await;
    assert!(
        again.first.local_fault.is_none(),
        "a full store can still be read"
    );
    assert_eq!(again.lines(), page.lines());
    again.edit("contact/3", &[("function", "still works")]);
    again.saved().await;
    browser::local_remove(&filler);
    assert_eq!(Page::started(&page.base).await.lines(), again.lines());
}

#[wasm_bindgen_test]
async fn hazard_11_a_full_database_leaves_it_in_this_browser_only() {
    let page = Page::started(&fresh_base()).await;
    let broken = Broken;
    browser::full_database(0);
    page.edit("contact/1", &[("function", "IT")]);
    let state = page.save_state(|state| *state != SaveState::Saving).await;
    assert_eq!(state, SaveState::LocalOnly(Fault::Full));
    assert_eq!(Page::at(&page.base).first.entities.len(), 1);
    drop(broken);
    page.edit("contact/2", &[("function", "IT")]);
    page.saved().await;
    assert_eq!(page.indexed(plan_b::platform::idb::Area::Entities).await.len(), 2);
}

#[wasm_bindgen_test]
async fn with_no_room_anywhere_the_person_is_told_and_nothing_is_dropped() {
    let (text, indexed) = (
        Rc::new(MemoryText::default()),
        Rc::new(MemoryTransactions::default()),
    );
    let page = Page::over(Ok(Rc::clone(&text) as Rc<dyn TextStore>), &indexed);
    page.start();
    page.saved().await;
    text.fail_writes(Some(Fault::Full));
    indexed.fail(Some(Fault::Full));
    page.edit("contact/1", &[("function", "IT")]);
    let state = page.save_state(|state| *state != SaveState::Saving).await;
    assert_eq!(state, SaveState::Unsaved(Fault::Full));
    indexed.fail(None);
    // No further edit, nobody looks: it is tried again.
    page.saved().await;
    assert!(
        indexed
            .peek(&plan_b::platform::idb::Slot::new(
                plan_b::platform::idb::Area::Entities,
                "contact/1"
            ))
            .is_some()
    );
}

#[wasm_bindgen_test]
async fn hazard_12_blocked_local_storage_leaves_indexeddb() {
    let base = fresh_base();
    let broken = Broken;
    browser::block_getter("localStorage");
    let page = Page::at(&base);
    assert_eq!(page.first.local_fault, Some(Fault::Blocked));
    page.start();
    page.edit("contact/1", &[("function", "IT")]);
    page.stores.set_pref(plan_b::store::Pref::User, "An");
    page.saved().await;
    assert_eq!(page.start_kind().await, StartKind::New);
    let again = Page::started(&base).await;
    drop(broken);
    assert_eq!(again.lines(), page.lines());
    assert_eq!(
        again.stores.pref(plan_b::store::Pref::User).as_deref(),
        Some("An")
    );
}

#[wasm_bindgen_test]
async fn hazard_12_with_everything_blocked_the_app_works_in_memory_and_says_so() {
    let broken = Broken;
    for name in ["localStorage", "indexedDB", "caches", "BroadcastChannel"] {
        browser::block_getter(name);
    }
    let page = Page::new();
    page.start();
    page.edit("contact/1", &[("function", "IT")]);
    let state = page.save_state(|state| *state != SaveState::Saving).await;
    assert_eq!(state, SaveState::Unsaved(Fault::Blocked));
    assert_eq!(page.start_kind().await, StartKind::New);
    assert_eq!(page.shown("contact/1", "function").as_deref(), Some("IT"));
    let file = crate::page::foreign(["contact/2".to_owned()], &[("function", "Directie")]);
    let imported = page.stores.import(file).await;
    assert_eq!(imported.saved, Err(Fault::Blocked));
    assert_eq!(page.shown("contact/2", "function").as_deref(), Some("Directie"));
    page.stores.restore(imported.undo).await.unwrap();
    assert_eq!(page.entity("contact/2"), None);
    assert!(page.stores.wipe().await.local.is_ok());
    drop(broken);
}

#[wasm_bindgen_test]
async fn hazard_12_site_data_blocked_as_chromium_does_it_is_a_new_start_in_memory() {
    // There IndexedDB opens with an error that sounds like a cut connection.
    let indexed = Rc::new(MemoryTransactions::default());
    indexed.fail(Some(Fault::Lost));
    let page = Page::over(Err(Fault::Blocked), &indexed);
    page.start();
    assert_eq!(page.start_kind().await, StartKind::New);
    page.edit("contact/1", &[("function", "IT")]);
    let state = page.save_state(|state| *state != SaveState::Saving).await;
    assert_eq!(state, SaveState::Unsaved(Fault::Blocked));
    // localStorage that is there and empty: the connection was cut, and the plan may be behind it.
    let page = Page::over(Ok(Rc::new(MemoryText::default()) as Rc<dyn TextStore>), &indexed);
    page.start();
    assert_eq!(page.start_kind().await, StartKind::Unanswered);
}

#[wasm_bindgen_test]
async fn a_database_that_never_answers_keeps_nobody_waiting() {
    let base = fresh_base();
    let broken = Broken;
    browser::hanging_open();
    let page = Page::at(&base);
    page.start();
    page.edit("contact/1", &[("function", "IT")]);
    assert!(page.local_line("contact/1").is_some());
    let state = page.save_state(|state| *state != SaveState::Saving).await;
    assert_eq!(state, SaveState::LocalOnly(Fault::TimedOut));
    assert_eq!(
        page.start_kind().await,
        StartKind::Unanswered,
        "not taken for a new user"
    );
    drop(broken);
    browser::come_to_front();
    page.saved().await;
    assert_eq!(page.indexed(plan_b::platform::idb::Area::Entities).await.len(), 1);
}

#[wasm_bindgen_test]
async fn the_database_is_tried_again_by_itself() {
    let (text, indexed) = (
        Rc::new(MemoryText::default()),
        Rc::new(MemoryTransactions::default()),
    );
    indexed.fail(Some(Fault::Lost));
    let page = Page::over(Ok(text as Rc<dyn TextStore>), &indexed);
    page.start();
    page.edit("contact/1", &[("function", "IT")]);
    page.save_state(|state| *state == SaveState::LocalOnly(Fault::Lost))
        .await;
    indexed.fail(None);
    page.saved().await;
}
