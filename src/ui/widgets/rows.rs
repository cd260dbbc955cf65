use crate::ui::prelude::*;

/// What parts the rows of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowsLook {
    /// Hairlines.
    #[default]
    Lined,
    /// Nothing: short rows that belong together.
    Plain,
}

/// A list of rows.
#[component]
pub fn Rows(
    /// Lined or plain.
    #[prop(optional)]
    look: RowsLook,
    /// `<li>` elements: [`RowLink`](super::RowLink), [`LogRow`](super::LogRow), [`FactRow`](super::FactRow), ...
    children: Children,
) -> impl IntoView {
    let class = match look {
        RowsLook::Lined => "rows",
        RowsLook::Plain => "rows rows-plain",
    };
    view! {
        <ul class=class role="list">
            {children()}
        </ul>
    }
}
