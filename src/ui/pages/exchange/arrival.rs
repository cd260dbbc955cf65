//! Files that the address speaks of: shared by another app, or the example.

use crate::ui::prelude::*;
use leptos_router::hooks::use_query_map;

use super::desk::{Desk, LIMIT};
use super::trouble::Trouble;
use crate::platform::asset;
use crate::platform::page;
use crate::platform::state_cache::StateCache;
use crate::state::{Addresses, Words};
use crate::ui::frame::DroppedFile;

/// Follows `?shared=1` (the worker kept a file), `?shared=failed`, `?dropped=1` (on another screen) and `?example=1`.
pub(super) fn follow(desk: Desk) {
    let query = use_query_map();
    let words = Words::here();
    let addresses = Addresses::here();
    let dropped = DroppedFile::here();
    let asked = Memo::new(move |_| query.with(|query| (query.get("shared"), query.get("example"))));
    let is_dropped = Memo::new(move |_| query.with(|query| query.get("dropped").is_some()));
    Effect::new(move |_| {
        if is_dropped.get()
            && let Some(file) = dropped.take()
        {
            desk.read_file(file);
        }
    });
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
