//! Devices with wrong clocks that edit, remove, restore and exchange entities, beside an oracle.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::{BTreeMap, BTreeSet};

use plan_b::domain::id::EntityRef;
use plan_b::domain::record::{Fields, Value};
use plan_b::replica::{Dot, Entity, REMOVED, Replica, Script, SessionId, file};
use proptest::prelude::*;

use super::replica_happening::{ENTITIES, FIELDS, Happening, clocks, happenings};
use super::replica_oracle::Known;

/// 2026-11-23, milliseconds since 1970.
const START_MS: i64 = 1_795_435_200_000;

pub struct Device {
    pub replica: Replica,
    off_ms: i64,
    /// The writes that have arrived here.
    pub arrived: BTreeMap<EntityRef, BTreeSet<usize>>,
}

pub struct World {
    pub devices: Vec<Device>,
    pub writes: Vec<Known>,
    elapsed_ms: i64,
    sessions: u64,
}

pub fn entity(number: usize) -> EntityRef {
    EntityRef::new("contact", ["3k", "0", "zz9"][number % ENTITIES])
}

impl World {
    pub fn new(devices: usize, off_ms: &[i64]) -> Self {
        let mut world = Self {
            devices: Vec::new(),
            writes: Vec::new(),
            elapsed_ms: 0,
            sessions: 0,
        };
        for number in 0..devices {
            let replica = Replica::new(world.session());
            let off_ms = off_ms.get(number).copied().unwrap_or(0);
            world.devices.push(Device {
                replica,
                off_ms,
                arrived: BTreeMap::new(),
            });
        }
        world
    }

