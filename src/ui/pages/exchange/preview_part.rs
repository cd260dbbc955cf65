use std::sync::Arc;

use crate::domain::{Plan, gathered};
use crate::ui::prelude::*;

use super::change_group::ChangeGroup;
use super::desk::Desk;
use super::remarks::Remarks;
use super::{changes, proposals, taking};
use crate::i18n::{Counted, Texts, fill, format};
use crate::replica::preview::ChangeKind;
use crate::state::{Incoming, Notices, Origin, Session};
use crate::ui::layout::Actions;
use crate::ui::widgets::{
    Button, CountRow, Dialog, Disclosure, Glyph, Notice, NoticeTone, PageTitle, Rows, Section, Sign,
    TextButton,
};

/// What a file would change; nothing does before the sign.
#[component]
pub(super) fn PreviewPart(
    /// The file.
    incoming: Arc<Incoming>,
    /// Where it lies.
    desk: Desk,
    /// The language's texts.
    texts: &'static Texts,
) -> impl IntoView {
    let preview = &incoming.preview;
    let words = texts.preview;
    let session = Session::here();
    let is_first = session.with_untracked(Plan::is_empty);
    let is_example = desk.is_example.get_untracked() && is_first;
    let hint = match changes::company(preview) {
        _ if is_example => words.is_example.to_owned(),
        Some(name) => fill(words.from_company, &[("company", &name)]) + ". " + words.nothing_changed_yet,
        None => words.nothing_changed_yet.to_owned(),
    };
    let other = changes::other_company(session, preview).map(|(mine, theirs)| {
        let told = fill(words.other_company, &[("mine", &mine), ("company", &theirs)]);
        view! { <Notice text=told tone=NoticeTone::Alert attr:data-test="other-company" /> }
    });
    let damage = damage(texts, &incoming).map(|told| {
        let told = format!("{told} {}", words.ask_for_new_copy);
        view! { <Notice text=told tone=NoticeTone::Alert attr:data-test="preview-damage" /> }
    });
    let known = Session::here().with_untracked(|plan| changes::known(plan, preview));
    let groups = [
        (
            ChangeKind::BothChanged,
            words.both_changed,
            words.both_changed_means,
        ),
        (ChangeKind::AlteredLog, words.altered_log, words.altered_log_means),
        (ChangeKind::Changed, words.changed, ""),
        (ChangeKind::Removed, words.removed, ""),
        (ChangeKind::Added, words.added, ""),
    ]
    .map(|(kind, heading, means)| (changes::of_kind(texts, &known, preview, kind), heading, means));
    let changes = groups.iter().flat_map(|(changes, ..)| changes);
    let doubtful = changes.filter(|change| !change.doubts.is_empty()).count();
    let groups = groups.map(|(changes, heading, means)| {
        view! { <ChangeGroup texts heading means changes chosen=desk.chosen /> }
    });
    view! {
        <PageTitle text=words.title hint=hint attr:data-test="preview" />
        {other}
        {damage}
        <Remarks incoming=Arc::clone(&incoming) doubtful texts />
        {match is_example {
            true => view! {
                <Disclosure summary=Signal::stored(words.what_is_in_it.to_owned())>{groups}</Disclosure>
            }
            .into_any(),
            // Who begins with somebody's plan takes all of it; thirty boxes to tick are in the way.
            false if is_first && !preview.changes.is_empty() => {
                let choice = choice_line(texts, &incoming, desk);
                view! {
                    <Brings texts counts=changes::counts(texts, preview) />
                    {log_part(texts, &incoming)}
                    <Disclosure
                        summary=Signal::stored(words.choose_each.to_owned())
                        is_open={doubtful > 0}
                        attr:data-test="preview-each"
                    >
                        {choice}
                        {groups}
                    </Disclosure>
                }
                .into_any()
            }
            false => view! {
                {log_part(texts, &incoming)}
                {choice_line(texts, &incoming, desk)}
                {groups}
            }
            .into_any(),
        }}
        <TakeActions incoming desk texts is_example />
    }
}

/// What a plan brings to a device that has none, by part.
#[component]
fn Brings(texts: &'static Texts, counts: Vec<(&'static str, usize)>) -> impl IntoView {
    let row = |(what, count): (&'static str, usize)| {
        let count = format::number(texts.lang, u64::try_from(count).unwrap_or(u64::MAX));
        view! { <CountRow count what=Signal::stored(what.to_owned()) /> }
    };
    let rows = counts.into_iter().map(row).collect_view();
    view! {
        <Section heading=Signal::stored(texts.preview.brings.to_owned()) attr:data-test="preview-brings">
            <Rows>{rows}</Rows>
        </Section>
    }
}

/// What is not as it left, in one sentence.
fn damage(texts: &Texts, incoming: &Incoming) -> Option<String> {
    let words = texts.preview;
    let count = |counted: &Counted, count: usize, total: &str| {
        texts.count(
            counted,
            u64::try_from(count).unwrap_or(u64::MAX),
            &[("total", total)],
        )
    };
    if incoming.is_whole {
        None
    } else if incoming.missing > incoming.damaged {
        let total = incoming.found.saturating_add(incoming.missing).to_string();
        Some(count(&words.cut_off, incoming.found, &total))
    } else if incoming.damaged > 0 {
        Some(count(&words.damaged_lines, incoming.damaged, ""))
    } else {
        Some(words.changed_on_the_way.to_owned())
    }
}

