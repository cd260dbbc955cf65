//! Programs that people have judge what goes out.

#[allow(dead_code)]
#[path = "../../../native/contacts_people.rs"]
mod contacts_people;
#[allow(dead_code)]
#[path = "../../../native/domain_fixture.rs"]
mod domain_fixture;
mod libreoffice;
