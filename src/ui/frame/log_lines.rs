use crate::ui::prelude::*;

use crate::domain::incident_log::{Entry, OddTime};
use crate::domain::{Date, Id, LogLine, Plan};
use crate::i18n::{Piece, RESULT, Sentence, Texts, fill, format, log_sentence};
use crate::state::{Clock, Words};
use crate::ui::widgets::{LogRow, Rows, Status, StatusKind, TextButton};

/// A line of the log, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownLine {
    /// Which line.
    pub id: Id<LogLine>,
    /// "14:46".
    pub time: String,
    /// On which day.
    pub on: Date,
    /// The day in words, where it is another one than that of the line above.
    pub day: Option<String>,
    /// The time and the text first noted, where they were corrected.
    pub was: Option<String>,
    /// Parts of the sentence; the ones that matter most are marked.
    pub parts: Vec<(String, bool)>,
    /// Who noted it and on which device.
    pub from: Option<String>,
    /// What does not fit about its time, in a sentence.
    pub odd: Option<String>,
    /// That the incident was closed by then, in words.
    pub after_end: Option<&'static str>,
}

impl ShownLine {
    /// An entry of the log in these texts' language.
    pub fn of(texts: &Texts, plan: &Plan, entry: &Entry<'_>) -> Self {
        let sentence = log_sentence(texts, plan, entry.line);
        let mut parts: Vec<(String, bool)> = match entry.text {
            Some(corrected) => vec![(corrected.to_owned(), false)],
            None => sentence.pieces().iter().map(part).collect(),
        };
        let details = sentence.details();
        if !details.is_empty() && entry.text.is_none() {
            parts.push((format!(": {details}"), false));
        }
        let from: Vec<&str> = [entry.line.who.as_str(), entry.line.device.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        Self {
            id: entry.id,
            time: format::time_of(entry.at),
            on: entry.at.date(),
            day: None,
            was: was(texts, entry, &sentence),
            parts,
            from: (!from.is_empty()).then(|| from.join(", ")),
            odd: odd_time(texts, plan, entry),
            after_end: entry.is_after_end.then_some(texts.log_words.after_end),
        }
    }
}

impl ShownLine {
    /// The sentence with what matters in bold.
    pub fn sentence(&self) -> AnyView {
        let parts = self.parts.clone().into_iter().map(|(text, matters)| {
            if matters {
                view! { <strong>{text}</strong> }.into_any()
            } else {
                text.into_any()
            }
        });
        view! { <bdi>{parts.collect_view()}</bdi> }.into_any()
    }

    /// The marks at a time that does not fit, and at one after the end.
    pub fn marks(&self) -> AnyView {
        let odd = self.odd.clone().map(|text| {
            view! {
                <span class="log-odd" data-test="log-odd">
                    <Status kind=StatusKind::Due text />
                </span>
            }
        });
        let after_end = self.after_end.map(|text| {
            view! {
                <span class="second" data-test="log-after-end">
                    {text}
                </span>
            }
        });
        view! {
            {odd}
            {after_end}
        }
        .into_any()
    }

    /// The day above the line, where it is another one than before.
    pub fn day_row(&self) -> Option<AnyView> {
        let day = self.day.clone()?;
        Some(view! { <li class="log-day" data-test="log-day">{day}</li> }.into_any())
    }

    /// The sentence as text.
    pub fn text(&self) -> String {
        self.parts.iter().map(|(text, _)| text.as_str()).collect()
    }
}

/// Names the day where it changes from one of these lines to the next, and of the first one unless it is today.
pub fn name_days<'a>(texts: &Texts, lines: impl Iterator<Item = &'a mut ShownLine>) {
    let mut above = Clock::read().date();
    for line in lines {
        line.day = (line.on != above).then(|| format::date(texts.lang, line.on));
        above = line.on;
    }
}

/// What was noted first, where a later line corrects it.
fn was(texts: &Texts, entry: &Entry<'_>, sentence: &Sentence) -> Option<String> {
    let time = entry
        .time_was_corrected()
        .then(|| format::dated_moment(texts.lang, entry.line.at, entry.at.date()));
    let text = entry
        .text
        .map(|_| fill(texts.log_words.was_text, &[("text", &sentence.text())]));
    let was: Vec<String> = time.into_iter().chain(text).collect();
    (!was.is_empty()).then(|| was.join(" · "))
}

fn odd_time(texts: &Texts, plan: &Plan, entry: &Entry<'_>) -> Option<String> {
    let started = plan.incidents.get(&entry.line.incident)?.started;
    let (template, ms) = match entry.odd_time(started, Clock::read())? {
        OddTime::Ahead(ms) => (texts.rooms.odd_ahead, ms),
        OddTime::Behind(ms) => (texts.rooms.odd_behind, ms),
        OddTime::BeforeStart(ms) => (texts.rooms.odd_before, ms),
    };
    let minutes = u64::try_from(ms / 60_000).unwrap_or(0);
    let duration = format::duration(texts.lang, minutes);
    Some(fill(template, &[("duration", &duration)]))
}

fn part(piece: &Piece<'_>) -> (String, bool) {
    match piece {
        Piece::Words(words) => ((*words).to_owned(), false),
        Piece::Value { name, value } => ((*value).to_owned(), *name == RESULT),
    }
}

/// A line of so many signs, or of more than three lines, does not fit three lines of a phone.
const FITS: usize = 110;

/// A sentence that is cut to three lines, with the way to all of it.
#[component]
fn CutShort(sentence: AnyView) -> impl IntoView {
    let words = Words::here();
    let is_whole = RwSignal::new(false);
    let toggle = move || is_whole.update(|whole| *whole = !*whole);
    let text = move || match is_whole.get() {
        true => words.get().now.note_less,
        false => words.get().now.note_more,
    };
    view! {
        <span class="log-cut" data-cut=move || if is_whole.get() { "no" } else { "yes" }>
            {sentence}
        </span>
        <TextButton text=Signal::derive(move || text().to_owned()) on_press=toggle attr:data-test="log-more" />
    }
}

/// Lines of the log, in the order in which they are given; a long one is cut to three lines until somebody wants more.
#[component]
pub fn LogLines(
    /// The lines.
    #[prop(into)]
    lines: Signal<Vec<ShownLine>>,
) -> impl IntoView {
    let words = Words::here();
    let named = move || {
        let mut lines = lines.get();
        name_days(words.get(), lines.iter_mut());
        lines
    };
    let row = |line: ShownLine| {
        let text = line.text();
        let is_long = text.chars().count() > FITS || text.lines().count() > 3;
        let (day, sentence, marks) = (line.day_row(), line.sentence(), line.marks());
        let sentence = if is_long {
            view! { <CutShort sentence /> }.into_any()
        } else {
            sentence
        };
        view! {
            {day}
            <LogRow time=line.time was=line.was from=line.from attr:data-test="log-line">
                {sentence}
                {marks}
            </LogRow>
        }
    };
    view! {
        <Rows>
            <For each=named key=|line| (line.id, line.parts.clone(), line.day.clone(), line.after_end.is_some()) children=row />
        </Rows>
    }
}
