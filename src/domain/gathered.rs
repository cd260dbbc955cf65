//! Maps and sets, filled item by item.

/// A map or a set of these items. For the small ones of a plan: `collect` brings a whole sorting routine for each type
/// along, four kilobytes of WebAssembly a time.
pub fn gathered<All: Default + Extend<Item>, Item>(items: impl IntoIterator<Item = Item>) -> All {
    let mut all = All::default();
    all.extend(items);
    all
}
