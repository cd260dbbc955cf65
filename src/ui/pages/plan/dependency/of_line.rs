use crate::ui::prelude::*;

use super::warnings::Warnings;
use crate::domain::dependency::{Dependencies, findings};
use crate::domain::order::listed;
use crate::domain::record::Record;
use crate::domain::{Id, Line, Sla};
use crate::i18n::entry_name;
use crate::state::{Addresses, Session, Words};
use crate::ui::pages::plan::route::{entry_href, form_href};
use crate::ui::widgets::{RowLink, Rows, Section, TextLink};

/// What is promised for a line and what is to be feared of it, on its own page.
#[component]
pub fn OfLine(
    /// Which.
    id: Id<Line>,
) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let found = Memo::new(move |_| {
        let mut found = session.with(|plan| findings(plan, &Dependencies::of(plan)));
        found.retain(|finding| finding.is_about(id));
        found
    });
    let agreed = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| {
            let rows = plan.slas.iter().filter(|(_, sla)| sla.line == id);
            let rows = listed(rows.map(|(sla, row)| (sla, row.order.as_str())));
            let named = rows.map(|sla| {
                let entity = sla.entity();
                let fields = plan.fields_of(&entity).unwrap_or_default();
                (entity.clone(), entry_name::called(texts, plan, &entity, &fields))
            });
            named.collect::<Vec<_>>()
        })
    });
    let rows = move || {
        let row = |(entity, name)| view! { <RowLink href=entry_href(addresses, &entity) title=name attr:data-test="sla-of-line" /> };
        agreed.get().into_iter().map(row).collect_view()
    };
    let new = format!("{}?line={id}", form_href(addresses, Sla::KIND, None));
    view! {
        <Warnings heading=words.signal(|texts| texts.dependencies.warnings) findings=found />
        <Section heading=words.signal(|texts| texts.kinds.sla)>
            <p class="second">{words.say(|texts| texts.plan_parts.sla_means)}</p>
            <Rows>{rows}</Rows>
            <p class="no-print">
                <TextLink href=new text=words.say(|texts| texts.plan_parts.another_row) attr:data-test="new-sla" />
            </p>
        </Section>
    }
}
