//! The emergency card: one HTML document without any script, for when the app itself cannot run.
//!
//! The service worker serves it as the last resort, and it can be kept as a file. Numbers for the crisis team only
//! are left out; other private numbers unfold on a tap.

use std::fmt::{self, Write};

use super::html::escaped;
use super::paper_numbers::sort_for_writing;
use crate::domain::Sorting;
use crate::domain::checklist::{Reflex, own_at};
use crate::domain::order::in_owners_order;
use crate::domain::{Contact, Date, Helpdesk, Id, Line, Number, NumberKind, Plan, Reach, Standing};
use crate::i18n::{Texts, fill, format, own_step_title};

/// System colours, so that dark mode works; sizes for thumbs and bad light.
const STYLE: &str = "body{margin:0 auto;max-width:34rem;padding:1rem;color:CanvasText;background:Canvas;\
font:1.0625rem/1.4 system-ui,sans-serif}h1{margin:0;font-size:1.75rem;line-height:1.15}h2{font-size:1.0625rem;\
margin:0 0 .5rem}section{border-top:3px solid;padding:1rem 0}p{margin:.25rem 0}ol{margin:0;padding-left:1.75rem}\
ul{margin:0;padding:0;list-style:none}li{padding:.5rem 0}ul li+li{border-top:1px solid}a{display:inline-block;\
min-height:48px;line-height:48px;color:inherit;overflow-wrap:anywhere}.number a{font-size:1.75rem;font-weight:700}\
summary{min-height:48px;line-height:48px;cursor:pointer}";

/// The card of this plan. `app` is the address of the app, `day` the day on which the card is written, `changed` the day
/// of the plan's last change.
pub fn card(plan: &Plan, words: &Texts, app: &str, day: Date, changed: Option<Date>) -> String {
    let mut out = String::with_capacity(16_384);
    // Writing into a String does not fail.
    let _ = write_card(&mut out, plan, words, app, day, changed);
    out
}

fn write_card(
    out: &mut String,
    plan: &Plan,
    words: &Texts,
    app: &str,
    day: Date,
    changed: Option<Date>,
) -> fmt::Result {
    let company = match plan.company.name.as_str() {
        "" => words.nav.brand,
        name => name,
    };
    let on =
        |template, day| escaped(&fill(template, &[("date", &format::date(words.lang, day))])).into_owned();
    let changed = changed.map(|day| format!(". {}", on(words.saved.plan_changed, day)));
    write!(
        out,
        "<!doctype html><html lang=\"{lang}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">\
         <title>{title}: {company}</title><style>{STYLE}</style></head><body><h1>{company}</h1><p>{title}. {written}{changed}</p>",
        lang = words.lang.code(),
        title = escaped(words.card.title),
        company = escaped(company),
        written = on(words.card.written_on, day),
        changed = changed.unwrap_or_default(),
    )?;
    write!(
        out,
        "<section><p>{} <a href=\"tel:112\"><strong>{}</strong></a></p><p>{}</p><p>{}</p></section>",
        escaped(words.danger.question),
        escaped(words.danger.call_112),
        escaped(words.danger.any_network),
        escaped(words.danger.no_phone),
    )?;
    write_steps(out, plan, words)?;
    write_helpdesks(out, plan, words)?;
    write_contacts(out, plan, words)?;
    write_standing(out, plan, words)?;
    write!(
        out,
        "<section><p><a href=\"{}\">{}</a></p></section></body></html>",
        escaped(app),
        escaped(words.card.open_app)
    )
}

fn write_steps(out: &mut String, plan: &Plan, words: &Texts) -> fmt::Result {
    write!(out, "<section><h2>{}</h2><ol>", escaped(words.card.steps))?;
    write_own_steps(out, plan, words, None)?;
    for reflex in Reflex::ALL {
        write!(out, "<li>{}</li>", escaped(words.reflexes.title(*reflex)))?;
        write_own_steps(out, plan, words, Some(*reflex))?;
    }
    write!(out, "</ol></section>")
}

fn write_own_steps(out: &mut String, plan: &Plan, words: &Texts, after: Option<Reflex>) -> fmt::Result {
    own_at(&plan.steps, after)
        .into_iter()
        .try_for_each(|(_, step)| write!(out, "<li>{}</li>", escaped(&own_step_title(words, step))))
}

