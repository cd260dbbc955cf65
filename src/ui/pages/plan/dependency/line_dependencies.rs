use crate::ui::prelude::*;

use super::picture::DependencyPicture;
use super::separate_ways::SeparateWays;
use super::warnings::Warnings;
use crate::domain::dependency::{Dependencies, Redundancy, findings};
use crate::state::{Session, Words};
use crate::ui::widgets::{Disclosure, Section, Status, StatusKind};

/// Warnings, separate ways and the picture, above the list of lines. Nothing while there are no lines.
#[component]
pub fn LineDependencies() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let has_lines = Memo::new(move |_| session.with(|plan| !plan.lines.is_empty()));
    let content = move || {
        let found = Memo::new(move |_| session.with(|plan| findings(plan, &Dependencies::of(plan))));
        let is_unsure = Memo::new(move |_| {
            session.with(|plan| {
                let ways = Dependencies::of(plan).redundancy(plan);
                ways.iter().any(Redundancy::is_unsure)
            })
        });
        let kind = Signal::derive(move || match is_unsure.get() {
            true => StatusKind::Unsure,
            false => StatusKind::Works,
        });
        let none_found = Signal::derive(move || {
            let texts = words.get().dependencies;
            let says = match is_unsure.get() {
                true => texts.not_all_known,
                false => texts.no_warnings,
            };
            says.to_owned()
        });
        view! {
            <Warnings heading=words.signal(|texts| texts.dependencies.warnings) findings=found />
            <Show when=move || found.read().is_empty()>
                <p data-test="no-warnings">
                    <Status kind text=none_found />
                </p>
            </Show>
            <Disclosure summary=words.signal(|texts| texts.dependencies.what_is_single)>
                <p>{words.say(|texts| texts.dependencies.single_means)}</p>
            </Disclosure>
            <SeparateWays />
            <DependencyPicture />
            <Section heading=words.signal(|texts| texts.dependencies.all_lines)>""</Section>
        }
    };
    view! { <Show when=move || has_lines.get()>{content()}</Show> }
}
