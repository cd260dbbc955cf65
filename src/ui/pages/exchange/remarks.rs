use std::sync::Arc;

use crate::ui::prelude::*;

use crate::i18n::Texts;
use crate::state::Incoming;
use crate::ui::widgets::Notice;

/// What is odd about a file that can be taken all the same, one sentence each.
#[component]
pub(super) fn Remarks(
    /// The file.
    incoming: Arc<Incoming>,
    /// How many of its changes have something that will not work.
    doubtful: usize,
    /// The language's texts.
    texts: &'static Texts,
) -> impl IntoView {
    let words = texts.preview;
    [
        (doubtful, &words.doubtful),
        (incoming.repeated, &words.repeated),
        (incoming.far_ahead, &words.future_stamps),
        (incoming.newer, &words.newer_parts),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, told)| {
        let told = texts.count(told, u64::try_from(count).unwrap_or(u64::MAX), &[]);
        view! { <Notice text=told attr:data-test="preview-remark" /> }
    })
    .collect_view()
}
