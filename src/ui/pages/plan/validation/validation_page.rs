use crate::ui::prelude::*;

use super::super::mend_next::GraveFirst;
use super::super::path::PathPlace;
use super::super::route::entry_href;
use super::validations::{Validations, since_words};
use crate::domain::command::in_order;
use crate::domain::{EntityRef, Id, Procedure, Record, Validation, spoken_fingerprint};
use crate::i18n::entry_name;
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::Actions;
use crate::ui::widgets::{PageTitle, RowLink, Rows, Section, SignLink, Status};

/// The validations of the plan, and how each procedure stands.
#[component]
pub fn ValidationPage() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let title = words.signal(|texts| texts.kinds.validation);
    let back = Head::Below {
        href: Signal::stored(Addresses::here().to("/plan")),
        name: words.signal(|texts| texts.nav.plan),
    };
    let addresses = Addresses::here();
    // A plan that nobody has helps nobody: the last stop of the path leads to giving it to everybody.
    let is_validated = Memo::new(move |_| session.with(|plan| !plan.validations.is_empty()));
    let code = move || spoken_fingerprint(&session.seal(None).fingerprint).unwrap_or_default();
    view! {
        <AppScreen head=back title>
            <PageTitle text=title hint=words.say(|texts| texts.plan_care.validation_why) />
            <PathPlace kind=Some(Validation::KIND) />
            <GraveFirst />
            <Section heading=words.say(|texts| texts.plan_care.whole_plan)>
                <dl class="check-code">
                    <dt>{words.say(|texts| texts.plan_care.plan_now)}</dt>
                    <dd data-test="check-code">{code}</dd>
                </dl>
                <p class="second">{words.say(|texts| texts.plan_care.code_hint)}</p>
                <Validations procedure=None />
            </Section>
            <Procedures />
            <Show when=move || is_validated.get()>
                <Actions sign=move || {
                    view! {
                        <SignLink
                            href=addresses.to("/exchange")
                            context=words.say(|texts| texts.plan_care.hand_out_why)
                            verb=words.say(|texts| texts.plan_care.hand_out)
                            attr:data-test="hand-out"
                        />
                    }
                } />
            </Show>
        </AppScreen>
    }
}

/// Each procedure with its newest validation; it is validated on its own page.
#[component]
fn Procedures() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let rows = Memo::new(move |_| session.with(|plan| in_order(plan, Procedure::KIND)));
    let row = move |entity: EntityRef| {
        let href = entry_href(addresses, &entity);
        let id: Option<Id<Procedure>> = entity.key.parse().ok();
        let title = Signal::derive(move || {
            session.with(|plan| {
                let fields = plan.fields_of(&entity).unwrap_or_default();
                entry_name::name(words.get(), plan, &entity, &fields)
            })
        });
        let second = move || {
            let newest = session.validations(id).into_iter().next();
            let texts = words.get();
            let (kind, text) = since_words(texts, newest.as_ref().map(|(_, _, since)| since));
            view! { <Status kind=Signal::stored(kind) text=text.to_owned() /> }
        };
        view! { <RowLink href title second attr:data-test="procedure-validation" /> }
    };
    let keys = move || {
        rows.get()
            .into_iter()
            .map(|(entity, _)| entity)
            .collect::<Vec<_>>()
    };
    let heading = move || {
        let part = words.get().plan_parts.of(Procedure::KIND);
        part.map(|(heading, _)| heading).unwrap_or_default()
    };
    view! {
        <Show when=move || !rows.read().is_empty()>
            <Section heading>
                <Rows>
                    <For each=keys key=EntityRef::clone children=row />
                </Rows>
            </Section>
        </Show>
    }
}
