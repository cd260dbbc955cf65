use crate::ui::prelude::*;

use super::kept::is_phone;
use crate::domain::record::Record;
use crate::domain::{Contact, EntityRef, Number, Plan, Step};
use crate::i18n::entry_name;
use crate::i18n::{Counted, Texts, fill, format};
use crate::state::{OnlyHereCount, Session, Words};
use crate::ui::widgets::{CountRow, PageTitle, Rows};

/// So many names are told of what is only here.
const NAMES: usize = 3;

/// How many, of what, which.
struct Line {
    count: usize,
    what: String,
    which: String,
}

/// What nobody else has yet, in words.
#[component]
pub(super) fn OnlyHere(
    /// The screen's name, its heading when nothing is only here.
    title: Signal<String>,
) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let is_phone = is_phone();
    let only = Memo::new(move |_| session.only_here());
    let heading = move || {
        let exchange = words.get().exchange;
        match (only.read().count(), is_phone) {
            (0, _) => title.get(),
            (_, true) => exchange.only_here_phone.to_owned(),
            (_, false) => exchange.only_here_device.to_owned(),
        }
    };
    let hint = move || {
        let texts = words.get();
        let exchange = texts.exchange;
        let at_risk = if is_phone {
            &exchange.at_risk_phone
        } else {
            &exchange.at_risk_device
        };
        match u64::try_from(only.read().count()).unwrap_or(u64::MAX) {
            0 => exchange.nothing_only_here.to_owned(),
            count => texts.count(at_risk, count, &[]),
        }
    };
    let rows = move || {
        let lines = session.with(|plan| lines(words.get(), plan, &only.read()));
        let row =
            |line: Line| view! { <CountRow count=line.count.to_string() what=line.what second=line.which /> };
        lines.into_iter().map(row).collect_view()
    };
    view! {
        <div class="only-here" data-test="only-here">
            <PageTitle text=heading hint />
            <Show when=move || { only.read().count() > 0 }>
                <Rows>{rows}</Rows>
            </Show>
        </div>
    }
}

fn lines(texts: &Texts, plan: &Plan, only: &OnlyHereCount) -> Vec<Line> {
    let exchange = texts.exchange;
    let line = |counted: &Counted, count: usize, which: String| {
        let number = u64::try_from(count).unwrap_or(u64::MAX);
        let what = counted
            .template(texts.lang, number)
            .replace("{count}", "")
            .trim()
            .to_owned();
        Line { count, what, which }
    };
    let number = |id| {
        let head = plan.incidents.get(id)?;
        let template = if head.drill {
            texts.incidents.drill_number
        } else {
            texts.incidents.incident_number
        };
        Some(fill(template, &[("number", &head.number)]))
    };
    let mut lines: Vec<Line> = only
        .log_lines
        .iter()
        .map(|(id, count)| line(&exchange.log_entries, *count, number(id).unwrap_or_default()))
        .collect();
    let is_drill = |id| plan.incidents.get(id).is_some_and(|head| head.drill);
    for (drill, counted) in [(false, &exchange.incidents), (true, &exchange.drills)] {
        let those: Vec<_> = only
            .incidents
            .iter()
            .filter(|id| is_drill(*id) == drill)
            .collect();
        if !those.is_empty() {
            lines.push(line(
                counted,
                those.len(),
                named(texts, those.iter().filter_map(|id| number(id)).collect()),
            ));
        }
    }
    let (there, removed): (Vec<&EntityRef>, Vec<_>) =
        only.plan.iter().partition(|id| plan.fields_of(id).is_some());
    // The template's rows are contacts too, but nobody whom somebody wrote in.
    let (to_fill, there): (Vec<&EntityRef>, Vec<_>) = there.into_iter().partition(|id| {
        let contact = id.key.parse().ok().filter(|_| id.kind == Contact::KIND);
        let contact = contact.and_then(|id| plan.contacts.get(&id));
        contact.is_some_and(Contact::is_to_fill)
    });
    let kinds = [
        (Contact::KIND, &exchange.contacts),
        (Number::KIND, &exchange.numbers),
        (Step::KIND, &exchange.steps),
        ("", &exchange.plan_parts),
    ];
    for (kind, counted) in kinds {
        let is_own = |id: &EntityRef| kinds.iter().any(|(known, _)| id.kind == *known);
        let those: Vec<_> = there
            .iter()
            .filter(|id| id.kind == kind || (kind.is_empty() && !is_own(id)))
            .collect();
        let names = those.iter().take(NAMES + 1).map(|id| {
            let fields = plan.fields_of(id).unwrap_or_default();
            match entry_name::name(texts, plan, id, &fields) {
                name if name.is_empty() => texts.kinds.name(&id.kind).to_owned(),
                name => name,
            }
        });
        if !those.is_empty() {
            let names = named(texts, names.collect());
            lines.push(line(counted, those.len(), names));
        }
    }
    if !to_fill.is_empty() {
        lines.push(line(&exchange.contacts_to_fill, to_fill.len(), String::new()));
    }
    if !removed.is_empty() {
        let kinds = removed
            .iter()
            .map(|id| texts.kinds.name(&id.kind).to_owned())
            .collect();
        lines.push(line(&exchange.removed_parts, removed.len(), named(texts, kinds)));
    }
    lines
}

/// The first few names, and that there are more.
fn named(texts: &Texts, mut names: Vec<String>) -> String {
    let is_more = names.len() > NAMES;
    names.truncate(NAMES);
    if is_more {
        names.join(", ") + "…"
    } else {
        listed(texts, &names)
    }
}

fn listed(texts: &Texts, names: &[String]) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    format::list(texts.lang, &names)
}
