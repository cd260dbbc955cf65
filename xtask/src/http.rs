//! As much of HTTP/1.1 as a browser on the same machine needs.

use std::io::{self, Read, Write};

/// A request's first line and what the server looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `HEAD` …
    pub method: String,
    /// Path and query as sent.
    pub target: String,
    /// The content, at most [`LONGEST_BODY`] bytes.
    pub body: String,
    /// Whether more requests may follow on this connection.
    pub keep_alive: bool,
}

/// Longer request heads are refused.
const LONGEST_HEAD: usize = 32 * 1024;

/// Of longer request contents the rest is read and dropped: nobody here needs it, but a connection that is closed with
/// something unread is reset, and a person who shares a file would see the browser's error instead of the answer.
pub const LONGEST_BODY: usize = 64 * 1024;

/// Longer request contents are refused.
const LONGEST_SENT: usize = 64 * 1024 * 1024;

impl Request {
    /// Reads the next request; `None` when the other side has closed or does not speak HTTP.
    ///
    /// # Errors
    /// If the connection breaks.
    pub fn read(wire: &mut impl Read) -> io::Result<Option<Self>> {
        let mut received = Vec::new();
        let mut part = [0_u8; 4096];
        let head_length = loop {
            if let Some(at) = received.windows(4).position(|window| window == b"\r\n\r\n") {
                break at;
            }
            let count = wire.read(&mut part)?;
            if count == 0 || received.len() > LONGEST_HEAD {
                return Ok(None);
            }
            received.extend(part.iter().take(count));
        };
        let body = received.split_off(head_length);
        let mut body: Vec<u8> = body.into_iter().skip(4).collect();
        let Some((mut request, length)) = parse_head(&String::from_utf8_lossy(&received)) else {
            return Ok(None);
        };
        let mut left = length.saturating_sub(body.len());
        while left > 0 {
            let count = wire.read(&mut part)?;
            if count == 0 {
                return Ok(None);
            }
            left = left.saturating_sub(count);
            let room = LONGEST_BODY.saturating_sub(body.len());
            body.extend(part.iter().take(count.min(room)));
        }
        request.body = String::from_utf8_lossy(&body).into_owned();
        Ok(Some(request))
    }

    /// The path without the query.
    pub fn path(&self) -> &str {
        self.target.split(['?', '#']).next().unwrap_or_default()
    }
}

/// The request without its content, and the content's length.
fn parse_head(head: &str) -> Option<(Request, usize)> {
    let mut lines = head.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let (method, target, version) = (first.next()?, first.next()?, first.next()?);
    if first.next().is_some() || !target.starts_with('/') {
        return None;
    }
    let mut keep_alive = version == "HTTP/1.1";
    let mut length = 0;
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        let value = value.trim();
        if name.eq_ignore_ascii_case("connection") && value.eq_ignore_ascii_case("close") {
            keep_alive = false;
        } else if name.eq_ignore_ascii_case("content-length") {
            length = value.parse().ok().filter(|length| *length <= LONGEST_SENT)?;
        }
    }
    let request = Request {
        method: method.to_owned(),
        target: target.to_owned(),
        body: String::new(),
        keep_alive,
    };
    Some((request, length))
}

/// What is sent back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Headers beside the length.
    pub headers: Vec<(String, String)>,
    /// The whole content.
    pub body: Vec<u8>,
    /// Send only the first half of the content and break off.
    pub cut: bool,
}

impl Answer {
    /// An answer of one line of text.
    pub fn text(status: u16, text: &str) -> Self {
        Self::new(status, "text/plain; charset=utf-8", text.as_bytes().to_vec())
    }

