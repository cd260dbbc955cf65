use crate::ui::prelude::*;

use crate::i18n::Texts;
use crate::state::{Addresses, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::widgets::{Glyph, PageTitle, RowLead, RowLink, Rows};

/// The screens that the bar has no room for.
#[component]
pub fn MorePage() -> impl IntoView {
    let words = Words::here();
    let addresses = Addresses::here();
    let incident = crate::state::Session::here().incident();
    let title = words.signal(|texts| texts.nav.more);
    let row = move |screen: &'static str, glyph: Glyph, name: fn(&'static Texts) -> &'static str| {
        view! {
            <RowLink
                href=addresses.to(screen)
                lead=RowLead::Icon(glyph)
                title=move || name(words.get())
                attr:data-test=format!("more-{}", screen.trim_start_matches('/'))
            />
        }
    };
    // During an incident the strip has the heading.
    let is_idle = Memo::new(move |_| incident.read().is_none());
    view! {
        <AppScreen head=Head::Main(title) title>
            <Show when=move || is_idle.get()>
                <PageTitle text=title />
            </Show>
            <Rows>
                {row("/incidents", Glyph::History, |texts| texts.nav.incidents)}
                {row("/drills", Glyph::Play, |texts| texts.incidents.drills)}
                {row("/exchange", Glyph::Exchange, |texts| texts.nav.exchange)}
                {row("/settings", Glyph::Settings, |texts| texts.nav.settings)}
                {row("/install", Glyph::Plus, |texts| texts.settings.install)}
            </Rows>
        </AppScreen>
    }
}
