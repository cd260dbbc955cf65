//! `cargo xtask`: see [`xtask::command_line`].

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::command_line::run(std::env::args().skip(1).collect())
}
