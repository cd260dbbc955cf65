use std::collections::BTreeSet;

use crate::ui::prelude::*;

use crate::domain::{Class, Scenario, Service};
use crate::state::Words;
use crate::ui::widgets::{Checkbox, ChoiceOption, Select};

/// From which class on and in which outage a step is of use.
#[component]
pub fn WhenFields(
    /// From which class on; none: always.
    class: Signal<Option<Class>>,
    /// Called with the chosen class.
    #[prop(into)]
    on_class: Callback<(Option<Class>,)>,
    /// In which outage.
    scenario: Signal<Scenario>,
    /// Called with the chosen outage.
    #[prop(into)]
    on_scenario: Callback<(Scenario,)>,
) -> impl IntoView {
    let words = Words::here();
    let classes = Signal::derive(move || {
        let all = Class::ALL.iter().copied().map(Some);
        std::iter::once(None)
            .chain(all)
            .map(|class: Option<Class>| {
                ChoiceOption::new(class, move || match class {
                    Some(class) => words.get().classes.name(class),
                    None => words.get().steps.any_class,
                })
            })
            .collect::<Vec<_>>()
    });
    let scenarios = Signal::derive(move || {
        let all = [Scenario::Both, Scenario::Telephony, Scenario::Internet];
        all.map(|scenario| {
            ChoiceOption::new(scenario, move || match scenario {
                Scenario::Both => words.get().steps.any_outage,
                one => words.get().scenarios.name(Some(one)),
            })
        })
        .to_vec()
    });
    view! {
        <Select
            label=words.say(|texts| texts.steps.from_class_label)
            options=classes
            value=class
            on_choose=on_class
            attr:data-test="field-from_class"
        />
        <Select
            label=words.say(|texts| texts.steps.scenario_label)
            options=scenarios
            value=scenario
            on_choose=on_scenario
            attr:data-test="field-scenario"
        />
    }
}

/// The services without which a step cannot be done.
#[component]
pub fn NeedFields(
    /// Those that are ticked.
    needs: Signal<BTreeSet<Service>>,
    /// Called with all that are ticked then.
    #[prop(into)]
    on_change: Callback<(BTreeSet<Service>,)>,
) -> impl IntoView {
    let words = Words::here();
    let need = move |service: &Service| {
        let service = *service;
        let set = move |is_needed: bool| {
            let mut needs = needs.get_untracked();
            if is_needed {
                needs.insert(service);
            } else {
                needs.remove(&service);
            }
            on_change.run((needs,));
        };
        view! {
            <Checkbox
                label=move || words.get().services.name(service)
                checked=Signal::derive(move || needs.read().contains(&service))
                on_change=set
                attr:data-test=format!("field-needs-{}", service.code())
            />
        }
    };
    view! {
        <fieldset class="needs">
            <legend>{words.say(|texts| texts.steps.needs_label)}</legend>
            {Service::ALL.iter().map(need).collect_view()}
        </fieldset>
    }
}
