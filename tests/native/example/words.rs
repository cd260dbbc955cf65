//! Texts of the example plan in the language of its file.

use plan_b::domain::Language;

/// Says things in one of the four languages.
#[derive(Clone, Copy)]
pub struct Words(pub Language);

impl Words {
    /// The text of this language out of Dutch, French, German, English. `~` stands for a no-break space.
    pub fn say(self, [dutch, french, german, english]: [&str; 4]) -> String {
        in_typography(match self.0 {
            Language::Dutch => dutch,
            Language::French => french,
            Language::German => german,
            Language::English => english,
        })
    }
}

/// The text with its no-break spaces.
pub fn in_typography(text: &str) -> String {
    text.replace('~', "\u{a0}")
}
