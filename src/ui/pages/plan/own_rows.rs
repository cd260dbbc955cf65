//! Rows of one's own in the lists whose rows the template names (its "…").

use crate::domain::Sorting;
use crate::ui::prelude::*;

use crate::domain::command::{RemoveRow, SaveRow};
use crate::domain::record::{Leaf, Record};
use crate::domain::text::is_blank;
use crate::domain::{
    Activity, Answer, Begun, Company, EntityRef, Id, Line, OwnList, OwnRow, Plan, RiskStudy, Sla, Team,
    TelecomNeeds,
};
use crate::i18n::{Texts, fill};
use crate::state::{Session, Words};
use crate::ui::frame::{HalfWritten, KeptForm};
use crate::ui::widgets::{
    Button, ButtonRole, ChoiceOption, Field, Section, SectionRule, Select, TextArea, TextButton,
};

/// The list that takes rows of one's own to an entry of this kind.
fn list_of(kind: &str) -> Option<OwnList> {
    Some(match kind {
        TelecomNeeds::KIND => OwnList::TelecomNeeds,
        Team::KIND => OwnList::Team,
        RiskStudy::KIND => OwnList::RiskStudy,
        Line::KIND => OwnList::Line,
        Sla::KIND => OwnList::Sla,
        Activity::KIND => OwnList::Activity,
        Company::KIND => OwnList::Company,
        _ => return None,
    })
}

/// The rows of one's own of an entry, to be read, and written where they stand.
#[component]
pub fn OwnRows(
    /// The entry.
    entity: EntityRef,
) -> impl IntoView {
    list_of(&entity.kind).map(|list| {
        view! { <OwnListRows list of=owner_of(&entity) /> }
    })
}

/// The rows of one's own that belong to an entry.
pub fn own_rows_of(plan: &Plan, entity: &EntityRef) -> Vec<EntityRef> {
    let Some(list) = list_of(&entity.kind) else {
        return Vec::new();
    };
    let of = owner_of(entity);
    let rows = plan.own_rows.iter();
    let rows = rows.filter(|(_, row)| row.list == list && row.of == of);
    rows.map(|(id, _)| id.entity()).collect()
}

/// How its rows name an entry; nothing where there is one such list.
fn owner_of(entity: &EntityRef) -> String {
    match Plan::single(&entity.kind) {
        Some(_) => String::new(),
        None => entity.to_string(),
    }
}

/// What is being written: a new row or one that is there.
type Writing = Option<Option<Id<OwnRow>>>;

/// The rows of one list, to be read, and written where they stand.
#[component]
pub fn OwnListRows(
    /// The list.
    list: OwnList,
    /// The entity to which it belongs; empty when there is one such list.
    of: String,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let writing = RwSignal::new(Writing::None);
    let of = StoredValue::new(of);
    let rows = Memo::new(move |_| {
        let mut rows = session.with(|plan| {
            let own = plan.own_rows.iter();
            let own = own.filter(|(_, row)| row.list == list && of.with_value(|of| row.of == *of));
            own.map(|(id, row)| (*id, row.clone())).collect::<Vec<_>>()
        });
        rows.order_by(|(id, row), (other_id, other)| (&row.order, id).cmp(&(&other.order, other_id)));
        rows
    });
    let row = move |(id, row): (Id<OwnRow>, OwnRow)| {
        let (label, answered) = (row.label.clone(), row.clone());
        let said = Signal::derive(move || said(words.get(), &answered));
        view! {
            <Show
                when=move || writing.get() == Some(Some(id))
                fallback=move || {
                    view! {
                        <dl class="entry-facts" data-test="own-row">
                            <div class="entry-fact">
                                <dt>{label.clone()}</dt>
                                <dd>{said}</dd>
                            </div>
                        </dl>
                        <p>
                            <TextButton
                                text=words.say(|texts| texts.actions.edit)
                                on_press=move || writing.set(Some(Some(id)))
                                attr:data-test="edit-own-row"
                            />
                        </p>
                    }
                }
            >
                {kept_form(Some(id), row.clone(), writing)}
            </Show>
        }
    };
    let new_row = move || OwnRow {
        list,
        of: of.get_value(),
        ..OwnRow::default()
    };
    view! {
        <Section heading=words.say(|texts| texts.plan_parts.own_rows) rule=SectionRule::Thin>
            <For each=move || rows.get() key=|row| (row.0, row.1.label.clone(), row.1.text.clone(), row.1.answer) children=row />
            <Show
                when=move || writing.get() == Some(None)
                fallback=move || {
                    view! {
                        <p>
                            <TextButton
                                text=words.say(|texts| texts.plan_parts.add_own_row)
                                on_press=move || writing.set(Some(None))
                                attr:data-test="add-own-row"
                            />
                        </p>
                    }
                }
            >
                {kept_form(None, new_row(), writing)}
            </Show>
        </Section>
    }
}

