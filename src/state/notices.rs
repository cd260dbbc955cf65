//! One sentence at a time that the app has to say, with at most one thing to do about it.

use std::sync::Arc;

use leptos::prelude::*;

/// What a notice offers to do.
#[derive(Clone)]
pub struct Offer {
    /// The verb on the button.
    pub label: String,
    /// What the button does; the notice goes away with it. Shared and not a `Callback`: the notice is still there
    /// when the screen that made it is gone with everything that it owned.
    pub act: Arc<dyn Fn() + Send + Sync>,
}

impl Offer {
    fn new(label: impl Into<String>, act: impl Fn() + Send + Sync + 'static) -> Self {
        Self {
            label: label.into(),
            act: Arc::new(act),
        }
    }
}

/// One sentence, perhaps with an offer.
#[derive(Clone)]
pub struct Notice {
    /// Tells notices apart in the list.
    pub number: u32,
    /// The sentence.
    pub text: String,
    /// What can be done about it.
    pub offer: Option<Offer>,
    /// For how many more screens it stays; `None` until something else is to be said.
    screens: Option<u8>,
    /// Whether what it is about still holds; `None`: what it says cannot pass.
    holds: Option<Arc<dyn Fn() -> bool + Send + Sync>>,
}

/// The screen that follows a form, where a person sees what was saved.
const ONE_SCREEN: u8 = 1;

/// The notices that are shown now, newest last. A new one takes the place of the one before, so that nothing
/// piles up above the content.
#[derive(Clone, Copy)]
pub struct Notices(RwSignal<(u32, Option<Notice>)>);

impl Notices {
    /// Nothing to say yet.
    pub fn new() -> Self {
        Self(RwSignal::new((0, None)))
    }

    /// The context value that [`crate::ui::app::App`] provides.
    pub fn here() -> Self {
        expect_context()
    }

    /// Says one sentence.
    pub fn tell(self, text: impl Into<String>) {
        self.show(text.into(), None, None, None);
    }

    /// Says one sentence and offers one thing to do.
    pub fn offer(
        self,
        text: impl Into<String>,
        label: impl Into<String>,
        act: impl Fn() + Send + Sync + 'static,
    ) {
        self.show(text.into(), Some(Offer::new(label, act)), None, None);
    }

    /// The same about something that passes: it is not shown once that is over.
    pub fn offer_while(
        self,
        text: impl Into<String>,
        label: impl Into<String>,
        act: impl Fn() + Send + Sync + 'static,
        holds: impl Fn() -> bool + Send + Sync + 'static,
    ) {
        self.show(
            text.into(),
            Some(Offer::new(label, act)),
            None,
            Some(Arc::new(holds)),
        );
    }

    /// The same about something so common that it must not stay: it goes away with the screen that comes next.
    pub fn offer_in_passing(
        self,
        text: impl Into<String>,
        label: impl Into<String>,
        act: impl Fn() + Send + Sync + 'static,
    ) {
        self.show(text.into(), Some(Offer::new(label, act)), Some(ONE_SCREEN), None);
    }

    /// Says one sentence that goes away with the screen that comes next.
    pub fn tell_in_passing(self, text: impl Into<String>) {
        self.show(text.into(), None, Some(ONE_SCREEN), None);
    }

    /// Another screen is shown: what was said in passing has been seen.
    pub fn turn_page(self) {
        let screens = self.0.with_untracked(|(_, notice)| notice.as_ref()?.screens);
        match screens {
            None => {}
            Some(0) => self.dismiss(),
            Some(more) => self.0.update_untracked(|(_, notice)| {
                if let Some(notice) = notice {
                    notice.screens = Some(more - 1);
                }
            }),
        }
    }

    /// The notice to show, tracked.
    pub fn current(self) -> Option<Notice> {
        let notice = self.0.with(|(_, notice)| notice.clone())?;
        let holds = notice.holds.clone();
        holds.is_none_or(|holds| holds()).then_some(notice)
    }

    /// Takes the notice away.
    pub fn dismiss(self) {
        self.0.update(|(_, notice)| *notice = None);
    }

    fn show(
        self,
        text: String,
        offer: Option<Offer>,
        screens: Option<u8>,
        holds: Option<Arc<dyn Fn() -> bool + Send + Sync>>,
    ) {
        self.0.update(|(number, notice)| {
            *number = number.wrapping_add(1);
            *notice = Some(Notice {
                number: *number,
                text,
                offer,
                screens,
                holds,
            });
        });
    }
}

impl Default for Notices {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_about_something_that_is_over_is_not_shown() {
        let owner = Owner::new();
        owner.set();
        let (notices, runs) = (Notices::new(), RwSignal::new(true));
        notices.offer_while("it runs", "look", || {}, move || runs.get());
        let said = || notices.current().map(|notice| notice.text);
        assert_eq!(said().as_deref(), Some("it runs"));
        runs.set(false);
        assert_eq!(said(), None);
        notices.tell("saved");
        assert_eq!(said().as_deref(), Some("saved"));
        notices.dismiss();
        assert_eq!(said(), None);
    }
}
