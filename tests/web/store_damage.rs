use plan_b::platform::idb::{Area, Slot, Write};
use plan_b::store::{Place, SetAside, StoreEvent};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser;
use crate::page::{Page, fresh_base};

fn reported(page: &Page) -> Vec<SetAside> {
    let told = page.events().into_iter().filter_map(|event| match event {
        StoreEvent::SetAside(found) => Some(found),
        _ => None,
    });
    page.first
        .set_aside
        .clone()
        .into_iter()
        .chain(told.flatten())
        .collect()
}

async fn two_contacts() -> Page {
    let page = Page::started(&fresh_base()).await;
    page.edit("contact/1", &[("function", "IT")]);
    page.edit("contact/2", &[("function", "Directie")]);
    page.saved().await;
    page
}

#[wasm_bindgen_test]
async fn hazard_13_any_changed_byte_in_local_storage_costs_one_copy_and_is_reported() {
    let page = two_contacts().await;
    let key = page.local_key("contact/1");
    let whole = page.local_line("contact/1").unwrap();
    for place in 0..whole.len() {
        let mut damaged = whole.clone().into_bytes();
        damaged[place] ^= 1;
        let damaged = String::from_utf8(damaged).unwrap();
        browser::local_set(&key, &damaged);
        let (_, first) = plan_b::store::Both::open(&page.base);
        assert_eq!(
            first.set_aside,
            [SetAside {
                place: Place::Local,
                key: "contact/1".into()
            }],
            "{damaged}"
        );
        assert_eq!(first.entities.len(), 1, "{damaged}");
        let aside = browser::local_keys(&format!("planb:{}:bad:", page.base));
        assert_eq!(aside.len(), place + 1, "nothing set aside is overwritten");
        assert!(
            aside
                .iter()
                .any(|key| browser::local_get(key).as_ref() == Some(&damaged))
        );
    }
    let mended = Page::started(&page.base).await;
    assert_eq!(mended.lines(), page.lines(), "IndexedDB mends it");
    assert_eq!(mended.local_line("contact/1"), Some(whole));
}

#[wasm_bindgen_test]
async fn a_damaged_value_in_indexeddb_is_set_aside_and_mended() {
    let page = two_contacts().await;
    let whole = page.indexed(Area::Entities).await["contact/1"].clone();
    let damaged = whole.replace("IT", "TI");
    let slot = Slot::new(Area::Entities, "contact/1");
    let planted = damaged.clone();
    page.database()
        .update(&[Area::Entities], Vec::new(), move |_| {
            vec![Write::Put(slot.clone(), planted.clone())]
        })
        .await
        .unwrap();
    let mended = Page::started(&page.base).await;
    assert_eq!(
        reported(&mended),
        [SetAside {
            place: Place::Indexed,
            key: "contact/1".into()
        }]
    );
    assert_eq!(mended.indexed(Area::Entities).await["contact/1"], whole);
    assert_eq!(
        mended
            .indexed(Area::Aside)
            .await
            .into_values()
            .collect::<Vec<_>>(),
        [damaged]
    );
    assert_eq!(mended.lines(), page.lines());
}

#[wasm_bindgen_test]
async fn a_value_damaged_while_the_page_is_open_is_not_overwritten() {
    let page = two_contacts().await;
    browser::local_set(&page.local_key("contact/1"), "garbled");
    page.edit("contact/1", &[("mobile", "1")]);
    page.saved().await;
    assert_eq!(
        reported(&page),
        [SetAside {
            place: Place::Local,
            key: "contact/1".into()
        }]
    );
    let aside = browser::local_keys(&format!("planb:{}:bad:", page.base));
    assert_eq!(browser::local_get(&aside[0]).as_deref(), Some("garbled"));
    assert_eq!(Page::started(&page.base).await.lines(), page.lines());
}

#[wasm_bindgen_test]
async fn an_entity_under_another_ones_key_is_not_believed() {
    let page = two_contacts().await;
    browser::local_set(
        &page.local_key("contact/1"),
        &page.local_line("contact/2").unwrap(),
    );
    let again = Page::started(&page.base).await;
    assert_eq!(
        reported(&again),
        [SetAside {
            place: Place::Local,
            key: "contact/1".into()
        }]
    );
    assert_eq!(again.lines(), page.lines());
}

#[wasm_bindgen_test]
async fn hazard_18_half_a_surrogate_pair_is_set_aside_unit_by_unit() {
    let page = two_contacts().await;
    browser::local_set_broken(&page.local_key("contact/1"));
    let again = Page::started(&page.base).await;
    assert_eq!(again.lines(), page.lines());
    let aside = browser::local_keys(&format!("planb:{}:bad:", page.base));
    assert_eq!(browser::local_units(&aside[0]), [0x78, 0xD800, 0x79]);
}

#[wasm_bindgen_test]
async fn hazard_18_any_utf16_that_a_field_gives_is_kept_as_it_came_and_is_no_change_a_second_time() {
    let page = Page::started(&fresh_base()).await;
    let texts: Vec<String> = (1..=400)
        .map(|seed| browser::any_utf16(seed * 0x9E37, 12))
        .collect();
    assert!(
        texts.iter().any(|text| text.contains('\u{FFFD}')),
        "no half pair came"
    );
    let ids = || (1..=texts.len()).map(|number| format!("contact/{number}"));
    for (id, text) in ids().zip(&texts) {
        page.edit(&id, &[("function", text)]);
    }
    page.saved().await;
    let again = Page::started(&page.base).await;
    assert_eq!(again.lines(), page.lines());
    for (id, text) in ids().zip(&texts) {
        assert_eq!(again.shown(&id, "function").as_ref(), Some(text));
        // The same text once more, as the form reads it: nothing to write.
        assert_eq!(again.rewrite(&id, &[("function", text)]), None, "{text:?}");
    }
    assert!(reported(&again).is_empty());
}

#[wasm_bindgen_test]
async fn foreign_values_in_the_database_do_no_harm() {
    let page = two_contacts().await;
    let writes = vec![
        Write::Put(Slot::new(Area::Entities, "not an entity"), "text".into()),
        Write::Put(Slot::new(Area::Entities, ""), String::new()),
        Write::Put(Slot::new(Area::Meta, "unknown"), "text".into()),
        Write::Put(Slot::new(Area::Meta, "lang"), "damaged".into()),
    ];
    page.database()
        .update(&[Area::Entities, Area::Meta], Vec::new(), move |_| writes.clone())
        .await
        .unwrap();
    let again = Page::started(&page.base).await;
    assert_eq!(again.lines(), page.lines());
    assert_eq!(reported(&again).len(), 2);
}
