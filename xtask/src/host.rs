//! A host: it takes connections, answers from the site, and goes wrong when told to.

use std::io;
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use crate::faults::{Fault, Faults};
use crate::http::Request;
use crate::requests::Requests;
use crate::site::Site;

/// A silent connection is closed after this time.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often a connection in a black hole looks whether the fault is over.
const BLACK_HOLE_STEP: Duration = Duration::from_millis(50);

/// A site with the faults that are on and the requests that it saw.
#[derive(Debug)]
pub struct Host {
    /// What is served.
    pub site: Site,
    /// What goes wrong.
    pub faults: Faults,
    /// What was asked for.
    pub requests: Requests,
}

/// Serves until the process ends, a thread for each connection.
pub fn serve(listener: &TcpListener, host: &Arc<Host>) {
    for stream in listener.incoming().flatten() {
        let host = Arc::clone(host);
        // A connection that breaks is the other side's affair.
        std::thread::spawn(move || connection(stream, &host));
    }
}

fn connection(mut stream: TcpStream, host: &Host) -> io::Result<()> {
    stream.set_nodelay(true)?;
    loop {
        stream.set_read_timeout(Some(PATIENCE))?;
        // Looks without taking: a connection closed with something unread is reset, not ended.
        if stream.peek(&mut [0])? == 0 || host.faults.is_on(&Fault::Reset) {
            return Ok(());
        }
        if host.faults.is_on(&Fault::BlackHole) {
            return swallow(&mut stream, host);
        }
        if !exchange(&mut stream, host)? {
            return Ok(());
        }
    }
}

/// Reads one request and answers it; says whether another may follow.
///
/// # Errors
/// If the connection breaks.
pub fn exchange<Wire: io::Read + io::Write>(wire: &mut Wire, host: &Host) -> io::Result<bool> {
    let Some(request) = Request::read(wire)? else {
        return Ok(false);
    };
    let answer = host.site.answer(&request, &host.faults);
    host.requests
        .note(format!("{} {} {}", answer.status, request.method, request.target));
    answer.write(wire, &request)
}

/// Takes everything and answers nothing until the other side gives up or the fault is over.
fn swallow(stream: &mut TcpStream, host: &Host) -> io::Result<()> {
    use std::io::Read as _;
    stream.set_read_timeout(Some(BLACK_HOLE_STEP))?;
    let mut taken = [0_u8; 4096];
    while host.faults.is_on(&Fault::BlackHole) {
        match stream.read(&mut taken) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Host, Requests, serve};
    use crate::control;
    use crate::faults::Faults;
    use crate::serve::{address_of, listen};
    use crate::trial_site::TrialSite;
    use std::io::{self, Read as _, Write as _};
    use std::net::{Ipv4Addr, SocketAddr, TcpStream};
    use std::sync::Arc;
    use std::time::Duration;

    /// A running server and its control address.
    fn start(trial: &TrialSite) -> (SocketAddr, SocketAddr) {
        let host = Arc::new(Host {
            site: trial.open(),
            faults: Faults::default(),
            requests: Requests::default(),
        });
        let site = listen(Ipv4Addr::LOCALHOST.into(), Some(0)).unwrap();
        let switch = listen(Ipv4Addr::LOCALHOST.into(), Some(0)).unwrap();
        let addresses = (address_of(&site).unwrap(), address_of(&switch).unwrap());
        let same = Arc::clone(&host);
        std::thread::spawn(move || serve(&site, &same));
        std::thread::spawn(move || control::listen(&switch, &host));
        addresses
    }

    fn ask(address: SocketAddr, request: &str) -> io::Result<String> {
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        stream.write_all(request.as_bytes())?;
        let mut said = String::new();
        stream.read_to_string(&mut said)?;
        Ok(said)
    }

    fn get(address: SocketAddr, path: &str) -> io::Result<String> {
        ask(
            address,
            &format!("GET {path} HTTP/1.1\r\nConnection: close\r\n\r\n"),
        )
    }

    fn switch(control: SocketAddr, faults: &str) -> String {
        let length = faults.len();
        ask(
            control,
            &format!("PUT /faults HTTP/1.1\r\nContent-Length: {length}\r\n\r\n{faults}"),
        )
        .unwrap()
    }

    #[test]
    fn one_connection_carries_several_requests_and_all_are_noted() {
        let trial = TrialSite::new("several", "/plan-b/");
        let (site, control) = start(&trial);
        let twice = "GET /plan-b/sw.js HTTP/1.1\r\n\r\n";
        let mut stream = TcpStream::connect(site).unwrap();
        for _ in 0..2 {
            stream.write_all(twice.as_bytes()).unwrap();
            let mut said = Vec::new();
            while !said.ends_with(b"this is sw.js") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                said.extend(byte);
            }
        }
        assert!(
            get(site, "/plan-b/gone.js?x=1")
                .unwrap()
                .starts_with("HTTP/1.1 404")
        );
        let noted = get(control, "/requests").unwrap();
        let sent = "200 GET /plan-b/sw.js\n200 GET /plan-b/sw.js\n404 GET /plan-b/gone.js?x=1\n";
        assert!(noted.ends_with(sent), "{noted}");
    }

    #[test]
    fn a_reset_breaks_the_connection_and_ends_with_the_fault() {
        let trial = TrialSite::new("reset", "/");
        let (site, control) = start(&trial);
        switch(control, "reset");
        let error = get(site, "/").unwrap_err();
        assert!(matches!(
            error.kind(),
            io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe
        ));
        switch(control, "");
        assert!(get(site, "/").unwrap().ends_with("this is index.html"));
    }

    #[test]
    fn a_black_hole_says_nothing_until_the_fault_is_over() {
        let trial = TrialSite::new("hole", "/");
        let (site, control) = start(&trial);
        switch(control, "blackhole");
        let mut stream = TcpStream::connect(site).unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
        stream.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
        let silent = stream.read(&mut [0]).unwrap_err();
        assert!(matches!(
            silent.kind(),
            io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
        ));
        switch(control, "");
        stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        assert_eq!(stream.read(&mut [0]).unwrap(), 0);
        assert!(get(site, "/").unwrap().starts_with("HTTP/1.1 200"));
    }

    #[test]
    fn a_cut_file_ends_before_its_promised_length() {
        let trial = TrialSite::new("cut", "/");
        let (site, control) = start(&trial);
        switch(control, "cut=sw.js");
        let said = get(site, "/sw.js").unwrap();
        assert!(
            said.contains("Content-Length: 13\r\n") && said.ends_with("\r\n\r\nthis i"),
            "{said}"
        );
    }

    #[test]
    fn an_unknown_fault_changes_nothing() {
        let trial = TrialSite::new("unknown", "/");
        let (_, control) = start(&trial);
        switch(control, "status=503\nflip=a");
        assert!(switch(control, "portal nonsense").starts_with("HTTP/1.1 400"));
        assert!(get(control, "/faults").unwrap().ends_with("status=503\nflip=a\n"));
    }
}
