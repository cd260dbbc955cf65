use crate::ui::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_navigate, use_query_map};

use super::danger_line::DangerLine;
use super::open_points_part::OpenPointsPart;
use super::start_sign::{StartSign, Starting};
use crate::i18n::Lang;
use crate::state::{Addresses, Limits, Notices, Words};
use crate::ui::frame::{NewVersion, choose_language};
use crate::ui::layout::Actions;
use crate::ui::widgets::{Glyph, LanguageBar, LanguageName, PageTitle, RowLead, RowLink, Rows, Section};

/// Nothing entered yet: the steps at once, and three ways on.
#[component]
pub fn FirstOpening(
    /// Set to ask before the start.
    asking: RwSignal<Option<Starting>>,
) -> impl IntoView {
    let words = Words::here();
    let addresses = Addresses::here();
    say_that_it_was_wiped();
    let choose = choose_language();
    let languages = Lang::ALL
        .map(|lang| LanguageName {
            code: lang.code(),
            name: lang.native_name(),
        })
        .to_vec();
    let limits = Limits::here();
    let hint = move || {
        let opening = words.get().opening;
        match limits.found().cannot_open_offline {
            true => opening.start_now_online,
            false => opening.start_now_device,
        }
    };
    view! {
        <DangerLine />
        <LanguageBar
            label=words.say(|texts| texts.settings.language)
            languages
            current=Signal::derive(move || words.lang().code())
            on_choose=choose
        />
        <PageTitle text=words.say(|texts| texts.opening.title) hint />
        <Rows>
            <RowLink
                href=addresses.to("/checklist")
                lead=RowLead::Icon(Glyph::Steps)
                title=words.say(|texts| texts.opening.see_steps)
                attr:data-test="first-steps"
            />
        </Rows>
        <Section heading=words.say(|texts| texts.opening.has_plan)>
            <div class="first-ways">
                <Rows>
                    <RowLink
                        href=addresses.to("/exchange")
                        lead=RowLead::Icon(Glyph::Folder)
                        title=words.say(|texts| texts.opening.open_plan)
                        second=words.say(|texts| texts.opening.open_plan_hint)
                        attr:data-test="first-open"
                    />
                    <RowLink
                        href=addresses.to("/plan")
                        lead=RowLead::Icon(Glyph::Pencil)
                        title=words.say(|texts| texts.opening.write_plan)
                        second=words.say(|texts| texts.opening.write_plan_hint)
                        attr:data-test="first-write"
                    />
                    <RowLink
                        href=addresses.to("/exchange?example=1")
                        lead=RowLead::Icon(Glyph::Eye)
                        title=words.say(|texts| texts.opening.try_example)
                        second=words.say(|texts| texts.opening.try_example_hint)
                        attr:data-test="first-example"
                    />
                </Rows>
            </div>
        </Section>
        <OpenPointsPart />
        <Section heading=words.say(|texts| texts.opening.good_to_know)>
            <p class="second">{words.say(|texts| texts.opening.no_account)}</p>
            <p class="second" data-test="disclaimer">{words.say(|texts| texts.about.disclaimer_short)}</p>
        </Section>
        <NewVersion />
        <Actions sign=move || {
            view! { <StartSign context=words.say(|texts| texts.now.start_without_plan) asking /> }
        } />
    }
}

/// Follows `?wiped=1`: whoever wiped the device hears that it is done, once.
fn say_that_it_was_wiped() {
    if use_query_map().with_untracked(|query| query.get("wiped").is_none()) {
        return;
    }
    Notices::here().tell_in_passing(Words::here().untracked().settings.wiped);
    let options = NavigateOptions {
        replace: true,
        ..NavigateOptions::default()
    };
    use_navigate()(&Addresses::here().to("/"), options);
}
