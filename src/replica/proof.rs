//! What lets somebody with a table alone recompute the chain of a log: each line as it was written, its place and
//! digest, and the links that it carries.

use std::collections::BTreeMap;

use super::chain::{LineLinks, device_of, lines_of, links_of};
use super::dot::SessionId;
use super::entity::Entity;
use crate::domain::Sorting;
use crate::domain::id::EntityRef;

/// One line of a log with what it proves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineProof {
    /// Which line.
    pub id: EntityRef,
    /// The session that wrote it; the chain is a session's.
    pub session: SessionId,
    /// The device on which it was written; empty when it has no name.
    pub device: String,
    /// Its place in the chain and its links.
    pub links: LineLinks,
    /// The line as it was written, check included: what the digest is taken over.
    pub line: String,
}

/// Where the chain of a session ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainHead {
    /// The device; empty when it has no name.
    pub device: String,
    /// The session.
    pub session: SessionId,
    /// How many lines are there.
    pub lines: usize,
    /// Place and digest of the last one.
    pub last: String,
}

/// The lines of an incident's log with their links, by session and place.
pub fn proofs<'a>(incident: &str, entities: impl Iterator<Item = &'a Entity>) -> Vec<LineProof> {
    let found = lines_of(incident, entities).filter_map(|line| {
        let (session, links) = links_of(line)?;
        Some(LineProof {
            id: line.id().clone(),
            session,
            device: device_of(line).to_owned(),
            links,
            line: line.to_line(),
        })
    });
    let mut found: Vec<LineProof> = found.collect();
    found.order_by(|one, other| {
        (one.session, one.links.place, &one.id).cmp(&(other.session, other.links.place, &other.id))
    });
    found
}

/// The last line of each session, by the device's name.
pub fn heads(proofs: &[LineProof]) -> Vec<ChainHead> {
    let mut heads: BTreeMap<(&str, SessionId), ChainHead> = BTreeMap::new();
    for proof in proofs {
        let head = heads
            .entry((&proof.device, proof.session))
            .or_insert_with(|| ChainHead {
                device: proof.device.clone(),
                session: proof.session,
                lines: 0,
                last: String::new(),
            });
        // By place: the last one that comes is the end.
        head.lines += 1;
        head.last.clone_from(&proof.links.own);
    }
    heads.into_values().collect()
}