    pub fn session(&mut self) -> SessionId {
        self.sessions += 1;
        // Scattered, so that the order of sessions is not the order of their beginning.
        SessionId::from_bits(self.sessions.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn now_ms(&self, device: usize) -> u64 {
        u64::try_from(START_MS + self.elapsed_ms + self.devices[device].off_ms).unwrap()
    }

    pub fn happen(&mut self, happening: &Happening) {
        self.elapsed_ms += 7;
        let count = self.devices.len();
        match *happening {
            Happening::Edit {
                device,
                entity: number,
                mask,
            } => {
                let wanted = self.edited(device % count, &entity(number), mask);
                self.commit(device % count, &entity(number), Some(&wanted));
            }
            Happening::Remove {
                device,
                entity: number,
            } => {
                self.commit(device % count, &entity(number), None);
            }
            Happening::Keep {
                device,
                entity: number,
            } => self.keep(device % count, &entity(number)),
            Happening::Choose {
                device,
                entity: number,
                field,
                head,
            } => {
                self.choose(device % count, &entity(number), FIELDS[field], head);
            }
            Happening::Send { from, to, mask } => {
                for number in (0..ENTITIES).filter(|number| mask & (1 << number) != 0) {
                    self.send(from % count, to % count, &entity(number));
                }
            }
            Happening::Reload { device } => {
                let session = self.session();
                let now_ms = self.now_ms(device % count);
                let device = &mut self.devices[device % count];
                device.replica = reloaded(&device.replica, session, now_ms);
            }
            Happening::Clone { device } if count < 6 => {
                let session = self.session();
                let now_ms = self.now_ms(device % count);
                let device = &self.devices[device % count];
                let copy = Device {
                    replica: reloaded(&device.replica, session, now_ms),
                    off_ms: device.off_ms,
                    arrived: device.arrived.clone(),
                };
                self.devices.push(copy);
            }
            Happening::Clone { .. } => {}
            Happening::Jump { device, off_ms } => self.devices[device % count].off_ms = off_ms,
        }
    }

    fn edited(&self, device: usize, id: &EntityRef, mask: u8) -> Fields {
        let shown = self.devices[device].replica.get(id).and_then(Entity::shown);
        let mut wanted = shown.unwrap_or_default();
        for (bit, field) in FIELDS
            .iter()
            .enumerate()
            .filter(|(bit, _)| mask & (1 << bit) != 0)
        {
            if mask & 8 == 0 {
                // Every value is written once in the life of this world, so equal values never hide a conflict.
                wanted.insert(
                    (*field).to_owned(),
                    format!("é{}·{bit}", self.writes.len()).into(),
                );
            } else {
                wanted.remove(*field);
            }
        }
        wanted
    }

    fn commit(&mut self, device: usize, id: &EntityRef, wanted: Option<&Fields>) {
        let heads = self.expected(device, id);
        let shown = self.devices[device].replica.get(id).and_then(Entity::shown);
        let mut fields: BTreeMap<String, Option<Value>> = BTreeMap::new();
        match (&shown, wanted) {
            (None, None) => {}
            (Some(_), None) => {
                fields.extend(heads.keys().map(|field| (field.clone(), None)));
                fields.insert(REMOVED.to_owned(), Some(true.into()));
            }
            (None, Some(wanted)) => {
                fields.extend(
                    wanted
                        .iter()
                        .map(|(field, value)| (field.clone(), Some(value.clone()))),
                );
                fields.insert(REMOVED.to_owned(), wanted.is_empty().then(|| false.into()));
            }
            (Some(shown), Some(wanted)) => {
                for field in FIELDS
                    .iter()
                    .filter(|field| shown.get(**field) != wanted.get(**field))
                {
                    let value = wanted.get(*field).cloned().unwrap_or(Value::Null);
                    fields.insert((*field).to_owned(), Some(value));
                }
            }
        }
        let now_ms = self.now_ms(device);
        let is_written = self.devices[device]
            .replica
            .commit(id, wanted, now_ms, "Ann")
            .is_some();
        assert_eq!(
            is_written,
            !fields.is_empty(),
            "no edit is refused, and nothing is written twice"
        );
        if is_written {
            self.note(device, id, fields);
        }
    }

    fn keep(&mut self, device: usize, id: &EntityRef) {
        let now_ms = self.now_ms(device);
        let heads = self.expected(device, id);
        let is_removal = |value: &Value| *value == Value::Bool(true);
        let removals = heads.get(REMOVED).cloned().unwrap_or_default();
        let is_marked =
            removals.values().any(is_removal) && (heads.len() > 1 || !removals.values().all(is_removal));
        let is_written = self.devices[device].replica.keep(id, now_ms, "Bo").is_some();
        assert_eq!(is_written, is_marked);
        if is_written {
            self.note(
                device,
                id,
                BTreeMap::from([(REMOVED.to_owned(), Some(false.into()))]),
            );
        }
    }

    fn choose(&mut self, device: usize, id: &EntityRef, field: &str, head: usize) {
        let heads: Vec<(Dot, Value)> = self
            .expected(device, id)
            .remove(field)
            .unwrap_or_default()
            .into_iter()
            .collect();
        let Some((dot, value)) = heads.get(head).cloned() else {
            return;
        };
        let now_ms = self.now_ms(device);
        assert!(
            self.devices[device]
                .replica
                .choose(id, field, dot, now_ms, "Cy")
                .is_some()
        );
        self.note(device, id, BTreeMap::from([(field.to_owned(), Some(value))]));
    }

    /// Notes for the oracle what was just written.
    fn note(&mut self, device: usize, id: &EntityRef, fields: BTreeMap<String, Option<Value>>) {
        let number = self.writes.len();
        let device = &mut self.devices[device];
        let session = device.replica.session();
        let entity = device.replica.get(id).unwrap();
        let dot = Dot {
            session,
            number: entity.seen().number(session),
        };
        let stamp = entity.writes().find(|(of, _)| *of == dot).unwrap().1.stamp;
        let arrived = device.arrived.entry(id.clone()).or_default();
        let seen = arrived.clone();
        arrived.insert(number);
        self.writes.push(Known {
            entity: id.clone(),
            dot,
            stamp,
            seen,
            fields,
        });
    }

    fn send(&mut self, from: usize, to: usize, id: &EntityRef) {
        let Some(entity) = self.devices[from].replica.get(id) else {
            return;
        };
        let line = entity.to_line_in(if self.elapsed_ms % 2 == 0 {
            Script::Ascii
        } else {
            Script::Unicode
        });
        let arrived = self.devices[from].arrived.get(id).cloned().unwrap_or_default();
        let now_ms = self.now_ms(to);
        let to = &mut self.devices[to];
        let joined = to.replica.join(Entity::from_line(&line).unwrap(), now_ms);
        assert_eq!(joined.clashes, []);
        to.arrived.entry(id.clone()).or_default().extend(arrived);
    }

    /// Everybody gives everybody everything.
    pub fn exchange_all(&mut self) {
        let count = self.devices.len();
        for _ in 0..2 {
            for from in 0..count {
                for to in 0..count {
                    for number in 0..ENTITIES {
                        self.send(from, to, &entity(number));
                    }
                }
            }
        }
    }

    pub fn file(&self, device: usize) -> String {
        file::write(self.devices[device].replica.entities())
    }
}

/// The same state after the app was started anew, from its stored lines.
fn reloaded(replica: &Replica, session: SessionId, now_ms: u64) -> Replica {
    let mut fresh = Replica::new(session);
    for entity in replica.entities() {
        fresh.join(
            Entity::from_line(&entity.to_line_in(Script::Ascii)).unwrap(),
            now_ms,
        );
    }
    fresh
}

/// A world after a random history.
pub fn worlds(most: usize) -> impl Strategy<Value = World> {
    (clocks(), happenings(most)).prop_map(|(clocks, happenings)| {
        let mut world = World::new(clocks.len(), &clocks);
        for happening in &happenings {
            world.happen(happening);
        }
        world
    })
}

impl std::fmt::Debug for World {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for device in 0..self.devices.len() {
            writeln!(formatter, "device {device}\n{}", self.file(device))?;
        }
        Ok(())
    }
}
