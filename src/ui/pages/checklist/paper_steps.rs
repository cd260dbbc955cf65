use crate::ui::prelude::*;
use leptos::html;

use crate::domain::Plan;
use crate::domain::checklist::{Item, PartPlan, StepRef};
use crate::i18n::{Texts, fill, format, step_title};
use crate::output::checklist_paper::{PaperPart, PaperStep, checklist_paper};
use crate::platform::listener::Listener;
use crate::state::{Session, Words};

/// Every step with how it is done, on paper only and in place of the rows: on the screen the steps are folded.
#[component]
pub fn PaperSteps(
    /// All steps as they stand now.
    items: Memo<Vec<Item>>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let place = NodeRef::<html::Div>::new();
    // Written at that moment, past the signals: the browser lays the paper out before an effect would run.
    let write = move |_| {
        if let Some(place) = place.get_untracked() {
            let steps: Vec<PaperStep> = untrack(|| {
                let texts = words.get();
                session.with(|plan| {
                    items
                        .read()
                        .iter()
                        .map(|item| on_paper(texts, plan, item))
                        .collect()
                })
            });
            place.set_inner_html(&checklist_paper(&steps));
        }
    };
    let listener = StoredValue::new_local(Listener::new(&window(), "beforeprint", write).ok());
    on_cleanup(move || listener.dispose());
    view! { <div class="checklist-paper only-print" node_ref=place data-test="checklist-paper"></div> }
}

fn on_paper(texts: &Texts, plan: &Plan, item: &Item) -> PaperStep {
    let parts = match item.step {
        StepRef::Reflex(reflex) => reflex.parts().iter().map(|part| in_words(texts, part)).collect(),
        StepRef::Part(part) => {
            let plans = part.reflex().parts().iter().filter(|plan| plan.part == part);
            plans.map(|part| in_words(texts, part)).collect()
        }
        StepRef::Own(id) => {
            let step = plan.steps.get(&id);
            let lines = step.map(|step| step.detail.lines().map(str::to_owned).collect());
            vec![PaperPart {
                title: String::new(),
                lines: lines.unwrap_or_default(),
            }]
        }
    };
    PaperStep {
        number: item.number,
        title: step_title(texts, plan, item.step),
        parts,
    }
}

fn in_words(texts: &Texts, part: &PartPlan) -> PaperPart {
    let mut lines: Vec<String> = texts
        .parts
        .how(part.part)
        .into_iter()
        .map(str::to_owned)
        .collect();
    for system in part.how_to {
        let how = texts.address.how(*system).into_iter();
        let how = how.map(|(line, command)| fill(line, &[("command", command.unwrap_or_default())]));
        let how: Vec<String> = how.collect();
        let how = format::with_colon(texts.lang, texts.address.system(*system), &how.join(" "));
        lines.push(how);
    }
    PaperPart {
        title: texts.parts.title(part.part).to_owned(),
        lines,
    }
}
