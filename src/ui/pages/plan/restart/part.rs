use crate::ui::prelude::*;

use super::super::route::entry_href;
use super::super::to_mend::{ToMend, ToMendList};
use super::told;
use crate::domain::Plan;
use crate::domain::restart::{Restart, Restarted, Warning, warnings};
use crate::i18n::Texts;
use crate::output::restart_picture::restart_picture;
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{RowLead, RowLink, Section};

/// Above the list of activities: what does not hold, the restart order in words and as a picture. Nothing when there
/// are no activities.
#[component]
pub fn RestartOfPart() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let restart = Memo::new(move |_| session.with(|plan| Restart::of(&plan.activities)));
    let found = Memo::new(move |_| session.with(|plan| warnings(&plan.activities, &restart.read())));
    let told_all = Memo::new(move |_| {
        let texts = words.get();
        let tell = |plan: &Plan, warning: &Warning| told(texts, plan, addresses, warning, None);
        session.with(|plan| {
            let found = found.read();
            found
                .iter()
                .map(|warning| tell(plan, warning))
                .collect::<Vec<ToMend>>()
        })
    });
    let rows = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| {
            let order = restart.read();
            let rows = order.order.iter();
            rows.map(|row| Row::of(texts, plan, addresses, row))
                .collect::<Vec<_>>()
        })
    });
    let picture = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| restart_picture(plan, &restart.read(), &found.read(), texts))
    });
    let list = move || {
        let rows = rows.get().into_iter().zip(1..);
        rows.map(|(row, number)| {
            view! {
                <RowLink
                    href=row.href
                    lead=RowLead::Plate(number)
                    title=row.name
                    second=move || row.second.clone()
                    attr:data-test="restart-row"
                />
            }
        })
        .collect_view()
    };
    view! {
        <Show when=move || !restart.read().order.is_empty()>
            <ToMendList heading=words.signal(|texts| texts.restart.to_mend) all=told_all />
            <Section heading=words.signal(|texts| texts.restart.order)>
                <p class="second">{words.say(|texts| texts.restart.order_hint)}</p>
                <ol class="rows" role="list">
                    {list}
                </ol>
            </Section>
            <Section heading=words.signal(|texts| texts.restart.picture)>
                <div class="plan-picture" data-test="restart-picture" inner_html=picture></div>
            </Section>
            <Section heading=words.signal(|texts| texts.restart.own_order)>
                <p class="second">{words.say(|texts| texts.restart.own_order_hint)}</p>
            </Section>
        </Show>
    }
}

/// An activity in the computed order.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    href: String,
    name: String,
    second: String,
}

impl Row {
    fn of(texts: &Texts, plan: &Plan, addresses: Addresses, row: &Restarted) -> Self {
        let waits = texts.restart.waits(texts, plan, &row.waits_for);
        let rto = plan.activities.get(&row.activity).and_then(|row| row.rto);
        let second = format!("{waits} · {}", texts.restart.objective(texts, rto));
        Self {
            href: entry_href(addresses, &row.activity.entity()),
            name: texts.restart.name(texts, plan, row.activity),
            second,
        }
    }
}
