//! What the page and the service worker leave for each other in Cache Storage.
//!
//! The layout stands at the head of `public/sw.template.js`: cache `planb:<base>:state` with addresses below the
//! base path. The builds' own caches are the worker's alone.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, Response};

use super::fault::Fault;
use super::files::{self, ReadFault};
use super::js;

const INCIDENT: &str = "incident-open";
const CARD: &str = "card.html";
const SHARED: &str = "shared-file";
const ANSWER_MS: u32 = 5_000;

/// The state cache of one app address.
#[derive(Debug, Clone)]
pub struct StateCache {
    name: String,
    base: String,
}

impl StateCache {
    /// The cache of the app served under `base` ("/", "/plan-b/").
    pub fn new(base: &str) -> Self {
        Self {
            name: format!("planb:{base}:state"),
            base: base.to_owned(),
        }
    }

    /// Tells the worker whether an incident is open: while it is, no other build is taken.
    pub async fn set_incident_open(&self, open: bool) -> Result<(), Fault> {
        if open {
            self.put(INCIDENT, "1", "text/plain").await
        } else {
            self.remove(INCIDENT).await
        }
    }

    /// Puts the plain card, one HTML document, which the worker serves when the app cannot run.
    pub async fn put_card(&self, html: &str) -> Result<(), Fault> {
        self.put(CARD, html, "text/html;charset=utf-8").await
    }

    /// Whether a plain card is there, which means that a plan was once kept on this device.
    pub async fn has_card(&self) -> Result<bool, Fault> {
        Ok(self.matched(CARD).await?.is_some())
    }

    /// Takes the bytes of the file that another app shared with this one, if there is one of at most `limit` bytes. It stays
    /// when the browser could not read it.
    pub async fn take_shared_file(&self, limit: f64) -> Result<Option<Vec<u8>>, ReadFault> {
        let Some(response) = self.matched(SHARED).await.map_err(ReadFault::Unreadable)? else {
            return Ok(None);
        };
        let blob = js::call_within(ANSWER_MS, &response, "blob", &[])
            .await
            .map_err(ReadFault::Unreadable)?;
        let read = files::read_bytes(&blob.unchecked_into::<Blob>(), limit).await;
        if !matches!(read, Err(ReadFault::Unreadable(_))) {
            self.remove(SHARED).await.map_err(ReadFault::Unreadable)?;
        }
        read.map(Some)
    }

    /// Removes what tells of a plan: the card, a shared file, the open incident. The pointer to the served build
    /// stays.
    pub async fn wipe(&self) -> Result<(), Fault> {
        for place in [CARD, SHARED, INCIDENT] {
            self.remove(place).await?;
        }
        Ok(())
    }

    async fn put(&self, place: &str, text: &str, content_type: &str) -> Result<(), Fault> {
        let response = Response::new_with_opt_str(Some(text)).map_err(|thrown| Fault::of(&thrown))?;
        response
            .headers()
            .set("content-type", content_type)
            .map_err(|thrown| Fault::of(&thrown))?;
        let cache = self.open().await?;
        js::call_within(ANSWER_MS, &cache, "put", &[self.address(place), response.into()]).await?;
        Ok(())
    }

    async fn remove(&self, place: &str) -> Result<(), Fault> {
        if self.is_there().await? {
            js::call_within(ANSWER_MS, &self.open().await?, "delete", &[self.address(place)]).await?;
        }
        Ok(())
    }

    async fn matched(&self, place: &str) -> Result<Option<JsValue>, Fault> {
        if !self.is_there().await? {
            return Ok(None);
        }
        let found = js::call_within(ANSWER_MS, &self.open().await?, "match", &[self.address(place)]).await?;
        Ok((!found.is_undefined()).then_some(found))
    }

    /// Opening a cache makes it; looking must not.
    async fn is_there(&self) -> Result<bool, Fault> {
        let names = js::call_within(ANSWER_MS, &caches()?, "keys", &[]).await?;
        let name = JsValue::from_str(&self.name);
        Ok(names
            .dyn_into::<Array>()
            .is_ok_and(|names| names.includes(&name, 0)))
    }

    async fn open(&self) -> Result<JsValue, Fault> {
        js::call_within(ANSWER_MS, &caches()?, "open", &[JsValue::from_str(&self.name)]).await
    }

    fn address(&self, place: &str) -> JsValue {
        JsValue::from_str(&format!("{}{place}", self.base))
    }
}

fn caches() -> Result<JsValue, Fault> {
    js::property(&js_sys::global(), "caches").ok_or(Fault::Missing)
}
