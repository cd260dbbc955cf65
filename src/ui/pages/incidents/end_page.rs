use crate::ui::prelude::*;

use super::acts_part::ActsPart;
use super::back_part::BackPart;
use super::cause_part::{CausePart, RelatedPart};
use super::close_sign::CloseSign;
use super::this_incident::{back_to_incident, named_incident};
use crate::state::Words;
use crate::ui::frame::AppScreen;
use crate::ui::layout::Actions;
use crate::ui::widgets::{EmptyState, PageTitle};

/// The cause and the end of an incident (template steps 4 and 5).
#[component]
pub fn EndPage() -> impl IntoView {
    let words = Words::here();
    let id = named_incident();
    let title = words.signal(|texts| texts.end_words.title);
    let content = move || match id.get() {
        Some(id) => view! {
            <PageTitle text=title hint=words.say(|texts| texts.end_words.why) />
            <BackPart id />
            <CausePart id />
            <RelatedPart id />
            <ActsPart id />
            <Actions sign=move || view! { <CloseSign id /> } />
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
