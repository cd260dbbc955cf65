use std::rc::Rc;

use plan_b::platform::fault::Fault;
use plan_b::platform::idb::Area;
use plan_b::replica::{Entity, Replica, SessionId};
use plan_b::store::memory::{MemoryText, MemoryTransactions};
use plan_b::store::{StoreEvent, TextStore, Transactions};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{self, Broken};
use crate::page::{Page, foreign, fresh_base, line_of};

fn ids(count: u32) -> impl Iterator<Item = String> {
    (1..=count).map(|number| format!("contact/{number}"))
}

#[wasm_bindgen_test]
async fn an_import_is_one_transaction() {
    let indexed = Rc::new(MemoryTransactions::default());
    let page = Page::over(Ok(Rc::new(MemoryText::default()) as Rc<dyn TextStore>), &indexed);
    page.start();
    page.saved().await;
    let before = indexed.completed();
    let imported = page.stores.import(foreign(ids(300), &[("function", "IT")])).await;
    assert_eq!((imported.saved, imported.undo.len()), (Ok(()), 300));
    assert_eq!(indexed.completed(), before + 1);
    assert_eq!(page.lines().len(), 300);
}

#[wasm_bindgen_test]
async fn hazard_69_an_import_that_breaks_off_leaves_nothing_in_indexeddb() {
    let page = Page::started(&fresh_base()).await;
    let broken = Broken;
    browser::full_database(5);
    let imported = page.stores.import(foreign(ids(20), &[("function", "IT")])).await;
    assert_eq!(imported.saved, Err(Fault::Full));
    assert!(page.indexed(Area::Entities).await.is_empty());
    drop(broken);
    browser::come_to_front();
    page.saved().await;
    assert_eq!(
        page.indexed(Area::Entities).await.len(),
        20,
        "afterwards it is saved like any other change"
    );
}

#[wasm_bindgen_test]
async fn hazard_69_a_browser_that_dies_at_any_write_of_an_import_leaves_all_of_it_or_nothing() {
    let file = foreign(ids(30), &[("function", "IT"), ("mobile", "1")]);
    let mut seen = (0, 0);
    for writes in 0..500 {
        let page = Page::started(&fresh_base()).await;
        page.edit("contact/1", &[("function", "Directie")]);
        page.saved().await;
        let before = page.lines();
        let broken = Broken;
        let died = browser::die_after(writes);
        drop(page.stores.import(file.clone()).await);
        let has_died = died.call0(&JsValue::NULL).unwrap() == JsValue::TRUE;
        // What the next start finds, with no word from the page that died.
        let found = stored(&page).await;
        drop(broken);
        if !has_died {
            assert!(writes >= 50, "only {writes} writes");
            assert!(seen.0 >= 25 && seen.1 >= 25, "{seen:?}");
            return;
        }
        if found == before {
            seen.0 += 1;
        } else {
            let mut whole = Replica::new(SessionId::from_bits(1));
            for line in before.iter().map(|line| Entity::from_line(line).unwrap()) {
                whole.join(line, 0);
            }
            for entity in file.clone() {
                whole.join(entity, 0);
            }
            let whole: Vec<String> = whole.entities().map(line_of).collect();
            assert_eq!(found, whole, "dead after {writes} writes");
            seen.1 += 1;
        }
    }
    panic!("the import never came to its end");
}

/// The lines of both stores joined, read past the app.
async fn stored(page: &Page) -> Vec<String> {
    let local = browser::local_keys(&page.local_key("")).into_iter();
    let local = local.filter_map(|key| browser::local_get(&key));
    let indexed = page.indexed(Area::Entities).await.into_values();
    let mut both = Replica::new(SessionId::from_bits(1));
    for line in local.chain(indexed) {
        both.join(Entity::from_line(&line).unwrap(), 0);
    }
    both.entities().map(line_of).collect()
}

#[wasm_bindgen_test]
async fn an_import_joins_and_a_second_one_changes_nothing() {
    let page = Page::started(&fresh_base()).await;
    page.edit("contact/1", &[("function", "Directie")]);
    let file = foreign(ids(3), &[("function", "IT"), ("mobile", "1")]);
    let imported = page.stores.import(file.clone()).await;
    assert_eq!(imported.undo.len(), 3);
    assert_eq!(
        page.entity("contact/1").unwrap().heads("function").count(),
        2,
        "both values stay"
    );
    assert!(page.stores.import(file).await.undo.is_empty());
    page.saved().await;
    assert_eq!(
        Page::at(&page.base).lines(),
        page.lines(),
        "localStorage has it too"
    );
    assert_eq!(Page::started(&page.base).await.lines(), page.lines());
}

#[wasm_bindgen_test]
async fn undoing_an_import_brings_back_exactly_what_was_there() {
    let page = Page::started(&fresh_base()).await;
    page.edit("contact/1", &[("function", "Directie")]);
    page.saved().await;
    let before = (page.lines(), browser::local_keys(&page.local_key("")));
    let imported = page.stores.import(foreign(ids(4), &[("function", "IT")])).await;
    assert_eq!(page.stores.restore(imported.undo).await.unwrap(), []);
    page.saved().await;
    assert_eq!((page.lines(), browser::local_keys(&page.local_key(""))), before);
    assert_eq!(
        page.indexed(Area::Entities)
            .await
            .into_values()
            .collect::<Vec<_>>(),
        before.0
    );
    assert_eq!(
        Page::started(&page.base).await.lines(),
        before.0,
        "and it does not come back"
    );
}

