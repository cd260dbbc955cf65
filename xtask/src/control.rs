//! A second local address through which a test switches faults and reads what was asked for.
//!
//! `GET /faults` lists the faults, `PUT /faults` replaces them (one a line, none clears them), `GET /requests` lists
//! what the site was asked for since the last `DELETE /requests`.

use std::net::TcpListener;
use std::sync::Arc;

use crate::faults::Fault;
use crate::host::Host;
use crate::http::{Answer, Request};

/// Answers on `listener` until the process ends.
pub fn listen(listener: &TcpListener, host: &Arc<Host>) {
    for mut stream in listener.incoming().flatten() {
        // One after the other: only one test talks here, and a broken connection concerns that test alone.
        if let Ok(Some(mut request)) = Request::read(&mut stream) {
            request.keep_alive = false;
            let _ = answer(&request, host).write(&mut stream, &request);
        }
    }
}

fn answer(request: &Request, host: &Host) -> Answer {
    match (request.method.as_str(), request.path()) {
        ("GET", "/faults") => Answer::text(200, &host.faults.listed()),
        ("PUT", "/faults") => {
            match request
                .body
                .split_whitespace()
                .map(str::parse)
                .collect::<Result<Vec<Fault>, _>>()
            {
                Ok(faults) => {
                    host.faults.replace(faults);
                    Answer::text(200, &host.faults.listed())
                }
                Err(message) => Answer::text(400, &message),
            }
        }
        ("GET", "/requests") => Answer::text(200, &host.requests.listed()),
        ("DELETE", "/requests") => {
            host.requests.clear();
            Answer::text(200, "")
        }
        _ => Answer::text(404, "There are /faults and /requests."),
    }
}
