//! Why a file does not come to a preview.

use crate::i18n::Texts;
use crate::platform::files::ReadFault;
use crate::replica::file::FileFault;

/// What is wrong with what was opened, dropped, pasted or shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The reader refuses it.
    File(FileFault),
    /// Bytes that are no text.
    NotText,
    /// Contacts of another program, which have a screen of their own.
    Contacts,
    /// Each line is damaged.
    AllDamaged,
    /// Only the beginning has come.
    CutOff,
    /// A first line and nothing else.
    NoContent,
    /// The browser could not read it.
    NotRead,
    /// More than one file was dropped.
    Several,
    /// The example is neither on this device nor to be fetched.
    NoExample,
}

impl Trouble {
    /// What is wrong, and what to do.
    pub(super) fn words(self, texts: &Texts) -> String {
        let faults = texts.faults;
        match self {
            Self::File(fault) => return faults.file(texts, fault),
            Self::NotText => faults.not_text,
            Self::Contacts => faults.contacts,
            Self::AllDamaged => faults.all_damaged,
            Self::CutOff => faults.cut_off,
            Self::NoContent => faults.no_content,
            Self::NotRead => faults.not_read,
            Self::Several => faults.several_files,
            Self::NoExample => texts.exchange.example_missing,
        }
        .to_owned()
    }
}

impl From<ReadFault> for Trouble {
    fn from(fault: ReadFault) -> Self {
        match fault {
            // A size in bytes is a whole number far below 2^53.
            ReadFault::TooBig { size, .. } => Self::File(FileFault::TooLarge { bytes: size as usize }),
            ReadFault::Unreadable(_) => Self::NotRead,
        }
    }
}
