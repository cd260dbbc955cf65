use crate::ui::prelude::*;

use crate::domain::{Service, ServiceState};
use crate::i18n::{fill, format};
use crate::state::{Session, Words};
use crate::ui::widgets::{AnswerWords, Glyph, ServiceAnswer, ServiceToggle};

/// The six services, each works, works badly, does not, or not known.
#[component]
pub fn ServiceList() -> impl IntoView {
    view! {
        <ul class="services" role="list">
            {Service::ALL.iter().map(|service| view! { <OneService service=*service /> }).collect_view()}
        </ul>
    }
}

#[component]
fn OneService(service: Service) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let situation = session.situation();
    let state = Memo::new(move |_| situation.read().services.state(service));
    let since = Memo::new(move |_| situation.read().since.get(&service).copied());
    let second = move || {
        let template = words.get().services.since(state.get());
        since.get().map_or_else(
            || template.to_owned(),
            |since| fill(template, &[("time", &format::time_of(since))]),
        )
    };
    let answers = AnswerWords {
        works: words.signal(|texts| texts.services.works_short),
        badly: words.signal(|texts| texts.services.badly),
        does_not: words.signal(|texts| texts.services.does_not_short),
    };
    view! {
        <ServiceToggle
            glyph=glyph(service)
            name=move || words.get().services.name(service)
            second
            words=answers
            answer=Signal::derive(move || answer(state.get()))
            on_answer=move |said: ServiceAnswer| session.set_service(service, said_state(said))
            attr:data-test=format!("service-{}", service.code())
        />
    }
}

const fn glyph(service: Service) -> Glyph {
    match service {
        Service::InternetLine => Glyph::Globe,
        Service::FixedPhones => Glyph::Landline,
        Service::MobileCalls => Glyph::Mobile,
        Service::MobileData => Glyph::MobileData,
        Service::Electricity => Glyph::Bolt,
        Service::Systems => Glyph::Server,
    }
}

const fn answer(state: ServiceState) -> ServiceAnswer {
    match state {
        ServiceState::Unknown => ServiceAnswer::Unknown,
        ServiceState::Works => ServiceAnswer::Works,
        ServiceState::Badly => ServiceAnswer::Badly,
        ServiceState::DoesNot => ServiceAnswer::DoesNot,
    }
}

const fn said_state(answer: ServiceAnswer) -> ServiceState {
    match answer {
        ServiceAnswer::Unknown => ServiceState::Unknown,
        ServiceAnswer::Works => ServiceState::Works,
        ServiceAnswer::Badly => ServiceState::Badly,
        ServiceAnswer::DoesNot => ServiceState::DoesNot,
    }
}
