//! Plans of any size, made by the app's own rules and written by its own writer.

use anyhow::{Result, anyhow};
use plan_b::domain::command::{Command, Moment, NumberDraft, SaveCompany, SaveContact};
use plan_b::domain::{
    Company, Contact, EntityRef, Event, Id, Incident, LogLine, NoteKind, Number, Plan, Side, Timestamp,
};
use plan_b::replica::{Replica, SessionId, file, fold};

/// 5 January 2026, 09:00 in Brussels, milliseconds since 1970: early enough that the last of 50 daily incidents is over.
const START_MS: i64 = 1_767_600_000_000;

const FIRST_NAMES: [&str; 16] = [
    "An", "Bram", "Chloé", "Dirk", "Eva", "Fatima", "Gilles", "Hanne", "Ilse", "Jürgen", "Karim", "Léa",
    "Maarten", "Nora", "Olivier", "Petra",
];

const LAST_NAMES: [&str; 20] = [
    "Peeters",
    "Janssens",
    "Maes",
    "Jacobs",
    "Mertens",
    "Willems",
    "Claes",
    "Goossens",
    "Wouters",
    "De Smet",
    "Dubois",
    "Lambert",
    "Dupont",
    "Martin",
    "Simon",
    "Vermeulen",
    "Amrani",
    "Yılmaz",
    "Schmitz",
    "Müller",
];

const FUNCTIONS: [&str; 10] = [
    "Onthaal",
    "Helpdesk",
    "Boekhouding",
    "Magazijn",
    "Directie",
    "Verkoop",
    "Veiligheid",
    "Planning",
    "Onderhoud",
    "Transport",
];

/// A plan with its entities.
#[derive(Debug)]
pub struct SamplePlan {
    plan: Plan,
    replica: Replica,
    at: Moment,
}

/// One contact as a plain page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What the person does.
    pub function: String,
    /// First name and surname.
    pub name: String,
    /// The number as it is dialled.
    pub number: String,
}

impl SamplePlan {
    /// A plan with so many contacts, each with a mobile number and a place in the order.
    ///
    /// # Errors
    /// When the app's rules refuse one of them.
    pub fn with_contacts(count: usize) -> Result<Self> {
        let mut sample = Self {
            plan: Plan::default(),
            replica: Replica::new(SessionId::from_bits(0x05EE_D5EE_D5EE_D5EE)),
            at: Moment {
                now: Timestamp::new(START_MS, 60),
                who: "An".to_owned(),
                device: "bench".to_owned(),
                fresh: 0x5EED,
            },
        };
        sample.apply(SaveCompany {
            was: Company::default(),
            record: Company {
                name: "Voorbeeld nv".to_owned(),
                ..Company::default()
            },
        })?;
        for row in rows(count) {
            let (first_name, last_name) = row.name.split_once(' ').unwrap_or_default();
            let number = Number {
                value: row.number.clone(),
                ..Number::default()
            };
            sample.apply(SaveContact {
                contact: Contact {
                    side: Side::Internal,
                    function: row.function.clone(),
                    first_name: first_name.to_owned(),
                    last_name: last_name.to_owned(),
                    ..Contact::default()
                },
                numbers: vec![NumberDraft {
                    number,
                    ..NumberDraft::default()
                }],
                ..SaveContact::default()
            })?;
        }
        Ok(sample)
    }

    /// Adds closed incidents with so many log lines each.
    #[must_use]
    pub fn and_incidents(mut self, incidents: usize, lines: usize) -> Self {
        for _ in 0..incidents {
            let id = self.add_incident(lines.saturating_sub(1));
            let agreed_by = String::new();
            self.add_line(id, Event::Closed { agreed_by });
        }
        self
    }

    /// Adds an incident that runs, with so many log lines.
    #[must_use]
    pub fn and_running_incident(mut self, lines: usize) -> Self {
        self.add_incident(lines);
        self
    }

    /// The plan as a file of the app.
    pub fn file(&self) -> String {
        file::write(self.replica.entities())
    }

    fn add_incident(&mut self, lines: usize) -> Id<Incident> {
        self.at.now = self.at.now.plus_ms(24 * 60 * 60 * 1000);
        let id: Id<Incident> = self.at.new_id();
        let incident = Incident {
            number: Incident::number_for(self.at.now, self.at.next_random()),
            started: self.at.now,
            started_by: self.at.who.clone(),
            ..Incident::default()
        };
        self.plan.incidents.insert(id, incident);
        self.keep(&id.entity());
        self.add_line(id, Event::Started { drill: false });
        for number in 2..=lines {
            let text = format!("Melding {number}: de operator zoekt nog naar de oorzaak.");
            self.add_line(
                id,
                Event::Note {
                    kind: NoteKind::Note,
                    text,
                },
            );
        }
        id
    }

    fn add_line(&mut self, incident: Id<Incident>, what: Event) {
        self.at.now = self.at.now.plus_ms(60_000);
        let id: Id<LogLine> = self.at.new_id();
        let line = LogLine {
            incident,
            at: self.at.now,
            who: self.at.who.clone(),
            device: self.at.device.clone(),
            what,
            ..LogLine::default()
        };
        self.plan.log.insert(id, line);
        self.keep(&id.entity());
    }

    fn apply(&mut self, command: impl Command) -> Result<()> {
        self.at.now = self.at.now.plus_ms(1_000);
        self.at.next_random();
        let touched = command
            .apply(&mut self.plan, &mut self.at)
            .map_err(|refusal| anyhow!("the sample was refused: {refusal:?}"))?;
        for entity in &touched {
            self.keep(entity);
        }
        Ok(())
    }

    fn keep(&mut self, entity: &EntityRef) {
        let now_ms = self.at.now.ms.unsigned_abs();
        fold::commit(&mut self.replica, &self.plan, entity, now_ms, &self.at.who);
    }
}

/// The contacts of a plan of this size.
pub fn rows(count: usize) -> Vec<Row> {
    let pick = |list: &[&str], at: usize| list.get(at % list.len()).copied().unwrap_or_default().to_owned();
    (0..count)
        .map(|number| Row {
            function: format!("{} {}", pick(&FUNCTIONS, number), number / FUNCTIONS.len() + 1),
            name: format!("{} {}", pick(&FIRST_NAMES, number / 3), pick(&LAST_NAMES, number)),
            // The Belgian numbers of mobiles in which nobody lives.
            number: format!("+3246000{number:04}"),
        })
        .collect()
}
