use crate::ui::prelude::*;

use crate::state::Words;
use crate::ui::widgets::{Disclosure, Section, Status, StatusKind, TextLink};

/// How many are shown at once; the rest unfolds.
const SHOWN: usize = 3;

/// How many entries one of them links to.
const LINKS: usize = 4;

/// Something that a person should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToMend {
    /// Its shape and colour.
    pub kind: StatusKind,
    /// In a sentence.
    pub text: String,
    /// The entries that mend it, by name and address.
    pub links: Vec<(String, String)>,
}

/// What should be looked at, each with the entries that mend it; nothing when there is nothing.
#[component]
pub fn ToMendList(
    /// Its heading.
    #[prop(into)]
    heading: Signal<String>,
    /// What there is, the most pressing first.
    #[prop(into)]
    all: Signal<Vec<ToMend>>,
) -> impl IntoView {
    let words = Words::here();
    let rows = |some: Vec<ToMend>| {
        let rows = some.into_iter().map(row).collect_view();
        view! {
            <ul class="rows" role="list">
                {rows}
            </ul>
        }
    };
    move || {
        let mut first = all.get();
        if first.is_empty() {
            return ().into_any();
        }
        let count = first.len().to_string();
        let rest = first.split_off(first.len().min(SHOWN));
        let rest = (!rest.is_empty()).then(|| {
            view! {
                <Disclosure summary=words.signal(|texts| texts.actions.show_more)>{rows(rest)}</Disclosure>
            }
        });
        view! {
            <Section heading aside=move || count.clone()>
                {rows(first)}
                {rest}
            </Section>
        }
        .into_any()
    }
}

fn row(one: ToMend) -> impl IntoView {
    let ToMend { kind, text, links } = one;
    let links = links
        .into_iter()
        .take(LINKS)
        .map(|(text, href)| view! { <TextLink href text attr:data-test="mend-link" /> });
    view! {
        <li class="row to-mend" data-test="to-mend">
            <Status kind text />
            <div class="to-mend-links">{links.collect_view()}</div>
        </li>
    }
}
