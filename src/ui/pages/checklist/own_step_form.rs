use crate::ui::prelude::*;

use super::own_step_fields::{NeedFields, WhenFields};
use super::own_steps_page::Writing;
use crate::domain::checklist::Reflex;
use crate::domain::command::{
    Checked, Fault, FieldFault, Refusal, SaveStep, timer_from_minutes, timer_in_minutes,
};
use crate::domain::{Begun, Fields, Id, Record, Step, Value};
use crate::i18n::Lang;
use crate::state::{Session, Words};
use crate::ui::frame::HalfWritten;
use crate::ui::layout::Actions;
use crate::ui::pages::contacts::Directory;
use crate::ui::widgets::{
    Button, ChoiceOption, Field, Notice, NoticeTone, Select, SubmitSign, TextArea, focus_first_fault,
};

const FORM_ID: &str = "own-step";

/// What is typed, with the timer as text.
#[derive(Clone, Debug)]
struct Draft {
    step: Step,
    timer: String,
}

/// The name under which the typed timer is kept beside the step's fields.
const TIMER: &str = "timer";

impl Draft {
    /// The step's fields with the timer as it is typed.
    fn fields(&self) -> Fields {
        let mut fields = self.step.fields();
        fields.insert(TIMER.to_owned(), self.timer.clone().into());
        fields
    }

    /// What was written since; nothing where nothing was.
    fn since(&self, earlier: &Self) -> Option<Value> {
        Begun::between(&earlier.fields(), &self.fields()).to_value()
    }

    /// With what was begun before.
    fn with(&self, begun: &Value) -> Self {
        let fields = Begun::from_value(begun).onto(&self.fields());
        let timer = fields.get(TIMER).and_then(Value::as_str).unwrap_or_default();
        Self {
            timer: timer.to_owned(),
            step: Step::fold(&fields, &mut Vec::new()),
        }
    }

    /// The step as it would be saved.
    fn read(&self) -> Result<Step, Vec<FieldFault>> {
        let timer = timer_from_minutes(&self.timer).map_err(|fault| FieldFault::new("timer_s", fault));
        let step = Step {
            timer_s: timer.clone().ok().flatten(),
            ..self.step.clone()
        };
        let mut faults = step.faults(Id::SINGLE);
        faults.extend(timer.err());
        if faults.is_empty() { Ok(step) } else { Err(faults) }
    }
}

