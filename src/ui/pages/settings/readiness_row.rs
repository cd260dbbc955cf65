use crate::ui::prelude::*;

use crate::ui::widgets::{Status, StatusKind};

/// How one point stands, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Standing {
    /// Its shape.
    pub(super) kind: StatusKind,
    /// One sentence.
    pub(super) text: String,
}

impl Standing {
    pub(super) fn new(kind: StatusKind, text: impl Into<String>) -> Self {
        Self {
            kind,
            text: text.into(),
        }
    }
}

/// One point of readiness: how it stands, and what to do about it.
#[component]
pub(super) fn ReadinessRow(
    /// `data-test`.
    test: &'static str,
    /// How it stands.
    standing: Signal<Standing>,
    /// What to do; shown while the point does not hold.
    #[prop(optional, into)]
    act: ViewFn,
) -> impl IntoView {
    let kind = Signal::derive(move || standing.read().kind);
    let text = Signal::derive(move || standing.read().text.clone());
    let is_open = Memo::new(move |_| !matches!(kind.get(), StatusKind::Works | StatusKind::NotApplicable));
    view! {
        <li class="row readiness" data-test=test>
            <Status kind text />
            {move || is_open.get().then(|| act.run())}
        </li>
    }
}
