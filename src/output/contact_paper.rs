//! The contact list on paper: everybody with the numbers of the company, as HTML to stand in the page.

use std::fmt::{self, Write};

use super::html::escaped;

/// A part of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaperSection {
    /// Its heading.
    pub heading: String,
    /// Its people, in the order of the screen.
    pub people: Vec<PaperContact>,
}

/// One contact, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaperContact {
    /// Name, surname in capitals.
    pub name: String,
    /// Function, or what the desk is for.
    pub function: String,
    /// The last result, or why they cannot be reached.
    pub result: Option<String>,
    /// Each number that may stand on paper, with its kind.
    pub numbers: Vec<String>,
    /// What is said in place of those that may not.
    pub kept_back: Option<String>,
}

/// The list as HTML: sections with the classes of the screen, so that paper has one look.
pub fn contact_paper(sections: &[PaperSection]) -> String {
    let mut out = String::with_capacity(16_384);
    // Writing into a String does not fail.
    let _ = sections
        .iter()
        .try_for_each(|section| write_section(&mut out, section));
    out
}

fn write_section(out: &mut String, section: &PaperSection) -> fmt::Result {
    write!(
        out,
        "<section class=\"section\"><div class=\"section-head\"><h2>{}</h2><span class=\"section-aside\">{}</span></div>\
         <ul class=\"rows\" role=\"list\">",
        escaped(&section.heading),
        section.people.len()
    )?;
    section
        .people
        .iter()
        .try_for_each(|contact| write_contact(out, contact))?;
    write!(out, "</ul></section>")
}

fn write_contact(out: &mut String, contact: &PaperContact) -> fmt::Result {
    write!(
        out,
        "<li class=\"paper-contact\"><p><strong><bdi>{}</bdi></strong>",
        escaped(&contact.name)
    )?;
    if !contact.function.is_empty() {
        write!(out, " <bdi>{}</bdi>", escaped(&contact.function))?;
    }
    write!(out, "</p>")?;
    if let Some(result) = &contact.result {
        write!(out, "<p class=\"second\">{}</p>", escaped(result))?;
    }
    write!(out, "<p class=\"paper-numbers\">")?;
    let lines = contact.numbers.iter().chain(&contact.kept_back);
    for line in lines {
        write!(out, "<span>{}</span> ", escaped(line))?;
    }
    write!(out, "</p></li>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_contact_stands_with_its_numbers_under_its_heading() {
        let contact = |name: &str, number: &str| PaperContact {
            name: name.into(),
            numbers: vec![format!("Mobiel: {number}")],
            ..PaperContact::default()
        };
        let html = contact_paper(&[
            PaperSection {
                heading: "Intern".into(),
                people: vec![contact("Els MAES", "+32 470 12 34 56"), contact("Jan", "112")],
            },
            PaperSection {
                heading: "Extern".into(),
                people: vec![PaperContact {
                    kept_back: Some("alleen in de app".into()),
                    ..contact("Firma", "02 123 45 67")
                }],
            },
        ]);
        let order = [
            "<h2>Intern</h2><span class=\"section-aside\">2</span>",
            "Els MAES",
            "<span>Mobiel: +32 470 12 34 56</span>",
            "Jan",
            "<span>Mobiel: 112</span>",
            "<h2>Extern</h2>",
            "Firma",
            "<span>Mobiel: 02 123 45 67</span>",
            "<span>alleen in de app</span>",
        ];
        let places: Vec<Option<usize>> = order.iter().map(|text| html.find(text)).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{html}");
    }

    #[test]
    fn nothing_that_people_typed_becomes_markup() {
        let html = contact_paper(&[PaperSection {
            heading: "A&B".into(),
            people: vec![PaperContact {
                name: "<b>Els".into(),
                function: "<i>IT".into(),
                result: Some("<u>weg".into()),
                numbers: vec!["<img src=x>".into()],
                kept_back: Some("<a>".into()),
            }],
        }]);
        let tags = ["<b>", "<i>", "<u>", "<img", "<a>"];
        assert!(tags.iter().all(|tag| !html.contains(tag)), "{html}");
        assert!(html.contains("A&amp;B"));
    }
}
