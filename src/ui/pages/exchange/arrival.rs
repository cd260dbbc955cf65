//! Files that the address speaks of: shared by another app, or the example.

use crate::ui::prelude::*;
use leptos_router::hooks::use_query_map;

use super::desk::{Desk, LIMIT};
use super::trouble::Trouble;
use crate::platform::asset;
use crate::platform::page;
use crate::platform::state_cache::StateCache;
use crate::state::{Addresses, Words};

/// Follows `?shared=1` (the worker kept a file), `?shared=failed` and `?example=1`.
pub(super) fn follow(desk: Desk) {
    let query = use_query_map();
    let words = Words::here();
    let addresses = Addresses::here();
    let asked = Memo::new(move |_| query.with(|query| (query.get("shared"), query.get("example"))));
    Effect::new(move |_| match asked.get() {
        (Some(shared), _) if shared == "1" => {
            let cache = StateCache::new(&page::base_path());
            desk.read(Box::pin(async move { Ok(cache.take_shared_file(LIMIT).await?) }));
        }
        (Some(_), _) => desk.trouble.set(Some(Trouble::NotRead)),
        (None, Some(_)) => {
            let lang = words.lang_untracked().code();
            let address = addresses.to(&format!("/example/{lang}.txt"));
            desk.read(Box::pin(async move {
                let text = asset::text(&address).await.map_err(|_| Trouble::NoExample)?;
                Ok(Some(text.into_bytes()))
            }));
            desk.is_example.set(true);
        }
        (None, None) => {}
    });
}
