//! The order in which a plan is best written, from what depends on telecom at all; it can be left at any point.

use crate::ui::prelude::*;

use super::company_page::company_form_href;
use super::route::part_href;
use crate::domain::health::is_open;
use crate::domain::record::Record;
use crate::domain::text::is_blank;
use crate::domain::{Company, Contact, Plan, Step, TelecomNeeds, Validation};
use crate::i18n::{Texts, fill};
use crate::state::{Addresses, Session, Words};
use crate::ui::layout::Actions;
use crate::ui::widgets::{Glyph, LinkButton, SignLink, TextLink};

/// Every stop, in the order in which it is best written: each part, and what has screens of its own.
const PATH: &[&str] = &[
    COMPANY,
    TelecomNeeds::KIND,
    "activity",
    CONTACTS,
    "line",
    "operator",
    "standing",
    OWN_STEPS,
    "procedure",
    "external_way",
    "message",
    "tool",
    "kit",
    "place",
    "team",
    "role",
    "classification",
    "criterion",
    "report_way",
    "risk_study",
    "risk",
    "measure",
    "operator_answer",
    "sla",
    "watch",
    "document",
    "deactivation",
    VALIDATION,
];

/// Stops of the path that are no part with the one form.
pub const COMPANY: &str = Company::KIND;
/// The people of the plan.
pub const CONTACTS: &str = Contact::KIND;
/// The company's own steps.
pub const OWN_STEPS: &str = Step::KIND;
/// Who approved the plan.
const VALIDATION: &str = Validation::KIND;

/// The stop that follows in the path.
fn next(stop: &str) -> Option<&'static str> {
    let place = PATH.iter().position(|part| *part == stop)?;
    PATH.get(place + 1).copied()
}

/// The first stop of the path at which nothing stands.
fn first_empty(plan: &Plan) -> Option<&'static str> {
    PATH.iter().copied().find(|stop| !is_written(plan, stop))
}

/// The stop behind this one at which nothing stands yet; behind the last of them the first.
fn next_empty(plan: &Plan, stop: &str) -> Option<&'static str> {
    let mut behind = PATH.iter().copied().skip_while(|other| *other != stop).skip(1);
    behind
        .find(|stop| !is_written(plan, stop))
        .or_else(|| first_empty(plan))
}

/// Whether the plan is being written: whose it is stands there, and something is still to be written.
fn is_being_written(plan: &Plan) -> bool {
    is_written(plan, COMPANY) && first_empty(plan).is_some()
}

/// Where a stop stands on the path, in words of the person's language.
fn place(template: &str, stop: &str) -> Option<String> {
    let place = PATH.iter().position(|other| *other == stop)? + 1;
    let (number, all) = (place.to_string(), PATH.len().to_string());
    Some(fill(template, &[("number", &number), ("all", &all)]))
}

/// Whether something stands at a stop, or need not.
pub fn is_written(plan: &Plan, stop: &str) -> bool {
    match stop {
        COMPANY => !is_blank(&plan.company.name),
        // The template's own rows stand there from the first day, with nobody in them.
        CONTACTS => plan.contacts.values().any(Contact::is_filled),
        _ => !is_open(plan, stop),
    }
}

fn href_of(addresses: Addresses, stop: &str) -> String {
    match stop {
        // A stop of the path only while it is empty.
        COMPANY => company_form_href(addresses),
        CONTACTS => addresses.to("/contacts"),
        OWN_STEPS => addresses.to("/plan/steps"),
        VALIDATION => addresses.to("/plan/validation"),
        part => part_href(addresses, part),
    }
}

fn heading(texts: &Texts, stop: &str) -> &'static str {
    match stop {
        COMPANY => texts.plan.company,
        CONTACTS => texts.plan.contacts,
        OWN_STEPS => texts.steps.own_steps,
        VALIDATION => texts.kinds.validation,
        part => texts.plan_parts.of(part).map_or("", |(heading, _)| heading),
    }
}

/// Leads to the stop that follows in the path.
#[component]
pub fn NextPart(
    /// The stop that is shown: the kind of what is written there.
    kind: &'static str,
) -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    next(kind).map(|next| {
        let text = Signal::derive(move || {
            let texts = words.get();
            fill(texts.plan_parts.next_part, &[("part", heading(texts, next))])
        });
        view! { <TextLink href=href_of(addresses, next) text attr:data-test="next-part" /> }
    })
}

/// The same on a screen that is there for more than writing the plan: only while the plan is being written.
#[component]
pub fn NextPartWhileWriting(
    /// The stop that is shown.
    kind: &'static str,
) -> impl IntoView {
    let session = Session::here();
    let is_writing = Memo::new(move |_| session.with(is_being_written));
    view! {
        <Show when=move || is_writing.get()>
            <NextPart kind />
        </Show>
    }
}

/// Says at which stop of how many a screen stands, while the plan is being written.
#[component]
pub fn PathPlace(
    /// The stop that is shown; none: no stop of the path.
    #[prop(into)]
    kind: Signal<Option<&'static str>>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let stop = Memo::new(move |_| kind.get().filter(|_| session.with(is_being_written)));
    move || {
        let told = place(words.get().plan_parts.path_place, stop.get()?)?;
        Some(view! {
            <p class="second" data-test="path-place">
                {told}
            </p>
        })
    }
}

