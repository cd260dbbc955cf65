//! The whole app: context values, frame, addresses.

use crate::ui::prelude::*;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{StaticSegment, path};

use super::frame::{
    AlarmsRead, DroppedFile, Saved, ShownBefore, bottom_entries, company, keep_awake, mark_drills, nav_place,
    side_entries, take_dropped_files,
};
use super::layout::{BottomBar, Shell, SideBar};
use super::pages;
use crate::state::{
    Addresses, Clock, Limits, NewBuild, Notices, Person, Power, Session, Start, StepTimers, Words,
};

/// Everything on the page. Context values, in this order: words, addresses, clock, notices, new build, person, power, session,
/// limits, directory.
#[component]
pub fn App(
    /// What was found when the app was opened.
    start: Start,
) -> impl IntoView {
    let words = Words::new(start.lang);
    provide_context(words);
    let addresses = Addresses::new(&start.base);
    provide_context(addresses);
    provide_context(Clock::start());
    provide_context(Notices::new());
    provide_context(NewBuild::watch());
    provide_context(AlarmsRead::new());
    provide_context(ShownBefore::new());
    provide_context(StepTimers::default());
    provide_context(DroppedFile::default());
    let person = Person::new(&start);
    provide_context(person);
    provide_context(Power::new(&start));
    let session = Session::open(start);
    provide_context(session);
    provide_context(Limits::watch(session));
    provide_context(pages::Directory::new(session, words, person));

    view! {
        <Router base=addresses.base()>
            <Frame />
        </Router>
    }
}

#[component]
fn Frame() -> impl IntoView {
    keep_awake();
    mark_drills();
    take_dropped_files();
    pages::resume_rehearsal();
    let words = Words::here();
    let menu = words.signal(|texts| texts.nav.main_menu);
    let place = nav_place();
    let side = move || {
        view! { <SideBar label=menu place company=company() entries=side_entries() saved=|| view! { <Saved /> } /> }
    };
    let bar = move || view! { <BottomBar label=menu place entries=bottom_entries() /> };
    view! {
        <Shell skip=words.signal(|texts| texts.nav.skip_to_content) side bar>
            <Routes fallback=|| view! { <pages::NotFoundPage /> }>
                <Route path=StaticSegment("") view=pages::NowPage />
                <Route path=path!("/checklist") view=pages::ChecklistPage />
                <Route path=path!("/contacts") view=pages::ContactsPage />
                <Route path=path!("/contacts/new") view=pages::NewContactPage />
                <Route path=path!("/contacts/import") view=pages::IntakePage />
                <Route path=path!("/contacts/:id") view=pages::ContactPage />
                <Route path=path!("/contacts/:id/edit") view=pages::EditContactPage />
                <Route path=path!("/contacts/:id/dial/:number") view=pages::DialPage />
                <Route path=path!("/plan") view=pages::PlanPage />
                <Route path=path!("/plan/company") view=pages::CompanyPage />
                <Route path=path!("/plan/company/edit") view=pages::CompanyFormPage />
                <Route path=path!("/plan/steps") view=pages::OwnStepsPage />
                <Route path=path!("/plan/review") view=pages::DuePage />
                <Route path=path!("/plan/validation") view=pages::ValidationPage />
                <Route path=path!("/plan/history") view=pages::HistoryPage />
                <Route path=path!("/plan/:part") view=pages::PartPage />
                <Route path=path!("/plan/:part/new") view=pages::EntryFormPage />
                <Route path=path!("/plan/:part/edit") view=pages::EntryFormPage />
                <Route path=path!("/plan/:part/:id") view=pages::EntryPage />
                <Route path=path!("/plan/:part/:id/edit") view=pages::EntryFormPage />
                <Route path=path!("/incidents") view=pages::IncidentsPage />
                <Route path=path!("/incidents/actions") view=pages::ActionsPage />
                <Route path=path!("/incidents/history") view=pages::PastPage />
                <Route path=path!("/incidents/report") view=pages::ReportPage />
                <Route path=path!("/incidents/report/:report") view=pages::ReportedPage />
                <Route path=path!("/incidents/:id") view=pages::IncidentPage />
                <Route path=path!("/incidents/:id/end") view=pages::EndPage />
                <Route path=path!("/incidents/:id/review") view=pages::ReviewPage />
                <Route path=path!("/incidents/:id/evidence") view=pages::EvidencePage />
                <Route path=path!("/drills") view=pages::DrillsPage />
                <Route path=path!("/drills/running") view=pages::RunningDrillPage />
                <Route path=path!("/drills/rehearsal") view=pages::RehearsalPage />
                <Route path=path!("/drills/code") view=pages::CodePage />
                <Route path=path!("/drills/note/:incident") view=pages::NoteResultPage />
                <Route path=path!("/drills/:id") view=pages::ResultPage />
                <Route path=path!("/incidents/:id/class") view=pages::ClassPage />
                <Route path=path!("/incidents/:id/noticed") view=pages::NoticedPage />
                <Route path=path!("/incidents/:id/activities") view=pages::ActivitiesPage />
                <Route path=path!("/incidents/:id/lead") view=pages::LeadPage />
                <Route path=path!("/incidents/:id/calls") view=pages::CallsPage />
                <Route path=path!("/incidents/:id/messages") view=pages::MessagesPage />
                <Route path=path!("/incidents/:id/operator") view=pages::OperatorPage />
                <Route path=path!("/incidents/:id/people") view=pages::PeoplePage />
                <Route path=path!("/incidents/:id/ways") view=pages::WaysPage />
                <Route path=path!("/incidents/:id/standing") view=pages::StandingPage />
                <Route path=path!("/exchange") view=pages::ExchangePage />
                <Route path=path!("/settings") view=pages::SettingsPage />
                <Route path=path!("/install") view=pages::InstallPage />
                <Route path=path!("/more") view=pages::MorePage />
            </Routes>
        </Shell>
    }
}
