//! The picture of the restart order.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic
)]

use plan_b::domain::restart::{Restart, warnings};
use plan_b::domain::{Activity, Id, Minutes, Plan};
use plan_b::i18n::{Lang, texts};
use plan_b::output::restart_picture::restart_picture;

fn plan(rows: &[(&str, &[u64], Option<u32>)]) -> Plan {
    let mut plan = Plan::default();
    for (bits, (name, needs, rto)) in (1..).zip(rows) {
        let activity = Activity {
            order: format!("{bits:03}"),
            name: (*name).into(),
            depends_on: needs.iter().map(|bits| Id::from_bits(*bits)).collect(),
            rto: rto.map(Minutes),
            ..Activity::default()
        };
        plan.activities.insert(Id::from_bits(bits), activity);
    }
    plan
}

fn drawn(plan: &Plan, lang: Lang) -> String {
    let restart = Restart::of(&plan.activities);
    let told = warnings(&plan.activities, &restart);
    restart_picture(plan, &restart, &told, texts(lang))
}

/// Elements of a well-formed text, each with its attributes; panics where it is not well-formed.
fn elements(svg: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut found = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut rest = svg;
    while let Some(start) = rest.find('<') {
        assert!(
            !rest[..start].contains('>'),
            "a stray > before {}",
            &rest[start..]
        );
        for piece in rest[..start].split('&').skip(1) {
            let name = piece.split(';').next().unwrap();
            assert!(["amp", "lt", "gt", "quot", "#39"].contains(&name), "&{piece}");
        }
        let end = start + rest[start..].find('>').expect("a tag that ends");
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name));
            continue;
        }
        let (tag, closes) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let (name, mut text) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while !text.trim().is_empty() {
            let (attribute, after) = text.trim().split_once("=\"").expect("a quoted value");
            let (value, after) = after.split_once('"').expect("the end of a value");
            assert!(!value.contains('<'), "{value}");
            attributes.push((attribute.to_owned(), value.to_owned()));
            text = after;
        }
        found.push((name.to_owned(), attributes));
        if !closes {
            open.push(name.to_owned());
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");
    found
}

fn attribute(element: &(String, Vec<(String, String)>), name: &str) -> String {
    let found = element.1.iter().find(|(other, _)| other == name);
    found.map(|(_, value)| value.clone()).unwrap_or_default()
}

fn number(element: &(String, Vec<(String, String)>), name: &str) -> u32 {
    attribute(element, name).parse().unwrap()
}

#[test]
fn it_is_well_formed_names_every_activity_in_full_and_carries_no_style_and_no_script() {
    let long = "Safety of people and building in the whole valley & \"beyond\" <script>alert('x')</script>";
    let plan = plan(&[
        (long, &[], Some(30)),
        ("Orders", &[1], None),
        ("", &[2, 3], Some(120)),
    ]);
    for lang in Lang::ALL {
        let svg = drawn(&plan, lang);
        let found = elements(&svg);
        for (name, attributes) in &found {
            assert!(
                ["svg", "g", "title", "rect", "text", "path", "circle"].contains(&name.as_str()),
                "{name}"
            );
            for (attribute, _) in attributes {
                assert!(
                    attribute != "style" && !attribute.starts_with("on"),
                    "{attribute}"
                );
            }
        }
        assert!(
            svg.contains("<title>Safety of people and building in the whole valley &amp; &quot;beyond&quot;")
        );
        assert!(svg.contains("<title>Orders. "));
        let boxes = found.iter().filter(|(name, _)| name == "rect").count();
        assert_eq!(boxes, plan.activities.len());
    }
}

#[test]
fn without_activities_there_is_no_picture() {
    assert_eq!(drawn(&Plan::default(), Lang::Nl), "");
}

#[test]
fn waves_go_down_boxes_do_not_touch_and_nothing_leaves_the_picture() {
    let plan = plan(&[
        ("a", &[3, 5], Some(60)),
        ("b", &[], None),
        ("c", &[5], Some(30)),
        (
            "d with a name that takes two lines at least",
            &[1, 2, 3, 5],
            Some(90),
        ),
        ("e", &[], Some(10)),
        ("f", &[4, 7], None),
        ("g", &[6], None),
    ]);
    let svg = drawn(&plan, Lang::De);
    let found = elements(&svg);
    let view = attribute(&found[0], "viewBox");
    let view: Vec<u32> = view.split(' ').map(|part| part.parse().unwrap()).collect();
    let mut bottom = 0;
    for rect in found.iter().filter(|(name, _)| name == "rect") {
        assert!(number(rect, "y") > bottom, "{rect:?}");
        bottom = number(rect, "y") + number(rect, "height");
        assert!(number(rect, "x") + number(rect, "width") < view[2]);
    }
    assert!(bottom < view[3]);
    let headings = found
        .iter()
        .filter(|element| attribute(element, "class") == "restart-wave");
    assert_eq!(headings.count(), 5);
    let way = found
        .iter()
        .filter(|element| attribute(element, "class") == "restart-way");
    let needed = way.clone().count();
    assert_eq!(needed, 7, "one line for each activity that is needed");
    for way in way {
        for part in attribute(way, "d").split('H').skip(1) {
            let x = part.split(['V', 'M']).next().unwrap();
            assert!(x.parse::<u32>().unwrap() < view[2], "{part}");
        }
    }
    // Each box that waits has a point for each thing that it waits for.
    let points = found
        .iter()
        .filter(|element| element.0 == "path" && attribute(element, "class") == "restart-point");
    assert_eq!(points.count(), 10);
}

#[test]
fn what_does_not_hold_is_marked_with_a_shape_and_what_holds_is_not() {
    let marks = |rows: &[(&str, &[u64], Option<u32>)]| {
        let svg = drawn(&plan(rows), Lang::En);
        let count = |class: &str| svg.matches(&format!("class=\"{class}\"")).count();
        (count("restart-fails"), count("restart-due"))
    };
    assert_eq!(marks(&[("a", &[], Some(60)), ("b", &[1], Some(90))]), (0, 0));
    assert_eq!(marks(&[("a", &[2], Some(60)), ("b", &[1], Some(60))]), (2, 0));
    assert_eq!(marks(&[("a", &[], Some(90)), ("b", &[1], Some(60))]), (0, 1));
}

#[test]
fn three_hundred_activities_are_drawn_too() {
    let needs: Vec<Vec<u64>> = (0..300_u64)
        .map(|bits| (bits.saturating_sub(3)..bits).filter(|bits| *bits > 0).collect())
        .collect();
    let rows: Vec<(&str, &[u64], Option<u32>)> = needs
        .iter()
        .map(|needs| ("Delivery", needs.as_slice(), Some(60)))
        .collect();
    let svg = drawn(&plan(&rows), Lang::Fr);
    assert_eq!(
        elements(&svg).iter().filter(|(name, _)| name == "rect").count(),
        300
    );
}
