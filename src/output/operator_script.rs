//! What to say to the operator's helpdesk, filled from the plan and from what was already tried; to be read aloud.

use super::paper::drill_band;
use crate::domain::standstill::services_since;
use crate::domain::text::{clean_line, is_blank};
use crate::domain::{
    Answer, Branch, Id, IncidentState, Line, Number, NumberKind, Part, Plan, Reach, Reflex, Service, Sla,
    StepAnswer, StepRef, Timestamp, unanswered_calls,
};
use crate::i18n::{Piece, step_title};
use crate::i18n::{Texts, fill, format, pieces, plain};

/// The incident that is reported, and when.
#[derive(Clone, Copy)]
pub struct SaidNow<'a> {
    /// How it stands.
    pub state: &'a IncidentState,
    /// Whether it is a drill.
    pub drill: bool,
    /// When the script is read out.
    pub now: Timestamp,
}

/// The script for one line, one sentence an entry, in the language of the texts that it was made of.
///
/// A sentence of which nothing is known is left out; what is missing in the others says so. In a drill it says that
/// first.
pub fn operator_script(plan: &Plan, texts: &Texts, said: SaidNow<'_>, line: Id<Line>) -> Vec<String> {
    match plan.lines.get(&line) {
        Some(record) => script_of(plan, texts, said, (line, record)),
        None => Vec::new(),
    }
}

/// The same for a line of which the plan says nothing, from what the person says of it.
pub fn operator_script_of(plan: &Plan, texts: &Texts, said: SaidNow<'_>, record: &Line) -> Vec<String> {
    script_of(plan, texts, said, (Id::default(), record))
}

