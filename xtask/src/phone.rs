//! `cargo xtask run --phone`: the app over https in the local network, because over plain http a phone gets no
//! service worker.

use std::io::{self, IsTerminal as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::sync::Arc;
use std::time::Duration;

use fast_qr::QRBuilder;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::authority::Authority;
use crate::base::Base;
use crate::host::{self, Host};
use crate::http::{Answer, Request};
use crate::serve;
use crate::workspace::Workspace;

/// A silent connection is closed after this time.
const PATIENCE: Duration = Duration::from_secs(60);

/// The path of the authority's certificate, which a phone fetches before it can trust https.
const CERTIFICATE: &str = "/authority.crt";

/// Where phones find the app: https in the local network, the authority's certificate over http beside it, and
/// http on this machine alone for a phone on a cable.
#[derive(Debug)]
pub struct Place {
    authority: Authority,
    config: Arc<ServerConfig>,
    secure: TcpListener,
    open: TcpListener,
    cable: TcpListener,
    addresses: Addresses,
    asked_port: Option<u16>,
}

/// The addresses of the three.
#[derive(Clone, Copy, Debug)]
struct Addresses {
    secure: SocketAddr,
    open: SocketAddr,
    cable: SocketAddr,
}

impl Place {
    /// Takes the ports and makes the certificates; `address` is this machine's in the local network, found if it
    /// is not named.
    ///
    /// # Errors
    /// If there is no local network, a port is taken or a certificate cannot be made.
    pub fn prepare(
        workspace: &Workspace,
        address: Option<Ipv4Addr>,
        port: Option<u16>,
    ) -> Result<Self, String> {
        let address = address
            .or_else(in_local_network)
            .ok_or("no local network was found; name this machine's address with --host")?;
        let authority = Authority::keep(&workspace.target().join("phone"))?;
        let config = authority.server_config(address)?;
        let secure = serve::listen(address.into(), port)?;
        let open = serve::listen(address.into(), None)?;
        let cable = serve::listen(Ipv4Addr::LOCALHOST.into(), None)?;
        let addresses = Addresses {
            secure: serve::address_of(&secure)?,
            open: serve::address_of(&open)?,
            cable: serve::address_of(&cable)?,
        };
        Ok(Self {
            authority,
            config,
            secure,
            open,
            cable,
            addresses,
            asked_port: port,
        })
    }

    /// Says how to get there and serves until the process ends.
    pub fn serve(self, host: Host) {
        let app = format!("https://{}{}", self.addresses.secure, host.site.base());
        if let Some(said) = serve::other_place(self.addresses.secure.port(), self.asked_port) {
            println!("{said}");
        }
        println!("{}", self.instructions(&app, host.site.base()));

        let host = Arc::new(host);
        let certificate = self.authority.certificate().to_vec();
        std::thread::spawn(move || hand_out(&self.open, &certificate, &app));
        let same = Arc::clone(&host);
        std::thread::spawn(move || host::serve(&self.cable, &same));
        for stream in self.secure.incoming().flatten() {
            let (host, config) = (Arc::clone(&host), Arc::clone(&self.config));
            // A connection that breaks is the other side's affair.
            std::thread::spawn(move || connection(stream, config, &host));
        }
    }

    fn instructions(&self, app: &str, base: &Base) -> String {
        let trust = format!("http://{}{CERTIFICATE}", self.addresses.open);
        let fingerprint = self.authority.fingerprint();
        let port = self.addresses.cable.port();
        format!(
            "
1. Once for each phone: let it trust the certificate authority of this machine.
   {trust}
{}
   Its SHA-256 is {fingerprint}
   Android: open the address in Chrome, then Settings, search “CA certificate”, install the file that came down.
   iPhone: open the address in Safari, allow it; Settings, General, VPN & Device Management, install the profile;
   then Settings, General, About, Certificate Trust Settings, switch it on.
   It can vouch for addresses in private networks only. Remove it when you no longer need it.

2. Open the app, then put it on the home screen.
   {app}
{}
Or by cable, for Android with USB debugging, with no certificate at all:
   adb reverse tcp:{port} tcp:{port}
   and on the phone open http://localhost:{port}{base}

Ctrl+C ends it.",
            qr(&trust),
            qr(app)
        )
    }
}

fn connection(stream: TcpStream, config: Arc<ServerConfig>, host: &Host) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let session = ServerConnection::new(config).map_err(io::Error::other)?;
    let mut wire = StreamOwned::new(session, stream);
    while host::exchange(&mut wire, host)? {}
    wire.conn.send_close_notify();
    wire.conn.complete_io(&mut wire.sock).map(|_| ())
}

