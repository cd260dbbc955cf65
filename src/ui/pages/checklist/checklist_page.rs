use crate::ui::prelude::*;

use super::answers::Answers;
use super::not_needed_steps::NotNeededSteps;
use super::step_row::StepRow;
use crate::domain::checklist::{self, Item, StepRef};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::Actions;
use crate::ui::widgets::{Button, Glyph, PageTitle, SignLink, StepLine, TextLink};

/// The steps: the current one open, what cannot be done now at the end.
#[component]
pub fn ChecklistPage() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let addresses = Addresses::here();
    let incident = session.incident();
    let situation = session.situation();
    let title = words.signal(|texts| texts.nav.steps);
    let items = Memo::new(move |_| {
        incident.with(|incident| match incident {
            Some(open) => session.with(|plan| checklist::items_in(&plan.steps, &open.state)),
            None => situation
                .with(|situation| session.with(|plan| checklist::items(&plan.steps, &situation.services))),
        })
    });
    let is_open = Memo::new(move |_| incident.read().is_some());
    // The step that a person chose to look at; without one the current step is open.
    let chosen = RwSignal::new(None::<Option<StepRef>>);
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
    let unfolded = Memo::new(move |_| chosen.get().unwrap_or(current.get()));
    let row = move |item: Item| view! { <StepRow step=item.step items current unfolded chosen /> };
    view! {
        <AppScreen head=Head::Main(title) title>
            <Show when=move || !is_open.get()>
                <PageTitle text=title hint=words.say(|texts| texts.steps.lead_idle) />
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
                    view! { <Answers items current unfolded chosen /> }.into_any()
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