#[wasm_bindgen_test]
async fn undoing_an_import_leaves_what_was_changed_since() {
    let page = Page::started(&fresh_base()).await;
    let imported = page.stores.import(foreign(ids(2), &[("function", "IT")])).await;
    let edited = page.edit("contact/1", &[("mobile", "1")]);
    let left = page.stores.restore(imported.undo).await.unwrap();
    assert_eq!(left, ["contact/1".parse().unwrap()]);
    page.saved().await;
    assert_eq!(page.lines(), [line_of(&edited)]);
    assert_eq!(Page::started(&page.base).await.lines(), [line_of(&edited)]);
}

#[wasm_bindgen_test]
async fn somebody_who_stays_after_an_undo_keeps_the_numbers_that_came_along() {
    let page = Page::started(&fresh_base()).await;
    let mut file = foreign(ids(2), &[("function", "IT")]);
    file.extend(foreign(["number/1".to_owned()], &[("contact", "1")]));
    file.extend(foreign(["number/2".to_owned()], &[("contact", "2")]));
    let imported = page.stores.import(file).await;
    page.edit("contact/1", &[("function", "Directie")]);
    page.stores.restore(imported.undo).await.unwrap();
    let stays: Vec<bool> = ["contact/1", "number/1", "contact/2", "number/2"]
        .map(|id| page.entity(id).is_some_and(|entity| entity.is_alive()))
        .to_vec();
    assert_eq!(stays, [true, true, false, false]);
}

#[wasm_bindgen_test]
async fn undoing_an_import_in_one_tab_undoes_it_in_the_other() {
    let base = fresh_base();
    let (page, other) = (Page::started(&base).await, Page::started(&base).await);
    let imported = page.stores.import(foreign(ids(2), &[("function", "IT")])).await;
    other
        .told(|event| matches!(event, StoreEvent::Joined(_)).then_some(()))
        .await;
    assert_eq!(other.lines(), page.lines());
    page.stores.restore(imported.undo).await.unwrap();
    other
        .told(|event| matches!(event, StoreEvent::Replaced(_)).then_some(()))
        .await;
    assert_eq!(other.lines(), [""; 0]);
}

#[wasm_bindgen_test]
async fn an_undo_that_cannot_be_written_changes_nothing() {
    let indexed = Rc::new(MemoryTransactions::default());
    let page = Page::over(Ok(Rc::new(MemoryText::default()) as Rc<dyn TextStore>), &indexed);
    page.start();
    let imported = page.stores.import(foreign(ids(2), &[("function", "IT")])).await;
    let lines = page.lines();
    indexed.fail(Some(Fault::Lost));
    assert_eq!(page.stores.restore(imported.undo).await, Err(Fault::Lost));
    assert_eq!(page.lines(), lines);
    indexed.fail(None);
    assert_eq!(indexed.read_all(Area::Entities).await.unwrap().len(), 2);
}

#[wasm_bindgen_test]
async fn what_was_not_taken_is_kept_as_a_proposal() {
    let page = Page::started(&fresh_base()).await;
    let one = foreign(["contact/1".to_owned()], &[("function", "IT")]);
    let other = foreign(["contact/1".to_owned()], &[("mobile", "1")]);
    page.stores.propose(one.clone()).await.unwrap();
    page.stores.propose(other.clone()).await.unwrap();
    let mut joined = one[0].clone();
    joined.join(&other[0]);
    assert_eq!(page.stores.proposals().await.unwrap(), [joined]);
    assert!(page.lines().is_empty(), "a proposal is not part of the plan");
    page.stores
        .drop_proposals(vec!["contact/1".parse().unwrap()])
        .await
        .unwrap();
    assert!(page.stores.proposals().await.unwrap().is_empty());
}

#[wasm_bindgen_test]
async fn an_import_can_be_taken_back_after_the_app_was_closed_as_far_as_nothing_changed_since() {
    let base = fresh_base();
    let before = {
        let page = Page::started(&base).await;
        page.edit("contact/1", &[("function", "Directie")]);
        page.saved().await;
        let before = page.lines();
        page.stores.import(foreign(ids(4), &[("function", "IT")])).await;
        before
    };
    let page = Page::started(&base).await;
    let edited = page.edit("contact/2", &[("mobile", "1")]);
    page.saved().await;
    let last = page.stores.last_import().await.unwrap();
    assert_eq!(last.undo.len(), 3);
    let left = page.stores.restore(last.undo).await.unwrap();
    assert_eq!(left, ["contact/2".parse().unwrap()], "it is told what stays");
    page.saved().await;
    let expected = [before.clone(), vec![line_of(&edited)]].concat();
    assert_eq!(page.lines(), expected);
    assert!(page.stores.last_import().await.is_none(), "it is offered once");
    assert_eq!(Page::started(&base).await.lines(), expected);
}

#[wasm_bindgen_test]
async fn only_the_last_import_that_changed_something_can_be_taken_back() {
    let base = fresh_base();
    let page = Page::started(&base).await;
    let file = foreign(ids(2), &[("function", "IT")]);
    page.stores.import(file.clone()).await;
    page.stores.import(file).await;
    assert_eq!(page.stores.last_import().await.unwrap().undo.len(), 2);
    page.stores
        .import(foreign(["contact/9".to_owned()], &[("function", "HR")]))
        .await;
    assert_eq!(page.stores.last_import().await.unwrap().undo.len(), 1);
}
