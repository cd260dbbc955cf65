use crate::ui::prelude::*;

use crate::domain::command::CorrectRecovery;
use crate::domain::recovered::{Recovered, recovered};
use crate::domain::{Activity, Id, Incident, IncidentState, Recovery};
use crate::i18n::known_words::{kept_words, recovered_from, recovered_line, recovered_name};
use crate::state::{Clock, Session, Words};
use crate::ui::frame::{MomentDraft, MomentFields, SaveOrLeave, fault_at};
use crate::ui::widgets::{Field, Section, SectionRule, TextButton};

/// When each activity stopped and was back, to be corrected.
#[component]
pub fn RecoveryRows(
    /// Of which incident.
    id: Id<Incident>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let all = Memo::new(move |_| session.with(|plan| recovered(plan, id)));
    let writing = RwSignal::new(None::<Id<Activity>>);
    let row = move |one: Recovered| {
        let texts = words.get();
        let now = Clock::read();
        let day = session.with_untracked(|plan| {
            IncidentState::in_plan(plan, id)
                .unwrap_or_default()
                .began()
                .date()
        });
        let name = session.with_untracked(|plan| recovered_name(texts, plan, &one));
        let line = format!(
            "{}: {}",
            recovered_line(texts, &one, day),
            kept_words(texts, one.kept(now))
        );
        let from = recovered_from(texts, &one, day);
        let activity = one.activity;
        let form = move || {
            if writing.get() == Some(activity) {
                return view! { <TimesForm id activity on_close=move || writing.set(None) /> }.into_any();
            }
            view! {
                <TextButton
                    text=words.say(|texts| texts.review_words.correct_times)
                    on_press=move || writing.set(Some(activity))
                    attr:data-test="correct-times"
                />
            }
            .into_any()
        };
        view! {
            <li class="row act" data-test="recovery">
                <span class="row-title">{name}</span>
                <span class="second">{line}</span>
                <span class="second known-from">{from}</span>
                {form}
            </li>
        }
    };
    move || {
        (!all.read().is_empty()).then(|| {
            view! {
                <Section heading=words.say(|texts| texts.review_words.times_of) rule=SectionRule::Thin>
                    <ul class="rows" role="list">
                        {move || all.get().into_iter().map(row).collect_view()}
                    </ul>
                </Section>
            }
        })
    }
}

#[component]
fn TimesForm(
    id: Id<Incident>,
    activity: Id<Activity>,
    #[prop(into)] on_close: Callback<()>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let said = session.with_untracked(|plan| {
        plan.recoveries
            .get(&Recovery::id_for(id, activity))
            .cloned()
            .unwrap_or_default()
    });
    let (stopped, back) = (MomentDraft::new(said.stopped), MomentDraft::new(said.back));
    let note = RwSignal::new(said.note);
    let (stopped_fault, back_fault) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let texts = words.untracked();
        let read = |draft: MomentDraft, fault: RwSignal<Option<String>>| {
            let read = draft.read();
            fault.set(read.is_err().then(|| texts.log_words.no_moment.to_owned()));
            read.ok()
        };
        let (Some(stopped), Some(back)) = (read(stopped, stopped_fault), read(back, back_fault)) else {
            return;
        };
        let corrected = CorrectRecovery {
            incident: id,
            activity,
            stopped,
            back,
            note: note.get_untracked(),
        };
        match session.dispatch(corrected) {
            Ok(_) => on_close.run(()),
            Err(refusal) => match fault_at(&refusal, &["stopped"]) {
                Some(fault) => stopped_fault.set(Some(texts.refusals.fault(texts, "stopped", &fault))),
                None => {
                    let fault = fault_at(&refusal, &["back", "at"]);
                    let told = fault.map(|fault| texts.refusals.fault(texts, "back", &fault));
                    back_fault.set(Some(
                        told.unwrap_or_else(|| texts.refusals.words(texts, &refusal)),
                    ));
                }
            },
        }
    };
    view! {
        <form class="fields act-form" novalidate on:submit=save data-test="times-form">
            <p class="second">{words.say(|texts| texts.review_words.from_log_stands)}</p>
            <MomentFields
                draft=stopped
                day=words.signal(|texts| texts.review_words.stopped_day)
                time=words.signal(|texts| texts.review_words.stopped_time)
                error=stopped_fault
                test="stopped"
            />
            <MomentFields
                draft=back
                day=words.signal(|texts| texts.review_words.back_day)
                time=words.signal(|texts| texts.review_words.back_time)
                error=back_fault
                test="activity-back"
            />
            <Field
                label=words.say(|texts| texts.review_words.remark)
                value=note
                on_input=move |typed: String| note.set(typed)
                attr:data-test="times-note"
            />
            <SaveOrLeave save=words.say(|texts| texts.review_words.save) test="save-times" on_leave=on_close />
        </form>
    }
}
