use crate::ui::prelude::*;

/// One language to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LanguageName {
    /// `lang` code: "nl".
    pub code: &'static str,
    /// Its own name: "Nederlands".
    pub name: &'static str,
}

/// The languages side by side, each by its own name; the change is at once.
#[component]
pub fn LanguageBar(
    /// Names the group: "Taal".
    #[prop(into)]
    label: Signal<String>,
    /// The languages in a fixed order.
    languages: Vec<LanguageName>,
    /// Code of the one in use.
    #[prop(into)]
    current: Signal<&'static str>,
    /// Called with the code that was tapped.
    #[prop(into)]
    on_choose: Callback<(&'static str,)>,
) -> impl IntoView {
    let button = move |language: LanguageName| {
        let pressed = move || {
            if current.get() == language.code {
                "true"
            } else {
                "false"
            }
        };
        view! {
            <button
                type="button"
                lang=language.code
                data-test=format!("language-{}", language.code)
                aria-pressed=pressed
                on:click=move |_| on_choose.run((language.code,))
            >
                {language.name}
            </button>
        }
    };
    view! {
        <div class="languages" role="group" aria-label=label>
            {languages.into_iter().map(button).collect_view()}
        </div>
    }
}