/// Gives the certificate to whoever asks for it and sends everybody else to https.
fn hand_out(listener: &TcpListener, certificate: &[u8], app: &str) {
    for mut stream in listener.incoming().flatten() {
        // One phone that says nothing must not keep the next one waiting.
        let patient = stream.set_read_timeout(Some(Duration::from_secs(5)));
        if let (Ok(()), Ok(Some(mut request))) = (patient, Request::read(&mut stream)) {
            request.keep_alive = false;
            let answer = if request.path() == CERTIFICATE {
                Answer::new(200, "application/x-x509-ca-cert", certificate.to_vec())
            } else {
                Answer::text(307, "The app is on https.").with("Location", app)
            };
            let _ = answer.write(&mut stream, &request);
        }
    }
}

/// The address that this machine has towards the outside; nothing is sent to find it.
fn in_local_network() -> Option<Ipv4Addr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    // An address kept for documentation: choosing a route to it needs no packet.
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    match socket.local_addr().ok()? {
        SocketAddr::V4(address) if !address.ip().is_unspecified() => Some(*address.ip()),
        _ => None,
    }
}

/// The light border that a reader needs around a code, in modules (ISO/IEC 18004).
const QUIET_ZONE: usize = 4;

/// The text as a QR code of half blocks; empty if it is too long for one.
fn qr(text: &str) -> String {
    let lines = half_blocks(text);
    if io::stdout().is_terminal() {
        // White blocks on black whatever the terminal's colours are: cameras want the light part light.
        lines.map(|line| format!("\x1b[97;40m{line}\x1b[0m\n")).collect()
    } else {
        lines.map(|line| line + "\n").collect()
    }
}

/// Lines of a code, each two modules high; a block stands for a light module.
fn half_blocks(text: &str) -> impl Iterator<Item = String> {
    let code = QRBuilder::new(text).build().ok();
    let side = code.as_ref().map_or(0, |code| code.size + 2 * QUIET_ZONE);
    let is_light = move |row: usize, column: usize| {
        let module = code.as_ref().and_then(|code| {
            let (row, column) = (row.checked_sub(QUIET_ZONE)?, column.checked_sub(QUIET_ZONE)?);
            let is_inside = row < code.size && column < code.size;
            let place = row * code.size + column;
            is_inside.then(|| code.data.get(place)).flatten()
        });
        module.is_none_or(|module| !module.value())
    };
    (0..side).step_by(2).map(move |row| {
        let signs = (0..side).map(
            |column| match (is_light(row, column), is_light(row + 1, column)) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            },
        );
        signs.collect()
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn a_code_has_a_light_border_of_four_modules() {
        let lines: Vec<Vec<char>> = half_blocks("https://192.168.1.20:8080/")
            .map(|line| line.chars().collect())
            .collect();
        let side = lines[0].len();
        // Version 3 has 29 modules; an odd number of rows ends with half a line of light.
        assert_eq!((side, lines.len()), (29 + 8, 19));
        for line in lines[..2].iter().chain(&lines[17..]) {
            assert!(
                line[QUIET_ZONE..side - QUIET_ZONE]
                    .iter()
                    .all(|sign| *sign != ' ')
            );
        }
        assert!(lines[..2].iter().flatten().all(|sign| *sign == '█'));
        for line in &lines {
            let border = line[..QUIET_ZONE].iter().chain(&line[side - QUIET_ZONE..]);
            assert!(border.copied().all(|sign| sign == '█'), "{line:?}");
        }
        // The finder pattern begins right behind the border.
        assert_eq!(
            lines[2][QUIET_ZONE..QUIET_ZONE + 7],
            [' ', '▄', '▄', '▄', '▄', '▄', ' ']
        );
    }
}
