use std::hash::{DefaultHasher, Hash, Hasher};

use leptos::prelude::*;
use leptos::tachys::reactive_graph::OwnedView;
use leptos::tachys::view::keyed::keyed;

/// A row still to be made.
struct Row {
    /// A number made of its key. That two keys of a long list give the same is a chance of one to ten million million.
    key: u64,
    make: Box<dyn FnOnce() -> AnyView + Send>,
}

/// A row for each item of a list; a row stays while its key does. Leptos' own would be compiled anew for each list.
#[component]
pub fn For<Each, Items, Item, Key, Of, Make, View>(
    /// The items, tracked.
    each: Each,
    /// What tells an item from the others.
    key: Of,
    /// Makes the row of an item.
    children: Make,
) -> impl IntoView
where
    Each: Fn() -> Items + Send + 'static,
    Items: IntoIterator<Item = Item>,
    Item: Send + 'static,
    Key: Hash,
    Of: Fn(&Item) -> Key + Send + 'static,
    Make: Fn(Item) -> View + Clone + Send + 'static,
    View: IntoView + 'static,
{
    let row = move |item: Item| {
        let children = children.clone();
        let mut hasher = DefaultHasher::new();
        key(&item).hash(&mut hasher);
        Row {
            key: hasher.finish(),
            make: Box::new(move || children(item).into_any()),
        }
    };
    rows(Box::new(move || each().into_iter().map(&row).collect()))
}

fn rows(rows: Box<dyn Fn() -> Vec<Row> + Send>) -> AnyView {
    // Not the owner of the moment a row is made in: that one lets go of everything at the list's next change.
    let parent = Owner::current();
    let make = move |_, row: Row| {
        let owner = parent
            .as_ref()
            .map_or_else(Owner::new, |parent| parent.with(Owner::new));
        let view = owner.with(row.make);
        (drop, OwnedView::new_with_owner(view, owner))
    };
    view! { {move || keyed(rows(), |row: &Row| row.key, make.clone())} }.into_any()
}
