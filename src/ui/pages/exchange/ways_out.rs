use crate::domain::Sorting;
use crate::ui::prelude::*;

use super::copies::Copies;
use crate::domain::{Id, Incident};
use crate::i18n::fill;
use crate::state::{Session, Words};
use crate::ui::widgets::{Button, Checkbox, ChoiceOption, Glyph, Notice, Section, Select, Sign, TextArea};

/// What goes into a copy, and the ways out beside the sign.
#[component]
pub(super) fn WaysOut(
    /// The copy that is made.
    copies: Copies,
) -> impl IntoView {
    let words = Words::here();
    let start = Session::here().start();
    let by_hand = move || {
        copies.by_hand.get().map(|text| {
            view! {
                <TextArea
                    label=words.say(|texts| texts.exchange.by_hand)
                    hint=words.say(|texts| texts.exchange.by_hand_hint)
                    value=text
                    on_input=|_: String| ()
                    attr:data-test="by-hand"
                />
            }
        })
    };
    view! {
        <Section heading=words.say(|texts| texts.exchange.out)>
            <div class="fields">
                <OneIncident copies />
                <Show when=move || copies.incident.get().is_none()>
                    <Checkbox
                        label=words.say(|texts| texts.exchange.include_crisis_team)
                        hint=words.say(|texts| texts.exchange.include_warning)
                        checked=copies.with_crisis_team
                        on_change=move |with: bool| copies.with_crisis_team.set(with)
                        attr:data-test="copy-kind-crisis"
                    />
                </Show>
                <div class="button-row">
                    <Show when=Copies::can_share>
                        <Button
                            text=words.say(|texts| texts.exchange.save)
                            glyph=Glyph::Save
                            on_press=move || copies.save()
                            attr:data-test="save-copy"
                        />
                    </Show>
                    <Button
                        text=words.say(|texts| texts.exchange.copy_text)
                        glyph=Glyph::Copy
                        on_press=move || copies.copy()
                        attr:data-test="copy-text"
                    />
                </div>
                {by_hand}
                {move || {
                    // What only the large store has is not in a copy yet. Below the buttons: nothing moves under a thumb.
                    start.get().is_none().then(|| {
                        let text = words.say(|texts| texts.exchange.still_reading);
                        view! { <Notice text attr:data-test="still-reading" /> }.into_any()
                    })
                }}
                <div class="button-row">
                    <Button
                        text=words.say(|texts| texts.exchange.save_card)
                        glyph=Glyph::Save
                        on_press=move || copies.save_card()
                        attr:data-test="save-card"
                    />
                </div>
                <p class="second">{words.say(|texts| texts.exchange.save_card_hint)}</p>
            </div>
        </Section>
    }
}

/// The whole plan, or one incident with its log.
#[component]
fn OneIncident(copies: Copies) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let options = Memo::new(move |_| {
        let texts = words.get();
        let mut heads: Vec<(Id<Incident>, Incident)> = session.with(|plan| {
            plan.incidents
                .iter()
                .map(|(id, head)| (*id, head.clone()))
                .collect()
        });
        heads.order_by_key(|(_, head)| std::cmp::Reverse(head.started));
        let whole = (None, texts.exchange.whole_file.to_owned());
        let each = heads.into_iter().map(|(id, head)| {
            let words = if head.drill {
                texts.exchange.only_drill
            } else {
                texts.exchange.only_incident
            };
            (Some(id), fill(words, &[("number", &head.number)]))
        });
        std::iter::once(whole).chain(each).collect::<Vec<_>>()
    });
    let options = Signal::derive(move || {
        let options = options.get().into_iter();
        options
            .map(|(value, label)| ChoiceOption::new(value, move || label.clone()))
            .collect::<Vec<_>>()
    });
    let choose = move |incident: Option<Id<Incident>>| copies.incident.set(incident);
    view! {
        <Show when=move || { session.with(|plan| !plan.incidents.is_empty()) }>
            <Select
                label=words.say(|texts| texts.exchange.what_goes)
                options
                value=copies.incident
                on_choose=choose
                attr:data-test="copy-kind-incident"
            />
        </Show>
    }
}

/// The way out of this screen: the share sheet, or a file where there is none.
#[component]
pub(super) fn OutSign(
    /// The copy that is made.
    copies: Copies,
) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let context = move || {
        let exchange = words.get().exchange;
        match (copies.incident.get(), copies.with_crisis_team.get()) {
            (Some(id), _) => {
                let head = session
                    .with(|plan| plan.incidents.get(&id).cloned())
                    .unwrap_or_default();
                let only = if head.drill {
                    exchange.only_drill
                } else {
                    exchange.only_incident
                };
                fill(only, &[("number", &head.number)])
            }
            (None, true) => exchange.with_crisis_team.to_owned(),
            (None, false) => exchange.without_crisis_team.to_owned(),
        }
    };
    if Copies::can_share() {
        view! {
            <Sign
                context
                verb=words.say(|texts| texts.exchange.share)
                glyph=Glyph::Share
                on_press=move || copies.share()
                attr:data-test="share-copy"
            />
        }
        .into_any()
    } else {
        view! {
            <Sign
                context
                verb=words.say(|texts| texts.exchange.save)
                glyph=Glyph::Save
                on_press=move || copies.save()
                attr:data-test="save-copy"
            />
        }
        .into_any()
    }
}