    /// An answer with content of a type.
    pub fn new(status: u16, media_type: &str, body: Vec<u8>) -> Self {
        Self {
            status,
            headers: vec![("Content-Type".to_owned(), media_type.to_owned())],
            body,
            cut: false,
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Writes the answer to `request`; says whether the connection may be used again.
    ///
    /// # Errors
    /// If the connection breaks.
    pub fn write(&self, wire: &mut impl Write, request: &Request) -> io::Result<bool> {
        let keep_alive = request.keep_alive && !self.cut;
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        let length = self.body.len().to_string();
        let connection = if keep_alive { "keep-alive" } else { "close" };
        let own = [("Content-Length", length.as_str()), ("Connection", connection)];
        let headers = self
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        for (name, value) in headers.chain(own) {
            head.push_str(name);
            head.push_str(": ");
            head.push_str(value);
            head.push_str("\r\n");
        }
        head.push_str("\r\n");
        let mut bytes = head.into_bytes();
        if request.method != "HEAD" {
            let sent = if self.cut {
                self.body.len() / 2
            } else {
                self.body.len()
            };
            bytes.extend(self.body.iter().take(sent));
        }
        wire.write_all(&bytes)?;
        wire.flush()?;
        Ok(keep_alive)
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        204 => "No Content",
        301 => "Moved Permanently",
        303 => "See Other",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        500 => "Internal Server Error",
        503 => "Service Unavailable",
        _ => "Other",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Answer, LONGEST_BODY, Request};
    use std::io::{self, Read};

    /// Gives its bytes one at a time, as a slow network does.
    struct Drip<'a>(&'a [u8]);

    impl Read for Drip<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0.take(1).read(buffer).inspect(|count| {
                self.0 = self.0.get(*count..).unwrap_or_default();
            })
        }
    }

    fn read(text: &str) -> Option<Request> {
        Request::read(&mut Drip(text.as_bytes())).unwrap()
    }

    #[test]
    fn a_request_in_pieces_is_read_whole() {
        let request = read("PUT /faults?x=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nportal").unwrap();
        assert_eq!(
            (request.method.as_str(), request.path(), request.body.as_str()),
            ("PUT", "/faults", "portal")
        );
        assert!(request.keep_alive);
        assert!(
            !read("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
                .unwrap()
                .keep_alive
        );
    }

    #[test]
    fn a_long_content_is_read_to_its_end_and_the_next_request_is_found() {
        let long = "x".repeat(LONGEST_BODY + 5_000);
        let both = format!(
            "POST /shared HTTP/1.1\r\nContent-Length: {}\r\n\r\n{long}GET /next HTTP/1.1\r\n\r\n",
            long.len()
        );
        let mut wire = Drip(both.as_bytes());
        let first = Request::read(&mut wire).unwrap().unwrap();
        assert_eq!(
            (first.target.as_str(), first.body.len()),
            ("/shared", LONGEST_BODY)
        );
        assert_eq!(Request::read(&mut wire).unwrap().unwrap().target, "/next");
    }

    #[test]
    fn what_is_not_http_is_no_request() {
        for text in [
            "",
            "GET /\r\n\r\n",
            "GET http://elsewhere/ HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        let endless = format!("GET / HTTP/1.1\r\nX: {}\r\n\r\n", "a".repeat(100_000));
        assert_eq!(Request::read(&mut endless.as_bytes()).unwrap(), None);
        assert_eq!(read("PUT / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n"), None);
    }

    #[test]
    fn a_cut_answer_promises_more_than_it_sends() {
        let request = read("GET / HTTP/1.1\r\n\r\n").unwrap();
        let mut sent = Vec::new();
        let mut answer = Answer::text(200, "0123456789");
        assert!(answer.write(&mut sent, &request).unwrap());
        assert!(String::from_utf8_lossy(&sent).ends_with("Connection: keep-alive\r\n\r\n0123456789"));
        answer.cut = true;
        sent.clear();
        assert!(!answer.write(&mut sent, &request).unwrap());
        let text = String::from_utf8_lossy(&sent).into_owned();
        assert!(text.contains("Content-Length: 10\r\n") && text.ends_with("\r\n\r\n01234"));
    }
}
