//! The one way from a tap to the stores, and the plan as the screens read it.

mod drafts;
mod last_change;
mod log_check;
mod news;
mod past;
mod seals;
mod unsettled;

use std::collections::BTreeSet;
use std::rc::Rc;

use leptos::prelude::*;

use super::engine::Engine;
use super::incoming::{Incoming, Taking};
use super::open_incident::{OpenIncident, open_incidents};
use super::outgoing::{self, CopyKind, OnlyHereCount};
use super::{Clock, Memo, Notices, Person, Situation, Start, Words, upkeep};
use crate::domain::command::{Command, Moment, Refusal, SetService, Touched};
use crate::domain::{Endings, EntityRef, Id, Incident, Plan, PlanKeepers, Service, ServiceState, Timestamp};
use crate::i18n::{Texts, entry_name, fill};
use crate::platform::fault::Fault;
use crate::platform::random;
use crate::replica::file::FileFault;
use crate::replica::{Entity, Known, SessionId, Undoable};
use crate::store::{Both, LastImport, Pref, SaveState, SetAside, StartKind, Undo, Wiped};
pub use news::NewClosing;

/// What the engine tells the screens.
#[derive(Clone, Copy)]
pub(super) struct Signals {
    pub(super) plan: RwSignal<Plan>,
    pub(super) save: RwSignal<SaveState>,
    pub(super) start: RwSignal<Option<StartKind>>,
    pub(super) set_aside: RwSignal<Vec<SetAside>>,
    /// Counts changes of small settings that came from elsewhere.
    pub(super) prefs: RwSignal<u32>,
}

/// What came of taking in a file.
#[derive(Debug)]
pub struct TakenIn {
    /// Takes it back on this device.
    pub undo: Undo,
    /// How many changes wait as proposals; without IndexedDB there is no place for them, the file still has them.
    pub proposed: Result<usize, Fault>,
}

/// The plan with everything that is done to it.
#[derive(Clone, Copy)]
pub struct Session {
    signals: Signals,
    engine: StoredValue<Rc<Engine>, LocalStorage>,
    endings: Memo<Endings>,
    open: Memo<BTreeSet<Id<Incident>>>,
    incident: Memo<Option<OpenIncident>>,
    chosen: RwSignal<Option<Id<Incident>>>,
    looked: RwSignal<Option<news::Looked>>,
    noted: RwSignal<Situation>,
    situation: Memo<Situation>,
    given: RwSignal<Known>,
    is_blocked: bool,
    person: Person,
    words: Words,
    notices: Notices,
}

impl Session {
    /// Shows what was found, joins IndexedDB when it answers, and keeps card, flags and root element up to date.
    pub fn open(start: Start) -> Self {
        let signals = Signals {
            plan: RwSignal::new(start.plan),
            save: RwSignal::new(start.store.save_state()),
            start: RwSignal::new(None),
            set_aside: RwSignal::new(start.set_aside),
            prefs: RwSignal::new(0),
        };
        let store = start.store;
        let noted = RwSignal::new(Situation::from_text(
            &store.pref(Pref::Situation).unwrap_or_default(),
        ));
        let given = RwSignal::new(outgoing::read_given(&store));
        let endings = Memo::new(move |before| signals.plan.with(|plan| Endings::of(plan, before)));
        let open = Memo::new(move |_| {
            signals
                .plan
                .with(|plan| endings.with(|endings| open_incidents(plan, endings)))
        });
        let chosen = RwSignal::new(chosen_incident(&store));
        let looked = RwSignal::new(news::Looked::read(&store));
        let incident = Memo::new(move |_| {
            signals
                .plan
                .with(|plan| open.with(|open| OpenIncident::shown(plan, open, chosen.get())))
        });
        let situation = Memo::new(move |_| {
            incident.with(|incident| match incident {
                Some(open) => Situation {
                    services: open.state.services.clone(),
                    since: open.state.service_since.clone(),
                },
                None => noted.get(),
            })
        });
        let engine = Engine::new(start.replica, store, signals);
        engine.start();
        let session = Self {
            signals,
            engine: StoredValue::new_local(engine),
            endings,
            open,
            incident,
            chosen,
            looked,
            noted,
            situation,
            given,
            is_blocked: start.is_blocked,
            person: Person::here(),
            words: Words::here(),
            notices: Notices::here(),
        };
        upkeep::keep_up(session, &start.base);
        session
    }

