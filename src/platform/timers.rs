//! Waiting, and not waiting too long.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::fault::Fault;
use super::later::Later;

/// A call in the future; dropping it cancels the call.
#[derive(Debug)]
pub struct Timer {
    handle: i32,
    _closure: Closure<dyn FnMut()>,
}

impl Timer {
    /// Calls `due` once, after `ms` milliseconds.
    pub fn after(ms: u32, due: impl FnOnce() + 'static) -> Result<Self, Fault> {
        let window = web_sys::window().ok_or(Fault::Missing)?;
        let closure = Closure::once(due);
        let handle = window
            .set_timeout_with_callback_and_timeout_and_arguments_0(
                closure.as_ref().unchecked_ref(),
                i32::try_from(ms).unwrap_or(i32::MAX),
            )
            .map_err(|thrown| Fault::of(&thrown))?;
        Ok(Self {
            handle,
            _closure: closure,
        })
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_timeout_with_handle(self.handle);
        }
    }
}

/// Waits `ms` milliseconds; 0 lets the browser paint and handle input in between.
pub async fn sleep(ms: u32) {
    let over = Later::new();
    let settle = over.clone();
    // Held until the end: dropping it would cancel the call.
    let timer = Timer::after(ms, move || settle.settle(()));
    if timer.is_ok() {
        over.await;
    }
}

/// Half a frame: what is left of it paints and handles input.
const AT_ONCE_MS: f64 = 8.0;

/// Breaks in long work, in which the browser may paint and handle input.
#[derive(Debug)]
pub struct Breaks {
    since_ms: f64,
}

impl Breaks {
    /// The work begins.
    pub fn begin() -> Self {
        Self {
            since_ms: js_sys::Date::now(),
        }
    }

    /// Takes a break when the last one was some milliseconds ago.
    pub async fn take_if_due(&mut self) {
        if (js_sys::Date::now() - self.since_ms).abs() > AT_ONCE_MS {
            sleep(0).await;
            self.since_ms = js_sys::Date::now();
        }
    }
}

/// The result of `work`, or [`Fault::TimedOut`] when it takes longer than `limit_ms`.
pub async fn within<T>(limit_ms: u32, work: impl Future<Output = T>) -> Result<T, Fault> {
    let mut work = pin!(work);
    let mut limit = pin!(sleep(limit_ms));
    poll_fn(move |context| match work.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Ok(value)),
        Poll::Pending => limit.as_mut().poll(context).map(|()| Err(Fault::TimedOut)),
    })
    .await
}
