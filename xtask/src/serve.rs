//! `cargo xtask serve`: a folder, served as a host does it, with faults on demand.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;

use crate::arguments::Arguments;
use crate::base::Base;
use crate::control;
use crate::faults::{Fault, Faults};
use crate::headers::HeaderRules;
use crate::host::{Host, serve};
use crate::redirects::Redirects;
use crate::requests::Requests;
use crate::site::Site;
use crate::workspace::Workspace;

/// The first port tried when none is asked for.
pub const USUAL_PORT: u16 = 8080;

/// How many ports after the usual one are tried.
const PORTS_TRIED: u16 = 100;

/// `cargo xtask serve`: serves a folder until the process ends.
///
/// # Errors
/// If the folder, the header rules or a port cannot be had.
pub fn command(mut arguments: Arguments, workspace: &Workspace) -> Result<(), String> {
    let folder = arguments
        .value("--dir")?
        .ok_or("--dir is needed: the folder to serve")?;
    let base = arguments.parsed::<Base>("--base")?.unwrap_or_else(Base::root);
    let port = arguments.parsed::<u16>("--port")?;
    let control_port = arguments.parsed::<u16>("--control")?;
    let faults = arguments.parsed_all::<Fault>("--fault")?;
    arguments.finish()?;

    let host = Arc::new(open(Path::new(&folder), base, faults, workspace)?);
    let listener = listen(Ipv4Addr::LOCALHOST.into(), port)?;
    let address = address_of(&listener)?;
    if let Some(port) = control_port {
        let listener = listen(Ipv4Addr::LOCALHOST.into(), Some(port))?;
        println!("control on http://{}", address_of(&listener)?);
        let host = Arc::clone(&host);
        std::thread::spawn(move || control::listen(&listener, &host));
    }
    println!("listening on http://{address}{}", host.site.base());
    serve(&listener, &host);
    Ok(())
}

/// Opens the site in `folder` with the rules beside it, or the project's own where a build has none.
///
/// # Errors
/// If there is no site or the rules cannot be read.
pub fn open(folder: &Path, base: Base, faults: Vec<Fault>, workspace: &Workspace) -> Result<Host, String> {
    let beside = folder.join("_headers");
    let rules = if beside.is_file() {
        beside
    } else {
        workspace.host_headers()
    };
    let rules = read(&rules, HeaderRules::parse)?;
    let redirects = folder.join("_redirects");
    let redirects = if redirects.is_file() {
        read(&redirects, Redirects::parse)?
    } else {
        Redirects::default()
    };
    Ok(Host {
        site: Site::open(folder, base, rules, redirects)?,
        faults: Faults::new(faults),
        requests: Requests::default(),
    })
}

fn read<T>(path: &Path, parse: fn(&str) -> Result<T, String>) -> Result<T, String> {
    let said = |error: String| format!("{}: {error}", path.display());
    let text = std::fs::read_to_string(path).map_err(|error| said(error.to_string()))?;
    parse(&text).map_err(said)
}

/// Takes exactly `port` (0: any free one), or the usual port or the next free one after it.
///
/// # Errors
/// If no port is free.
pub fn listen(interface: IpAddr, port: Option<u16>) -> Result<TcpListener, String> {
    let first_free =
        |mut ports: std::ops::Range<u16>| ports.find_map(|port| TcpListener::bind((interface, port)).ok());
    match port {
        Some(port) => TcpListener::bind((interface, port)).map_err(|error| format!("port {port}: {error}")),
        None => first_free(USUAL_PORT..USUAL_PORT + PORTS_TRIED).ok_or_else(|| {
            format!(
                "no port from {USUAL_PORT} to {} is free",
                USUAL_PORT + PORTS_TRIED - 1
            )
        }),
    }
}

/// One line that says that the usual port was taken, which people would otherwise notice by an empty plan: a browser keeps
/// data for each address and port apart. `asked` is the port that was asked for, if any.
pub fn other_place(port: u16, asked: Option<u16>) -> Option<String> {
    (asked.is_none() && port != USUAL_PORT).then(|| {
        format!(
            "Port {USUAL_PORT} is taken: this is port {port}, for a browser another place. A plan kept at :{USUAL_PORT} is \
             not shown here; free that port, or take a copy there and open it here."
        )
    })
}

/// The address and port that a listener has.
///
/// # Errors
/// If the system does not say.
pub fn address_of(listener: &TcpListener) -> Result<SocketAddr, String> {
    listener
        .local_addr()
        .map_err(|error| format!("no address: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_port_than_the_usual_one_is_said_unless_asked_for() {
        assert!(
            other_place(8081, None).is_some_and(|said| said.contains("8081") && said.lines().count() == 1)
        );
        assert_eq!(other_place(USUAL_PORT, None), None);
        assert_eq!(other_place(9000, Some(9000)), None);
    }
}
