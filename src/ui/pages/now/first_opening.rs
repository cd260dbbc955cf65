use leptos::prelude::*;

use super::danger_line::DangerLine;
use super::start_sign::{StartDialog, StartSign};
use crate::i18n::Lang;
use crate::state::{Addresses, Words};
use crate::ui::frame::choose_language;
use crate::ui::layout::Actions;
use crate::ui::widgets::{
    AppMark, Glyph, LanguageBar, LanguageName, PageTitle, RowLead, RowLink, Rows, Section,
};

/// Nothing entered yet: the steps at once, and three ways on.
#[component]
pub fn FirstOpening() -> impl IntoView {
    let words = Words::here();
    let addresses = Addresses::here();
    let choose = choose_language();
    let asking = RwSignal::new(None);
    let languages = Lang::ALL
        .map(|lang| LanguageName {
            code: lang.code(),
            name: lang.native_name(),
        })
        .to_vec();
    let opening = move || words.get().opening;
    view! {
        <LanguageBar
            label=move || words.get().settings.language
            languages
            current=Signal::derive(move || words.lang().code())
            on_choose=choose
        />
        <AppMark />
        <PageTitle text=move || opening().title hint=move || opening().start_now_device />
        <Rows>
            <RowLink
                href=addresses.to("/checklist")
                lead=RowLead::Icon(Glyph::Steps)
                title=move || opening().see_steps
                attr:data-test="first-steps"
            />
        </Rows>
        <Section heading=move || opening().has_plan>
            <Rows>
                <RowLink
                    href=addresses.to("/exchange")
                    lead=RowLead::Icon(Glyph::Folder)
                    title=move || opening().open_plan
                    second=move || opening().open_plan_hint
                    attr:data-test="first-open"
                />
                <RowLink
                    href=addresses.to("/plan")
                    lead=RowLead::Icon(Glyph::Pencil)
                    title=move || opening().write_plan
                    second=move || opening().write_plan_hint
                    attr:data-test="first-write"
                />
                <RowLink
                    href=addresses.to("/exchange?example=1")
                    lead=RowLead::Icon(Glyph::Eye)
                    title=move || opening().try_example
                    second=move || opening().try_example_hint
                    attr:data-test="first-example"
                />
            </Rows>
        </Section>
        <Section heading=move || opening().good_to_know>
            <p class="second">{move || opening().no_account}</p>
        </Section>
        <DangerLine />
        <StartDialog asking />
        <Actions sign=move || {
            view! { <StartSign context=move || words.get().now.start_without_plan asking /> }
        } />
    }
}