/// Each line with its helpdesk, and with the numbers that are asked for there.
fn write_helpdesks(out: &mut String, plan: &Plan, words: &Texts) -> fmt::Result {
    let lines = in_owners_order(&plan.lines, |line: &Line| &line.order);
    let desks = lines.into_iter().filter_map(|(_, line)| {
        let desk = Helpdesk::of(plan, line);
        Some((line, desk.number.href()?, desk))
    });
    let desks: Vec<(&Line, String, Helpdesk)> = desks.collect();
    if desks.is_empty() {
        return Ok(());
    }
    write!(out, "<section><h2>{}</h2><ul>", escaped(words.card.report))?;
    for (line, href, desk) in desks {
        write!(out, "<li><p><strong>{}</strong></p>", escaped(&line.name))?;
        let asked = [
            (words.fields.customer_number, &line.customer_number),
            (words.fields.line_number, &line.line_number),
        ];
        for (label, number) in asked.into_iter().filter(|(_, number)| !number.is_empty()) {
            let line = format::with_colon(words.lang, label, number);
            write!(out, "<p>{}</p>", escaped(&line))?;
        }
        let context: Vec<&str> = [line.operator.as_str(), &desk.hours]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        write!(
            out,
            "<p class=\"number\">{}<br><a href=\"{}\">{}</a></p></li>",
            escaped(&context.join(", ")),
            escaped(&href),
            escaped(&desk.number.shown())
        )?;
    }
    write!(out, "</ul></section>")
}

fn write_contacts(out: &mut String, plan: &Plan, words: &Texts) -> fmt::Result {
    let mut contacts: Vec<(&Id<Contact>, &Contact)> = plan.people().collect();
    contacts.order_by(|(_, a), (_, b)| (a.side, &a.order).cmp(&(b.side, &b.order)));
    if contacts.is_empty() {
        return Ok(());
    }
    write!(out, "<section><h2>{}</h2><ul>", escaped(words.card.contacts))?;
    for (id, contact) in contacts {
        write!(out, "<li><p><strong>{}</strong></p>", escaped(&contact.called()))?;
        if !contact.function.is_empty() && contact.function != contact.title() {
            write!(out, "<p>{}</p>", escaped(&contact.function))?;
        }
        let deputy = contact.deputy.and_then(|deputy| plan.contacts.get(&deputy));
        if let Some(deputy) = deputy.filter(|deputy| deputy.is_filled()) {
            let line = fill(words.card.deputy, &[("name", &deputy.called())]);
            write!(out, "<p>{}</p>", escaped(&line))?;
        }
        write_numbers(out, plan, words, *id)?;
        write!(out, "</li>")?;
    }
    write!(out, "</ul></section>")
}

fn write_numbers(out: &mut String, plan: &Plan, words: &Texts, of: Id<Contact>) -> fmt::Result {
    let own = plan.numbers.of(of).map(|(_, number)| number);
    let mut numbers: Vec<&Number> = own.filter(|number| number.reach != Reach::CrisisTeam).collect();
    sort_for_writing(&mut numbers);
    for number in numbers {
        let kind = escaped(words.channels.kind(number.kind));
        let shown = number.shown();
        let linked = match number.href() {
            Some(href) => format!("<a href=\"{}\">{}</a>", escaped(&href), escaped(&shown)),
            None => escaped(&shown).into_owned(),
        };
        let class = if number.kind == NumberKind::Email {
            "mail"
        } else {
            "number"
        };
        if number.reach.is_private() {
            let summary = escaped(words.card.private);
            write!(
                out,
                "<details><summary>{kind}: {summary}</summary><p class=\"{class}\">{linked}</p></details>"
            )?;
        } else {
            write!(out, "<p class=\"{class}\">{kind}<br>{linked}</p>")?;
        }
    }
    Ok(())
}

