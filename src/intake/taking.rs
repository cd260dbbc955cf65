//! What becomes of the people of a file: new contacts, or added to those who are there already.

use std::collections::BTreeMap;

use super::column::{Column, Detail};
use super::newcomer::{Intake, Newcomer, Remark, Unfound, Why, under};
use super::same::{Known, Sameness};
use crate::domain::command::{NumberDraft, SaveContact, TakeContacts, TakenContact, TakenPerson};
use crate::domain::text::{search_key, upper_case};
use crate::domain::{Contact, Id, Line, Number, Plan, Reach, Record, Side, Slot, Value};

/// What to do with people who are there already. Nothing is removed either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubles {
    /// Empty fields are filled, numbers are added.
    Merge,
    /// They are added as further contacts.
    Add,
    /// They are left out.
    Skip,
}

/// What to do with all of them, and with those about whom somebody decided one by one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DoubleChoices {
    /// With those of whom nothing else is said; until somebody says it, what goes for each.
    pub all: Option<Doubles>,
    /// With these, by place among the people of the file.
    pub each: BTreeMap<usize, Doubles>,
}

impl DoubleChoices {
    /// What to do with the person at this place, who is there already by this. A name alone makes nobody one with
    /// somebody who does or has something else.
    pub fn of(&self, place: usize, by: Sameness) -> Doubles {
        let said = self.each.get(&place).copied().or(self.all);
        said.unwrap_or(match by {
            Sameness::Namesake => Doubles::Add,
            Sameness::Phone | Sameness::Mail | Sameness::Name => Doubles::Merge,
        })
    }
}

impl From<Doubles> for DoubleChoices {
    fn from(all: Doubles) -> Self {
        Self {
            all: Some(all),
            each: BTreeMap::new(),
        }
    }
}

/// Who somebody of the file is already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Original {
    /// A contact of the plan.
    InPlan(Id<Contact>),
    /// Somebody further up in the file, by place among the people.
    InFile(usize),
}

/// For each person of a file who it is already, if anybody.
pub type Recognised = Vec<Option<(Original, Sameness)>>;

/// What a command does, counted in people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// New contacts.
    pub added: usize,
    /// Contacts of the plan that get something.
    pub filled: usize,
    /// People of the file who bring nothing new or are left out.
    pub left: usize,
}

/// Finds who is there already: in the plan first, then further up in the file.
pub fn recognised(intake: &Intake, plan: &Plan) -> Recognised {
    let mut in_plan = Known::default();
    for (id, contact) in &plan.contacts {
        in_plan.note(*id, contact);
    }
    for number in plan.numbers.values() {
        if let Some(contact) = plan.contacts.get(&number.contact) {
            in_plan.note_value(number.contact, contact, number);
        }
    }
    let mut in_file = Known::default();
    let people = intake.people.iter().enumerate();
    people
        .map(|(place, person)| {
            let (contact, numbers) = (&person.contact, &person.numbers);
            let of_plan = in_plan.find(contact, numbers);
            let of_file = in_file.find(contact, numbers);
            let of_plan = of_plan.map(|(id, by)| (Original::InPlan(id), by));
            let of_file = of_file.map(|(first, by)| (Original::InFile(first), by));
            let is_sure = |known: &(Original, Sameness)| known.1 != Sameness::Namesake;
            let sure = of_plan.filter(is_sure).or(of_file.filter(is_sure));
            for number in numbers {
                in_file.note_value(place, contact, number);
            }
            // Who is somebody already adds to what is known of that one: the next of the name is told apart from both.
            match sure.map(|(original, _)| original) {
                Some(Original::InPlan(id)) => {
                    in_plan.note_more(id, contact);
                    numbers.iter().for_each(|number| in_plan.note_number(id, number));
                }
                Some(Original::InFile(first)) => {
                    in_file.note_more(first, contact);
                    numbers
                        .iter()
                        .for_each(|number| in_file.note_number(first, number));
                }
                None => in_file.note(place, contact),
            }
            sure.or(of_plan).or(of_file)
        })
        .collect()
}

