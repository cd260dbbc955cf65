use crate::ui::prelude::*;

use super::readiness_offline::{self as offline, Offline};
use super::readiness_persistent::{self as persistent, Persistent};
use super::readiness_row::{ReadinessRow, Standing};
use crate::i18n::{Texts, fill, format};
use crate::platform::{install, page};
use crate::state::{Addresses, Person, SaveState, Session, Words};
use crate::ui::widgets::{Rows, Section, StatusKind, TextButton, TextLink};

/// What holds for an outage, found out here and now, and what to do where it does not.
#[component]
pub(super) fn Readiness() -> impl IntoView {
    let words = Words::here();
    let addresses = Addresses::here();
    let files = offline::check();
    let kept = persistent::check();
    let told = move |tell: fn(&'static Texts) -> Standing| Signal::derive(move || tell(words.get()));
    let offline_standing = Signal::derive(move || offline::standing(words.get(), &files.read()));
    let persistent_standing = Signal::derive(move || persistent::standing(words.get(), kept.get()));
    let plan = plan_standing(words);
    let stores = stores_standing(words);
    let copy = copy_standing(words);
    let name = name_standing(words);
    let installed = told(installed_standing);
    let all = [
        offline_standing,
        persistent_standing,
        plan,
        stores,
        copy,
        name,
        installed,
    ];
    let open = move || {
        let is_open = |standing: &&Signal<Standing>| {
            !matches!(
                standing.read().kind,
                StatusKind::Works | StatusKind::NotApplicable
            )
        };
        u64::try_from(all.iter().filter(is_open).count()).unwrap_or(u64::MAX)
    };
    let summary = move || match open() {
        0 => words.get().settings.ready.to_owned(),
        count => words.get().count(&words.get().settings.not_ready, count, &[]),
    };
    let repair = move || {
        let can_repair = matches!(&*files.read(), Offline::Found(_) | Offline::Unanswered);
        can_repair.then(|| {
            view! {
                <TextButton
                    text=words.say(|texts| texts.settings.repair)
                    on_press=move || offline::repair(files)
                    attr:data-test="repair"
                />
            }
        })
    };
    let ask = move || {
        matches!(kept.get(), Persistent::No | Persistent::Refused).then(|| {
            view! {
                <TextButton
                    text=words.say(|texts| texts.settings.ask_persistent)
                    on_press=move || persistent::ask(kept)
                    attr:data-test="ask-persistent"
                />
            }
        })
    };
    let link = move |screen: &'static str, text: fn(&'static Texts) -> &'static str| move || view! { <TextLink href=addresses.to(screen) text=move || text(words.get()) /> };
    let copy_link = link("/exchange", |texts| texts.saved.take_copy);
    view! {
        <Section heading=words.say(|texts| texts.settings.readiness) attr:data-test="readiness">
            <p class="readiness-summary" role="status">{summary}</p>
            <Rows>
                <ReadinessRow test="readiness-offline" standing=offline_standing act=repair />
                <ReadinessRow test="readiness-plan" standing=plan act=link("/exchange", |texts| texts.settings.open_plan) />
                <ReadinessRow test="readiness-stores" standing=stores act=copy_link />
                <ReadinessRow test="readiness-persistent" standing=persistent_standing act=ask />
                <ReadinessRow test="readiness-copy" standing=copy act=copy_link />
                <ReadinessRow test="readiness-name" standing=name />
                <ReadinessRow test="readiness-installed" standing=installed act=link("/install", |texts| texts.settings.install) />
            </Rows>
        </Section>
    }
}

fn plan_standing(words: Words) -> Signal<Standing> {
    let session = Session::here();
    let contacts = Memo::new(move |_| {
        session.with(|plan| {
            let people = plan.people().count();
            let is_there = people > 0 || !plan.company.name.is_empty();
            is_there.then(|| u64::try_from(people).unwrap_or(u64::MAX))
        })
    });
    Signal::derive(move || {
        let texts = words.get();
        match contacts.get() {
            Some(count) => {
                let kind = if count > 0 {
                    StatusKind::Works
                } else {
                    StatusKind::Due
                };
                Standing::new(kind, texts.count(&texts.settings.plan_here, count, &[]))
            }
            None => Standing::new(StatusKind::Due, texts.settings.plan_missing),
        }
    })
}

fn stores_standing(words: Words) -> Signal<Standing> {
    let session = Session::here();
    Signal::derive(move || {
        let texts = words.get();
        let (settings, alarms) = (texts.settings, texts.alarms);
        let both = |what: &str, to_do: &str| format!("{what} {to_do}");
        match session.save().get() {
            SaveState::Saved => Standing::new(StatusKind::Works, settings.stores_both),
            SaveState::Saving => Standing::new(StatusKind::Unsure, texts.saved.saving_long),
            _ if session.is_blocked() => {
                Standing::new(StatusKind::Fails, both(alarms.blocked, alarms.blocked_do))
            }
            SaveState::LocalOnly(_) => {
                Standing::new(StatusKind::Due, both(settings.stores_one, alarms.local_only_do))
            }
            SaveState::Unsaved(_) => {
                Standing::new(StatusKind::Fails, both(settings.stores_none, alarms.unsaved_do))
            }
        }
    })
}

fn copy_standing(words: Words) -> Signal<Standing> {
    let session = Session::here();
    Signal::derive(move || {
        let texts = words.get();
        match session.last_copy() {
            Some(at) => {
                let moment = format::moment(texts.lang, at);
                Standing::new(
                    StatusKind::Works,
                    fill(texts.settings.copy_taken, &[("moment", &moment)]),
                )
            }
            None => Standing::new(StatusKind::Due, texts.settings.copy_never),
        }
    })
}

fn name_standing(words: Words) -> Signal<Standing> {
    let person = Person::here();
    Signal::derive(move || {
        let settings = words.get().settings;
        match person.name() {
            name if name.is_empty() => Standing::new(StatusKind::Due, settings.name_missing),
            name => Standing::new(StatusKind::Works, fill(settings.name_known, &[("name", &name)])),
        }
    })
}

/// On a computer a bookmark does as well.
fn installed_standing(texts: &'static Texts) -> Standing {
    let settings = texts.settings;
    if install::is_installed() {
        Standing::new(StatusKind::Works, settings.installed)
    } else if page::matches("(pointer: coarse)") {
        Standing::new(StatusKind::Due, settings.not_installed)
    } else {
        Standing::new(StatusKind::NotApplicable, settings.not_installed)
    }
}
