use crate::ui::prelude::*;
use leptos::html;

use super::beside::Beside;
use super::copies::Copies;
use super::desk::Desk;
use super::example_away::ExampleAway;
use super::kept::WhereKept;
use super::last_import::LastImportPart;
use super::only_here::OnlyHere;
use super::open_choices::OpenChoices;
use super::proposals::ProposalsPart;
use super::ways_in::WaysIn;
use super::ways_out::{OutSign, WaysOut};
use crate::domain::Plan;
use crate::state::{Session, Words};
use crate::ui::layout::Actions;
use crate::ui::pages::contacts::ListsOut;
use crate::ui::widgets::{Glyph, PageTitle, Sign};

/// The screen while no file lies on the desk.
#[component]
pub(super) fn Overview(
    /// Takes files.
    desk: Desk,
    /// The screen's name.
    title: Signal<String>,
) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let copies = Copies::new();
    let input: NodeRef<html::Input> = NodeRef::new();
    let is_empty = Memo::new(move |_| session.with(Plan::is_empty));
    let open = move || {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let first_in = move || {
        view! {
            <PageTitle text=title hint=words.say(|texts| texts.exchange.nothing_yet) />
            <WaysIn desk input />
            <Actions sign=move || {
                view! {
                    <Sign
                        context=words.say(|texts| texts.opening.has_plan)
                        verb=words.say(|texts| texts.opening.open_plan)
                        glyph=Glyph::Folder
                        on_press=open
                    />
                }
            } />
        }
    };
    let first_out = move || {
        view! {
            <ExampleAway />
            <OnlyHere title />
            <OpenChoices />
            <ProposalsPart desk />
            <WhereKept />
            <WaysOut copies />
            <WaysIn desk input />
            <LastImportPart />
            <ListsOut />
            <Beside />
            <Actions sign=move || view! { <OutSign copies /> }>
                <p class="told" role="status" data-test="told">{move || copies.told.get()}</p>
            </Actions>
        }
    };
    move || {
        if is_empty.get() {
            first_in().into_any()
        } else {
            first_out().into_any()
        }
    }
}