/// The command that takes a file's people, and what it will do. `side` is the list of those of whom the file does not
/// say it.
pub fn taking(
    intake: &Intake,
    plan: &Plan,
    recognised: &Recognised,
    doubles: &DoubleChoices,
    side: Side,
) -> (TakeContacts, Counts) {
    let entries = put_together(intake, plan, recognised, doubles, side);
    let counts = Counts {
        added: entries.iter().filter(|entry| entry.id.is_none()).count(),
        filled: entries
            .iter()
            .filter(|entry| entry.id.is_some() && entry.is_changed())
            .count(),
        left: 0,
    };
    let left = intake.people.len().saturating_sub(counts.added + counts.filled);
    let contacts = entries.into_iter().map(Entry::command).collect();
    (TakeContacts { contacts }, Counts { left, ..counts })
}

/// What the file's people name that is neither in the file nor in the plan: deputies, callers, lines.
pub fn not_found(
    intake: &Intake,
    plan: &Plan,
    recognised: &Recognised,
    doubles: &DoubleChoices,
) -> Vec<Remark> {
    let entries = put_together(intake, plan, recognised, doubles, Side::default());
    entries.into_iter().flat_map(|entry| entry.remarks).collect()
}

/// The contacts of which the command will consist.
fn put_together(
    intake: &Intake,
    plan: &Plan,
    recognised: &Recognised,
    doubles: &DoubleChoices,
    side: Side,
) -> Vec<Entry> {
    let lines = lines_of(plan);
    let mut entries: Vec<Entry> = Vec::new();
    // At which entry each person of the file ended up.
    let mut entry_of: Vec<Option<usize>> = Vec::new();
    for (place, person) in intake.people.iter().enumerate() {
        let known = recognised.get(place).copied().flatten();
        let into = match known.map(|(original, by)| (original, doubles.of(place, by))) {
            None | Some((_, Doubles::Add)) => None,
            Some((_, Doubles::Skip)) => {
                entry_of.push(None);
                continue;
            }
            Some((Original::InFile(first), Doubles::Merge)) => entry_of.get(first).copied().flatten(),
            Some((Original::InPlan(id), Doubles::Merge)) => {
                let open = entries.iter().position(|entry| entry.id == Some(id));
                open.or_else(|| {
                    entries.push(Entry::of_plan(plan, id)?);
                    entries.len().checked_sub(1)
                })
            }
        };
        let at = into.unwrap_or_else(|| {
            entries.push(Entry::default());
            entries.len().saturating_sub(1)
        });
        if let Some(entry) = entries.get_mut(at) {
            entry.take(person, side, &lines);
        }
        entry_of.push(Some(at));
    }
    name_deputies(&mut entries, plan);
    entries
}

fn lines_of(plan: &Plan) -> Lines {
    let lines = plan.lines.iter();
    lines.map(|(id, line)| (search_key(&line.name), *id)).collect()
}

/// What merging somebody of the file brings to whom it is already.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Brought {
    /// Fields that are filled, in the contact's order.
    pub fields: Vec<(&'static str, Value)>,
    /// Numbers that are added.
    pub numbers: Vec<Number>,
}

/// What merging a person of the file would change; nothing that stands there is changed.
pub fn brought(intake: &Intake, plan: &Plan, original: Original, place: usize) -> Brought {
    let Some(person) = intake.people.get(place) else {
        return Brought::default();
    };
    let lines = lines_of(plan);
    let entry = match original {
        Original::InPlan(id) => Entry::of_plan(plan, id),
        Original::InFile(first) => intake.people.get(first).map(|first| {
            let mut entry = Entry::default();
            entry.take(first, Side::default(), &lines);
            entry
        }),
    };
    let Some(mut entry) = entry else {
        return Brought::default();
    };
    let (before, known) = (entry.contact.fields(), entry.new.len());
    entry.take(person, Side::default(), &lines);
    let mut after = entry.contact.fields();
    let names = Contact::FIELDS.iter();
    Brought {
        fields: names
            .filter_map(|name| Some((*name, after.remove(*name)?)))
            .filter(|(name, value)| before.get(*name) != Some(value))
            .collect(),
        numbers: entry.new.into_iter().skip(known).collect(),
    }
}

/// A contact that people of the file go into.
#[derive(Default)]
struct Entry {
    id: Option<Id<Contact>>,
    was: Contact,
    contact: Contact,
    has: Vec<HadNumber>,
    new: Vec<Number>,
    deputy_named: Named,
    deputy: Option<TakenPerson>,
    caller_named: Named,
    caller: Option<TakenPerson>,
    remarks: Vec<Remark>,
}

