//! `cargo xtask <command>`.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::arguments::Arguments;
use crate::base::Base;
use crate::workspace::Workspace;
use crate::{run, serve, soak, test, trunk};

const HELP: &str = "\
cargo xtask run    [--port N] [--public-url /plan-b/]   build the release and serve it here
                   [--phone [--host ADDRESS]]           the same over https for phones in the local network
cargo xtask build  [--public-url /plan-b/] [--out DIR]  build the release
cargo xtask test   [--quick] [--only STAGE]… [-- WORDS] everything, or the inner loop, or one stage;
                   WORDS choose among the end-to-end tests
cargo xtask bench  [--dir DIR] [--sizes] [--only PART]… what the build weighs and how fast it is, against the budgets;
                   PART is launch, taps, large-plan or long-log
cargo xtask soak   [MINUTES] [--dir DIR]                 kill the browser and try the properties until the minutes are over
cargo xtask serve  --dir DIR [--port N] [--base /plan-b/] [--fault F]… [--control N]
                   serve a folder as a host does; --control opens an address to switch faults
cargo xtask precache                                    called by Trunk after a build";

/// Does what the words ask and says how it ended.
pub fn run(words: Vec<String>) -> ExitCode {
    match dispatch(words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(mut words: Vec<String>) -> Result<(), String> {
    if words.is_empty()
        || words
            .iter()
            .any(|word| matches!(word.as_str(), "--help" | "-h" | "help"))
    {
        println!("{HELP}");
        return Ok(());
    }
    let name = words.remove(0);
    let arguments = Arguments::new(words);
    let workspace = Workspace::find()?;
    match name.as_str() {
        "run" => run::command(arguments, &workspace),
        "build" => build(arguments, &workspace),
        "bench" => bench(arguments, &workspace),
        "test" => test::command(arguments, &workspace),
        "soak" => soak::command(arguments, &workspace),
        "serve" => serve::command(arguments, &workspace),
        "precache" => arguments.finish().and_then(|()| trunk::after_build()),
        _ => Err(format!("“{name}” is not a command\n{HELP}")),
    }
}

fn build(mut arguments: Arguments, workspace: &Workspace) -> Result<(), String> {
    let base = arguments
        .parsed::<Base>("--public-url")?
        .unwrap_or_else(Base::root);
    let out = arguments
        .value("--out")?
        .map_or_else(|| workspace.dist(&base), PathBuf::from);
    arguments.finish()?;
    trunk::build(workspace, &base, &out)?;
    println!("Built for {base} in {}", out.display());
    Ok(())
}

#[cfg(feature = "bench")]
fn bench(arguments: Arguments, workspace: &Workspace) -> Result<(), String> {
    crate::bench::command(arguments, workspace)
}

#[cfg(not(feature = "bench"))]
fn bench(arguments: Arguments, workspace: &Workspace) -> Result<(), String> {
    let words: Vec<String> = std::iter::once("bench".to_owned())
        .chain(arguments.words())
        .collect();
    crate::on_demand::again_with("bench", &words, workspace)
}
