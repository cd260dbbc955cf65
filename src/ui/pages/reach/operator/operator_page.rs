use crate::ui::prelude::*;

use super::other_line::{OtherLine, hit_kind};
use super::repair_view::{ShownRepair, other_repair, repairs};
use super::script::Script;
use super::ticket_form::TicketForm;
use super::without_calls::WithoutCalls;
use crate::domain::{Id, Line, OperatorWay};
use crate::i18n::fill;
use crate::state::Addresses;
use crate::ui::frame::{clock_face, copying};
use crate::ui::layout::Actions;
use crate::ui::pages::reach::about::{About, AboutScreen};
use crate::ui::pages::reach::by_mistake::ByMistake;
use crate::ui::widgets::{
    BigNumber, ClockFigure, Glyph, Mark, MarkRow, MarkWords, Rows, Section, Sign, SignLink, Urgency,
};

/// The operator: which line, what to say, the number, the ticket, the clocks.
#[component]
pub fn OperatorPage() -> impl IntoView {
    let about = About::here();
    let words = about.words;
    // What the person says of a line that the plan does not know: it stands behind those of the plan.
    let other = RwSignal::new(Line {
        kind: hit_kind(about),
        ..Line::default()
    });
    let all = Memo::new(move |_| {
        about.look(|look| {
            let mut all = repairs(&look);
            all.push(other.with(|line| other_repair(&look, line)));
            all
        })
    });
    let chosen = RwSignal::new(None::<Id<Line>>);
    let current = Memo::new(move |_| {
        let all = all.read();
        let line = chosen.get();
        let found = all.iter().find(|repair| Some(repair.line) == line);
        found.or_else(|| all.first()).cloned()
    });
    let line = Memo::new(move |_| current.read().as_ref().map(|repair| repair.line));
    let way = Memo::new(move |_| {
        about.look(|look| {
            let operator = || look.situation.my_operator().to_owned();
            OperatorWay::of(look.plan, &look.open.state.services, operator)
        })
    });
    let spoken = RwSignal::new(String::new());
    let sign = move || match way.get() {
        OperatorWay::Call => current.get().and_then(|repair| call_sign(about, repair)),
        OperatorWay::Online => Some(view! { <CopySign about spoken /> }.into_any()),
        OperatorWay::OtherPhone | OperatorWay::OnFoot => Some(view! { <OtherWaysSign about /> }.into_any()),
    };
    let number = Memo::new(move |_| {
        let is_elsewhere = matches!(way.get(), OperatorWay::OtherPhone | OperatorWay::OnFoot);
        let current = current.read();
        let desk = current
            .as_ref()
            .filter(|repair| is_elsewhere && !repair.href.is_empty());
        desk.map(|repair| repair.helpdesk.clone())
    });
    view! {
        <AboutScreen about title=|texts| texts.rooms.operator>
            <WithoutCalls way />
            {move || number.get().map(|number| view! { <BigNumber number attr:data-test="big-number" /> })}
            {move || {
                let all = all.get();
                if all.len() < 2 {
                    return ().into_any();
                }
                let rows = all
                    .into_iter()
                    .map(|repair| line_row(about, chosen, line.get() == Some(repair.line), repair))
                    .collect_view();
                view! {
                    <Section heading=words.say(|texts| texts.operator_call.which_line)>
                        <Rows>{rows}</Rows>
                    </Section>
                }
                    .into_any()
            }}
            {move || {
                line.get()
                    .map(|line| {
                        let is_other = line.is_nobody();
                        view! {
                            {is_other.then(|| view! { <OtherLine about other chosen /> })}
                            <Script about line other spoken />
                            <TicketForm about line current />
                        }
                    })
            }}
            {move || current.get().map(|repair| clocks(about, repair))}
            <Actions sign />
        </AboutScreen>
    }
}

