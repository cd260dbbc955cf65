use crate::ui::prelude::*;

use super::log_out::file_stem;
use super::paper_ways::{PaperParts, PaperWays};
use super::this_incident::{back_to_incident, named_incident, title_of};
use crate::domain::{Id, Incident};
use crate::output::evidence::evidence;
use crate::output::paper::Paper;
use crate::state::{Clock, Session, Words};
use crate::ui::frame::AppScreen;
use crate::ui::widgets::{EmptyState, PageTitle, Section};

/// The evidence pack of an incident, for the operator or the insurer.
#[component]
pub fn EvidencePage() -> impl IntoView {
    let words = Words::here();
    let id = named_incident();
    let title = words.signal(|texts| texts.evidence_words.title);
    let content = move || match id.get() {
        Some(named) => view! {
            <p class="only-print">{title_of(id)}</p>
            <PageTitle text=title hint=words.say(|texts| texts.evidence_words.hint) />
            <Pack id=named />
        }
        .into_any(),
        None => view! { <EmptyState text=words.say(|texts| texts.incidents.not_found) /> }.into_any(),
    };
    view! {
        <AppScreen head=back_to_incident(id) title>
            {content}
        </AppScreen>
    }
}

#[component]
fn Pack(id: Id<Incident>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let paper: Memo<Paper> = Memo::new(move |_| {
        let texts = words.get();
        let (check, proofs) = (session.check_log(id), session.prove_log(id));
        session.with(|plan| evidence(texts, plan, id, &check, &proofs, Clock::read()))
    });
    // The whole log goes into the files; on the screen it stands on the incident's own page.
    let parts = Signal::derive(move || {
        let mut parts = paper.get().parts;
        parts.pop();
        parts
    });
    view! {
        <div class="no-print">
            <Section heading=words.say(|texts| texts.evidence_words.to_pack)>
                <PaperWays
                    paper=move |()| paper.get_untracked()
                    stem=move |()| {
                        let texts = words.untracked();
                        file_stem(texts, session, id, texts.evidence_words.title)
                    }
                />
            </Section>
        </div>
        <PaperParts parts />
    }
}
