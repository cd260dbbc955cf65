//! Copies on their way out: shared, saved, copied, and by hand when nothing else works.

use crate::ui::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_query_map;

use crate::domain::text::in_file_name;
use crate::domain::{Id, Incident};
use crate::i18n::{fill, format, plain};
use crate::output::card::card;
use crate::platform::share::{Shareable, Shared};
use crate::platform::{clipboard, files, page};
use crate::state::{Clock, CopyKind, Session, Words};

/// What is to leave this device, and what came of it.
#[derive(Clone, Copy)]
pub(super) struct Copies {
    /// Whether numbers for the crisis team go along.
    pub(super) with_crisis_team: RwSignal<bool>,
    /// One incident and nothing else.
    pub(super) incident: RwSignal<Option<Id<Incident>>>,
    /// The text to copy by hand.
    pub(super) by_hand: RwSignal<Option<String>>,
    /// What came of the last try.
    pub(super) told: RwSignal<String>,
    session: Session,
    words: Words,
}

/// A copy that is ready to leave.
struct Made {
    kind: CopyKind,
    name: String,
    text: String,
    /// Only a drill's log: whoever gets it sees that before opening it.
    drill: bool,
}

impl Copies {
    /// With `?incident=<id>` for that incident, where the address says so.
    pub(super) fn new() -> Self {
        let asked = use_query_map().with_untracked(|query| query.get("incident"));
        Self {
            with_crisis_team: RwSignal::new(false),
            incident: RwSignal::new(asked.and_then(|id| id.parse().ok())),
            by_hand: RwSignal::new(None),
            told: RwSignal::default(),
            session: Session::here(),
            words: Words::here(),
        }
    }

    /// Whether this browser has a share sheet that takes text files.
    pub(super) fn can_share() -> bool {
        Shareable::text_file("plan-b.txt", "PlanB", "Plan B").is_some()
    }

    /// Hands a copy to the share sheet; saves it where there is none.
    pub(super) fn share(self) {
        let made = self.make();
        let texts = self.words.untracked();
        let company = self.session.with_untracked(|plan| plan.company.name.clone());
        let title = match company.as_str() {
            "" => texts.nav.brand.to_owned(),
            name => fill(texts.exchange.share_title, &[("company", name)]),
        };
        let title = if made.drill {
            format::with_colon(texts.lang, texts.nav.drill, &title)
        } else {
            title
        };
        let Some(sheet) = Shareable::text_file(&made.name, &made.text, &plain(&title)) else {
            return self.hand_out(made);
        };
        spawn_local(async move {
            match sheet.share().await {
                Shared::Shared => self.left(made.kind, &fill(texts.exchange.shared, &[("time", &time())])),
                Shared::Cancelled => self.told.set(texts.exchange.share_cancelled.to_owned()),
                Shared::NotAllowed | Shared::Missing => self.hand_out(made),
            }
        });
    }

    /// Saves a copy as a file.
    pub(super) fn save(self) {
        self.hand_out(self.make());
    }

    /// Puts a copy on the clipboard.
    pub(super) fn copy(self) {
        self.put_on_clipboard(self.make());
    }

    /// Saves the emergency card as a file, which opens with no app at all. It is not a copy: it cannot be opened here.
    pub(super) fn save_card(self) {
        let texts = self.words.untracked();
        let day = Clock::read().date();
        let app = page::address().unwrap_or_else(page::base_path);
        let changed = self.session.last_change().map(|at| at.date());
        let html = self
            .session
            .with_untracked(|plan| card(plan, texts, &app, day, changed));
        let name = fill(texts.exchange.card_file, &[("date", &day.to_string())]) + ".html";
        let told = match files::save_text(&name, &html, files::TEXT_HTML) {
            Ok(()) => fill(
                texts.exchange.saved_as_file,
                &[("time", &time()), ("name", &name)],
            ),
            Err(_) => {
                self.by_hand.set(Some(html));
                texts.actions.copy_failed.to_owned()
            }
        };
        self.told.set(told);
    }

    fn make(self) -> Made {
        self.by_hand.set(None);
        let kind = match self.incident.get_untracked() {
            Some(incident) => CopyKind::Incident(incident),
            None if self.with_crisis_team.get_untracked() => CopyKind::Everything,
            None => CopyKind::WithoutCrisisTeam,
        };
        let drill = matches!(kind, CopyKind::Incident(id) if self.is_drill(id));
        let date = Clock::read().date().to_string();
        let texts = self.words.untracked();
        let company = self
            .session
            .with_untracked(|plan| in_file_name(&plan.company.name));
        let name = match company.as_str() {
            "" => fill(texts.exchange.file_name, &[("date", &date)]),
            company => fill(
                texts.exchange.file_name_of,
                &[("company", company), ("date", &date)],
            ),
        };
        let name = if drill {
            format!("{} {name}", texts.nav.drill)
        } else {
            name
        };
        Made {
            kind,
            name: format!("{name}.txt"),
            text: self.session.export(kind),
            drill,
        }
    }

    fn is_drill(self, id: Id<Incident>) -> bool {
        self.session
            .with_untracked(|plan| plan.incidents.get(&id).is_some_and(|head| head.drill))
    }

    fn hand_out(self, made: Made) {
        match files::save_text(&made.name, &made.text, files::TEXT_PLAIN) {
            Ok(()) => {
                let told = self.words.untracked().exchange.saved_as_file;
                self.left(made.kind, &fill(told, &[("time", &time()), ("name", &made.name)]));
            }
            Err(_) => self.put_on_clipboard(made),
        }
    }

    fn put_on_clipboard(self, made: Made) {
        spawn_local(async move {
            let texts = self.words.untracked();
            match clipboard::copy(&made.text).await {
                Ok(()) => self.left(made.kind, texts.exchange.copied_as_text),
                Err(_) => {
                    self.told.set(texts.actions.copy_failed.to_owned());
                    self.by_hand.set(Some(made.text));
                }
            }
        });
    }

    fn left(self, kind: CopyKind, told: &str) {
        self.session.note_exported(kind);
        self.told.set(told.to_owned());
    }
}

fn time() -> String {
    format::time_of(Clock::read())
}
