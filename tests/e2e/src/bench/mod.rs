//! The benchmark: how fast the built app is in Chromium on a slow processor, against the budgets. It shows figures and
//! fails nothing: a busy machine is no fault of the app.

pub mod figures;
pub mod launch;
pub mod sample;
pub mod scrolling;
pub mod slow;
pub mod static_page;
pub mod storage;
pub mod taps;
pub mod typing;
