use crate::ui::prelude::*;

use crate::domain::Plan;
use crate::i18n::{Texts, fill, format};
use crate::output::{csv, vcard};
use crate::platform::files;
use crate::state::{Clock, Session, Words};
use crate::ui::widgets::{Button, Glyph, Section};

/// A list that other programs open.
type Written = fn(&Plan, &Texts) -> String;

/// The contacts as a table and as an address book, to save.
#[component]
pub fn ListsOut() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let told = RwSignal::new(String::new());
    let save = move |write: Written, ending: &'static str, kind: &'static str| {
        let texts = words.untracked();
        let text = session.with_untracked(|plan| write(plan, texts));
        let now = Clock::read();
        let name = fill(texts.intake.out_file_name, &[("date", &now.date().to_string())]);
        let name = format!("{name}.{ending}");
        told.set(match files::save_text(&name, &text, kind) {
            Ok(()) => {
                let time = format::time_of(now);
                fill(texts.exchange.saved_as_file, &[("time", &time), ("name", &name)])
            }
            Err(_) => texts.actions.copy_failed.to_owned(),
        });
    };
    let is_empty = Memo::new(move |_| session.with(|plan| plan.contacts.is_empty()));
    view! {
        <Show when=move || !is_empty.get()>
            <Section heading=words.say(|texts| texts.intake.out)>
                <div class="fields">
                    <p class="second">{words.say(|texts| texts.intake.out_hint)}</p>
                    <div class="button-row">
                        <Button
                            text=words.say(|texts| texts.intake.out_table)
                            glyph=Glyph::Save
                            on_press=move || save(csv::contacts, "csv", csv::CSV_TYPE)
                            attr:data-test="save-table"
                        />
                        <Button
                            text=words.say(|texts| texts.intake.out_cards)
                            glyph=Glyph::Save
                            on_press=move || save(|plan, _| vcard::contacts(plan), "vcf", vcard::VCARD_TYPE)
                            attr:data-test="save-cards"
                        />
                    </div>
                    <p class="told" role="status" data-test="lists-told">{move || told.get()}</p>
                </div>
            </Section>
        </Show>
    }
}
