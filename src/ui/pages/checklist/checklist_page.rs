use crate::ui::prelude::*;

use super::answers::{Answers, show_current};
use super::not_needed_steps::NotNeededSteps;
use super::paper_steps::PaperSteps;
use super::step_row::StepRow;
use crate::domain::StepOwner;
use crate::domain::checklist::{self, Item, StepRef};
use crate::state::{Addresses, Person, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::Actions;
use crate::ui::widgets::{Button, Checkbox, Glyph, PageTitle, SignLink, StepLine, TextLink};

/// The steps: the current one open, what cannot be done now at the end.
#[component]
pub fn ChecklistPage() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let (addresses, person) = (Addresses::here(), Person::here());
    let incident = session.incident();
    let situation = session.situation();
    let title = words.signal(|texts| texts.nav.steps);
    let all = Memo::new(move |_| {
        incident.with(|incident| match incident {
            Some(open) => session.with(|plan| checklist::items_in(&plan.steps, &open.state)),
            None => situation
                .with(|situation| session.with(|plan| checklist::items(&plan.steps, &situation.services))),
        })
    });
    // The steps in the hands of whoever uses this device.
    let mine = Memo::new(move |_| {
        let name = person.name();
        incident.with(|incident| {
            let Some(open) = incident else {
                return Vec::new();
            };
            let is_mine = |step: &StepRef| {
                session.with(|plan| {
                    let owner = StepOwner::of(plan, &open.state, *step);
                    owner.is_some_and(|owner| owner.is_called(plan, &name))
                })
            };
            let steps = all.read().iter().map(|item| item.step).collect::<Vec<_>>();
            steps.into_iter().filter(is_mine).collect()
        })
    });
    let wants_mine = RwSignal::new(false);
    let only_mine = Memo::new(move |_| wants_mine.get() && !mine.read().is_empty());
    let items = Memo::new(move |_| {
        let mut items = all.get();
        if only_mine.get() {
            let mine = mine.read();
            items.retain(|item| mine.contains(&item.step));
        }
        items
    });
    let how_many = move || {
        let (texts, count) = (words.get(), mine.read().len());
        texts.count(
            &texts.steps.only_mine,
            u64::try_from(count).unwrap_or(u64::MAX),
            &[],
        )
    };
    let is_open = Memo::new(move |_| incident.read().is_some());
    // The step that a person chose to look at; without one the current step is open.
    let chosen = RwSignal::new(None::<Option<StepRef>>);
    let answered = RwSignal::new(None::<StepRef>);
    let current = Memo::new(move |_| {
        let items = items.read();
        incident.with(|incident| {
            let open = incident.as_ref()?;
            items
                .iter()
                .map(|item| item.step)
                .find(|step| open.state.step_answer(*step).is_none())
        })
    });
    // Whoever comes back goes on where it was left; the first step stands there anyway.
    let is_begun = move || {
        let first = items.read().first().map(|item| item.step);
        current.get().is_some_and(|current| Some(current) != first)
    };
    Effect::new(move |was_shown: Option<bool>| {
        let was_shown = was_shown.unwrap_or_default();
        let is_shown = is_open.get();
        if is_shown && !was_shown && untrack(is_begun) {
            show_current();
        }
        is_shown
    });
    let unfolded = Memo::new(move |_| chosen.get().unwrap_or(current.get()));
    let row = move |item: Item| view! { <StepRow step=item.step items current unfolded chosen answered /> };
    view! {
        <AppScreen head=Head::Main(title) title>
            <Show when=move || !is_open.get()>
                <PageTitle text=title hint=words.say(|texts| texts.steps.lead_idle) />
            </Show>
            <Show when=move || !mine.read().is_empty()>
                <div class="no-print">
                    <Checkbox
                        label=Signal::derive(how_many)
                        checked=wants_mine
                        on_change=move |is_wanted: bool| {
                            wants_mine.set(is_wanted);
                            chosen.set(None);
                        }
                        attr:data-test="only-mine"
                    />
                </div>
            </Show>
            <Show when=move || !is_open.get()>
                <PaperSteps items=all />
            </Show>
            <StepLine>
                <For each=move || items.get() key=|item| item.step children=row />
            </StepLine>
            <NotNeededSteps />
            <p class="checklist-links no-print">
                <TextLink href=addresses.to("/plan/steps") text=words.say(|texts| texts.steps.own_steps) />
            </p>
            {move || {
                if is_open.get() {
                    view! { <Answers items current unfolded chosen answered only_mine /> }.into_any()
                } else {
                    view! { <ReadOnly /> }.into_any()
                }
            }}
        </AppScreen>
    }
}

/// No incident: print it, or start where it is started.
#[component]
fn ReadOnly() -> impl IntoView {
    let words = Words::here();
    let print = move || {
        // A browser without printing has nothing to offer here.
        let _ = window().print();
    };
    view! {
        <Actions sign=move || {
            view! {
                <SignLink
                    href=Addresses::here().to("/")
                    context=words.say(|texts| texts.steps.no_incident)
                    verb=words.say(|texts| texts.now.start)
                    attr:data-test="go-start"
                />
            }
        }>
            <Button
                text=words.say(|texts| texts.steps.print)
                glyph=Glyph::Print
                on_press=print
                attr:data-test="print-checklist"
            />
        </Actions>
    }
}
