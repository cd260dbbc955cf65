use crate::ui::prelude::*;

use super::call_button::call_html;
use super::status::status_html;
use super::{CallBy, StatusKind};
use crate::output::html::escaped;

/// How a contact row stands in the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowStanding {
    /// Can be reached.
    #[default]
    Alive,
    /// The person to call first: the call button is the yellow one. Only on a screen that has no sign.
    First,
    /// The same where a text gets through rather than a call.
    FirstToText,
    /// Cannot be reached now: plain weight, the reason in `result`.
    Dead,
}

/// What a row shows, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowWords {
    /// Name, surname in capitals.
    pub name: String,
    /// Function, or what the desk is for.
    pub function: String,
    /// Last result or reason.
    pub result: Option<(StatusKind, String)>,
    /// Ways to reach them: by what, the word, the address; none for a dead row.
    pub calls: Vec<(CallBy, &'static str, String)>,
}

impl RowWords {
    fn link_html(&self) -> String {
        let (name, function) = (escaped(&self.name), escaped(&self.function));
        let result = self.result.as_ref().map(|(kind, text)| status_html(*kind, text));
        format!(
            r#"<span class="contact-name">{name}</span><span class="second">{function}</span><span class="contact-result">{}</span>"#,
            result.unwrap_or_default()
        )
    }

    fn calls_html(&self) -> String {
        let calls = self.calls.iter();
        calls
            .map(|(by, text, href)| call_html(*by, href, text, &self.name))
            .collect()
    }
}

/// One person or desk in a list; the words lead to the detail, the buttons call and write. Two pieces of HTML that the
/// browser reads in one go, for a list has dozens of rows and is drawn anew at every key stroke; the link itself stays
/// what it is, so that it keeps the focus.
#[component]
pub fn ContactRow(
    /// Address of the detail screen, base path included.
    href: String,
    /// What it says.
    words: RowWords,
    /// Alive, first or dead.
    standing: RowStanding,
    /// Whether its detail stands beside the list.
    is_current: bool,
) -> impl IntoView {
    let standing = match standing {
        RowStanding::Alive => "alive",
        RowStanding::First => "first",
        RowStanding::FirstToText => "first-to-text",
        RowStanding::Dead => "dead",
    };
    view! {
        <li class="contact" data-standing=standing data-test="contact-row">
            <a
                class="contact-link"
                href=href
                aria-current=is_current.then_some("true")
                inner_html=words.link_html()
            ></a>
            <div class="contact-calls" inner_html=words.calls_html()></div>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_stays_text() {
        let words = RowWords {
            name: "<b>Els</b>".into(),
            function: "R&D".into(),
            result: Some((StatusKind::Works, "\"14:30\"".into())),
            calls: vec![(CallBy::Call, "Bel", "tel:\"><i>".into())],
        };
        let link = words.link_html();
        assert!(link.contains("&lt;b&gt;Els&lt;/b&gt;</span>"), "{link}");
        assert!(
            link.contains("R&amp;D") && link.contains("&quot;14:30&quot;"),
            "{link}"
        );
        let calls = words.calls_html();
        assert!(calls.contains(r#"href="tel:&quot;&gt;&lt;i&gt;""#), "{calls}");
        assert!(calls.contains(r#"aria-label="Bel &lt;b&gt;Els"#), "{calls}");
    }
}
