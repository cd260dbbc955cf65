//! A paper: headings with facts below them, as one HTML file that opens with no app at all, as a table and as text.
//!
//! The screens show the same parts, so that what is read, printed and given away is the same.

use std::fmt::{self, Write};

use super::csv::{guarded, write_row};
use super::html::escaped;
use crate::i18n::{Texts, format, plain};

/// The type of the HTML file.
pub const HTML_TYPE: &str = "text/html;charset=utf-8";

/// What stands in one place of a paper.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaperRow {
    /// What it is about; empty: a sentence of its own.
    pub label: String,
    /// What there is to say; empty: nothing yet. Lines are kept.
    pub text: String,
    /// Where that comes from; empty: somebody wrote it.
    pub source: String,
    /// The field of a record whose value it shows; empty: none.
    pub field: &'static str,
    /// What it can be checked by, in small letters on the page; empty: nothing.
    pub mark: String,
    /// More cells of the table, as they are, for programs; see [`PaperPart::columns`].
    pub cells: Vec<String>,
}

impl PaperRow {
    /// A fact with its label.
    pub fn new(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            text: text.into(),
            ..Self::default()
        }
    }

    /// The same with where it comes from.
    #[must_use]
    pub fn from(mut self, source: impl Into<String>) -> Self {
        self.source = source.into();
        self
    }
}

/// A heading with what stands below it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaperPart {
    /// The heading.
    pub heading: String,
    /// A picture, as SVG made by this program; empty: none.
    pub picture: String,
    /// The facts.
    pub rows: Vec<PaperRow>,
    /// Headings of the table's columns behind the part's own; empty: the part has none.
    pub columns: Vec<String>,
}

/// A paper.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paper {
    /// Its title.
    pub title: String,
    /// Sentences below the title.
    pub lead: Vec<String>,
    /// Its parts, in order.
    pub parts: Vec<PaperPart>,
    /// Whether it is of a drill: said at the top and with every heading.
    pub drill: bool,
}

/// "DRILL: not a real incident".
pub(super) fn drill_band(words: &Texts) -> String {
    format::with_colon(words.lang, words.nav.drill, words.nav.drill_not_real)
}

/// The one style of the file: black on white, legible on a phone and on paper, where there is room with each label
/// beside its text. Pictures take their colours from it.
const STYLE: &str = "body{margin:0 auto;max-width:46rem;padding:1rem;font:17px/1.4 system-ui,sans-serif;color:#11161c;\
background:#fff}h1{font-size:28px;line-height:1.15;margin:.5em 0}h2{font-size:19px;border-top:3px solid;\
padding-top:8px;margin:1.5em 0 .5em;break-after:avoid}dl{margin:0}dl>div{padding:8px 0;border-bottom:1px solid #ccd2d8;\
break-inside:avoid}dt{font-weight:600}dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}.from,.lead{color:#4a545f;\
font-size:16px}code{font:13px/1.3 ui-monospace,monospace;color:#4a545f}.drill{border:3px solid #5b2a86;color:#5b2a86;padding:8px;font-weight:700}svg{max-width:24rem;width:100%;\
height:auto;fill:#11161c;font:16px system-ui,sans-serif}.tl-late{fill:#fff;stroke:#b01020;stroke-width:2}\
.tl-hatch{stroke:#b01020;stroke-width:3}.tl-grid{stroke:#ccd2d8}.tl-axis{stroke:#11161c;stroke-width:3}\
.tl-name,.tl-verdict{font-weight:600}.tl-small{fill:#4a545f;font-size:15px}.tl-digit{fill:#fff}.tl-drill{fill:#5b2a86}\
@media print,(min-width:40rem){dl>div{display:grid;grid-template-columns:12rem 1fr;column-gap:1rem}\
dt:empty{display:none}dt:empty+dd{grid-column:1/-1}}@page{size:A4;margin:18mm;\
@bottom-right{content:counter(page) \" / \" counter(pages);font-size:9pt}}\
@media print{body{font-size:10.5pt;padding:0}h1{font-size:16pt}h2{font-size:12pt}.from,.lead{font-size:9.5pt}\
dl>div{padding:4pt 0}}";

impl Paper {
    /// One HTML file with no script and nothing from elsewhere.
    pub fn html(&self, words: &Texts, company: &str, made: &str) -> String {
        let mut out = String::new();
        // Writing into a String does not fail.
        let _ = self.write_html(&mut out, words, company, made);
        out
    }

