//! What the screens share: the plan as one signal, the way from a tap to the stores, and small context values.
//!
//! How one tap travels: a row sends a command to [`Session::dispatch`]; the command changes typed values and says
//! which entities it touched; the replica turns their difference into writes; the stores keep them; the plan's signal
//! tells the memos, and the screen follows. Other tabs hear it and join.

mod addresses;
mod clock;
mod effect;
mod engine;
mod held;
mod incoming;
mod limits;
mod memo;
mod new_build;
mod notices;
mod open_incident;
mod outgoing;
mod person;
mod power;
mod promise;
mod session;
mod situation;
mod start;
mod step_timers;
mod upkeep;
mod words;

pub use crate::store::{LastImport, Lost, SaveState, StartKind, Undo};
pub use addresses::Addresses;
pub use clock::Clock;
pub use effect::Effect;
pub use held::Held;
pub use incoming::{Incoming, Origin, Taking};
pub use limits::Limits;
pub use memo::{Memo, Seen};
pub use new_build::{NewBuild, Version};
pub use notices::{Notice, Notices, Offer};
pub use open_incident::OpenIncident;
pub use outgoing::{CopyKind, OnlyHereCount};
pub use person::Person;
pub use power::Power;
pub use session::{NewClosing, Session, TakenIn};
pub use situation::Situation;
pub use start::Start;
pub use step_timers::StepTimers;
pub use words::Words;
