//! Whom to reach: twelve people of the company, thirteen outside.

use plan_b::domain::{Contact, Id};

use super::words::Words;
use super::{inside, outside};

pub const NADIA: Id<Contact> = Id::from_bits(1);
pub const SOFIE: Id<Contact> = Id::from_bits(2);
pub const KARIM: Id<Contact> = Id::from_bits(3);
pub const ELS: Id<Contact> = Id::from_bits(4);
pub const NOOR: Id<Contact> = Id::from_bits(5);
pub const JOKE: Id<Contact> = Id::from_bits(6);
pub const BART: Id<Contact> = Id::from_bits(7);
pub const MEHMET: Id<Contact> = Id::from_bits(8);
pub const LOTTE: Id<Contact> = Id::from_bits(9);
pub const PIERRE: Id<Contact> = Id::from_bits(10);
pub const FATIMA: Id<Contact> = Id::from_bits(11);
pub const LUC: Id<Contact> = Id::from_bits(12);
pub const NOORDLIJN: Id<Contact> = Id::from_bits(13);
pub const NOORDLIJN_ACCOUNT: Id<Contact> = Id::from_bits(14);
pub const ZUIDNET: Id<Contact> = Id::from_bits(15);
pub const INSURER: Id<Contact> = Id::from_bits(16);
pub const IT_SUPPLIER: Id<Contact> = Id::from_bits(17);
pub const TERMINALS: Id<Contact> = Id::from_bits(18);
pub const ALARM: Id<Contact> = Id::from_bits(19);
pub const LIFT: Id<Contact> = Id::from_bits(20);
pub const TRANSPORT: Id<Contact> = Id::from_bits(21);
pub const HOTEL: Id<Contact> = Id::from_bits(22);
pub const OFFICES: Id<Contact> = Id::from_bits(23);
pub const SAWMILL: Id<Contact> = Id::from_bits(24);
pub const ELECTRICIAN: Id<Contact> = Id::from_bits(25);

/// All contacts, in the order of their ids.
pub fn contacts(words: Words) -> Vec<Contact> {
    [inside::contacts(words), outside::contacts(words)].concat()
}
