//! The project's own server with a build's files. It can die, come back at the same address, and misbehave.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::browser::free_port;
use crate::process::Process;
use crate::programs;
use crate::wait::SOON;

/// A running `xtask serve`.
#[derive(Debug)]
pub struct Server {
    process: Process,
    folder: PathBuf,
    base: String,
    port: u16,
    control: u16,
}

/// What a host answered.
#[derive(Debug)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The headers, names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The content.
    pub body: Vec<u8>,
}

impl Server {
    /// Serves `folder` below `base` (`/` or `/plan-b/`) on a free port.
    ///
    /// # Errors
    /// When it does not come up.
    pub async fn start(folder: &Path, base: &str) -> Result<Self> {
        let port = free_port().await?;
        let (process, control) = serve(folder, base, port).await?;
        Ok(Self {
            process,
            folder: folder.to_path_buf(),
            base: base.to_owned(),
            port,
            control,
        })
    }

    /// Kills the server: the plug is out. Nothing answers at its address any more.
    ///
    /// # Errors
    /// When something still answers: a test of "offline" would prove nothing.
    pub async fn kill(&mut self) -> Result<()> {
        self.process.kill();
        let answers = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).await.is_ok();
        ensure!(
            !answers,
            "port {} still answers after the server was killed",
            self.port
        );
        Ok(())
    }

    /// Starts it again at the same address, with the same files and no faults.
    ///
    /// # Errors
    /// When it does not come up.
    pub async fn start_again(&mut self) -> Result<()> {
        self.process.kill();
        (self.process, self.control) = serve(&self.folder, &self.base, self.port).await?;
        Ok(())
    }

    /// Starts it again at the same address with the files of another build.
    ///
    /// # Errors
    /// When it does not come up.
    pub async fn deploy(&mut self, folder: &Path) -> Result<()> {
        self.folder = folder.to_path_buf();
        self.start_again().await
    }

    /// As [`Server::deploy`], below another path of the same host.
    ///
    /// # Errors
    /// When it does not come up.
    pub async fn serve_below(&mut self, folder: &Path, base: &str) -> Result<()> {
        self.set_base(base);
        self.deploy(folder).await
    }

    /// From now on addresses are meant below `base`.
    pub fn set_base(&mut self, base: &str) {
        base.clone_into(&mut self.base);
    }

    /// Switches faults (`blackhole`, `portal`, `status=503`, `reset`, `redirect-index`, `octet-stream`,
    /// `flip=<file>`, `cut=<file>`, `missing=<file>`); an empty list ends them.
    ///
    /// # Errors
    /// When the server knows no such fault.
    pub async fn faults(&self, faults: &[&str]) -> Result<()> {
        let answer = exchange(self.control, "PUT", "/faults", &faults.join("\n")).await?;
        ensure!(answer.status == 200, "{}", String::from_utf8_lossy(&answer.body));
        Ok(())
    }

    /// What was asked for so far: `<status> <method> <path>`.
    ///
    /// # Errors
    /// When the server does not answer.
    pub async fn requests(&self) -> Result<Vec<String>> {
        let answer = exchange(self.control, "GET", "/requests", "").await?;
        Ok(String::from_utf8(answer.body)?
            .lines()
            .map(str::to_owned)
            .collect())
    }

    /// Starts the list of [`Server::requests`] anew.
    ///
    /// # Errors
    /// When the server does not answer.
    pub async fn forget_requests(&self) -> Result<()> {
        exchange(self.control, "DELETE", "/requests", "")
            .await
            .map(|_| ())
    }

    /// Asks for a path as a program does, past every browser.
    ///
    /// # Errors
    /// When the server does not answer.
    pub async fn get(&self, path: &str) -> Result<Answer> {
        exchange(self.port, "GET", path, "").await
    }

    /// The address of a path below the base: `""` is the app's start, `"contacts"` a screen.
    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{}{path}", self.port, self.base)
    }
}

async fn serve(folder: &Path, base: &str, port: u16) -> Result<(Process, u16)> {
    let mut process = Process::start(
        Command::new(programs::xtask()?)
            .arg("serve")
            .arg("--dir")
            .arg(folder)
            .args(["--base", base, "--port", &port.to_string(), "--control", "0"]),
    )?;
    let control = process
        .line("the server's control address", SOON, |line| {
            line.strip_prefix("control on http://")?
                .trim_end_matches('/')
                .rsplit(':')
                .next()?
                .parse()
                .ok()
        })
        .await?;
    process
        .line("the server to listen", SOON, |line| {
            line.starts_with("listening on ").then_some(())
        })
        .await?;
    Ok((process, control))
}

async fn exchange(port: u16, method: &str, path: &str, content: &str) -> Result<Answer> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await?;
    let length = content.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{content}"
    );
    stream.write_all(request.as_bytes()).await?;
    let mut said = Vec::new();
    stream.read_to_end(&mut said).await?;
    let end_of_head = said
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .context("an answer without a head")?;
    let (head, body) = said.split_at(end_of_head);
    let head = String::from_utf8_lossy(head);
    let mut lines = head.lines();
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1))
        .context("an answer without a status")?
        .parse()?;
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    Ok(Answer {
        status,
        headers,
        body: body.iter().skip(4).copied().collect(),
    })
}
