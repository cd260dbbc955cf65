use plan_b::platform::idb::Area;
use plan_b::store::SaveState;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser;
use crate::page::{Page, fresh_base, line_of};

#[wasm_bindgen_test]
async fn what_is_called_saved_is_in_both_stores() {
    let page = Page::started(&fresh_base()).await;
    let entity = page.edit("contact/1", &[("function", "IT café €")]);
    assert_eq!(page.stores.save_state(), SaveState::Saving);
    assert_eq!(
        page.local_line("contact/1"),
        Some(line_of(&entity)),
        "in localStorage before the call returns"
    );
    page.saved().await;
    assert_eq!(page.indexed(Area::Entities).await["contact/1"], line_of(&entity));
    assert!(page.local_line("contact/1").unwrap().is_ascii());
}

#[wasm_bindgen_test]
async fn a_write_joins_what_stands_in_both_stores() {
    let base = fresh_base();
    Page::started(&base)
        .await
        .edit("contact/1", &[("function", "IT")]);
    // Two tabs that have not heard of each other.
    let (one, other) = (Page::started(&base).await, Page::started(&base).await);
    let (left, right) = (
        one.change("contact/1", &[("mobile", "1")]),
        other.change("contact/1", &[("email", "2")]),
    );
    one.stores.write(std::slice::from_ref(&left));
    other.stores.write(std::slice::from_ref(&right));
    one.saved().await;
    other.saved().await;
    let mut joined = left;
    joined.join(&right);
    assert_eq!(one.local_line("contact/1"), Some(line_of(&joined)));
    assert_eq!(one.indexed(Area::Entities).await["contact/1"], line_of(&joined));
}

#[wasm_bindgen_test]
async fn writing_the_same_again_changes_nothing() {
    let page = Page::started(&fresh_base()).await;
    let entity = page.edit("contact/1", &[("function", "IT")]);
    page.saved().await;
    page.stores.write(std::slice::from_ref(&entity));
    page.saved().await;
    assert_eq!(page.local_line("contact/1"), Some(line_of(&entity)));
    assert!(page.indexed(Area::History).await.is_empty());
}

#[wasm_bindgen_test]
async fn a_write_costs_one_key_and_not_the_plan() {
    let page = Page::started(&fresh_base()).await;
    for number in 1..50 {
        page.edit(&format!("contact/{number:x}"), &[("function", "IT")]);
    }
    page.saved().await;
    let others = |page: &Page| browser::local_keys(&page.local_key("")).len();
    let before = others(&page);
    page.edit("contact/1", &[("mobile", "+32 470 12 34 56")]);
    page.saved().await;
    assert_eq!(others(&page), before);
    assert!(page.local_line("contact/1").unwrap().len() < 1_000);
}

#[wasm_bindgen_test]
async fn many_changes_in_a_row_are_all_saved() {
    let page = Page::started(&fresh_base()).await;
    for number in 0..200 {
        page.edit("contact/1", &[("function", &format!("number {number}"))]);
        page.edit(
            &format!("line/{}", number % 7 + 1),
            &[("title", &format!("title {number}"))],
        );
    }
    page.saved().await;
    let again = Page::started(&page.base).await;
    assert_eq!(again.lines(), page.lines());
    assert_eq!(
        page.indexed(Area::Entities)
            .await
            .into_values()
            .collect::<Vec<_>>(),
        page.lines()
    );
}

#[wasm_bindgen_test]
async fn every_transaction_is_strict() {
    let page = Page::started(&fresh_base()).await;
    let broken = browser::Broken;
    let seen = browser::durabilities();
    page.edit("contact/1", &[("function", "IT")]);
    page.saved().await;
    drop(broken);
    let seen: Vec<String> = seen.iter().filter_map(|value| value.as_string()).collect();
    assert!(
        !seen.is_empty() && seen.iter().all(|durability| durability == "strict"),
        "{seen:?}"
    );
}

#[wasm_bindgen_test]
async fn earlier_values_are_in_the_history() {
    let page = Page::started(&fresh_base()).await;
    page.edit("contact/1", &[("mobile", "1")]);
    page.saved().await;
    page.edit("contact/1", &[("mobile", "2")]);
    page.saved().await;
    page.edit("contact/10", &[("mobile", "other")]);
    page.edit("contact/1", &[("mobile", "3")]);
    page.saved().await;
    let history = page.stores.histories(vec!["contact/1".parse().unwrap()]).await;
    let values: Vec<_> = history
        .iter()
        .filter_map(|earlier| earlier.value.as_str())
        .collect();
    assert_eq!(values, ["1", "2"]);
    assert!(
        history
            .iter()
            .all(|earlier| earlier.author == "somebody" && earlier.field == "mobile")
    );
}

#[wasm_bindgen_test]
async fn two_base_paths_on_one_origin_share_nothing() {
    let outer = Page::started(&fresh_base()).await;
    let inner = Page::started(&format!("{}plan-b/", outer.base)).await;
    outer.edit("contact/1", &[("function", "outer")]);
    inner.edit("contact/1", &[("function", "inner")]);
    outer.saved().await;
    inner.saved().await;
    let again = Page::started(&outer.base).await;
    assert_eq!(again.lines(), outer.lines());
    assert_eq!(again.shown("contact/1", "function").as_deref(), Some("outer"));
}
