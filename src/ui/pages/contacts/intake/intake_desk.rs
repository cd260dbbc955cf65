//! What lies on the desk: a table or an address book, and what the person said about it.

use std::sync::Arc;

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use crate::domain::Side;
use crate::i18n::Texts;
use crate::intake::column::Column;
use crate::intake::encoding::{Encoding, decoded_as, encoding_of};
use crate::intake::mapping::Mapping;
use crate::intake::newcomer::Intake;
use crate::intake::table::Table;
use crate::intake::taking::{DoubleChoices, Recognised, recognised};
use crate::intake::{IntakeFault, MOST_BYTES, picked, vcard};
use crate::platform::contact_picker;
use crate::platform::fault::Fault;
use crate::platform::files::{self, ReadFault};
use crate::platform::timers;
use crate::state::Session;

/// Why there is nothing to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntakeTrouble {
    /// What is in the file.
    Fault(IntakeFault),
    /// The browser could not read it.
    NotRead,
    /// More than one was dropped.
    Several,
}

impl IntakeTrouble {
    /// What is wrong, and what to do.
    pub fn words(self, texts: &Texts) -> String {
        match self {
            Self::Fault(fault) => texts.intake.fault(texts, fault),
            Self::NotRead => texts.faults.not_read.to_owned(),
            Self::Several => texts.faults.several_files.to_owned(),
        }
    }
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Its name.
    pub name: String,
    /// Its bytes and how they were read; none when it was no file.
    pub source: Option<Source>,
    content: Content,
}

/// The bytes of a file, and how they were read.
#[derive(Clone, Debug)]
pub struct Source {
    bytes: Arc<[u8]>,
    /// In which encoding.
    pub encoding: Encoding,
    /// How many characters could not be read.
    pub unread: usize,
    /// A few words with letters that show whether the encoding is right.
    pub sample: String,
}

/// How many words show whether the encoding is right.
const SAMPLE_WORDS: usize = 4;

#[derive(Clone, Debug)]
enum Content {
    Table(Arc<Table>),
    Cards(Arc<Intake>),
}

impl Opened {
    fn read(name: String, bytes: Vec<u8>) -> Result<Self, IntakeFault> {
        let encoding = encoding_of(&bytes)?;
        Self::read_as(name, bytes.into(), encoding, None)
    }

    fn read_as(
        name: String,
        bytes: Arc<[u8]>,
        encoding: Encoding,
        delimiter: Option<char>,
    ) -> Result<Self, IntakeFault> {
        let decoded = decoded_as(&bytes, encoding)?;
        let content = if vcard::is_cards(&decoded.text) {
            Content::Cards(Arc::new(vcard::read(&decoded.text)?))
        } else {
            Content::Table(Arc::new(Table::read_with(&decoded.text, delimiter)?))
        };
        let words = decoded
            .text
            .split(|sign: char| !sign.is_alphanumeric() && sign.is_ascii());
        let telling = words.filter(|word| !word.is_ascii()).take(SAMPLE_WORDS);
        let source = Source {
            bytes,
            encoding,
            unread: decoded.unread,
            sample: telling.collect::<Vec<_>>().join(" · "),
        };
        Ok(Self {
            name,
            source: Some(source),
            content,
        })
    }

    /// The table; none when it is an address book, whose fields have names of their own.
    pub fn table(&self) -> Option<Arc<Table>> {
        match &self.content {
            Content::Table(table) => Some(Arc::clone(table)),
            Content::Cards(_) => None,
        }
    }
}

/// The page's state, one for the whole screen.
#[derive(Clone, Copy)]
pub struct IntakeDesk {
    /// The file that is looked at.
    pub opened: RwSignal<Option<Opened>>,
    /// What its columns mean.
    pub mapping: RwSignal<Mapping>,
    /// What to do with people who are there already.
    pub doubles: RwSignal<DoubleChoices>,
    /// The list of those of whom the file does not say it.
    pub side: RwSignal<Side>,
    /// Why there is no file.
    pub trouble: RwSignal<Option<IntakeTrouble>>,
    /// Whether a file is being read.
    pub is_reading: RwSignal<bool>,
    /// The people of the file.
    pub people: Memo<Arc<Intake>>,
    /// Who of them is there already.
    pub known: Memo<Recognised>,
}

