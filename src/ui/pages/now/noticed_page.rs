use crate::ui::prelude::*;
use leptos_router::hooks::use_navigate;

use super::route::{back, routed};
use crate::domain::command::{FieldFault, NoteNoticed, Refusal};
use crate::state::{Addresses, OpenIncident, Session, Words};
use crate::ui::frame::AppScreen;
use crate::ui::frame::{MomentDraft, MomentFields, error_at};
use crate::ui::layout::Actions;
use crate::ui::widgets::{EmptyState, Field, PageTitle, SubmitSign, TextArea, focus_first_fault};

const FORM_ID: &str = "noticed";

/// Who noticed the outage, when and how.
#[component]
pub fn NoticedPage() -> impl IntoView {
    let words = Words::here();
    let open = routed();
    let is_there = Memo::new(move |_| open.read().is_some());
    view! {
        <AppScreen head=back() title=words.say(|texts| texts.lead.noticed_short)>
            <PageTitle
                text=words.say(|texts| texts.lead.noticed)
                hint=words.say(|texts| texts.lead.noticed_hint)
            />
            {move || {
                // The form keeps its draft while the log grows.
                if is_there.get() {
                    let open = open.get_untracked();
                    open.map(|open| view! { <NoticedForm open /> }).into_any()
                } else {
                    view! { <EmptyState text=words.say(|texts| texts.incidents.not_found) /> }.into_any()
                }
            }}
        </AppScreen>
    }
}

#[component]
fn NoticedForm(open: OpenIncident) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let go = use_navigate();
    let home = Addresses::here().to("/");
    let incident = open.id;
    let by = RwSignal::new(open.state.noticed_by);
    let how = RwSignal::new(open.state.noticed_how);
    let at = MomentDraft::new(Some(open.state.noticed.unwrap_or(open.state.started)));
    let refused = RwSignal::new(None::<Refusal>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let done = match at.needed() {
            Ok(at) => session.dispatch(NoteNoticed {
                incident,
                at,
                by: by.get_untracked(),
                how: how.get_untracked(),
            }),
            Err(fault) => Err(Refusal::Invalid(vec![FieldFault::new("at", fault)])),
        };
        match done {
            Ok(_) => go(&home, Default::default()),
            Err(refusal) => {
                refused.set(Some(refusal));
                focus_first_fault();
            }
        }
    };
    view! {
        <form class="fields" id=FORM_ID novalidate on:submit=save>
            <Field
                label=words.say(|texts| texts.lead.who)
                value=by
                on_input=move |typed: String| by.set(typed)
                attr:data-test="noticed-by"
            />
            <MomentFields
                draft=at
                time=words.signal(|texts| texts.lead.time)
                day=words.signal(|texts| texts.lead.day)
                error=error_at(refused, "at")
                test="noticed"
            />
            <TextArea
                label=words.say(|texts| texts.lead.how)
                hint=words.say(|texts| texts.lead.how_hint)
                value=how
                on_input=move |typed: String| how.set(typed)
                attr:data-test="noticed-how"
            />
        </form>
        <Actions sign=move || {
            view! {
                <SubmitSign
                    form=FORM_ID
                    context=words.say(|texts| texts.lead.noticed_short)
                    verb=words.say(|texts| texts.lead.record)
                    attr:data-test="save-noticed"
                />
            }
        } />
    }
}
