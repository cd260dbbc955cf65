//! Talking with the service worker; the messages are described at the head of `public/sw.template.js`.
//!
//! Registering the worker and telling it that the app is up is `public/boot.js`'s work.

use js_sys::{Array, JSON, Object, Reflect};
use serde::Deserialize;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{EventTarget, MessageEvent};

use super::fault::Fault;
use super::js;
use super::later::Later;
use super::listener::Listener;
use super::timers;

/// Checking every file by its digest takes a while on an old phone.
const STATUS_MS: u32 = 30_000;
/// Repairing may fetch the whole app over a bad line.
const REPAIR_MS: u32 = 180_000;
const SWITCH_MS: u32 = 10_000;

/// What the worker knows of the builds on this device.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Status {
    /// The build that came with the running worker.
    pub worker: Option<String>,
    /// The build that is served.
    pub current: Option<String>,
    /// The build that was served before.
    pub previous: Option<String>,
    /// A complete newer build, waiting to be taken.
    pub candidate: Option<String>,
    /// Builds that did not come up.
    pub bad_builds: Vec<String>,
    /// How many files the served build has.
    pub files: u32,
    /// Their size in bytes.
    pub bytes: u64,
    /// Whether every file is there and intact.
    pub complete: bool,
    /// Files that are not there.
    pub missing: Vec<String>,
    /// Files whose digest is wrong.
    pub bad: Vec<String>,
    /// Whether a plain card of this plan was put.
    pub card: bool,
}

/// What came of the wish to use the new build.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default)]
pub struct Switched {
    /// The build that is served from now on.
    pub current: Option<String>,
    /// Whether it is another one than before; the page is then to be loaded anew.
    pub moved: bool,
}

/// Checks every file of the served build by its digest.
pub async fn status() -> Result<Status, Fault> {
    answer("status", STATUS_MS).await
}

/// Whether another build waits; nothing else of the status is filled in.
pub async fn waiting() -> Result<Status, Fault> {
    answer("waiting", SWITCH_MS).await
}

/// Fetches what is missing or bad, and checks again.
pub async fn repair() -> Result<Status, Fault> {
    answer("repair", REPAIR_MS).await
}

/// Takes the new build at once, on the person's word.
pub async fn use_new_build() -> Result<Switched, Fault> {
    answer("use-new-build", SWITCH_MS).await
}

/// Calls `ready` with (new build, served build) when a new build has arrived complete.
pub fn on_build_ready(ready: impl Fn(String, Option<String>) + 'static) -> Result<Listener, Fault> {
    let container: EventTarget = container()?.unchecked_into();
    Listener::new(&container, "message", move |event| {
        let Some(data) = event.dyn_ref::<MessageEvent>().map(MessageEvent::data) else {
            return;
        };
        let text = |name| js::property(&data, name).and_then(|value| value.as_string());
        if text("type").as_deref() == Some("build-ready")
            && let Some(build) = text("build")
        {
            ready(build, text("current"));
        }
    })
}

/// Whether a worker serves this page: it will open without a network.
pub fn is_serving() -> bool {
    controller().is_ok()
}

async fn answer<T: for<'de> Deserialize<'de>>(question: &str, limit_ms: u32) -> Result<T, Fault> {
    let text = ask(question, limit_ms).await?;
    let known = |value: serde_json::Value| match value.get("error") {
        Some(error) => Err(Fault::Other(format!("{question}: {error}"))),
        None => serde_json::from_value(value).map_err(|error| Fault::Other(error.to_string())),
    };
    serde_json::from_str(&text)
        .map_err(|error| Fault::Other(error.to_string()))
        .and_then(known)
}

async fn ask(question: &str, limit_ms: u32) -> Result<String, Fault> {
    let fault = |thrown: JsValue| Fault::of(&thrown);
    let worker = controller()?;
    let message = Object::new();
    Reflect::set(&message, &JsValue::from_str("type"), &JsValue::from_str(question)).map_err(fault)?;
    let channel = web_sys::MessageChannel::new().map_err(fault)?;
    let (ours, theirs) = (channel.port1(), channel.port2());
    let said = Later::new();
    let settle = said.clone();
    let listener = Listener::new(&ours, "message", move |event| {
        let data = event
            .dyn_ref::<MessageEvent>()
            .map(MessageEvent::data)
            .unwrap_or_default();
        settle.settle(
            JSON::stringify(&data)
                .map(String::from)
                .map_err(|thrown| Fault::of(&thrown)),
        );
    })?;
    ours.start();
    js::call(
        &worker,
        "postMessage",
        &[message.into(), Array::of1(&theirs).into()],
    )?;
    let text = timers::within(limit_ms, said).await;
    drop(listener);
    ours.close();
    text?
}

fn controller() -> Result<JsValue, Fault> {
    js::property(&container()?, "controller").ok_or(Fault::Missing)
}

fn container() -> Result<JsValue, Fault> {
    js::of_navigator("serviceWorker").ok_or(Fault::Missing)
}
