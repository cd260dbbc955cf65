#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

use super::layers::Layers;
use super::layout::Layout;
use super::*;
use crate::domain::{Activity, Id, Line, LineKind, Minutes, Service};
use crate::i18n::{Lang, texts};

fn line(name: &str, kind: LineKind, operator: &str, cable: &str) -> Line {
    Line {
        name: name.into(),
        kind,
        operator: operator.into(),
        cable: cable.into(),
        autonomy: Some(Minutes(600)),
        ..Line::default()
    }
}

fn plan() -> Plan {
    let mut plan = Plan::default();
    let fibre = Id::from_bits(1);
    plan.lines.insert(
        fibre,
        line("Glasvezel <1>", LineKind::Internet, "Noord & Co", "Straat \"A\""),
    );
    plan.lines.insert(
        Id::from_bits(2),
        line("Reserve", LineKind::Internet, "Zuid", "straat a"),
    );
    plan.lines.insert(
        Id::from_bits(3),
        Line {
            carried_over: Some(fibre),
            ..line("Telefoon", LineKind::FixedPhone, "Noord & Co", "")
        },
    );
    plan.lines.insert(
        Id::from_bits(4),
        line("Terminal", LineKind::PaymentTerminal, "Geld", ""),
    );
    let needs = |name: &str, needs: &[Service], lines: &[u64]| Activity {
        name: name.into(),
        needs: needs.iter().copied().collect(),
        lines: lines.iter().copied().map(Id::from_bits).collect(),
        ..Activity::default()
    };
    plan.activities.insert(
        Id::from_bits(1),
        needs("Kassa", &[Service::InternetLine], &[1, 4]),
    );
    plan.activities
        .insert(Id::from_bits(2), needs("Onthaal", &[Service::FixedPhones], &[]));
    plan
}

fn drawn(plan: &Plan, lang: Lang) -> String {
    picture(plan, &Dependencies::of(plan), texts(lang))
}

/// Every element is closed in the order in which it was opened, no text holds markup, every attribute is one of a few.
fn assert_well_formed(svg: &str) {
    let mut open = Vec::new();
    let mut rest = svg;
    while let Some(at) = rest.find('<') {
        assert!(
            !rest[..at].contains(['>', '"']),
            "markup in a text: {}",
            &rest[..at]
        );
        let end = rest.find('>').unwrap();
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed.to_owned()));
            continue;
        }
        let name = tag.split([' ', '/']).next().unwrap();
        assert!(
            ["svg", "g", "path", "rect", "text", "title"].contains(&name),
            "{name}"
        );
        for attribute in tag
            .split("\" ")
            .filter_map(|part| part.split_once("=\"").map(|(name, _)| name))
        {
            let attribute = attribute.rsplit(' ').next().unwrap();
            assert!(
                attribute != "style" && !attribute.starts_with("on"),
                "{attribute}"
            );
        }
        if !tag.ends_with('/') {
            open.push(name.to_owned());
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn it_is_well_formed_and_names_every_line_point_service_and_activity() {
    let plan = plan();
    for lang in Lang::ALL {
        let svg = drawn(&plan, lang);
        assert_well_formed(&svg);
        for name in [
            "Glasvezel &lt;1&gt;",
            "Reserve",
            "Telefoon",
            "Terminal",
            "Noord &amp; Co",
            "Zuid",
            "Straat &quot;A&quot;",
            "Kassa",
            "Onthaal",
        ] {
            assert!(svg.contains(&format!("<title>{name}</title>")), "{name} in {svg}");
        }
    }
}

#[test]
fn a_single_point_has_a_shape_of_its_own_and_says_so_in_words() {
    let plan = plan();
    let svg = drawn(&plan, Lang::Nl);
    let single: Vec<&str> = svg
        .split("<g class=\"dependency-box dependency-single\">")
        .skip(1)
        .collect();
    let cable = single
        .iter()
        .find(|part| part.starts_with("<title>Straat"))
        .unwrap();
    let cable = &cable[..cable.find("</g>").unwrap()];
    assert!(
        cable.contains("alles hangt") && cable.contains("<path"),
        "{cable}"
    );
    assert!(!single.iter().any(|part| part.starts_with("<title>Zuid")));
}

#[test]
fn nothing_is_drawn_without_lines_and_no_text_is_smaller_than_twelve() {
    assert_eq!(drawn(&Plan::default(), Lang::Nl), "");
    let svg = drawn(&plan(), Lang::De);
    for size in svg.split("font-size=\"").skip(1) {
        let size: u32 = size.split('"').next().unwrap().parse().unwrap();
        assert!(size >= 12);
    }
}

#[test]
fn boxes_of_a_column_never_touch_and_all_lie_within_the_picture() {
    let mut plan = plan();
    for at in 10..40 {
        let of = Some(Id::from_bits(at - 9));
        let carried = (at % 7 == 0).then(|| Id::from_bits(at - 5));
        plan.lines.insert(
            Id::from_bits(at),
            Line {
                backup_of: of,
                carried_over: carried,
                ..line(
                    "Lijn met een lange naam die niet past",
                    LineKind::Mobile,
                    ["A", "B"][at as usize % 2],
                    "",
                )
            },
        );
    }
    let layout = Layout::of(Layers::of(&plan, &Dependencies::of(&plan), texts(Lang::Fr)));
    for (number, one) in layout.boxes.iter().enumerate() {
        assert!(one.y - one.height / 2 >= 0 && one.y + one.height / 2 <= layout.height);
        assert!(one.node.column < layout.heads.len());
        for other in layout
            .boxes
            .iter()
            .skip(number + 1)
            .filter(|other| other.node.column == one.node.column)
        {
            assert!(
                (one.y - other.y).abs() * 2 >= one.height + other.height,
                "{one:?} {other:?}"
            );
        }
    }
    for (from, to) in &layout.edges {
        assert_eq!(layout.boxes[*from].node.column + 1, layout.boxes[*to].node.column);
    }
}

#[test]
fn lines_that_carry_one_another_are_drawn_all_the_same() {
    let mut plan = plan();
    plan.lines.get_mut(&Id::from_bits(1)).unwrap().carried_over = Some(Id::from_bits(2));
    plan.lines.get_mut(&Id::from_bits(2)).unwrap().carried_over = Some(Id::from_bits(1));
    assert_well_formed(&drawn(&plan, Lang::En));
}

#[test]
fn the_words_say_of_each_line_what_the_picture_shows() {
    let plan = plan();
    let told = in_words(&plan, &Dependencies::of(&plan), texts(Lang::Nl));
    let phone = told
        .iter()
        .find(|line| line.name.starts_with("Telefoon"))
        .unwrap();
    assert_eq!(
        phone.facts,
        [
            "Hangt aan: Glasvezel <1> en operator Noord & Co",
            "Geeft: vaste telefonie",
            "Nodig voor: Onthaal",
        ]
    );
    let reserve = told.iter().find(|line| line.name == "Reserve").unwrap();
    assert!(
        reserve.facts[0].contains("Straat \"A\" (alles hangt hieraan)"),
        "{:?}",
        reserve.facts
    );
}