    /// The context value that [`crate::ui::app::App`] provides.
    pub fn here() -> Self {
        expect_context()
    }

    /// Reads the plan, tracked.
    pub fn with<R>(self, read: impl FnOnce(&Plan) -> R) -> R {
        self.signals.plan.with(read)
    }

    /// Reads the plan as it is at this moment.
    pub fn with_untracked<R>(self, read: impl FnOnce(&Plan) -> R) -> R {
        self.signals.plan.with_untracked(read)
    }

    /// Does what a person asked for: applies it, shows it, keeps it in both stores. On a refusal nothing changed.
    pub fn dispatch(self, command: impl Command) -> Result<Touched, Refusal> {
        let (touched, _) = self.engine(|engine| engine.apply(command, self.moment()))?;
        self.note_own(&touched);
        Ok(touched)
    }

    /// The same, with a notice that offers to take it back.
    pub fn dispatch_undoable(
        self,
        command: impl Command,
        told: impl Into<String>,
    ) -> Result<Touched, Refusal> {
        let (touched, undoables) = self.engine(|engine| engine.apply(command, self.moment()))?;
        self.note_own(&touched);
        let undo = move || self.take_back_own(&undoables);
        self.notices
            .offer(told, self.words.untracked().actions.undo, undo);
        Ok(touched)
    }

    /// The same for what a form saves: the notice names the entry, and goes away as the person goes on. Saved as it
    /// was, there is nothing to say.
    pub fn dispatch_saved(self, command: impl Command) -> Result<Touched, Refusal> {
        self.dispatch_in_passing(command, |texts| texts.plan_parts.saved)
    }

    /// The same for a row that takes another place in its list.
    pub fn dispatch_moved(self, command: impl Command) -> Result<Touched, Refusal> {
        self.dispatch_in_passing(command, |texts| texts.plan_parts.moved)
    }