/// A name that the file gives for somebody, and where.
#[derive(Clone, Default)]
struct Named {
    /// The name.
    name: String,
    /// The row or card.
    number: usize,
    /// The heading above it.
    heading: String,
}

impl Named {
    fn new(person: &Newcomer, column: Column, name: &str) -> Self {
        Self {
            name: name.to_owned(),
            number: person.number,
            heading: person.headings.get(&column).cloned().unwrap_or_default(),
        }
    }
}

/// A number that the contact had before.
struct HadNumber {
    id: Id<Number>,
    was: Number,
    number: Number,
}

/// What is said of a number; its kind and its place always stand there already.
const SAID_OF_NUMBERS: [&str; 7] = [
    "operator",
    "line",
    "chat",
    "consent",
    "reason",
    "keep_until",
    "checked_on",
];

/// The company's lines by their names.
type Lines = BTreeMap<String, Id<Line>>;

impl Entry {
    fn of_plan(plan: &Plan, id: Id<Contact>) -> Option<Self> {
        let contact = plan.contacts.get(&id)?.clone();
        let has = plan.numbers.of(id).map(|(id, number)| HadNumber {
            id: *id,
            was: number.clone(),
            number: number.clone(),
        });
        Some(Self {
            id: Some(id),
            was: contact.clone(),
            has: has.collect(),
            contact,
            ..Self::default()
        })
    }

    fn take(&mut self, person: &Newcomer, side: Side, lines: &Lines) {
        let mut filled = self.contact.fields();
        let is_new = filled.is_empty() && self.id.is_none();
        for (name, value) in person.contact.fields() {
            let is_open = !filled.contains_key(&name) && self.may_fill(&name, &person.contact);
            if is_open || filled.get(&name).is_some_and(|known| is_spelt_out(known, &value)) {
                filled.insert(name, value);
            }
        }
        self.contact = Contact::fold(&filled, &mut Vec::new());
        if is_new {
            self.contact.side = person.side.unwrap_or(side);
        }
        if self.deputy_named.name.is_empty() {
            self.deputy_named = Named::new(person, Column::Deputy, &person.deputy);
        }
        if self.caller_named.name.is_empty() {
            self.caller_named = Named::new(person, Column::CalledBy, &person.called_by);
        }
        person.kept.iter().for_each(|kept| self.note(kept));
        for number in &person.numbers {
            let name = person.lines.get(&number.value);
            let line = name.and_then(|name| lines.get(&search_key(name)).copied());
            if let (Some(name), None) = (name, line) {
                let named = Named::new(person, Column::OfNumbers(Detail::Line), name);
                self.leave(&named, Why::NoSuchLine);
            }
            let with_line = Number {
                line,
                ..number.clone()
            };
            self.add(&with_line, person.marked.contains(&number.value));
        }
    }

    /// Adds a line to the note, once.
    fn note(&mut self, line: &str) {
        let note = &mut self.contact.note;
        if note.lines().any(|known| known == line) {
            return;
        }
        if !note.is_empty() {
            note.push('\n');
        }
        note.push_str(line);
    }

    /// Keeps a name that leads nowhere in the note, and says why.
    fn leave(&mut self, named: &Named, why: Why) {
        let value = under(&named.heading, &named.name);
        self.note(&value);
        self.remarks.push(Remark {
            number: named.number,
            value,
            why,
        });
    }

    /// Half a name fits only where the other half is the same: "Els Maes" in one field gets no second "Els".
    fn may_fill(&self, field: &str, from: &Contact) -> bool {
        let same = |mine: &str, theirs: &str| search_key(mine) == search_key(theirs);
        match field {
            _ if self.contact.name().is_empty() => true,
            "first_name" => same(&self.contact.last_name, &from.last_name),
            "last_name" => same(&self.contact.first_name, &from.first_name),
            _ => true,
        }
    }

