use crate::ui::prelude::*;

use crate::domain::{Id, Line};
use crate::i18n::{Lang, texts};
use crate::output::operator_script::{SaidNow, operator_script, operator_script_of};
use crate::ui::frame::CopyButton;
use crate::ui::pages::reach::about::About;
use crate::ui::widgets::{LanguageBar, LanguageName, Section};

/// What to say, one sentence a line, in the language of the call.
#[component]
pub fn Script(
    /// The incident.
    about: About,
    /// Which line is reported.
    line: Id<Line>,
    /// What the person says of a line that is not in the plan.
    other: RwSignal<Line>,
    /// Set to what is to be said.
    spoken: RwSignal<String>,
) -> impl IntoView {
    let words = about.words;
    let lang = RwSignal::new(about.session.with_untracked(|plan| {
        let contact = plan.lines.get(&line).and_then(|line| line.contact);
        let contact = contact.and_then(|contact| plan.contacts.get(&contact));
        let language = contact.and_then(|contact| contact.language);
        Lang::from(language.unwrap_or(plan.company.language))
    }));
    let said = Memo::new(move |_| {
        let theirs = texts(lang.get());
        about.look(|look| {
            let said = SaidNow {
                state: &look.open.state,
                drill: look.open.head.drill,
                now: look.now,
            };
            if line.is_nobody() {
                return other.with(|record| operator_script_of(look.plan, theirs, said, record));
            }
            operator_script(look.plan, theirs, said, line)
        })
    });
    Effect::new(move |_| spoken.set(said.read().join("\n")));
    let languages = Lang::ALL.map(|lang| LanguageName {
        code: lang.code(),
        name: lang.native_name(),
    });
    let choose = move |code: &'static str| {
        if let Some(chosen) = Lang::from_tag(code) {
            lang.set(chosen);
        }
    };
    view! {
        <Section heading=words.say(|texts| texts.operator_call.say_this)>
            <LanguageBar
                label=words.say(|texts| texts.operator_call.language)
                languages=languages.to_vec()
                current=Signal::derive(move || lang.get().code())
                on_choose=choose
            />
            <div class="say-aloud" lang=move || lang.get().code() data-test="script">
                {move || said.get().into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view()}
            </div>
            <CopyButton
                text=spoken
                copied=|texts| texts.operator_call.script_copied
            />
        </Section>
    }
}