    fn dispatch_in_passing(
        self,
        command: impl Command,
        told: fn(&'static Texts) -> &'static str,
    ) -> Result<Touched, Refusal> {
        let (touched, undoables) = self.engine(|engine| engine.apply(command, self.moment()))?;
        self.note_own(&touched);
        let saved = touched.first().filter(|_| !undoables.is_empty());
        let Some(saved) = saved else {
            self.notices.dismiss();
            return Ok(touched);
        };
        let texts = self.words.untracked();
        let name = self.with_untracked(|plan| {
            let fields = plan.fields_of(saved).unwrap_or_default();
            entry_name::called(texts, plan, saved, &fields)
        });
        let told = fill(told(texts), &[("name", &name)]);
        let undo = move || self.take_back_own(&undoables);
        self.notices.offer_in_passing(told, texts.actions.undo, undo);
        Ok(touched)
    }

    /// The open incident, or the drill.
    pub fn incident(self) -> Memo<Option<OpenIncident>> {
        self.incident
    }

    /// Whether what *Now* shows is a drill, tracked.
    pub fn is_drill(self) -> bool {
        self.incident.read().as_ref().is_some_and(|open| open.head.drill)
    }

    /// Chooses which of several open incidents *Now* shows; remembered on this device.
    pub fn show_incident(self, id: Id<Incident>) {
        if self.chosen.get_untracked() != Some(id) {
            self.chosen.set(Some(id));
            self.store().set_pref(Pref::Shown, &id.to_string());
        }
    }

    /// What still works: of the open incident, or as it was noted on this device before one.
    pub fn situation(self) -> Memo<Situation> {
        self.situation
    }

    /// Says whether a service works: into the incident's log, or noted on this device while there is none.
    pub fn set_service(self, service: Service, state: ServiceState) {
        let open = self
            .incident
            .with_untracked(|incident| incident.as_ref().map(|open| open.id));
        match open {
            Some(incident) => {
                // Closed on another tab this very moment: the answer has no incident to belong to.
                let _ = self.dispatch(SetService {
                    incident,
                    service,
                    state,
                });
            }
            None => {
                self.noted
                    .update(|noted| noted.set(service, state, Clock::read()));
                self.keep_noted();
            }
        }
    }

    /// Forgets what was noted before an incident: the incident's own log has it from its start.
    pub fn forget_noted(self) {
        self.noted.set(Situation::default());
        self.keep_noted();
    }

    /// Where the last change is kept.
    pub fn save(self) -> Signal<SaveState> {
        self.signals.save.into()
    }

    /// What was found in the stores; `None` until it is known.
    pub fn start(self) -> Signal<Option<StartKind>> {
        self.signals.start.into()
    }

    /// Values that failed their check and were set aside.
    pub fn set_aside(self) -> Signal<Vec<SetAside>> {
        self.signals.set_aside.into()
    }

    /// Whether the browser blocks localStorage.
    pub fn is_blocked(self) -> bool {
        self.is_blocked
    }

    /// The two stores, for settings and readiness.
    pub fn store(self) -> Both {
        self.engine(|engine| engine.store.clone())
    }

    /// Compares a file with what is here; nothing is changed.
    pub fn preview(self, bytes: &[u8]) -> Result<Incoming, FileFault> {
        self.engine(|engine| Incoming::read(bytes, &engine.replica.borrow(), Clock::read().ms.unsigned_abs()))
    }

    /// The changes that are chosen before a person has chosen.
    pub fn chosen_at_first(self, incoming: &Incoming) -> BTreeSet<EntityRef> {
        let (name, _) = self.person.untracked();
        let keepers = self.with_untracked(PlanKeepers::of);
        incoming.chosen_at_first(&keepers, &name)
    }

    /// Whether whoever uses this device may decide about changes of the plan.
    pub fn may_decide(self) -> bool {
        let (name, _) = self.person.untracked();
        self.with_untracked(PlanKeepers::of).may_decide(&name)
    }

    /// Joins what was chosen, in one transaction, and keeps the rest as proposals. Whoever gave it has it too.
    pub async fn take(self, incoming: Incoming, taking: Taking) -> TakenIn {
        let store = self.store();
        let taken = incoming.taken(taking);
        self.note_given(&taken.join);
        let imported = store.import(taken.join).await;
        let left = taken.proposals.len();
        let kept = if left == 0 {
            Ok(())
        } else {
            store.propose(taken.proposals).await
        };
        TakenIn {
            undo: imported.undo,
            proposed: kept.map(|()| left),
        }
    }

    /// What was not taken of earlier files and would still change something.
    ///
    /// # Errors
    /// IndexedDB, where they are kept, does not answer.
    pub async fn proposals(self) -> Result<Incoming, Fault> {
        let entities = self.store().proposals().await?;
        Ok(self.engine(|engine| Incoming::proposed(entities, &engine.replica.borrow())))
    }

    /// Keeps changes as proposals.
    ///
    /// # Errors
    /// IndexedDB cannot be written.
    pub async fn propose(self, changes: Vec<Entity>) -> Result<(), Fault> {
        self.store().propose(changes).await
    }

    /// Forgets proposals that nobody wants.
    ///
    /// # Errors
    /// IndexedDB cannot be written; they still wait.
    pub async fn drop_proposals(self, ids: Vec<EntityRef>) -> Result<(), Fault> {
        self.store().drop_proposals(ids).await
    }

    /// The last import, as far as it can be taken back, also after the app was closed.
    pub async fn last_import(self) -> Option<LastImport> {
        self.store().last_import().await
    }

    /// Takes an import back on this device. Returns how many entities stay, because they were changed since.
    ///
    /// # Errors
    /// The stores cannot be written; nothing was taken back.
    pub async fn undo_import(self, undo: Undo) -> Result<usize, Fault> {
        Ok(self.store().restore(undo).await?.len())
    }

    /// The text of a copy, and nothing else: call [`Self::note_exported`] once it has left.
    pub fn export(self, kind: CopyKind) -> String {
        self.engine(|engine| outgoing::export(&engine.replica.borrow(), kind))
    }

    /// Notes that a copy of this kind has left this device.
    pub fn note_exported(self, kind: CopyKind) {
        let given = self.engine(|engine| outgoing::entities(&engine.replica.borrow(), kind));
        self.note_given(&given);
        self.store().set_pref(Pref::LastCopy, &Clock::read().to_string());
        self.signals.prefs.update(|count| *count = count.wrapping_add(1));
    }

    /// When the last copy was taken, tracked.
    pub fn last_copy(self) -> Option<Timestamp> {
        self.signals.prefs.track();
        self.store().pref(Pref::LastCopy)?.parse().ok()
    }

    /// Notes that somebody said to have received the last copy.
    pub fn note_received(self) {
        self.store().set_pref(Pref::Received, &Clock::read().to_string());
        self.signals.prefs.update(|count| *count = count.wrapping_add(1));
    }

    /// When somebody said to have received a copy, tracked.
    pub fn last_received(self) -> Option<Timestamp> {
        self.signals.prefs.track();
        self.store().pref(Pref::Received)?.parse().ok()
    }

    /// What nobody else has yet, tracked.
    pub fn only_here(self) -> OnlyHereCount {
        self.signals.plan.track();
        self.given
            .with(|given| self.engine(|engine| outgoing::only_here(&engine.replica.borrow(), given)))
    }

    /// Whether the example is on this device and nobody wrote anything beside it, tracked.
    pub fn has_only_example(self) -> bool {
        self.signals.plan.track();
        self.engine(|engine| {
            let replica = engine.replica.borrow();
            let mut writes = replica.entities().flat_map(Entity::writes).peekable();
            writes.peek().is_some() && writes.all(|(dot, _)| dot.session == SessionId::EXAMPLE)
        })
    }

    /// Removes everything that this device keeps; load the page anew afterwards.
    pub async fn wipe(self) -> Wiped {
        self.store().wipe().await
    }

    /// Who, where and when, for a command that is made now.
    pub fn moment(self) -> Moment {
        let (who, device) = self.person.untracked();
        Moment {
            now: Clock::read(),
            who,
            device,
            fresh: random::random_u64(),
        }
    }

    /// Every open incident.
    pub fn open_incidents(self) -> Memo<BTreeSet<Id<Incident>>> {
        self.open
    }

    pub(super) fn prefs_changed(self) -> RwSignal<u32> {
        self.signals.prefs
    }

    /// Takes over what another tab or the other store says of this device's small settings.
    pub(super) fn read_again(self) {
        let (chosen, looked) =
            self.engine(|engine| (chosen_incident(&engine.store), news::Looked::read(&engine.store)));
        if self.chosen.get_untracked() != chosen {
            self.chosen.set(chosen);
        }
        if self.looked.with_untracked(|now| *now != looked) {
            self.looked.set(looked);
        }
    }

    fn take_back_own(self, undoables: &[Undoable]) {
        self.engine(|engine| engine.undo(undoables, &self.moment()));
    }

    fn engine<R>(self, act: impl FnOnce(&Rc<Engine>) -> R) -> R {
        self.engine.with_value(act)
    }

    fn note_given(self, entities: &[crate::replica::Entity]) {
        self.given
            .update(|given| entities.iter().for_each(|entity| given.note(entity)));
        self.given
            .with_untracked(|given| self.store().set_pref(Pref::Given, &given.to_line()));
    }

    fn keep_noted(self) {
        self.noted
            .with_untracked(|noted| self.store().set_pref(Pref::Situation, &noted.to_text()));
    }
}

fn chosen_incident(store: &Both) -> Option<Id<Incident>> {
    store.pref(Pref::Shown)?.parse().ok()
}
