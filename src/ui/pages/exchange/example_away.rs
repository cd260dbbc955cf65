use crate::ui::prelude::*;

use crate::state::{Session, Words};
use crate::ui::pages::settings::WipeQuestion;
use crate::ui::widgets::{Notice, TextButton};

/// The way to throw the example away, while nothing else is on this device.
#[component]
pub fn ExampleAway() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let is_there = Memo::new(move |_| session.has_only_example());
    let asking = RwSignal::new(false);
    view! {
        <Show when=move || is_there.get()>
            <div data-test="only-example">
                <Notice text=words.say(|texts| texts.preview.only_example)>
                    <TextButton
                        text=words.say(|texts| texts.preview.erase_example)
                        on_press=move || asking.set(true)
                        attr:data-test="erase-example"
                    />
                </Notice>
            </div>
            <WipeQuestion asking />
        </Show>
    }
}
