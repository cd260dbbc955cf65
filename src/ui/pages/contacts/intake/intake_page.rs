use crate::ui::prelude::*;
use leptos::html;

use super::super::route::below_list;
use super::columns_part::ColumnsPart;
use super::doubles_part::DoublesPart;
use super::file_part::{FilePart, take_drops};
use super::format_part::FormatPart;
use super::intake_desk::IntakeDesk;
use super::not_taken_part::NotTakenPart;
use super::people_part::PeoplePart;
use super::take_sign::TakeSign;
use crate::state::{Addresses, Words};
use crate::ui::frame::AppScreen;
use crate::ui::layout::Actions;
use crate::ui::widgets::{Glyph, Notice, NoticeTone, PageTitle, Sign};

/// Contacts of a table or an address book, looked at before anything changes.
#[component]
pub fn IntakePage() -> impl IntoView {
    let words = Words::here();
    let title = words.signal(|texts| texts.intake.title);
    let desk = IntakeDesk::new();
    let is_over = take_drops(desk);
    let is_open = Memo::new(move |_| desk.opened.with(Option::is_some));
    let input: NodeRef<html::Input> = NodeRef::new();
    let choose = move || {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let trouble = move || {
        desk.trouble.get().map(|trouble| {
            let texts = words.get();
            let told = format!("{} {}", trouble.words(texts), texts.faults.nothing_changed);
            view! { <Notice text=told tone=NoticeTone::Alert attr:data-test="intake-fault" /> }
        })
    };
    let first = move || {
        view! {
            <PageTitle text=title hint=words.say(|texts| texts.intake.hint) />
            <FilePart desk />
            <Actions sign=move || {
                view! {
                    <Sign
                        context=words.say(|texts| texts.intake.choose)
                        verb=words.say(|texts| texts.intake.choose_short)
                        glyph=Glyph::Folder
                        on_press=choose
                        attr:data-test="intake-choose"
                    />
                }
            } />
        }
    };
    view! {
        <AppScreen head=below_list(words, Addresses::here()) title>
            <input
                type="file"
                hidden
                accept=".csv,.txt,.tsv,.vcf,.vcard,text/csv,text/vcard,text/plain"
                node_ref=input
                on:change=move |_| {
                    if let Some(file) = input.get_untracked().and_then(|input| crate::platform::files::chosen(&input)) {
                        desk.read_file(file);
                    }
                }
                data-test="intake-file"
            />
            {trouble}
            <Show when=move || desk.is_reading.get()>
                <Notice text=words.say(|texts| texts.exchange.reading) />
            </Show>
            <Show when=move || is_over.get()>
                <p class="drop-here">{words.say(|texts| texts.exchange.drop_here)}</p>
            </Show>
            <Show when=move || is_open.get() fallback=first>
                <PageTitle text=title hint=words.say(|texts| texts.preview.nothing_changed_yet) />
                <FormatPart desk />
                <ColumnsPart desk />
                <PeoplePart desk />
                <DoublesPart desk />
                <NotTakenPart desk />
                <TakeSign desk choose=Callback::new(move |()| choose()) />
            </Show>
        </AppScreen>
    }
}