    /// Adds a number; `is_marked` when the file itself says for whom it is.
    fn add(&mut self, number: &Number, is_marked: bool) {
        let is_same = |other: &&mut Number| other.value.eq_ignore_ascii_case(&number.value);
        let mut has = self.has.iter_mut().map(|had| &mut had.number);
        if let Some(known) = has.find(is_same) {
            fill(known, number);
            // The company's is what a number is until somebody says otherwise; a guess says nothing.
            if known.reach == Reach::Company && is_marked {
                known.reach = number.reach;
            }
            return;
        }
        if let Some(known) = self.new.iter_mut().find(is_same) {
            fill(known, number);
            known.reach = known.reach.max(number.reach);
            return;
        }
        let has = self.has.iter().map(|had| &had.number);
        let mut taken = has.chain(&self.new).filter(|other| other.kind == number.kind);
        let slot = match taken.any(|other| other.slot == Slot::First) {
            true => Slot::Second,
            false => Slot::First,
        };
        self.new.push(Number {
            slot,
            ..number.clone()
        });
    }

    fn is_changed(&self) -> bool {
        self.id.is_none()
            || !self.new.is_empty()
            || self.deputy.is_some()
            || self.caller.is_some()
            || self.was != self.contact
            || self.has.iter().any(HadNumber::is_changed)
    }

    fn command(self) -> TakenContact {
        let filled = self.has.into_iter().filter(HadNumber::is_changed);
        let filled = filled.map(|had| NumberDraft {
            id: Some(had.id),
            was: had.was,
            number: had.number,
        });
        let new = self.new.into_iter().map(|number| NumberDraft {
            number,
            ..NumberDraft::default()
        });
        TakenContact {
            save: SaveContact {
                id: self.id,
                was: self.was,
                contact: self.contact,
                numbers: filled.chain(new).collect(),
            },
            deputy: self.deputy,
            called_by: self.caller,
        }
    }
}

/// Whether a text is the same as one in capitals only, with its small letters: VAN DEN BROECK is Van den Broeck.
fn is_spelt_out(capitals: &Value, other: &Value) -> bool {
    let (Some(capitals), Some(other)) = (capitals.as_str(), other.as_str()) else {
        return false;
    };
    let is_capitals = |text: &str| upper_case(text) == text;
    let has_capital = other.chars().any(char::is_uppercase);
    is_capitals(capitals) && !is_capitals(other) && has_capital && upper_case(other) == capitals
}

impl HadNumber {
    fn is_changed(&self) -> bool {
        self.was != self.number
    }
}

/// Fills what nobody said of a number yet; what stands there stays.
fn fill(number: &mut Number, from: &Number) {
    let mut filled = number.fields();
    for (name, value) in from.fields() {
        if SAID_OF_NUMBERS.contains(&name.as_str()) && !filled.contains_key(&name) {
            filled.insert(name, value);
        }
    }
    *number = Number::fold(&filled, &mut Vec::new());
}

/// Finds deputies and callers by their names: among those who come in first, then in the plan.
fn name_deputies(entries: &mut [Entry], plan: &Plan) {
    let names_nobody =
        |entry: &Entry| entry.deputy_named.name.is_empty() && entry.caller_named.name.is_empty();
    if entries.iter().all(names_nobody) {
        return;
    }
    let mut known = Known::default();
    for (id, contact) in &plan.contacts {
        // Who is of the plan and gets something is noted once, as an entry.
        if !entries.iter().any(|entry| entry.id == Some(*id)) {
            known.note(TakenPerson::Known(*id), contact);
        }
    }
    for (place, entry) in entries.iter().enumerate() {
        known.note(TakenPerson::Taken(place), &entry.contact);
    }
    for (place, entry) in entries.iter_mut().enumerate() {
        let found = |named: &Named| -> Result<TakenPerson, Unfound> {
            let all = known.named(&named.name);
            let mut others = all.iter().filter(|person| **person != TakenPerson::Taken(place));
            match (others.next(), others.next()) {
                (Some(only), None) => Ok(*only),
                (Some(_), Some(_)) => Err(Unfound::Several),
                (None, _) if all.is_empty() => Err(Unfound::Nobody),
                (None, _) => Err(Unfound::Themselves),
            }
        };
        for (named, is_there, is_deputy) in [
            (entry.deputy_named.clone(), entry.contact.deputy.is_some(), true),
            (
                entry.caller_named.clone(),
                entry.contact.called_by.is_some(),
                false,
            ),
        ] {
            if named.name.is_empty() || is_there {
                continue;
            }
            match found(&named) {
                Ok(person) if is_deputy => entry.deputy = Some(person),
                Ok(person) => entry.caller = Some(person),
                Err(unfound) => entry.leave(&named, Why::Unfound(unfound)),
            }
        }
    }
}
