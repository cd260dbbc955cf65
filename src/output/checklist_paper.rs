//! The checklist on paper with how each step is done, as HTML to stand in the page.

use super::html::escaped;

/// A step, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaperStep {
    /// Its place.
    pub number: usize,
    /// What it is.
    pub title: String,
    /// What it consists of, each with how it is done.
    pub parts: Vec<PaperPart>,
}

/// A part of a step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaperPart {
    /// What it is; empty where the step is its only part.
    pub title: String,
    /// How it is done, line by line.
    pub lines: Vec<String>,
}

/// The steps as HTML, each with a square to tick.
pub fn checklist_paper(steps: &[PaperStep]) -> String {
    let steps: String = steps.iter().map(step_html).collect();
    format!("<ol class=\"paper-steps\">{steps}</ol>")
}

fn step_html(step: &PaperStep) -> String {
    let parts: String = step.parts.iter().map(part_html).collect();
    format!(
        "<li><p class=\"paper-step\"><span class=\"paper-tick\"></span><strong>{}. {}</strong></p>{parts}</li>",
        step.number,
        escaped(&step.title)
    )
}

fn part_html(part: &PaperPart) -> String {
    let lines: Vec<_> = part.lines.iter().map(|line| escaped(line)).collect();
    let title = match part.title.as_str() {
        "" => String::new(),
        title => format!("<strong>{}</strong> ", escaped(title)),
    };
    format!("<p class=\"paper-part\">{title}{}</p>", lines.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_has_a_square_its_parts_and_what_people_wrote_stays_text() {
        let step = PaperStep {
            number: 7,
            title: "<b>Own</b>".into(),
            parts: vec![PaperPart {
                title: String::new(),
                lines: vec!["Key R&D".into(), "then door".into()],
            }],
        };
        let html = checklist_paper(&[step]);
        assert!(html.contains("7. &lt;b&gt;Own&lt;/b&gt;"), "{html}");
        assert!(
            html.contains("<p class=\"paper-part\">Key R&amp;D then door</p>"),
            "{html}"
        );
        assert_eq!(html.matches("paper-tick").count(), 1);
    }
}