impl IntakeDesk {
    /// An empty desk.
    pub fn new() -> Self {
        let session = Session::here();
        let opened = RwSignal::new(None::<Opened>);
        let mapping = RwSignal::new(Mapping::default());
        let people = Memo::new(move |_| {
            let content = opened.with(|opened| opened.as_ref().map(|opened| opened.content.clone()));
            match content {
                Some(Content::Table(table)) => Arc::new(mapping.with(|mapping| mapping.read(&table))),
                Some(Content::Cards(people)) => people,
                None => Arc::default(),
            }
        });
        Self {
            opened,
            mapping,
            doubles: RwSignal::default(),
            side: RwSignal::new(Side::Internal),
            trouble: RwSignal::new(None),
            is_reading: RwSignal::new(false),
            people,
            known: Memo::new(move |_| people.with(|people| session.with(|plan| recognised(people, plan)))),
        }
    }

    /// Reads a chosen or dropped file; its size is looked at first.
    pub fn read_file(self, file: leptos::web_sys::File) {
        self.trouble.set(None);
        self.opened.set(None);
        self.is_reading.set(true);
        spawn_local(async move {
            let read = files::read_bytes(&file, MOST_BYTES as f64).await;
            // The word that it is being read is painted before a large file takes its time.
            timers::sleep(0).await;
            let opened = match read {
                Ok(bytes) => Opened::read(file.name(), bytes).map_err(IntakeTrouble::Fault),
                Err(ReadFault::TooBig { .. }) => Err(IntakeTrouble::Fault(IntakeFault::TooMany)),
                Err(ReadFault::Unreadable(_)) => Err(IntakeTrouble::NotRead),
            };
            self.is_reading.set(false);
            match opened {
                Ok(opened) => self.show(opened),
                Err(trouble) => self.trouble.set(Some(trouble)),
            }
        });
    }

    /// Lets the person pick in the telephone's own list; it stands under this name.
    pub fn pick(self, name: String) {
        self.trouble.set(None);
        spawn_local(async move {
            let picked = match contact_picker::select().await {
                // Thought better of it.
                Err(Fault::Cancelled) => return,
                Ok(picked) if picked.is_empty() => return,
                Ok(picked) => picked::read(picked).map_err(IntakeTrouble::Fault),
                Err(_) => Err(IntakeTrouble::NotRead),
            };
            match picked {
                Ok(people) => self.show(Opened {
                    name,
                    source: None,
                    content: Content::Cards(Arc::new(people)),
                }),
                Err(trouble) => self.trouble.set(Some(trouble)),
            }
        });
    }

    /// Puts the file away; nothing was changed.
    pub fn clear(self) {
        self.opened.set(None);
        self.trouble.set(None);
    }

    /// Says what a column means.
    pub fn name_column(self, place: usize, column: Column) {
        self.mapping.update(|mapping| {
            if let Some(named) = mapping.columns.get_mut(place) {
                *named = column;
            }
        });
    }

    /// Reads the same file once more: in another encoding, or with something else between the cells.
    pub fn read_again(self, encoding: Option<Encoding>, delimiter: Option<char>) {
        let opened = self.opened.get_untracked();
        let Some((opened, source)) = opened.and_then(|opened| Some((opened.clone(), opened.source?))) else {
            return;
        };
        let delimiter = delimiter.or_else(|| opened.table().map(|table| table.delimiter));
        let encoding = encoding.unwrap_or(source.encoding);
        match Opened::read_as(opened.name, source.bytes, encoding, delimiter) {
            Ok(opened) => {
                self.trouble.set(None);
                self.doubles.set(DoubleChoices::default());
                let mapping = opened.table().map(|table| Mapping::guess(&table));
                self.mapping.set(mapping.unwrap_or_default());
                self.opened.set(Some(opened));
            }
            Err(fault) => self.trouble.set(Some(IntakeTrouble::Fault(fault))),
        }
    }

    /// Says which row names the columns; what the columns mean follows.
    pub fn put_headings(self, headings: Option<usize>) {
        let table = self.opened.with_untracked(|opened| opened.as_ref()?.table());
        if let Some(table) = table {
            self.doubles.set(DoubleChoices::default());
            self.mapping.set(Mapping::with_headings(&table, headings));
        }
    }

    fn show(self, opened: Opened) {
        self.doubles.set(DoubleChoices::default());
        let mapping = opened.table().map(|table| (Mapping::guess(&table), table));
        if let Some((mapping, table)) = &mapping
            && mapping.rows(table).is_empty()
        {
            return self.trouble.set(Some(IntakeTrouble::Fault(IntakeFault::NoRows)));
        }
        self.mapping
            .set(mapping.map(|(mapping, _)| mapping).unwrap_or_default());
        self.opened.set(Some(opened));
    }
}