/// Where the path leads from a screen on which something stands, while the plan is being written.
pub fn onward(kind: &'static str) -> Memo<Option<&'static str>> {
    let session = Session::here();
    Memo::new(move |_| {
        session.with(|plan| {
            let leads_on = is_being_written(plan) && is_written(plan, kind);
            leads_on.then(|| next_empty(plan, kind)).flatten()
        })
    })
}

/// The sign that leads on to a stop of the path.
#[component]
pub fn OnwardSign(
    /// Which stop.
    stop: &'static str,
    /// The sign's `data-test`.
    #[prop(default = "next-part")]
    test: &'static str,
) -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    view! {
        <SignLink
            href=href_of(addresses, stop)
            context=Signal::derive(move || place(words.get().plan_parts.write_on, stop).unwrap_or_default())
            verb=Signal::derive(move || heading(words.get(), stop).to_owned())
            attr:data-test=test
        />
    }
}

/// What is done on a screen of the path. Its own act is on the sign until something stands there; from then on the sign
/// leads on, and the act stands beside it.
#[component]
pub fn PathActions(
    /// The stop that is shown.
    kind: &'static str,
    /// Where its own act leads.
    href: String,
    /// Over the act: what it is done to.
    context: Signal<String>,
    /// The act.
    verb: fn(&'static Texts) -> &'static str,
    /// Its picture.
    glyph: Glyph,
    /// Its `data-test`.
    test: &'static str,
    /// Whether the stop can be passed by with nothing written.
    #[prop(default = true)]
    is_passed: bool,
    /// What else can be done.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let words = Words::here();
    let onward = onward(kind);
    let own = href.clone();
    let sign = move || match onward.get() {
        Some(stop) => view! { <OnwardSign stop /> }.into_any(),
        None => view! {
            <SignLink href=own.clone() context verb=words.say(verb) glyph attr:data-test=test />
        }
        .into_any(),
    };
    let beside = move || match onward.get() {
        Some(_) => view! {
            <LinkButton href=href.clone() text=words.say(verb) glyph attr:data-test=test />
        }
        .into_any(),
        None => is_passed.then(|| view! { <NextPart kind /> }).into_any(),
    };
    view! {
        <Actions sign>
            {children.map(|children| children())}
            {beside}
        </Actions>
    }
}

/// Leads to the first stop at which nothing stands; nothing once something stands at every one.
#[component]
pub fn WriteOn() -> impl IntoView {
    let session = Session::here();
    let stop = Memo::new(move |_| session.with(first_empty));
    move || {
        stop.get()
            .map(|stop| view! { <OnwardSign stop test="write-on" /> })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::Id;
    use crate::domain::command::FORM_KINDS;
    use crate::i18n::{Lang, texts};

    #[test]
    fn the_path_passes_every_part_and_what_has_screens_of_its_own_once() {
        let stops: BTreeSet<&str> = PATH.iter().copied().collect();
        assert_eq!(stops.len(), PATH.len());
        let elsewhere = [COMPANY, CONTACTS, OWN_STEPS, VALIDATION];
        let all: BTreeSet<&str> = FORM_KINDS.iter().copied().chain(elsewhere).collect();
        assert_eq!(stops, all);
        assert_eq!(next(VALIDATION), None);
        for lang in Lang::ALL {
            assert!(PATH.iter().all(|stop| !heading(texts(lang), stop).is_empty()));
        }
    }

    #[test]
    fn the_path_leads_on_to_the_people_once_they_have_a_place_to_work() {
        let mut plan = Plan::default();
        assert_eq!(first_empty(&plan), Some(COMPANY));
        plan.company.name = "Voorbeeld nv".to_owned();
        assert_eq!(first_empty(&plan), Some(TelecomNeeds::KIND));
        assert_eq!(next("activity"), Some(CONTACTS));
        assert_eq!(next_empty(&plan, "activity"), Some(CONTACTS));
        plan.contacts.insert(Id::from_bits(1), Contact::default());
        assert!(
            !is_written(&plan, CONTACTS),
            "a row of the template with nobody in it"
        );
        let els = Contact {
            first_name: "Els".to_owned(),
            ..Contact::default()
        };
        plan.contacts.insert(Id::from_bits(1), els);
        assert!(is_written(&plan, CONTACTS));
        assert!(!is_written(&plan, "watch"));
        plan.company.set_aside.insert("watch".to_owned());
        assert!(is_written(&plan, "watch"), "it does not apply");
        assert!(!is_written(&plan, OWN_STEPS) && !is_written(&plan, VALIDATION));
    }

    #[test]
    fn the_path_says_where_it_stands_and_passes_what_is_written() {
        assert_eq!(place("{number}/{all}", COMPANY).as_deref(), Some("1/28"));
        assert_eq!(place("{number}/{all}", VALIDATION).as_deref(), Some("28/28"));
        assert_eq!(place("{number}/{all}", "elsewhere"), None);
        let mut plan = Plan::default();
        assert!(!is_being_written(&plan), "nobody began");
        plan.company.name = "Voorbeeld nv".to_owned();
        assert!(is_being_written(&plan));
        assert_eq!(next_empty(&plan, "document"), Some("deactivation"));
        plan.company.set_aside.insert("deactivation".to_owned());
        assert_eq!(next_empty(&plan, "document"), Some(VALIDATION));
        assert_eq!(
            next_empty(&plan, VALIDATION),
            Some(TelecomNeeds::KIND),
            "back to what was passed by"
        );
    }
}
