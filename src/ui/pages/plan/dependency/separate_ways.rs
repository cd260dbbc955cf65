use crate::ui::prelude::*;

use crate::domain::dependency::Dependencies;
use crate::i18n::dependency_words::shared;
use crate::i18n::fill;
use crate::state::{Session, Words};
use crate::ui::widgets::{CountRow, Rows, Section};

#[derive(Clone, PartialEq)]
struct Listed {
    ways: String,
    service: String,
    shared: String,
}

/// How many ways of each service share nothing.
#[component]
pub fn SeparateWays() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let rows = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| {
            let all = Dependencies::of(plan).redundancy(plan).into_iter();
            let listed = all.map(|one| {
                let lines = texts.count(&texts.dependencies.of_lines, one.lines.len() as u64, &[]);
                let name = texts.services.name(one.service);
                Listed {
                    ways: one.ways.to_string(),
                    service: if one.lines.is_empty() {
                        name.to_owned()
                    } else {
                        let service = texts.services.name_inline(one.service);
                        let values = [("service", service), ("lines", lines.as_str())];
                        // The number stands large before it.
                        let said = match one.is_unsure() {
                            true => texts.dependencies.ways_perhaps,
                            false => texts.dependencies.ways_of,
                        };
                        let said = said.template(texts.lang, one.ways as u64);
                        fill(said.replace("{count}", "").trim(), &values)
                    },
                    shared: shared(texts, plan, &one),
                }
            });
            listed.collect::<Vec<_>>()
        })
    });
    let row = |listed: Listed| {
        let second = Some(listed.shared).filter(|shared| !shared.is_empty());
        view! { <CountRow count=listed.ways what=listed.service second attr:data-test="separate-ways" /> }
    };
    view! {
        <Show when=move || !rows.read().is_empty()>
            <Section heading=words.signal(|texts| texts.dependencies.separate_ways)>
                <p class="second">{words.say(|texts| texts.dependencies.separate_why)}</p>
                <Rows>
                    {move || rows.get().into_iter().map(row).collect_view()}
                </Rows>
            </Section>
        </Show>
    }
}
