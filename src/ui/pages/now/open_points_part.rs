use crate::ui::prelude::*;

use crate::domain::{OpenPoints, open_points};
use crate::i18n::{Texts, fill};
use crate::output::log_paper::incident_title;
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{Glyph, RowLead, RowLink, Rows};

/// One line on what the last closed incident leaves to do, leading to it; or nothing.
#[component]
pub(super) fn OpenPointsPart() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let open = session.open_incidents();
    let points = Memo::new(move |_| session.with(|plan| open_points(plan, &open.read())));
    move || {
        points.get().map(|points| {
            let title = Signal::derive(move || {
                let texts = words.get();
                let incident = session.with(|plan| incident_title(texts, plan, points.incident));
                fill(texts.rooms.open_points, &[("incident", &incident)])
            });
            view! {
                <Rows>
                    <RowLink
                        href=addresses.to(&format!("/incidents/{}", points.incident))
                        lead=RowLead::Icon(Glyph::Note)
                        title
                        second=move || told(words.get(), points)
                        attr:data-test="open-points"
                    />
                </Rows>
            }
            .into_any()
        })
    }
}

fn told(texts: &Texts, points: OpenPoints) -> String {
    let rooms = texts.rooms;
    let ownerless = u64::try_from(points.ownerless).unwrap_or(u64::MAX);
    let parts = [
        points.review.then(|| rooms.open_review.to_owned()),
        points.cause.then(|| rooms.open_cause.to_owned()),
        (ownerless > 0).then(|| texts.count(&rooms.open_ownerless, ownerless, &[])),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