    fn write_html(&self, out: &mut String, words: &Texts, company: &str, made: &str) -> fmt::Result {
        // No-break spaces stay: a colon or a unit never begins a line.
        let safe = |text: &str| escaped(&text.replace('\u{ad}', "")).into_owned();
        write!(
            out,
            "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{STYLE}</style>\n",
            words.lang.code(),
            safe(&self.title),
        )?;
        if self.drill {
            writeln!(out, "<p class=\"drill\">{}</p>", safe(&drill_band(words)))?;
        }
        writeln!(
            out,
            "<p class=\"lead\">{}</p>\n<h1>{}</h1>",
            safe(company),
            safe(&self.title)
        )?;
        for sentence in &self.lead {
            writeln!(out, "<p class=\"lead\">{}</p>", safe(sentence))?;
        }
        for part in &self.parts {
            let heading = match self.drill {
                true => format::with_colon(words.lang, words.nav.drill, &part.heading),
                false => part.heading.clone(),
            };
            writeln!(out, "<h2>{}</h2>", safe(&heading))?;
            out.push_str(&part.picture);
            writeln!(out, "<dl>")?;
            for row in &part.rows {
                let text = match row.text.is_empty() {
                    true => words.review_words.no_answer,
                    false => row.text.as_str(),
                };
                write!(out, "<div><dt>{}</dt><dd>{}", safe(&row.label), safe(text))?;
                if !row.source.is_empty() {
                    write!(out, "<br><span class=\"from\">{}</span>", safe(&row.source))?;
                }
                if !row.mark.is_empty() {
                    write!(out, "<br><code>{}</code>", safe(&row.mark))?;
                }
                writeln!(out, "</dd></div>")?;
            }
            writeln!(out, "</dl>")?;
        }
        let foot = [made, words.about.disclaimer_short];
        for sentence in foot {
            writeln!(out, "<p class=\"lead\">{}</p>", safe(sentence))?;
        }
        writeln!(out, "</html>")
    }

    /// The facts as a table that Belgian spreadsheet programs open right: part, label, text, source, and what a part has
    /// for programs.
    pub fn csv(&self, words: &Texts) -> String {
        let mut out = String::from("\u{FEFF}");
        if self.drill {
            write_row(&mut out, vec![plain(&drill_band(words))]);
        }
        for part in &self.parts {
            let own = |cell: &String| guarded(&plain(cell));
            if !part.columns.is_empty() {
                let headings = std::iter::once(&part.heading).chain(&part.columns);
                write_row(&mut out, headings.map(own).collect());
            }
            for row in &part.rows {
                let cells = [&part.heading, &row.label, &row.text, &row.source].into_iter();
                // What a program checks keeps every sign.
                let rest = row.cells.iter().map(|cell| guarded(cell));
                write_row(&mut out, cells.map(own).chain(rest).collect());
            }
        }
        out
    }

    /// The same as text.
    pub fn text(&self, words: &Texts) -> String {
        let mut out = String::new();
        if self.drill {
            out.push_str(&drill_band(words));
            out.push('\n');
        }
        out.push_str(&self.title);
        out.push('\n');
        for part in &self.parts {
            out.push_str(&format!("\n{}\n", part.heading));
            for row in &part.rows {
                let line = match row.label.is_empty() {
                    true => row.text.clone(),
                    false => format::with_colon(words.lang, &row.label, &row.text),
                };
                out.push_str(&line);
                out.push('\n');
            }
        }
        plain(&out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, texts};

    fn paper(drill: bool) -> Paper {
        Paper {
            title: "Log".into(),
            parts: vec![PaperPart {
                heading: "Calls".into(),
                rows: vec![PaperRow::new("=1+1", "<b>Els</b>; \"x\"").from("log")],
                ..PaperPart::default()
            }],
            drill,
            ..Paper::default()
        }
    }

    #[test]
    fn nothing_that_people_typed_becomes_markup_or_a_formula() {
        let html = paper(false).html(texts(Lang::En), "A & B", "today");
        assert!(
            html.contains("&lt;b&gt;Els") && html.contains("A &amp; B"),
            "{html}"
        );
        assert!(!html.contains("<script") && !html.contains("http"), "{html}");
        let csv = paper(false).csv(texts(Lang::En));
        assert_eq!(csv, "\u{FEFF}Calls;'=1+1;\"<b>Els</b>; \"\"x\"\"\";log\r\n");
    }

    #[test]
    fn a_drill_says_so_at_the_top_of_every_file_and_with_every_heading_of_the_page() {
        for lang in Lang::ALL {
            let words = texts(lang);
            let html = paper(true).html(words, "", "");
            assert!(html.matches(words.nav.drill).count() >= 2, "{html}");
            let (table, text) = (paper(true).csv(words), paper(true).text(words));
            let table = table.trim_start_matches('\u{FEFF}');
            assert!(table.starts_with(words.nav.drill), "{table}");
            assert!(text.starts_with(words.nav.drill), "{text}");
            let incident = paper(false);
            for out in [
                incident.html(words, "", ""),
                incident.csv(words),
                incident.text(words),
            ] {
                assert!(!out.contains(words.nav.drill), "{out}");
            }
        }
    }
}
