use std::cell::Cell;
use std::rc::Rc;

use plan_b::platform::fault::Fault;
use plan_b::platform::idb::{Area, Database, Slot, Write};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{self, Broken};
use crate::page::fresh_base;

fn fresh() -> Database {
    Database::new(&format!("planb:{}", fresh_base()))
}

async fn put(database: &Database, key: &str, value: &str) -> Result<(), Fault> {
    let write = Write::Put(Slot::new(Area::Meta, key), value.to_owned());
    database
        .update(&[Area::Meta], Vec::new(), move |_| vec![write.clone()])
        .await
}

#[wasm_bindgen_test]
async fn values_come_back_by_key_in_their_order() {
    let database = fresh();
    for (key, value) in [("b", "2"), ("a", "1"), ("ü", "€😀")] {
        put(&database, key, value).await.unwrap();
    }
    let all = database.read_all(Area::Meta).await.unwrap();
    let all: Vec<_> = all
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
        .collect();
    assert_eq!(all, [("a", "1"), ("b", "2"), ("ü", "€😀")]);
    assert!(database.read_all(Area::Entities).await.unwrap().is_empty());
}

#[wasm_bindgen_test]
async fn a_change_sees_what_it_asked_for_and_writes_in_the_same_transaction() {
    let database = fresh();
    put(&database, "count", "0").await.unwrap();
    // Both run at once; with a read outside the transaction one of them would be lost.
    let count = || {
        let slot = Slot::new(Area::Meta, "count");
        let reads = vec![slot.clone(), Slot::new(Area::Meta, "missing")];
        database.update(&[Area::Meta], reads, move |values| {
            assert_eq!(values[1], None);
            let count: u32 = values[0].as_ref().unwrap().parse().unwrap();
            vec![Write::Put(slot.clone(), (count + 1).to_string())]
        })
    };
    let (one, other) = futures_of(count(), count()).await;
    one.unwrap();
    other.unwrap();
    assert_eq!(
        database.read_all(Area::Meta).await.unwrap(),
        [("count".into(), "2".into())]
    );
}

async fn futures_of<A: 'static, B>(one: impl Future<Output = A>, other: impl Future<Output = B>) -> (A, B) {
    let (mut one, mut other) = (std::pin::pin!(one), std::pin::pin!(other));
    let (mut first, mut second) = (None, None);
    std::future::poll_fn(move |context| {
        use std::task::Poll;
        if first.is_none()
            && let Poll::Ready(value) = one.as_mut().poll(context)
        {
            first = Some(value);
        }
        if second.is_none()
            && let Poll::Ready(value) = other.as_mut().poll(context)
        {
            second = Some(value);
        }
        match (first.take(), second.take()) {
            (Some(first), Some(second)) => Poll::Ready((first, second)),
            (one, other) => {
                (first, second) = (one, other);
                Poll::Pending
            }
        }
    })
    .await
}

#[wasm_bindgen_test]
async fn a_transaction_that_fails_half_way_writes_nothing() {
    let database = fresh();
    put(&database, "a", "old").await.unwrap();
    let broken = Broken;
    browser::full_database(1);
    let writes: Vec<Write> = ["a", "b", "c"]
        .map(|key| Write::Put(Slot::new(Area::Meta, key), "new".into()))
        .into();
    let done = database
        .update(&[Area::Meta], Vec::new(), move |_| writes.clone())
        .await;
    drop(broken);
    assert_eq!(done, Err(Fault::Full));
    assert_eq!(
        database.read_all(Area::Meta).await.unwrap(),
        [("a".into(), "old".into())]
    );
}

#[wasm_bindgen_test]
async fn a_closed_connection_is_opened_once_more_and_only_once() {
    let database = fresh();
    put(&database, "a", "1").await.unwrap();
    let broken = Broken;
    browser::close_under_us(1);
    let runs = Rc::new(Cell::new(0));
    let counted = Rc::clone(&runs);
    let write = Write::Put(Slot::new(Area::Meta, "a"), "2".into());
    let done = database.update(&[Area::Meta], Vec::new(), move |_| {
        counted.set(counted.get() + 1);
        vec![write.clone()]
    });
    assert_eq!(done.await, Ok(()));
    assert_eq!(runs.get(), 1);
    browser::mend();
    browser::close_under_us(2);
    assert_eq!(put(&database, "a", "3").await, Err(Fault::Lost));
    drop(broken);
    assert_eq!(
        put(&database, "a", "4").await,
        Ok(()),
        "the next call begins anew"
    );
}

#[wasm_bindgen_test]
async fn a_database_that_cannot_be_had_is_a_fault_and_no_panic() {
    let broken = Broken;
    browser::block_getter("indexedDB");
    assert_eq!(put(&fresh(), "a", "1").await, Err(Fault::Blocked));
    browser::mend();
    browser::hide_from_window("indexedDB");
    assert_eq!(put(&fresh(), "a", "1").await, Err(Fault::Missing));
    drop(broken);
}

#[wasm_bindgen_test]
async fn clearing_empties_every_area() {
    let database = fresh();
    let writes: Vec<Write> = Area::ALL
        .map(|area| Write::Put(Slot::new(area, "key"), "value".into()))
        .into();
    database
        .update(&Area::ALL, Vec::new(), move |_| writes.clone())
        .await
        .unwrap();
    database.clear().await.unwrap();
    for area in Area::ALL {
        assert!(database.read_all(area).await.unwrap().is_empty());
    }
}
