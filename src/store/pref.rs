//! Small settings of this device: in localStorage, mirrored in IndexedDB. The newer one stands.

/// A setting. The names are keys in the stores and stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pref {
    /// The language chosen. `public/boot.js` reads it before the app is there.
    Language,
    /// Who uses this device.
    User,
    /// What this device is called in the log.
    Device,
    /// When the last copy was taken.
    LastCopy,
    /// When somebody said to have received a copy.
    Received,
    /// Which services were said to work while no incident was open.
    Situation,
    /// What others have been given: the contexts at the last export or hand-in.
    Given,
    /// As what the app ran when the browser was asked to promise to keep the data: `browser` or `installed`.
    PromiseAsked,
    /// Since when a rehearsal has been going on; empty: none.
    Rehearsal,
    /// Which of several open incidents *Now* shows.
    Shown,
    /// How far the lines of logs were looked at, by the session that wrote them.
    Looked,
    /// Whether the screen is dark to spare the battery.
    Dark,
    /// What was begun in forms and not saved yet.
    Drafts,
}

impl Pref {
    /// Every setting.
    pub const ALL: [Self; 13] = [
        Self::Language,
        Self::User,
        Self::Device,
        Self::LastCopy,
        Self::Received,
        Self::Situation,
        Self::Given,
        Self::PromiseAsked,
        Self::Rehearsal,
        Self::Shown,
        Self::Looked,
        Self::Dark,
        Self::Drafts,
    ];

    /// The key in both stores.
    pub fn name(self) -> &'static str {
        match self {
            Self::Language => "lang",
            Self::User => "user",
            Self::Device => "device",
            Self::LastCopy => "last-copy",
            Self::Received => "received",
            Self::Situation => "situation",
            Self::Given => "given",
            Self::PromiseAsked => "promise-asked",
            Self::Rehearsal => "rehearsal",
            Self::Shown => "shown",
            Self::Looked => "looked",
            Self::Dark => "dark",
            Self::Drafts => "drafts",
        }
    }

    /// The setting with this key.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pref| pref.name() == name)
    }
}

/// A setting's value with the time at which it was set, which decides between the two stores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamped {
    pub(super) value: String,
    pub(super) set_ms: i64,
}

impl Stamped {
    /// The value as a JSON string, an underscore, the time: `"nl"_1764000000000`.
    pub(super) fn text(&self) -> String {
        let value = serde_json::Value::from(self.value.as_str());
        format!("{value}_{}", self.set_ms)
    }

    /// Reads what [`Stamped::text`] writes; anything else is no setting.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (value, set_ms) = text.rsplit_once('_')?;
        Some(Self {
            value: serde_json::from_str(value).ok()?,
            set_ms: set_ms.parse().ok()?,
        })
    }
}
