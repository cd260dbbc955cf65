use crate::domain::Sorting;
use crate::ui::prelude::*;

use super::log::LogItem;
use crate::domain::LogPart;
use crate::domain::text::{search_key, search_words};
use crate::state::Words;
use crate::ui::widgets::{ChoiceOption, Disclosure, SearchField, Select};

/// What narrows the log.
#[derive(Clone, Copy)]
pub struct Filter {
    part: RwSignal<Option<LogPart>>,
    from: RwSignal<Option<String>>,
    query: RwSignal<String>,
}

impl Filter {
    /// Nothing is narrowed.
    pub fn new() -> Self {
        Self {
            part: RwSignal::default(),
            from: RwSignal::default(),
            query: RwSignal::default(),
        }
    }

    /// Shows everything again.
    pub fn clear(self) {
        self.part.set(None);
        self.from.set(None);
        self.query.set(String::new());
    }

    /// Whether anything is narrowed, tracked.
    pub fn is_set(self) -> bool {
        self.part.get().is_some() || self.from.read().is_some() || !self.query.read().is_empty()
    }

    /// The places of the lines that fit, tracked.
    pub fn places(self, all: &[LogItem]) -> Vec<usize> {
        let (part, from) = (self.part.get(), self.from.get());
        let searched = search_words(&self.query.read());
        let fits = |item: &LogItem| {
            part.is_none_or(|part| item.part == part)
                && (from.is_none() || item.shown.from == from)
                && searched.iter().all(|word| item.key.contains(word.as_str()))
        };
        let fitting = (0..).zip(all).filter(|(_, item)| fits(item));
        fitting.map(|(place, _)| place).collect()
    }
}

/// Search, kind of line, from whom.
#[component]
pub fn FilterFields(
    /// What is narrowed.
    filter: Filter,
    /// All lines.
    all: Memo<Vec<LogItem>>,
) -> impl IntoView {
    let words = Words::here();
    let parts = Signal::derive(move || {
        let own = words.get().log_words;
        let each = LogPart::ALL.map(|part| ChoiceOption::new(Some(part), move || own.part(part)));
        let every = ChoiceOption::new(None::<LogPart>, move || own.every_kind);
        std::iter::once(every).chain(each).collect::<Vec<_>>()
    });
    let people = Memo::new(move |_| {
        let mut people: Vec<String> = Vec::new();
        for from in all.read().iter().filter_map(|item| item.shown.from.clone()) {
            if !people.contains(&from) {
                people.push(from);
            }
        }
        people.order_by_key(|from| search_key(from));
        people
    });
    let froms = Signal::derive(move || {
        let everybody = ChoiceOption::new(None::<String>, move || words.get().log_words.everybody);
        let each = people.get().into_iter();
        let each = each.map(|from| ChoiceOption::new(Some(from.clone()), move || from.clone()));
        std::iter::once(everybody).chain(each).collect::<Vec<_>>()
    });
    let choose_part = move |part: Option<LogPart>| filter.part.set(part);
    let choose_from = move |from: Option<String>| filter.from.set(from);
    view! {
        <div class="no-print">
            <SearchField
                label=words.say(|texts| texts.log_words.search)
                clear=words.say(|texts| texts.log_words.clear_search)
                value=filter.query
                on_input=move |typed: String| filter.query.set(typed)
                attr:data-test="log-search"
            />
            <Disclosure summary=words.signal(|texts| texts.log_words.narrow)>
                <div class="fields">
                    <Select
                        label=words.say(|texts| texts.log_words.kind)
                        options=parts
                        value=filter.part
                        on_choose=choose_part
                        attr:data-test="log-kind"
                    />
                    <Select
                        label=words.say(|texts| texts.log_words.from)
                        options=froms
                        value=filter.from
                        on_choose=choose_from
                        attr:data-test="log-from"
                    />
                </div>
            </Disclosure>
        </div>
    }
}
