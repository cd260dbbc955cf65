use crate::ui::prelude::*;

use crate::domain::dependency::{Finding, PointKind};
use crate::domain::record::Record;
use crate::domain::{Contact, Line, Plan};
use crate::i18n::dependency_words::warning;
use crate::state::{Addresses, Session, Words};
use crate::ui::pages::plan::route::form_href;
use crate::ui::widgets::{Glyph, RowLead, RowLink, Rows, Section, TextButton};

/// So many stand there at first.
const FIRST: usize = 8;

#[derive(Clone, PartialEq)]
struct Listed {
    sentence: String,
    consequence: String,
    href: String,
    is_grave: bool,
}

/// Warnings, each leading to where it can be mended. Nothing when there is none.
#[component]
pub fn Warnings(
    /// Above them.
    #[prop(into)]
    heading: Signal<String>,
    /// The warnings, the gravest first.
    findings: Memo<Vec<Finding>>,
) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let shows_all = RwSignal::new(false);
    let rows = Memo::new(move |_| {
        let texts = words.get();
        let most = if shows_all.get() { usize::MAX } else { FIRST };
        session.with(|plan| {
            findings.with(|findings| {
                let shown = findings.iter().take(most).map(|finding| {
                    let said = warning(texts, plan, finding);
                    Listed {
                        sentence: said.sentence,
                        consequence: said.consequence,
                        href: mend_href(addresses, plan, finding),
                        is_grave: matches!(finding, Finding::SinglePoint(single) if single.lines.len() > 1),
                    }
                });
                shown.collect::<Vec<_>>()
            })
        })
    });
    let row = move |listed: Listed| {
        let Listed {
            sentence,
            consequence,
            href,
            is_grave,
        } = listed;
        let glyph = if is_grave {
            Glyph::CrossSquare
        } else {
            Glyph::Triangle
        };
        let second = move || consequence.clone();
        view! { <RowLink href lead=RowLead::Icon(glyph) title=sentence second attr:data-test="warning" attr:data-grave=is_grave.to_string() /> }
    };
    let count = move || findings.with(Vec::len).to_string();
    let has_more = move || findings.with(Vec::len) > FIRST;
    let label = move || {
        let actions = words.get().actions;
        if shows_all.get() {
            actions.show_less
        } else {
            actions.show_more
        }
    };
    view! {
        <Show when=move || !findings.read().is_empty()>
            <div class="warnings">
                <Section heading aside=count>
                    <Rows>
                        {move || rows.get().into_iter().map(row).collect_view()}
                    </Rows>
                    <Show when=has_more>
                        <TextButton text=label on_press=move || shows_all.update(|all| *all = !*all) />
                    </Show>
                </Section>
            </div>
        </Show>
    }
}

/// Where to mend it: the entry's form, or that of a new line beside the only one.
pub fn mend_href(addresses: Addresses, plan: &Plan, finding: &Finding) -> String {
    match finding.mended_in() {
        Some(entity) if entity.kind == Contact::KIND => {
            addresses.to(&format!("/contacts/{}/edit", entity.key))
        }
        Some(entity) => form_href(addresses, &entity.kind, Some(&entity)),
        None => {
            let only = match finding {
                Finding::SinglePoint(single) => {
                    let point = single
                        .points
                        .first()
                        .filter(|point| point.kind == PointKind::Line);
                    point.and_then(|point| point.key.parse().ok())
                }
                _ => None,
            };
            let new = form_href(addresses, Line::KIND, None);
            match only.and_then(|only| plan.lines.get(&only).map(|line| (only, line))) {
                Some((only, line)) => format!("{new}?kind={}&backup_of={only}", line.kind.code()),
                None => new,
            }
        }
    }
}
