//! What is there the moment the app is opened; nothing is waited for.

use crate::domain::Plan;
use crate::i18n::Lang;
use crate::platform::{clock, intl, page, random};
use crate::replica::{Replica, SessionId, fold};
use crate::store::{Both, First, Pref, SetAside};

/// What localStorage gave at once, folded into a plan.
pub struct Start {
    /// The base path of this build, `/` or `/plan-b/`.
    pub base: String,
    /// The language in which the app speaks.
    pub lang: Lang,
    pub(super) store: Both,
    pub(super) replica: Replica,
    pub(super) plan: Plan,
    pub(super) set_aside: Vec<SetAside>,
    pub(super) is_blocked: bool,
}

impl Start {
    /// Reads localStorage.
    pub fn read() -> Self {
        let base = page::base_path();
        let (
            store,
            First {
                entities,
                set_aside,
                local_fault,
            },
        ) = Both::open(&base);
        let mut replica = Replica::new(SessionId::from_bits(random::random_u64()));
        let mut plan = Plan::default();
        let now_ms = clock::now_ms().unsigned_abs();
        for entity in entities {
            fold::put(&mut plan, &entity);
            replica.join(entity, now_ms);
        }
        let chosen = store.pref(Pref::Language).and_then(|tag| Lang::from_tag(&tag));
        let lang = chosen.unwrap_or_else(|| Lang::from_browser(&intl::languages()));
        Self {
            base,
            lang,
            store,
            replica,
            plan,
            set_aside,
            is_blocked: local_fault.is_some(),
        }
    }
}