/// A line to choose, with the next call to make about it.
fn line_row(
    about: About,
    chosen: RwSignal<Option<Id<Line>>>,
    is_chosen: bool,
    repair: ShownRepair,
) -> impl IntoView {
    let line = repair.line;
    // Of a line that nobody spoke of there is nothing to say.
    let status = Some(repair.next).filter(|_| !line.is_nobody() || !repair.tickets.is_empty());
    // A button needs a word; the operator of a line may not be known.
    let label = match (repair.operator.is_empty(), line.is_nobody()) {
        (false, _) => repair.operator,
        (true, true) => about.words.get().operator_call.other_choose.to_owned(),
        (true, false) => repair.name.clone(),
    };
    let words = MarkWords {
        title: repair.name.clone(),
        status,
        marks: vec![Mark::answer(label, is_chosen, "choose-line")],
        ..MarkWords::default()
    };
    let choose = Callback::new(move |_: (usize,)| chosen.set(Some(line)));
    view! { <MarkRow words name=format!("line-{line}") on_mark=choose attr:data-test="report-line" /> }
}

fn call_sign(about: About, repair: ShownRepair) -> Option<AnyView> {
    let texts = about.words.get();
    let words = texts.operator_call;
    let context = [repair.helpdesk, repair.hours];
    let context: Vec<String> = context.into_iter().filter(|part| !part.is_empty()).collect();
    // The number is asked for above.
    if repair.href.is_empty() && repair.line.is_nobody() {
        return None;
    }
    if repair.href.is_empty() {
        return Some(view! { <p class="second">{words.no_helpdesk}</p> }.into_any());
    }
    let name = if repair.operator.is_empty() {
        words.helpdesk
    } else {
        repair.operator.as_str()
    };
    let verb = fill(words.call, &[("name", name)]);
    Some(
        view! {
            <SignLink
                href=repair.href
                context=context.join(", ")
                verb
                glyph=Glyph::Phone
                attr:data-test="call-operator"
            />
        }
        .into_any(),
    )
}

/// Copies what to say, for the operator's website.
#[component]
fn CopySign(about: About, spoken: RwSignal<String>) -> impl IntoView {
    let words = about.words;
    let (is_copied, copy) = copying(spoken.into());
    let verb = move || match is_copied.get() {
        true => words.get().operator_call.script_copied,
        false => words.get().operator_call.copy_script,
    };
    view! {
        <Sign
            context=words.say(|texts| texts.operator_call.copy_for_site)
            verb
            glyph=Glyph::Copy
            on_press=copy
            attr:data-test="copy-for-operator"
        />
    }
}

/// Leads to the other ways out of here.
#[component]
fn OtherWaysSign(about: About) -> impl IntoView {
    let words = about.words;
    let addresses = Addresses::here();
    let href = about
        .id()
        .map(|id| addresses.to(&format!("/incidents/{id}/ways")))
        .unwrap_or_default();
    view! {
        <SignLink
            href
            context=words.say(|texts| texts.operator_call.calls_dead)
            verb=words.say(|texts| texts.lead.do_ways)
            attr:data-test="other-ways"
        />
    }
}

/// The clock to the next promise, and the tickets.
fn clocks(about: About, repair: ShownRepair) -> AnyView {
    let texts = about.words.get();
    let words = texts.operator_call;
    if repair.tickets.is_empty() && repair.facts.is_empty() {
        return ().into_any();
    }
    let clock = repair.clock.map(|(minutes, line)| {
        let urgency = match minutes {
            ..0 => Urgency::Late,
            0..10 => Urgency::Due,
            _ => Urgency::Calm,
        };
        let (figure, unit) = clock_face(texts, minutes);
        view! {
            <ClockFigure
                heading=repair.name.clone()
                figure
                unit
                line
                urgency=Signal::stored(urgency)
                attr:data-test="repair-clock"
            />
        }
    });
    let facts = repair
        .facts
        .into_iter()
        .map(|fact| view! { <p class="second" data-test="repair-fact">{fact}</p> });
    let tickets = repair
        .tickets
        .into_iter()
        .map(|(line, ticket)| {
            view! {
                <li class="row" data-test="ticket">
                    <span class="row-words">{ticket}</span>
                    <ByMistake about line />
                </li>
            }
        })
        .collect_view();
    view! {
        <Section heading=words.clocks>
            {clock}
            {facts.collect_view()}
            <Rows>{tickets}</Rows>
        </Section>
    }
    .into_any()
}
