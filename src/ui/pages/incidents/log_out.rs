use crate::ui::prelude::*;

use super::paper_ways::PaperWays;
use crate::domain::{Id, Incident};
use crate::i18n::{Texts, format};
use crate::output::log_paper::{incident_title, is_drill, log_csv, log_part};
use crate::output::paper::Paper;
use crate::state::{Session, Words};
use crate::ui::widgets::{Section, SectionRule, Unfolding};

/// The log as a file or on paper.
#[component]
pub fn LogOut(
    /// Of which incident.
    id: Id<Incident>,
    /// How many lines are shown; a print shows all.
    room: Unfolding,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let paper = move || {
        let texts = words.untracked();
        session.with_untracked(|plan| Paper {
            title: format::with_colon(texts.lang, texts.incidents.log, &incident_title(texts, plan, id)),
            lead: Vec::new(),
            parts: vec![log_part(texts, plan, id)],
            drill: is_drill(plan, id),
        })
    };
    let table = move || session.with_untracked(|plan| log_csv(words.untracked(), plan, id));
    let stem = move || {
        let texts = words.untracked();
        file_stem(texts, session, id, texts.incidents.log)
    };
    view! {
        <div class="no-print">
            <Section heading=words.say(|texts| texts.log_words.take_along) rule=SectionRule::Thin>
                <PaperWays
                    paper=move |()| paper()
                    table=Callback::new(move |()| table())
                    stem=move |()| stem()
                    before_print=Callback::new(move |()| room.show(usize::MAX))
                />
            </Section>
        </div>
    }
}

/// "2311-K7Q4-log", "OEFENING 2311-K7Q4-log": the incident's number and what it is of.
pub fn file_stem(texts: &Texts, session: Session, id: Id<Incident>, what: &str) -> String {
    let head = session.with_untracked(|plan| plan.incidents.get(&id).cloned());
    let head = head.unwrap_or_default();
    let what = crate::domain::text::search_key(&crate::i18n::plain(what)).replace(' ', "-");
    let stem = format!("{}-{what}", head.number);
    if head.drill {
        format!("{} {stem}", texts.nav.drill)
    } else {
        stem
    }
}
