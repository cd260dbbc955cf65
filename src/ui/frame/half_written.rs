//! Forms that keep what is written in them: on this device, until it is saved or thrown away.

use leptos_router::hooks::{use_location, use_navigate};

use crate::domain::record::Fields;
use crate::domain::{Begun, KeptDraft, Value};
use crate::i18n::{Texts, fill, format};
use crate::platform::timers::Timer;
use crate::state::{Clock, Notices, Session, Words};
use crate::ui::prelude::*;
use crate::ui::widgets::{Button, ButtonLook, Notice};

/// How long nothing must be typed before it is written, milliseconds.
const REST_MS: u32 = 250;

/// What a form knows of its draft.
#[derive(Clone, Copy)]
pub struct HalfWritten {
    form: StoredValue<String>,
    /// What the form begins with beside what the plan says.
    begun: StoredValue<Option<Value>>,
    /// What is written and not on its way to the stores.
    waiting: StoredValue<Option<Option<Value>>>,
    timer: StoredValue<Option<Timer>, LocalStorage>,
    /// Whether something is written that is not saved.
    is_dirty: RwSignal<bool>,
    is_over: StoredValue<bool>,
    session: Session,
    words: Words,
    notices: Notices,
}

impl HalfWritten {
    fn new(form: String, begun: Option<Value>) -> Self {
        Self {
            form: StoredValue::new(form),
            is_dirty: RwSignal::new(begun.is_some()),
            begun: StoredValue::new(begun),
            waiting: StoredValue::new(None),
            timer: StoredValue::new_local(None),
            is_over: StoredValue::new(false),
            session: Session::here(),
            words: Words::here(),
            notices: Notices::here(),
        }
    }

    /// A form that goes on where it was left, without asking: what was typed simply still stands there. For the short
    /// forms of an incident, in which nobody has time for a question.
    pub fn resumed(form: String) -> Self {
        let begun = untrack(|| Session::here().draft(&form)).map(|draft| draft.content);
        let half = Self::new(form, begun);
        on_cleanup(move || half.write());
        half
    }

    /// What was begun here before, when the person goes on with it.
    pub fn begun(self) -> Option<Value> {
        self.begun.get_value()
    }

    /// These fields with what was begun here before.
    pub fn onto(self, fields: &Fields) -> Fields {
        let begun = self.begun();
        begun.map_or_else(|| fields.clone(), |begun| Begun::from_value(&begun).onto(fields))
    }

    /// Keeps what `content` says, whenever it changes; it says nothing where the form stands as it began.
    pub fn follow(self, content: impl Fn() -> Option<Value> + 'static) {
        Effect::new(move |before: Option<Option<Value>>| {
            let now = content();
            if before.is_some_and(|before| before != now) && !self.is_over.get_value() {
                self.is_dirty.set(now.is_some());
                self.waiting.set_value(Some(now.clone()));
                let due = Timer::after(REST_MS, move || self.write());
                self.timer.set_value(due.ok());
            }
            now
        });
    }

    /// It is saved: there is nothing left to go on with.
    pub fn is_saved(self) {
        self.is_over.set_value(true);
        self.form.with_value(|form| self.session.keep_draft(form, None));
    }

    /// It is saved, and the form stays open for the next one.
    pub fn is_saved_and_goes_on(self) {
        self.waiting.set_value(None);
        self.is_dirty.set(false);
        self.form.with_value(|form| self.session.keep_draft(form, None));
    }

    /// The person does not want it; a notice offers it again for the next time.
    pub fn throw_away(self) {
        self.write();
        self.is_over.set_value(true);
        let (session, form) = (self.session, self.form.get_value());
        let Some(draft) = untrack(|| session.draft(&form)) else {
            return;
        };
        session.keep_draft(&form, None);
        let texts = self.words.untracked();
        self.notices
            .offer_in_passing(texts.half_written.thrown_away, texts.actions.undo, move || {
                session.keep_draft(&form, Some(draft.content.clone()));
            });
    }

    /// Says that what is written stays, from the first change on; stands at the end of the fields.
    pub fn note(self) -> impl IntoView {
        let words = self.words;
        view! {
            <Show when=move || self.is_dirty.get()>
                <p class="second" data-test="draft-kept">
                    {words.say(|texts| texts.half_written.kept)}
                </p>
            </Show>
        }
    }

    /// Writes what waits.
    fn write(self) {
        let waiting = self.waiting.try_update_value(Option::take).flatten();
        if let Some(content) = waiting.filter(|_| !self.is_over.get_value()) {
            self.form
                .with_value(|form| self.session.keep_draft(form, content));
        }
    }

    /// The screen is left: what is written stays, and the person is told how to come back to it.
    fn leave(self, go_back: impl Fn() + Send + Sync + 'static) {
        self.write();
        if self.is_over.get_value() || !self.is_dirty.get_untracked() {
            return;
        }
        let texts = self.words.untracked();
        self.notices
            .offer_in_passing(texts.half_written.kept, texts.actions.keep_editing, go_back);
    }
}

/// A form that keeps what is written in it on this device. What was left half-way is offered when it is opened again:
/// the person goes on with it, or starts afresh.
#[component]
pub fn KeptForm(
    /// Names the form and what it is about, the same at each opening.
    #[prop(into)]
    name: String,
    /// The form.
    form: impl Fn(HalfWritten) -> AnyView + Send + Sync + 'static,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let named = StoredValue::new(name);
    // Asked until somebody answers or writes; what a slow store brings late is offered too.
    let found = Memo::new(move |_| named.with_value(|name| session.draft(name)));
    let answer = RwSignal::new(None::<Option<Value>>);
    let is_touched = RwSignal::new(false);
    let offered = Memo::new(move |_| {
        let is_open = answer.with(Option::is_none) && !is_touched.get();
        found.get().filter(|_| is_open)
    });
    move || match offered.get() {
        Some(draft) => {
            let content = draft.content.clone();
            let go_on = move || answer.set(Some(Some(content.clone())));
            let anew = move || {
                named.with_value(|name| session.keep_draft(name, None));
                answer.set(Some(None));
            };
            view! {
                <Notice text=move || begun_words(words.get(), &draft)>
                    <div class="button-row">
                        <Button
                            text=words.say(|texts| texts.actions.keep_editing)
                            on_press=go_on
                            attr:data-test="draft-go-on"
                        />
                        <Button
                            text=words.say(|texts| texts.half_written.begin_anew)
                            look=ButtonLook::Quiet
                            on_press=anew
                            attr:data-test="draft-anew"
                        />
                    </div>
                </Notice>
            }
            .into_any()
        }
        None => {
            let begun = answer.get_untracked().flatten();
            let half = HalfWritten::new(named.get_value(), begun);
            let back = use_location().pathname.get_untracked() + &use_location().search.get_untracked();
            let go = use_navigate();
            on_cleanup(move || half.leave(move || go(&back, Default::default())));
            Effect::new(move |_| {
                if half.is_dirty.get() {
                    is_touched.set(true);
                }
            });
            form(half)
        }
    }
}

fn begun_words(texts: &Texts, draft: &KeptDraft) -> String {
    let today = Clock::read().date();
    let moment = format::near_moment(texts.lang, draft.at.date(), &format::time_of(draft.at), today);
    fill(texts.half_written.begun, &[("moment", &moment)])
}