/// The form of an own step; nothing is said to be wrong before somebody tried to save.
#[component]
pub fn OwnStepForm(
    /// A new step or an old one.
    which: Writing,
    /// What was begun in it.
    half: HalfWritten,
    /// Called when it is saved or left.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let id = match which {
        Writing::New => None,
        Writing::Step(id) => Some(id),
    };
    let was =
        session.with_untracked(|plan| id.and_then(|id| plan.steps.get(&id).cloned()).unwrap_or_default());
    let sign = if words.lang_untracked() == Lang::En {
        '.'
    } else {
        ','
    };
    let timer = was.timer_s.map(|seconds| timer_in_minutes(seconds, sign));
    let at_first = Draft {
        step: was.clone(),
        timer: timer.unwrap_or_default(),
    };
    let begun = half.begun().map(|begun| at_first.with(&begun));
    let draft = RwSignal::new(begun.unwrap_or_else(|| at_first.clone()));
    half.follow(move || draft.with(|draft| draft.since(&at_first)));
    let was_tried = RwSignal::new(false);
    let refusal = RwSignal::new(None::<Refusal>);
    let faults = Memo::new(move |_| {
        let faults = was_tried.get().then(|| draft.read().read().err());
        faults.flatten().unwrap_or_default()
    });
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        was_tried.set(true);
        let Ok(row) = draft.with_untracked(Draft::read) else {
            focus_first_fault();
            return;
        };
        match session.dispatch_saved(SaveStep {
            id,
            was: was.clone(),
            row,
        }) {
            Ok(_) => {
                half.is_saved();
                on_close.run(());
            }
            Err(refused) => refusal.set(Some(refused)),
        }
    };
    let cancel = move || {
        half.throw_away();
        on_close.run(());
    };
    let error = move |field: &'static str| {
        Signal::derive(move || {
            let texts = words.get();
            let faults = faults.read();
            let found = faults.iter().find(|fault| fault.field == field)?;
            Some(match (field, &found.fault) {
                ("timer_s", Fault::OutOfRange { .. }) => texts.steps.timer_wrong.to_owned(),
                (_, fault) => texts.refusals.fault(texts, field, fault),
            })
        })
    };
    let refused = move || {
        let texts = words.get();
        refusal.with(|refusal| {
            refusal
                .as_ref()
                .map(|refusal| texts.refusals.words(texts, refusal))
        })
    };
    let step = move |read: fn(&Step) -> String| Signal::derive(move || read(&draft.read().step));
    let edit = move |change: &dyn Fn(&mut Step)| draft.update(|draft| change(&mut draft.step));
    let set_place = move |place: Option<Reflex>| edit(&|step| step.after = place);
    view! {
        <form class="fields" id=FORM_ID novalidate on:submit=save>
            {move || refused().map(|text| view! { <Notice text tone=NoticeTone::Alert /> })}
            <Field
                label=words.say(|texts| texts.steps.title_label)
                hint=words.say(|texts| texts.steps.title_hint)
                value=step(|step| step.text.clone())
                on_input=move |text: String| edit(&|step| step.text.clone_from(&text))
                error=error("text")
                attr:data-test="field-text"
            />
            <TextArea
                label=words.say(|texts| texts.steps.detail_label)
                value=step(|step| step.detail.clone())
                on_input=move |text: String| edit(&|step| step.detail.clone_from(&text))
                attr:data-test="field-detail"
            />
            <Select
                label=words.say(|texts| texts.steps.place_label)
                options=places(words)
                value=Signal::derive(move || draft.read().step.after)
                on_choose=set_place
                attr:data-test="field-after"
            />
            <Select
                label=words.say(|texts| texts.steps.who_label)
                options=people(words, Directory::here())
                value=Signal::derive(move || draft.read().step.owner)
                on_choose=move |owner| edit(&|step| step.owner = owner)
                attr:data-test="field-owner"
            />
            <WhenFields
                class=Signal::derive(move || draft.read().step.from_class)
                on_class=move |class| edit(&|step| step.from_class = class)
                scenario=Signal::derive(move || draft.read().step.scenario)
                on_scenario=move |scenario| edit(&|step| step.scenario = scenario)
            />
            <Field
                label=words.say(|texts| texts.steps.timer_minutes)
                hint=words.say(|texts| texts.steps.timer_hint)
                value=Signal::derive(move || draft.read().timer.clone())
                on_input=move |typed: String| draft.update(|draft| draft.timer = typed)
                error=error("timer_s")
                attr:data-test="field-timer"
            />
            <NeedFields
                needs=Signal::derive(move || draft.read().step.needs.clone())
                on_change=move |needs| edit(&|step| step.needs.clone_from(&needs))
            />
            {half.note()}
        </form>
        <Actions sign=move || {
            view! {
                <SubmitSign
                    form=FORM_ID
                    context=words.say(|texts| texts.steps.own_steps)
                    verb=words.say(|texts| texts.actions.save)
                    attr:data-test="save-step"
                />
            }
        }>
            <Button text=words.say(|texts| texts.actions.cancel) on_press=cancel attr:data-test="cancel-step" />
        </Actions>
    }
}

fn places(words: Words) -> Signal<Vec<ChoiceOption>> {
    Signal::derive(move || {
        let all = Reflex::ALL.iter().copied().map(Some);
        std::iter::once(None)
            .chain(all)
            .map(|place: Option<Reflex>| {
                ChoiceOption::new(place, move || match place {
                    Some(reflex) => words.get().reflexes.title(reflex),
                    None => words.get().steps.before_all,
                })
            })
            .collect()
    })
}

fn people(words: Words, directory: Directory) -> Signal<Vec<ChoiceOption>> {
    Signal::derive(move || {
        let nobody = ChoiceOption::new(
            None::<Id<crate::domain::Contact>>,
            words.say(|texts| texts.steps.nobody),
        );
        let people = directory.people(|_| true);
        std::iter::once(nobody).chain(people).collect()
    })
}