/// Log lines and incidents, which come in with no question.
fn log_part(texts: &'static Texts, incoming: &Incoming) -> Option<impl IntoView + use<>> {
    let preview = &incoming.preview;
    let lines: usize = preview.log_lines.values().sum();
    let incidents = preview.new_incidents.len();
    (lines + incidents > 0).then(|| {
        let row = |counted: &Counted, count: usize| {
            let number = u64::try_from(count).unwrap_or(u64::MAX);
            let what = counted.template(texts.lang, number).replace("{count}", "");
            let what = what.trim().to_owned();
            (count > 0).then(|| view! { <CountRow count=count.to_string() what /> })
        };
        view! {
            <Section heading=texts.incidents.log attr:data-test="preview-log">
                <p class="second">{texts.preview.log_taken_why}</p>
                <Rows>
                    {row(&texts.preview.incidents_taken, incidents)} {row(&texts.preview.log_taken, lines)}
                </Rows>
            </Section>
        }
    })
}

/// All or none, where there is something to choose.
fn choice_line(texts: &'static Texts, incoming: &Arc<Incoming>, desk: Desk) -> Option<impl IntoView + use<>> {
    let incoming = Arc::clone(incoming);
    let is_open = Session::here().incident().with_untracked(Option::is_some);
    let aside = if is_open {
        texts.preview.incident_open_now
    } else if incoming.origin == Origin::File && !Session::here().may_decide() {
        texts.preview.for_the_keepers
    } else {
        texts.preview.left_aside
    };
    (!incoming.preview.changes.is_empty()).then(move || {
        let all = move || {
            desk.chosen.set(gathered(incoming.preview.changes.iter().map(|change| change.entity().clone())));
        };
        let none = move || desk.chosen.update(|chosen| chosen.clear());
        view! {
            <div class="choose-line">
                <p class="second" data-test="preview-aside">{aside}</p>
                <TextButton text=texts.preview.select_all on_press=all attr:data-test="preview-select-all" />
                <TextButton text=texts.preview.select_none on_press=none attr:data-test="preview-select-none" />
            </div>
        }
    })
}

/// The sign that takes over, and the way back.
#[component]
fn TakeActions(
    incoming: Arc<Incoming>,
    desk: Desk,
    texts: &'static Texts,
    is_example: bool,
) -> impl IntoView {
    let words = texts.preview;
    let total = incoming.preview.changes.len();
    let log_lines = u64::try_from(incoming.preview.log_lines.values().sum::<usize>()).unwrap_or(u64::MAX);
    let is_nothing_new = incoming.preview.is_nothing_new();
    let damage = damage(texts, &incoming);
    let is_whole = damage.is_none();
    let asking = RwSignal::new(false);
    let context = move || {
        let count = u64::try_from(desk.chosen.with(|chosen| chosen.len())).unwrap_or(u64::MAX);
        match total {
            _ if is_example => words.made_up.to_owned(),
            _ if is_nothing_new => words.nothing_new.to_owned(),
            0 => texts.count(&words.log_taken, log_lines, &[]),
            _ => texts.count(&words.selected, count, &[("total", &total.to_string())]),
        }
    };
    let is_file = incoming.origin == Origin::File;
    let nothing_chosen = move || total > 0 && desk.chosen.with(|chosen| chosen.is_empty());
    // Nothing to do but to put it away.
    let is_idle = move || is_nothing_new || (!is_file && nothing_chosen());
    let leave_out = proposals::leave_out(desk, Arc::clone(&incoming));
    let take = taking::taker(desk, incoming);
    let verb = move || match () {
        () if is_idle() => texts.actions.close,
        () if !is_whole => words.take_rest,
        () if is_example => words.open_example,
        () if nothing_chosen() && log_lines == 0 => words.keep_as_proposals,
        () if nothing_chosen() => words.take_log_only,
        () => words.take,
    };
    let press = {
        let take = take.clone();
        move || match () {
            () if is_idle() => desk.clear(),
            () if !is_whole => asking.set(true),
            () => take(),
        }
    };
    let confirm = move || {
        asking.set(false);
        take();
    };
    let glyph = if is_nothing_new { Glyph::Cross } else { Glyph::Tick };
    let (session, notices) = (Session::here(), Notices::here());
    let leave = move || {
        desk.clear();
        notices.tell(match session.with_untracked(Plan::is_empty) {
            true => words.nothing_taken_begin,
            false => words.nothing_taken,
        });
    };
    let beside = if is_file {
        (!is_nothing_new).then(|| {
            view! { <Button text=words.take_nothing on_press=leave attr:data-test="preview-leave" /> }
                .into_any()
        })
    } else {
        let has_chosen = move || !nothing_chosen();
        Some(view! {
            <Button text=words.decide_later on_press=move || desk.clear() attr:data-test="preview-leave" />
            <Show when=has_chosen>
                <Button text=words.leave_out on_press=leave_out.clone() attr:data-test="preview-leave-out" />
            </Show>
        }.into_any())
    };
    view! {
        <Actions sign=move || {
            view! { <Sign context verb glyph on_press=press.clone() attr:data-test="preview-take" /> }
        }>
            {beside}
        </Actions>
        <Show when=move || asking.get()>
            <Dialog
                title=words.damaged_question
                text=damage.clone().unwrap_or_default()
                safe=words.take_nothing
                on_safe=move || asking.set(false)
                act=words.take_rest
                on_act=confirm.clone()
                act_test="preview-take-rest"
            />
        </Show>
    }
}
