use crate::ui::prelude::*;

use super::print_head::AppPrintHead;
use super::shown_before::ShownBefore;
use super::{alarms::Alarms, drill_band, notices::ShownNotice, strip};
use crate::ui::layout::Screen;

/// What stands at the left of the strip.
#[derive(Clone)]
pub enum Head {
    /// *Now*: the tall strip of the incident, or mark and company.
    Now,
    /// One of the main screens: its title during an incident, else mark and company.
    Main(Signal<String>),
    /// A screen below another one: back to `href` (full address), which is called `name`.
    Below {
        /// Full address of the screen above.
        href: Signal<String>,
        /// Its name.
        name: Signal<String>,
    },
}

/// A screen with the head that every screen has: drill band, strip, notice.
#[component]
pub fn AppScreen(
    /// What stands at the left of the strip.
    head: Head,
    /// The title of the browser's window.
    #[prop(into)]
    title: Signal<String>,
    /// The content; [`Actions`](crate::ui::layout::Actions) last.
    children: Children,
) -> impl IntoView {
    super::window_title::keep(title);
    expect_context::<ShownBefore>().note();
    let top = move || {
        view! {
            {drill_band::band()}
            {strip::of(head.clone())}
            // In sight wherever the screen is scrolled to: what came of a tap far down is said here.
            <ShownNotice />
        }
    };
    view! {
        <Screen top print=|| view! { <AppPrintHead /> }>
            <Alarms />
            {drill_band::mark_of_named()}
            {children()}
        </Screen>
    }
}