/// The form of a row that is there, or of a new one; what is written in it is kept until it is saved.
fn kept_form(id: Option<Id<OwnRow>>, was: OwnRow, writing: RwSignal<Writing>) -> impl IntoView {
    let name = match id {
        Some(id) => id.entity().to_string(),
        None => format!("{}/new/{}/{}", OwnRow::KIND, was.list.to_value(), was.of),
    };
    let form = move |half| view! { <RowForm id was=was.clone() writing half /> }.into_any();
    view! { <KeptForm name form /> }
}

/// Whether the rows of the list are questions with yes or no for an answer.
fn is_question(list: OwnList) -> bool {
    list == OwnList::TelecomNeeds
}

/// "Yes. The key hangs in the cellar."
fn said(texts: &Texts, row: &OwnRow) -> String {
    let answer = match row.answer {
        Answer::Open => "",
        answer => texts.answers.name(answer),
    };
    let said = [answer, &row.text].into_iter().filter(|part| !part.is_empty());
    said.collect::<Vec<_>>().join(". ")
}

/// The answer to a question of one's own.
#[component]
fn AnswerField(answer: RwSignal<Answer>) -> impl IntoView {
    let words = Words::here();
    let options = Signal::derive(move || {
        let option = |answer: &Answer| {
            let answer = *answer;
            ChoiceOption::new(answer, move || words.get().answers.name(answer))
        };
        Answer::ALL.iter().map(option).collect::<Vec<_>>()
    });
    view! {
        <Select
            label=words.say(|texts| texts.fields.answer)
            options
            value=answer
            on_choose=move |chosen: Answer| answer.set(chosen)
            attr:data-test="own-row-answer"
        />
    }
}

/// Heading, answer and text of one row.
#[component]
fn RowForm(
    id: Option<Id<OwnRow>>,
    was: OwnRow,
    writing: RwSignal<Writing>,
    half: HalfWritten,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let before = was.fields();
    let begun = OwnRow::fold(&half.onto(&before), &mut Vec::new());
    let label = RwSignal::new(begun.label);
    let text = RwSignal::new(begun.text);
    let answer = RwSignal::new(begun.answer);
    let as_written = {
        let was = was.clone();
        move || OwnRow {
            label: label.get(),
            text: text.get(),
            answer: answer.get(),
            ..was.clone()
        }
    };
    half.follow({
        let as_written = as_written.clone();
        move || Begun::between(&before, &as_written().fields()).to_value()
    });
    let list = was.list;
    let was_tried = RwSignal::new(false);
    let error = Signal::derive(move || {
        let is_missing = was_tried.get() && is_blank(&label.read());
        is_missing.then(|| words.get().plan_parts.own_row_needs_heading.to_owned())
    });
    let old_label = was.label.clone();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        was_tried.set(true);
        if is_blank(&label.read_untracked()) {
            return;
        }
        let row = untrack(&as_written);
        let saved = session.dispatch_saved(match id {
            Some(id) => SaveRow::edited(id, was.clone(), row),
            None => SaveRow::new(row),
        });
        // A row of one's own has no other rule than its heading.
        if saved.is_ok() {
            half.is_saved();
            writing.set(None);
        }
    };
    let remove = move |id: Id<OwnRow>| {
        let name = old_label.clone();
        move || {
            let told = fill(words.untracked().plan_parts.removed, &[("name", &name)]);
            half.is_saved();
            writing.set(None);
            // Removed on another tab this very moment: it is gone, as asked.
            let _ = session.dispatch_undoable(RemoveRow { id }, told);
        }
    };
    let cancel = move || {
        half.throw_away();
        writing.set(None);
    };
    view! {
        <form class="fields" novalidate on:submit=save>
            <Field
                label=words.say(|texts| texts.plan_parts.own_row_heading)
                value=label
                on_input=move |typed: String| label.set(typed)
                error
                attr:data-test="own-row-label"
            />
            <Show when=move || is_question(list)>
                <AnswerField answer />
            </Show>
            <TextArea
                label=words.say(|texts| texts.plan_parts.own_row_text)
                value=text
                on_input=move |typed: String| text.set(typed)
                attr:data-test="own-row-text"
            />
            {half.note()}
            <div class="message-ways">
                <Button text=words.say(|texts| texts.actions.save) role=ButtonRole::Submit attr:data-test="save-own-row" />
                <TextButton text=words.say(|texts| texts.actions.cancel) on_press=cancel attr:data-test="cancel-own-row" />
                {id
                    .map(|id| {
                        view! {
                            <TextButton
                                text=words.say(|texts| texts.actions.remove)
                                on_press=remove(id)
                                attr:data-test="remove-own-row"
                            />
                        }
                    })}
            </div>
        </form>
    }
}
