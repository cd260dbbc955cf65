use crate::ui::prelude::*;

use crate::domain::dependency::Dependencies;
use crate::output::dependency_picture::{in_words, picture};
use crate::state::{Session, Words};
use crate::ui::widgets::{Disclosure, Section};

/// The picture in a box of its own that scrolls sideways, and the same in words.
#[component]
pub fn DependencyPicture() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let svg = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| picture(plan, &Dependencies::of(plan), texts))
    });
    let told = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| in_words(plan, &Dependencies::of(plan), texts))
    });
    let line = |line: crate::output::dependency_picture::LineInWords| {
        let facts = line.facts.into_iter().map(|fact| view! { <li>{fact}</li> });
        view! {
            <li>
                {line.name} <ul>{facts.collect_view()}</ul>
            </li>
        }
    };
    view! {
        <div class="dependency-sheet">
        <Section heading=words.signal(|texts| texts.dependencies.picture)>
            <p class="second dependency-hint">{words.say(|texts| texts.dependencies.scroll_sideways)}</p>
            <div
                class="dependency-scroll"
                role="group"
                tabindex="0"
                aria-label=words.say(|texts| texts.dependencies.picture)
                inner_html=move || svg.get()
                data-test="dependency-picture"
            ></div>
            <Disclosure summary=words.signal(|texts| texts.dependencies.in_words) on_paper=true>
                <ul class="plain-list" data-test="dependency-words">
                    {move || told.get().into_iter().map(line).collect_view()}
                </ul>
            </Disclosure>
        </Section>
        </div>
    }
}
