use crate::ui::prelude::*;

use crate::domain::{Activity, Minutes};
use crate::i18n::format;
use crate::state::Words;
use crate::ui::widgets::{Section, Status, StatusKind};

/// The objective as laid down and the estimate side by side; nothing when neither is there.
#[component]
pub fn Terms(
    /// The activity.
    #[prop(into)]
    row: Signal<Activity>,
) -> impl IntoView {
    let words = Words::here();
    let length = move |pick: fn(&Activity) -> Option<Minutes>| {
        move || match row.with(pick) {
            Some(minutes) => format::duration(words.lang(), u64::from(minutes.0)),
            None => words.get().restart.nothing_set.to_owned(),
        }
    };
    let verdict = move || {
        let (objective, estimate) = row.with(|row| (row.rto, row.estimate));
        let holds = estimate? <= objective?;
        let texts = words.get().restart;
        let (kind, text) = match holds {
            true => (StatusKind::Works, texts.estimate_fits),
            false => (StatusKind::Due, texts.estimate_does_not_fit),
        };
        Some(view! { <Status kind text=text.to_owned() /> })
    };
    view! {
        <Show when=move || row.with(|row| row.rto.is_some() || row.estimate.is_some())>
            <Section heading=words.signal(|texts| texts.restart.objective_and_estimate)>
                <dl class="terms" data-test="terms">
                    <div>
                        <dt>{words.say(|texts| texts.restart.laid_down)}</dt>
                        <dd>{length(|row| row.rto)}</dd>
                        <dd class="second">{move || row.with(|row| row.rto_reference.clone())}</dd>
                    </div>
                    <div>
                        <dt>{words.say(|texts| texts.restart.estimated)}</dt>
                        <dd>{length(|row| row.estimate)}</dd>
                    </div>
                </dl>
                {verdict}
            </Section>
        </Show>
    }
}
