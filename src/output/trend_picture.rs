//! Results of one script over time as a picture: a line for the share that was reached, one for how long it took. The
//! same in words stands beside it.

use std::fmt::{self, Write};

use super::html::escaped;
use crate::domain::drill_history::reached_percent;
use crate::domain::drill_trend::DrillSeries;
use crate::i18n::{Texts, fill, format, plain};

const WIDTH: u32 = 328;
/// Room at both sides, for the figures over the first and the last point.
const SIDE: u32 = 34;
const SIZE: u32 = 15;
/// Height of one plot: a name, figures over the points, the line.
const PLOT: u32 = 118;
const TOP: u32 = 52;
const LOW: u32 = 104;
/// So many drills are drawn, the last ones.
const MOST: usize = 6;

/// One figure over time: what it is called, the value of each drill with its words.
struct Plot {
    name: String,
    values: Vec<Option<(u32, String)>>,
    most: u32,
}

/// The picture.
pub fn trend_picture(words: &Texts, series: &DrillSeries<'_>) -> String {
    let from = series.results.len().saturating_sub(MOST);
    let shown = series.results.get(from..).unwrap_or_default();
    let reached = shown.iter().map(|(_, result)| {
        let percent = reached_percent(result)?;
        Some((percent, format::percent(words.lang, u64::from(percent))))
    });
    let took = shown.iter().map(|(_, result)| {
        let took = result.took?.0;
        Some((took, format::duration(words.lang, u64::from(took))))
    });
    let took: Vec<_> = took.collect();
    let longest = took.iter().flatten().map(|(took, _)| *took).max().unwrap_or(0);
    let plots = [
        Plot {
            name: words.drills.reached.to_owned(),
            values: reached.collect(),
            most: 100,
        },
        Plot {
            name: words.drills.took.to_owned(),
            values: took,
            most: longest,
        },
    ];
    let dates = [shown.first(), shown.last()].map(|one| {
        one.map(|(_, result)| format::date(words.lang, result.at.date()))
            .unwrap_or_default()
    });
    let mut out = String::new();
    // Writing into a String does not fail.
    let _ = write_picture(&mut out, words, &plots, &dates);
    out
}

/// What the picture shows, a sentence for each drill.
pub fn trend_words(words: &Texts, series: &DrillSeries<'_>) -> Vec<String> {
    let told = series.results.iter().map(|(_, result)| {
        let reached = reached_percent(result).map(|percent| {
            let percent = format::percent(words.lang, u64::from(percent));
            format::with_colon(words.lang, words.drills.reached, &percent)
        });
        let took = result.took.map(|took| {
            let took = format::duration(words.lang, u64::from(took.0));
            format::with_colon(words.lang, words.drills.took, &took)
        });
        let figures: Vec<String> = [reached, took].into_iter().flatten().collect();
        let day = format::date(words.lang, result.at.date());
        format::with_colon(words.lang, &day, &figures.join(", "))
    });
    told.collect()
}

fn write_picture(out: &mut String, words: &Texts, plots: &[Plot], dates: &[String; 2]) -> fmt::Result {
    let plots: Vec<&Plot> = plots
        .iter()
        .filter(|plot| plot.values.iter().flatten().count() > 1)
        .collect();
    if plots.is_empty() {
        return Ok(());
    }
    let height = PLOT * u32::try_from(plots.len()).unwrap_or(0) + 26;
    let named: Vec<&str> = plots.iter().map(|plot| plot.name.as_str()).collect();
    let label = fill(
        words.drills.trend_of,
        &[("figures", &format::list(words.lang, &named))],
    );
    write!(
        out,
        "<svg class=\"timeline-picture\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{}\">",
        escaped(&plain(&label))
    )?;
    for (place, plot) in (0..).zip(&plots) {
        write_plot(out, plot, place * PLOT)?;
    }
    let [first, last] = dates.each_ref().map(|date| plain(date));
    write!(
        out,
        "<text class=\"tl-small\" x=\"2\" y=\"{}\">{}</text>\
         <text class=\"tl-small\" text-anchor=\"end\" x=\"{}\" y=\"{}\">{}</text></svg>",
        height - 6,
        escaped(&first),
        WIDTH - 2,
        height - 6,
        escaped(&last),
    )
}

fn write_plot(out: &mut String, plot: &Plot, top: u32) -> fmt::Result {
    let steps = u32::try_from(plot.values.len())
        .unwrap_or(1)
        .saturating_sub(1)
        .max(1);
    let points: Vec<(u32, u32, &str)> = (0..)
        .zip(&plot.values)
        .filter_map(|(place, value)| {
            let (value, said) = value.as_ref()?;
            let x = SIDE + place * (WIDTH - 2 * SIDE) / steps;
            let share = u64::from(*value) * u64::from(LOW - TOP) / u64::from(plot.most.max(1));
            let y = top + LOW - u32::try_from(share).unwrap_or(0).min(LOW - TOP);
            Some((x, y, said.as_str()))
        })
        .collect();
    let line: Vec<String> = points.iter().map(|(x, y, _)| format!("{x},{y}")).collect();
    write!(
        out,
        "<text class=\"tl-name\" x=\"2\" y=\"{}\">{}</text>\
         <line class=\"tl-grid\" x1=\"2\" x2=\"{}\" y1=\"{}\" y2=\"{}\"/>\
         <polyline class=\"tl-line\" points=\"{}\"/>",
        top + SIZE + 2,
        escaped(&plain(&plot.name)),
        WIDTH - 2,
        top + LOW,
        top + LOW,
        line.join(" "),
    )?;
    for (x, y, said) in points {
        write!(
            out,
            "<circle class=\"tl-dot\" cx=\"{x}\" cy=\"{y}\" r=\"5\"/>\
             <text class=\"tl-small\" text-anchor=\"middle\" x=\"{x}\" y=\"{}\">{}</text>",
            y - 10,
            escaped(&plain(said)),
        )?;
    }
    Ok(())
}