fn script_of(
    plan: &Plan,
    texts: &Texts,
    SaidNow { state, drill, now }: SaidNow<'_>,
    (line, record): (Id<Line>, &Line),
) -> Vec<String> {
    let values = values(plan, texts, (state, now), (line, record));
    let values: Vec<(&str, &str)> = values
        .iter()
        .filter(|(_, value)| !is_blank(value))
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let band = drill.then(|| format!("{}.", plain(&drill_band(texts))));
    let said = sentences(texts.spoken.operator_call)
        .into_iter()
        .filter_map(|sentence| {
            let found = pieces(sentence, &values);
            let is_gap = |piece: &Piece<'_>| matches!(piece, Piece::Words(words) if words.starts_with('{'));
            let has_value = found.iter().any(|piece| matches!(piece, Piece::Value { .. }));
            if found.iter().any(is_gap) && !has_value {
                return None;
            }
            let said = found.iter().map(|piece| match piece {
                Piece::Value { value, .. } => *value,
                gap if is_gap(gap) => texts.spoken.to_fill_in,
                Piece::Words(words) => *words,
            });
            Some(plain(&said.collect::<String>()))
        });
    band.into_iter().chain(said).collect()
}

/// The number on which the operator calls back: the mobile of whoever is in charge when the company knows one that is
/// no private number, else the company's own number unless fixed telephony is hit.
pub fn call_back_number(plan: &Plan, state: &IncidentState) -> String {
    let lead = state.lead.as_ref().map(|lead| lead.contact);
    let is_theirs = |number: &&Number| {
        Some(number.contact) == lead
            && number.kind == NumberKind::Mobile
            && number.reach == Reach::Company
            && number.phone().is_ok()
    };
    let mobile = plan.numbers.values().find(is_theirs).map(Number::shown);
    let main = || {
        let number = Number {
            kind: NumberKind::FixedOffice,
            value: plan.company.main_number.clone(),
            ..Number::default()
        };
        let lives = !state.services.is_hit(Service::FixedPhones);
        lives.then(|| number.shown())
    };
    mobile.or_else(main).unwrap_or_default()
}

fn values(
    plan: &Plan,
    texts: &Texts,
    (state, now): (&IncidentState, Timestamp),
    (line, record): (Id<Line>, &Line),
) -> Vec<(&'static str, String)> {
    let service = record.kind.service();
    let what = service.map_or_else(
        || clean_line(&record.name),
        |service| texts.services.name(service).to_owned(),
    );
    let since = service.and_then(|service| services_since(plan, state).remove(&service));
    let since = since.unwrap_or_else(|| state.began());
    let (name, number) = (clean_line(&record.name), shown(&record.line_number));
    let line_named = match (name.is_empty(), number.is_empty()) {
        (false, false) => format!("{name}, {number}"),
        _ => format!("{name}{number}"),
    };
    let address = [&plan.company.address, &record.site].map(|part| clean_line(part));
    let address: Vec<String> = address.into_iter().filter(|part| !part.is_empty()).collect();
    let neighbours = state.branches.get(&Branch::NeighboursHit).copied();
    let neighbours = neighbours.filter(|answer| !matches!(answer, Answer::Open | Answer::Unknown));
    vec![
        ("company", clean_line(&plan.company.name)),
        ("customer", clean_line(&record.customer_number)),
        ("line", line_named),
        ("address", address.join(", ")),
        ("what", what),
        (
            "time",
            format::near_moment(texts.lang, since.date(), &format::time_of(since), now.date()),
        ),
        ("lights", lamps(plan, state)),
        ("done", done(plan, texts, (state, now), record)),
        (
            "neighbours",
            neighbours.map_or_else(String::new, |answer| texts.answers.name_inline(answer).to_owned()),
        ),
        ("sla", sla(plan, texts, line)),
        ("number", call_back_number(plan, state)),
    ]
}

/// What was seen at the devices: the notes of the steps at them, and of the company's own steps behind these.
fn lamps(plan: &Plan, state: &IncidentState) -> String {
    let is_there = |reflex: Reflex| matches!(reflex, Reflex::Obvious | Reflex::ItTools);
    let at_devices = |step: &StepRef| match step {
        StepRef::Reflex(reflex) => is_there(*reflex),
        StepRef::Part(part) => is_there(part.reflex()),
        StepRef::Own(id) => plan
            .steps
            .get(id)
            .is_some_and(|step| step.after.is_some_and(is_there)),
    };
    let notes = state.steps.iter().filter(|(step, _)| at_devices(step));
    let notes = notes.map(|(_, mark)| clean_line(&mark.note));
    let notes: Vec<String> = notes.filter(|note| !note.is_empty()).collect();
    notes.join(", ")
}

/// What was tried before this call, each with when and how it ended; calls to the operator that led to nobody too.
fn done(plan: &Plan, texts: &Texts, (state, now): (&IncidentState, Timestamp), line: &Line) -> String {
    let time = |at: Timestamp| format::near_moment(texts.lang, at.date(), &format::time_of(at), now.date());
    let is_after_the_call = |step: &StepRef| match step {
        StepRef::Reflex(reflex) => reflex.number() >= Reflex::Operator.number(),
        StepRef::Part(part) => {
            part.reflex().number() >= Reflex::Operator.number() || *part == Part::AskNeighbours
        }
        StepRef::Own(_) => false,
    };
    let tried = state
        .steps
        .iter()
        .filter(|(step, mark)| mark.answer != StepAnswer::NotApplicable && !is_after_the_call(step));
    let tried = tried.filter(|(step, _)| **step != StepRef::Reflex(Reflex::Neighbours));
    let tried = tried.map(|(step, mark)| {
        let (said, is_said_done) = said_as_done(plan, texts, *step);
        let answer = texts.steps.answer_inline(mark.answer);
        let said = if is_said_done && mark.answer == StepAnswer::Done {
            said
        } else {
            fill(
                texts.operator_call.done_so,
                &[("step", &said), ("answer", answer)],
            )
        };
        let values = [("step", said.as_str()), ("time", &time(mark.at))];
        fill(texts.operator_call.done_at, &values)
    });
    let calls = unanswered_calls(plan, state, line)
        .into_iter()
        .map(|(at, outcome)| {
            let result = texts.channels.outcome_inline(outcome);
            fill(
                texts.operator_call.we_called,
                &[("time", &time(at)), ("result", result)],
            )
        });
    tried.chain(calls).collect::<Vec<_>>().join("; ")
}

/// A step as something that was done, and whether its words say so; a company's own step stands in its own words.
fn said_as_done(plan: &Plan, texts: &Texts, step: StepRef) -> (String, bool) {
    let own = texts.operator_call;
    let said = match step {
        StepRef::Reflex(Reflex::Obvious) => own.did_obvious,
        StepRef::Reflex(Reflex::ItTools) => own.did_tools,
        StepRef::Part(Part::Cables) => own.did_cables,
        StepRef::Part(Part::Wifi) => own.did_wifi,
        StepRef::Part(Part::OtherSite) => own.did_other_site,
        StepRef::Part(Part::Firewall) => own.did_firewall,
        StepRef::Part(Part::RenewAddress) => own.did_renew,
        StepRef::Part(Part::Restart) => own.did_restart,
        StepRef::Reflex(_) | StepRef::Part(_) | StepRef::Own(_) => {
            return (step_title(texts, plan, step), false);
        }
    };
    (said.to_owned(), true)
}

fn sla(plan: &Plan, texts: &Texts, line: Id<Line>) -> String {
    let found = plan.slas.values().find(|sla: &&Sla| sla.line == line);
    let Some(sla) = found else {
        return String::new();
    };
    let within = sla.repair_time.map(|time| {
        let duration = format::duration(texts.lang, u64::from(time.0));
        fill(texts.operator_call.repaired_within, &[("duration", &duration)])
    });
    let parts = [
        clean_line(&sla.reference),
        within.unwrap_or_default(),
        clean_line(&sla.hours),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// A telephone number in its groups, anything else as it was typed.
fn shown(number: &str) -> String {
    let number = Number {
        kind: NumberKind::FixedOffice,
        value: number.to_owned(),
        ..Number::default()
    };
    number.shown()
}

/// The sentences of a template, each with its mark.
fn sentences(template: &str) -> Vec<&str> {
    let ends = template.split_inclusive(['.', '?']);
    ends.map(str::trim)
        .filter(|sentence| !sentence.is_empty())
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::{
        Attempt, Minutes, Named, Outcome, Said, ServiceState, Services, Step, StepMark, Tries, Turn,
    };
    use crate::i18n::{Lang, texts};

    const LINE: Id<Line> = Id::from_bits(1);

    fn at(minute: i64) -> Timestamp {
        Timestamp::new(1_764_000_000_000 + minute * 60_000, 60)
    }

    fn plan() -> Plan {
        let mut plan = Plan::default();
        plan.company.name = "Voorbeeld Meubelen".into();
        plan.company.address = "Fabriekstraat 1".into();
        plan.company.main_number = "+3214000000".into();
        plan.lines.insert(
            LINE,
            Line {
                name: "Glasvezel".into(),
                line_number: "GV-117".into(),
                customer_number: "NL-100200".into(),
                ..Line::default()
            },
        );
        plan
    }

    fn state() -> IncidentState {
        IncidentState {
            started: at(0),
            services: Services::unknown().with(Service::InternetLine, ServiceState::DoesNot),
            ..IncidentState::default()
        }
    }

    fn said(state: &IncidentState, drill: bool) -> SaidNow<'_> {
        let now = at(60);
        SaidNow { state, drill, now }
    }

    fn script(plan: &Plan, state: &IncidentState, lang: Lang) -> String {
        operator_script(plan, texts(lang), said(state, false), LINE).join("\n")
    }

    #[test]
    fn it_says_who_we_are_and_what_is_out_and_leaves_out_what_nobody_knows() {
        let said = script(&plan(), &state(), Lang::Nl);
        assert!(
            said.starts_with(
                "Zakelijke klant Voorbeeld Meubelen, klantnummer NL-100200, Fabriekstraat 1.\n\
                 Het gaat om: Glasvezel, GV-117.\nInternetlijn werkt niet sinds 17:00."
            ),
            "{said}"
        );
        for unknown in ["Lampjes", "Al gedaan", "buren", "SLA", "{"] {
            assert!(!said.contains(unknown), "{unknown} in {said}");
        }
        assert!(said.contains("Bel terug: +32 14 00 00 00."), "{said}");
        assert!(said.ends_with("Uw naam?"), "{said}");
    }

    #[test]
    fn it_says_since_when_as_every_message_does_and_on_which_day() {
        let mut state = state();
        (state.started, state.noticed) = (at(40), Some(at(0)));
        let dead = |service, minute| Turn {
            at: at(minute),
            said: Said::Service(service, ServiceState::DoesNot),
        };
        state.turns = vec![dead(Service::InternetLine, 41)];
        let since = |state: &IncidentState, now: Timestamp| {
            let said = SaidNow {
                state,
                drill: false,
                now,
            };
            operator_script(&plan(), texts(Lang::En), said, LINE).join(" ")
        };
        let said = since(&state, at(60));
        assert!(said.contains("out since 17:00."), "{said}");
        let said = since(&state, at(24 * 60));
        assert!(said.contains("out since yesterday 17:00."), "{said}");
        // A line that went while others had been out for long was not noticed with these.
        state.turns = vec![dead(Service::Electricity, 10), dead(Service::InternetLine, 41)];
        let said = since(&state, at(60));
        assert!(said.contains("out since 17:41."), "{said}");
    }

    #[test]
    fn a_company_with_an_empty_plan_can_still_call() {
        let line = Line {
            operator: "Noordlijn".into(),
            customer_number: "NL-5".into(),
            ..Line::default()
        };
        for lang in Lang::ALL {
            let said =
                operator_script_of(&Plan::default(), texts(lang), said(&state(), false), &line).join("\n");
            assert!(said.contains("NL-5") && said.contains("17:00"), "{said}");
            assert!(!said.contains('{'), "{said}");
        }
    }

    #[test]
    fn a_note_at_a_step_of_the_companys_own_behind_the_devices_is_told() {
        let (mut plan, mut state) = (plan(), state());
        for (bits, after) in [(1, Some(Reflex::Obvious)), (2, Some(Reflex::Operator)), (3, None)] {
            let id = Id::from_bits(bits);
            let step = Step {
                after,
                ..Step::default()
            };
            plan.steps.insert(id, step);
            let mark = StepMark {
                answer: StepAnswer::Done,
                at: at(5),
                who: String::new(),
                note: format!("seen {bits}"),
            };
            state.steps.insert(StepRef::Own(id), mark);
        }
        let said = script(&plan, &state, Lang::En);
        assert!(said.contains("seen 1"), "{said}");
        assert!(!said.contains("seen 2") && !said.contains("seen 3"), "{said}");
    }

    #[test]
    fn a_line_that_is_called_line_is_not_called_so_twice() {
        let mut plan = plan();
        for (lang, name) in [
            (Lang::Nl, "Lijn 1"),
            (Lang::Fr, "Ligne internet"),
            (Lang::De, "Leitung Nord"),
            (Lang::En, "Line 1"),
        ] {
            plan.lines.get_mut(&LINE).unwrap().name = name.into();
            let said = script(&plan, &state(), lang);
            assert!(said.contains(&format!(": {name}, GV-117.")), "{said}");
        }
    }

    #[test]
    fn in_a_drill_it_says_so_first_in_every_language() {
        for lang in Lang::ALL {
            let said = operator_script(&plan(), texts(lang), said(&state(), true), LINE);
            let first = said.first().cloned().unwrap_or_default();
            assert!(first.starts_with(texts(lang).nav.drill), "{first}");
        }
    }

    #[test]
    fn a_customer_number_that_is_missing_says_so_in_every_language() {
        let mut plan = plan();
        plan.lines.get_mut(&LINE).unwrap().customer_number.clear();
        for lang in Lang::ALL {
            let said = script(&plan, &state(), lang);
            assert!(said.contains(&plain(texts(lang).spoken.to_fill_in)), "{said}");
            assert!(!said.contains(['{', '\u{a0}', '\u{ad}']), "{said}");
        }
    }

    #[test]
    fn what_was_tried_seen_and_asked_is_told() {
        let mut state = state();
        let mark = |answer, note: &str| StepMark {
            answer,
            at: at(5),
            who: String::new(),
            note: note.into(),
        };
        state.steps.insert(
            StepRef::Part(Part::Restart),
            mark(StepAnswer::NoHelp, "WAN brandt rood"),
        );
        state
            .steps
            .insert(StepRef::Part(Part::Firewall), mark(StepAnswer::NotApplicable, ""));
        state
            .steps
            .insert(StepRef::Part(Part::CallOperator), mark(StepAnswer::Done, "later"));
        state.branches.insert(Branch::NeighboursHit, Answer::Yes);
        let said = script(&plan(), &state, Lang::Nl);
        assert!(said.contains("Lampjes: WAN brandt rood."), "{said}");
        assert!(
            said.contains("Al gedaan: modem herstart (hielp niet), 17:05."),
            "{said}"
        );
        assert!(said.contains("Ook bij de buren: ja."), "{said}");
        assert!(!said.contains("Firewall") && !said.contains("later"), "{said}");
    }

    #[test]
    fn steps_are_said_as_done_and_a_call_that_led_to_nobody_is_told() {
        let (mut plan, mut state) = (plan(), state());
        let mark = StepMark {
            answer: StepAnswer::Done,
            at: at(5),
            who: String::new(),
            note: String::new(),
        };
        let own = Id::from_bits(1);
        let step = Step {
            text: "Zet de kassa op 4G".into(),
            ..Step::default()
        };
        plan.steps.insert(own, step);
        for step in [StepRef::Reflex(Reflex::ItTools), StepRef::Own(own)] {
            state.steps.insert(step, mark.clone());
        }
        let desk = Id::from_bits(9);
        plan.lines.get_mut(&LINE).unwrap().contact = Some(desk);
        let attempt = |minute, outcome| Attempt {
            line: Id::default(),
            number: Id::default(),
            outcome,
            at: at(minute),
        };
        let tries = Tries {
            count: 2,
            failures: 0,
            last: Outcome::Reached,
            last_at: at(20),
            reached_at: Some(at(20)),
            wrong: Default::default(),
            attempts: vec![attempt(12, Outcome::NoAnswer), attempt(20, Outcome::Reached)],
        };
        state.tries.insert(desk, tries);
        let said = script(&plan, &state, Lang::En);
        assert!(
            said.contains(
                "Already done: checked the firewall, restarted the modem, 17:05; \
                 Zet de kassa op 4G (done), 17:05; called at 17:12: no answer."
            ),
            "{said}"
        );
    }

    #[test]
    fn the_promise_of_the_contract_is_quoted() {
        let mut plan = plan();
        plan.slas.insert(
            Id::from_bits(1),
            Sla {
                line: LINE,
                repair_time: Some(Minutes(480)),
                reference: "SLA-17".into(),
                ..Sla::default()
            },
        );
        let said = script(&plan, &state(), Lang::En);
        assert!(said.contains("SLA: SLA-17, repaired within 8 h."), "{said}");
    }

    #[test]
    fn they_call_back_on_a_number_that_lives() {
        let (mut plan, mut state) = (plan(), state());
        state.services.set(Service::FixedPhones, ServiceState::DoesNot);
        assert_eq!(call_back_number(&plan, &state), "", "the company's own is dead");
        let lead = Id::from_bits(4);
        state.lead = Some(Named {
            contact: lead,
            name: "Sofie".into(),
            since: at(1),
        });
        let mobile = |reach| Number {
            contact: lead,
            value: "+32450000012".into(),
            reach,
            ..Number::default()
        };
        plan.numbers
            .insert(Id::from_bits(1), mobile(Reach::PrivateEmergency));
        assert_eq!(
            call_back_number(&plan, &state),
            "",
            "a private one is not given out"
        );
        plan.numbers.insert(Id::from_bits(2), mobile(Reach::Company));
        assert_eq!(plain(&call_back_number(&plan, &state)), "+32 450 00 00 12");
    }
}