fn write_standing(out: &mut String, plan: &Plan, words: &Texts) -> fmt::Result {
    let mut standing: Vec<&Standing> = plan.standing.values().collect();
    standing.order_by(|a, b| a.order.cmp(&b.order));
    if standing.is_empty() {
        return Ok(());
    }
    write!(out, "<section><h2>{}</h2><ul>", escaped(words.card.standing))?;
    for instruction in standing {
        write!(out, "<li><p>{}</p>", escaped(&instruction.text))?;
        if !instruction.place.is_empty() {
            write!(out, "<p><strong>{}</strong></p>", escaped(&instruction.place))?;
        }
        write!(out, "</li>")?;
    }
    write!(out, "</ul></section>")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::Step;
    use crate::i18n::{Lang, texts};

    fn plan() -> Plan {
        let mut plan = Plan::default();
        plan.company.name = "Voorbeeld & Co".into();
        let id = Id::from_bits(7);
        plan.contacts.insert(
            id,
            Contact {
                first_name: "Els".into(),
                last_name: "<b>MAES".into(),
                ..Contact::default()
            },
        );
        let number = |value: &str, reach| Number {
            contact: id,
            value: value.into(),
            reach,
            ..Number::default()
        };
        plan.numbers
            .insert(Id::from_bits(1), number("+32470000001", Reach::Company));
        plan.numbers
            .insert(Id::from_bits(2), number("+32470000002", Reach::PrivateEmergency));
        plan.numbers
            .insert(Id::from_bits(3), number("+32470000003", Reach::CrisisTeam));
        plan
    }

    fn written(plan: &Plan, lang: Lang) -> String {
        card(
            plan,
            texts(lang),
            "/plan-b/",
            Date::from_ymd_opt(2026, 11, 23).unwrap(),
            Date::from_ymd_opt(2026, 9, 1),
        )
    }

    #[test]
    fn the_card_says_of_when_it_is_and_when_the_plan_was_last_changed() {
        let html = written(&plan(), Lang::En).replace('\u{A0}', " ");
        assert!(
            html.contains("As of 23 November 2026. Plan last changed on 1 September 2026."),
            "{html}"
        );
    }

    #[test]
    fn a_step_that_came_in_without_a_text_is_no_empty_line() {
        let mut plan = Plan::default();
        plan.steps.insert(Id::from_bits(1), Step::default());
        assert!(written(&plan, Lang::En).contains("<li>Step of your own</li>"));
    }

    #[test]
    fn whom_to_call_about_a_line_stands_with_what_is_asked_for_there() {
        let mut plan = plan();
        let line = Line {
            name: "Glasvezel".into(),
            operator: "Noordlijn".into(),
            customer_number: "NL-5".into(),
            helpdesk: "+3228880000".into(),
            ..Line::default()
        };
        plan.lines.insert(Id::from_bits(1), line);
        // Without a number there is nobody to call.
        let line = Line {
            name: "Kabel".into(),
            ..Line::default()
        };
        plan.lines.insert(Id::from_bits(2), line);
        let html = written(&plan, Lang::Nl);
        assert!(
            html.contains("tel:+3228880000") && html.contains("Klantnummer: NL-5"),
            "{html}"
        );
        assert!(!html.contains("Kabel"));
    }

    #[test]
    fn a_deputy_who_is_not_filled_in_is_not_named() {
        let mut plan = plan();
        let deputy = Id::from_bits(9);
        plan.contacts.insert(deputy, Contact::default());
        if let Some(contact) = plan.contacts.get_mut(&Id::from_bits(7)) {
            contact.deputy = Some(deputy);
        }
        assert!(!written(&plan, Lang::Nl).contains("Vervanger"));
    }

    #[test]
    fn a_number_for_the_crisis_team_is_not_on_the_card() {
        let html = written(&plan(), Lang::Nl);
        assert!(html.contains("tel:+32470000001"));
        assert!(html.contains("tel:+32470000002"));
        assert!(!html.contains("470000003") && !html.contains("470 00 00 03"));
    }

    #[test]
    fn a_private_number_unfolds_on_a_tap() {
        let html = written(&plan(), Lang::Fr);
        let private = html.find("tel:+32470000002").unwrap();
        let details = html.find("<details>").unwrap();
        assert!(details < private && private < html.find("</details>").unwrap());
    }

    #[test]
    fn names_do_not_become_markup() {
        let html = written(&plan(), Lang::De);
        assert!(html.contains("Els &lt;B&gt;MAES"));
        assert!(html.contains("Voorbeeld &amp; Co"));
        assert!(!html.contains("<b>"));
    }

    #[test]
    fn a_card_without_a_plan_still_has_the_six_steps_and_112() {
        for lang in Lang::ALL {
            let html = written(&Plan::default(), lang);
            assert_eq!(html.matches("<li>").count(), 6);
            assert!(html.contains("tel:112"));
        }
    }

    #[test]
    fn own_steps_stand_where_they_belong() {
        let mut plan = Plan::default();
        let step = |text: &str, after| Step {
            text: text.into(),
            after,
            ..Step::default()
        };
        plan.steps
            .insert(Id::from_bits(1), step("ZZ", Some(Reflex::Obvious)));
        plan.steps.insert(Id::from_bits(2), step("AA", None));
        let html = written(&plan, Lang::En);
        let place = |text: &str| html.find(text).unwrap();
        assert!(place("<li>AA") < place("<li>Check cables"));
        assert!(place("<li>Check cables") < place("<li>ZZ"));
        assert!(place("<li>ZZ") < place("<li>Ask the neighbours"));
    }
}
