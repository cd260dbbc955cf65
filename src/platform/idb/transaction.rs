//! Transactions, driven by events so that a transaction never waits for anything but its own requests.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction};

use super::{Area, Slot, Write};
use crate::platform::fault::Fault;
use crate::platform::later::Later;
use crate::platform::listener::Listener;

#[wasm_bindgen]
extern "C" {
    /// `IDBDatabase` with the options argument, which web-sys hides behind an unstable flag.
    #[wasm_bindgen(extends = Object)]
    type DurableDatabase;

    #[wasm_bindgen(method, catch, js_name = transaction)]
    fn start(
        this: &DurableDatabase,
        areas: &Array,
        mode: &str,
        options: &Object,
    ) -> Result<IdbTransaction, JsValue>;
}

pub(super) type Change = dyn Fn(Vec<Option<String>>) -> Vec<Write>;

pub(super) async fn read_all(database: &IdbDatabase, area: Area) -> Result<Vec<(String, String)>, Fault> {
    let transaction = begin(database, &[area], "readonly")?;
    let store = store_of(&transaction, area)?;
    let keys = store.get_all_keys().map_err(fault)?;
    let values = store.get_all().map_err(fault)?;
    completed(&transaction).await?;
    let list = |request: &IdbRequest| -> Result<Array, Fault> {
        request
            .result()
            .map_err(fault)?
            .dyn_into()
            .map_err(|_| Fault::Lost)
    };
    let (keys, values) = (list(&keys)?, list(&values)?);
    Ok(keys
        .iter()
        .zip(values.iter())
        .filter_map(|(key, value)| Some((key.as_string()?, text(&value))))
        .collect())
}

pub(super) async fn clear(database: &IdbDatabase) -> Result<(), Fault> {
    let transaction = begin(database, &Area::ALL, "readwrite")?;
    for area in Area::ALL {
        store_of(&transaction, area)?.clear().map_err(fault)?;
    }
    completed(&transaction).await
}

pub(super) async fn update(
    database: &IdbDatabase,
    areas: &[Area],
    reads: Rc<Vec<Slot>>,
    change: Rc<Change>,
) -> Result<(), Fault> {
    let transaction = begin(database, areas, "readwrite")?;
    let requests: Vec<IdbRequest> = reads
        .iter()
        .map(|slot| {
            store_of(&transaction, slot.area)?
                .get(&JsValue::from_str(&slot.key))
                .map_err(fault)
        })
        .collect::<Result<_, Fault>>()?;
    let refused: Rc<RefCell<Option<Fault>>> = Rc::default();
    let finish = {
        let (transaction, requests, refused) = (transaction.clone(), requests.clone(), Rc::clone(&refused));
        move || {
            // Where it cannot be told that this was all, it completes a little later by itself. After a fault it may have
            // aborted by itself already; either way it ends in "abort".
            #[allow(deprecated, reason = "by a note in the binding's source, not by the standard")]
            drop(match write(&transaction, &reads, &requests, &change) {
                Ok(()) => transaction.commit(),
                Err(fault) => {
                    *refused.borrow_mut() = Some(fault);
                    transaction.abort()
                }
            });
        }
    };
    // Requests of one transaction succeed in their order: with the last one all values are there.
    let read = match requests.last() {
        Some(last) => Some(Listener::new(last, "success", move |_| finish())?),
        None => {
            finish();
            None
        }
    };
    let ended = completed(&transaction).await;
    drop(read);
    match refused.take() {
        Some(fault) => Err(fault),
        None => ended,
    }
}

fn write(
    transaction: &IdbTransaction,
    reads: &[Slot],
    requests: &[IdbRequest],
    change: &Rc<Change>,
) -> Result<(), Fault> {
    let found: Vec<JsValue> = requests
        .iter()
        .map(|request| request.result().map_err(fault))
        .collect::<Result<_, Fault>>()?;
    let texts = found
        .iter()
        .map(|value| (!value.is_undefined()).then(|| text(value)))
        .collect();
    let put = |slot: &Slot, value: &JsValue| -> Result<(), Fault> {
        store_of(transaction, slot.area)?
            .put_with_key(value, &JsValue::from_str(&slot.key))
            .map_err(fault)?;
        Ok(())
    };
    let remove = |slot: &Slot| -> Result<(), Fault> {
        store_of(transaction, slot.area)?
            .delete(&JsValue::from_str(&slot.key))
            .map_err(fault)?;
        Ok(())
    };
    for step in change(texts) {
        match step {
            Write::Put(slot, value) => put(&slot, &JsValue::from_str(&value))?,
            Write::Remove(slot) => remove(&slot)?,
            Write::Move(from, to) => {
                let exact = reads.iter().zip(&found).find(|(slot, _)| **slot == from);
                if let Some((_, value)) = exact.filter(|(_, value)| !value.is_undefined()) {
                    put(&to, value)?;
                    remove(&from)?;
                }
            }
        }
    }
    Ok(())
}

fn begin(database: &IdbDatabase, areas: &[Area], mode: &str) -> Result<IdbTransaction, Fault> {
    let names: Array = areas.iter().map(|area| JsValue::from_str(area.name())).collect();
    let options = Object::new();
    Reflect::set(
        &options,
        &JsValue::from_str("durability"),
        &JsValue::from_str("strict"),
    )
    .map_err(fault)?;
    database
        .unchecked_ref::<DurableDatabase>()
        .start(&names, mode, &options)
        .map_err(fault)
}

/// Waits until the transaction has completed or was aborted.
async fn completed(transaction: &IdbTransaction) -> Result<(), Fault> {
    let end = Later::new();
    let (complete, aborted) = (end.clone(), end.clone());
    let of_abort = transaction.clone();
    let _listeners = [
        Listener::new(transaction, "complete", move |_| complete.settle(Ok(())))?,
        Listener::new(transaction, "abort", move |_| {
            // No error on an abort means that the connection was closed under it.
            let error = of_abort.error().map_or(Fault::Lost, |error| Fault::of(&error));
            aborted.settle(Err(error));
        })?,
    ];
    end.await
}

fn store_of(transaction: &IdbTransaction, area: Area) -> Result<IdbObjectStore, Fault> {
    transaction.object_store(area.name()).map_err(fault)
}

fn text(value: &JsValue) -> String {
    value
        .as_string()
        .unwrap_or_else(|| JSON::stringify(value).map(String::from).unwrap_or_default())
}

fn fault(thrown: JsValue) -> Fault {
    Fault::of(&thrown)
}
