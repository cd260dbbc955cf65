//! `cargo xtask test`: everything, with a summary at the end.

use std::time::{Duration, Instant};

use crate::arguments::Arguments;
use crate::engine::{Engine, Program, SOFFICE};
use crate::report::{Outcome, Ran, run_and_listen, some_test_passed, summary};
use crate::stage::{self, Stage};
use crate::test_tools::TestTools;
use crate::toolchain::{BuildTools, ensure_components, ensure_wasm_target};
use crate::trunk;
use crate::workspace::Workspace;

/// What was asked for.
#[derive(Debug)]
struct Wish {
    stages: Vec<Stage>,
    quick: bool,
    for_end_to_end: Vec<String>,
}

/// Runs the stages asked for, all of them if none is named.
///
/// # Errors
/// If a stage fails or something it needs is missing.
pub fn command(mut arguments: Arguments, workspace: &Workspace) -> Result<(), String> {
    let for_end_to_end = arguments.after_dashes();
    let quick = arguments.flag("--quick");
    let only = arguments.parsed_all::<Stage>("--only")?;
    arguments.finish()?;
    let stages = match (only.is_empty(), quick) {
        (false, _) => only,
        (true, true) => Stage::quick(workspace),
        (true, false) => Stage::ALL.to_vec(),
    };
    let wish = Wish {
        stages,
        quick,
        for_end_to_end,
    };

    let engines = if quick {
        vec![Engine::Chromium]
    } else {
        Engine::ALL.to_vec()
    };
    // What is slow to fetch is for the whole run.
    let judges: &[&Program] = if quick { &[] } else { &[&SOFFICE] };
    let tools = if wish.stages.iter().any(|stage| stage.needs_browsers()) {
        TestTools::ensure(workspace, &engines, judges)
    } else {
        TestTools::default()
    };
    let mut ran: Vec<Ran> = Vec::new();
    for stage in &wish.stages {
        println!("\n== {} ==", stage.name());
        let next = run_stage(*stage, &wish, workspace, &tools, &ran);
        if let Outcome::Failed(reason) | Outcome::NotRun(reason) = &next.outcome {
            println!("{}: {reason}", stage.name());
        }
        ran.push(next);
    }
    let (text, well) = summary(&ran, &tools.missing);
    println!("{text}");
    if well {
        Ok(())
    } else {
        Err("The test run failed; the summary says where.".to_owned())
    }
}

fn run_stage(stage: Stage, wish: &Wish, workspace: &Workspace, tools: &TestTools, before: &[Ran]) -> Ran {
    let not_run = |reason: String| Ran {
        stage,
        outcome: Outcome::NotRun(reason),
        took: Duration::ZERO,
        said: Vec::new(),
    };
    let build_failed = |ran: &&Ran| ran.stage.base().is_some() && ran.outcome != Outcome::Passed;
    let start = Instant::now();
    let mut said = Vec::new();
    let commands = match stage {
        Stage::Format => ensure_components().map(|()| stage::format()),
        Stage::Clippy => ensure_components().map(|()| stage::clippy(!wish.quick)),
        Stage::ClippyWasm => ensure_components()
            .and_then(|()| ensure_wasm_target())
            .map(|()| stage::clippy_wasm()),
        Stage::Native => Ok(stage::native(!wish.quick)),
        Stage::Web => BuildTools::ensure(workspace).and_then(|build| stage::web(workspace, &build, tools)),
        Stage::Build | Stage::BuildSub => Ok(Vec::new()),
        Stage::EndToEnd => match before.iter().find(build_failed) {
            // An older build would be tested in its place.
            Some(failed) => Err(format!("{} failed", failed.stage.name())),
            None => stage::end_to_end(workspace, tools, wish.quick, &wish.for_end_to_end),
        },
    };
    let commands = match commands {
        Ok(commands) => commands,
        Err(reason) => return not_run(reason),
    };
    let built = stage.base().map_or(Ok(()), |base| {
        trunk::build(workspace, &base, &workspace.dist(&base))
    });
    let done = commands.into_iter().fold(built, |done, mut command| {
        let next = run_and_listen(
            command.current_dir(workspace.root()),
            &mut std::io::stdout().lock(),
            &mut said,
        );
        done.and(next)
    });
    let done = done.and_then(|()| {
        let is_shown = !stage.runs_tests() || some_test_passed(&said);
        if is_shown {
            Ok(())
        } else {
            Err("no test was run".to_owned())
        }
    });
    let outcome = done.map_or_else(Outcome::Failed, |()| Outcome::Passed);
    Ran {
        stage,
        outcome,
        took: start.elapsed(),
        said,
    }
}
