//! What the tests need beside a build: browsers, their drivers, the accessibility rules.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::axe;
use crate::debian::{self, Package};
use crate::engine::{Engine, NPM, Origin, Program};
use crate::toolchain::Crate;
use crate::workspace::Workspace;

/// What was found, and what could not be had.
#[derive(Debug, Default)]
pub struct TestTools {
    found: Vec<(&'static str, PathBuf)>,
    /// The engines that can be tested.
    pub engines: Vec<Engine>,
    /// One sentence for each thing that is missing; a test run with any of them fails.
    pub missing: Vec<String>,
}

impl TestTools {
    /// Finds everything for these engines, and further programs, and installs what is missing.
    pub fn ensure(workspace: &Workspace, engines: &[Engine], others: &[&'static Program]) -> Self {
        let mut tools = Self::default();
        let needed = || engines.iter().flat_map(|engine| engine.programs());
        let rules = axe::find(workspace);
        let for_rules = rules.is_none().then_some(&NPM);
        let absent: Vec<&Program> = needed()
            .chain(for_rules)
            .chain(others.iter().copied())
            .filter(|program| program.find(workspace).is_none())
            .collect();
        if let Err(reason) = debian::install(&packages_of(&absent)) {
            tools.missing.push(reason);
        }
        for program in absent {
            if let Origin::Crate { version, cost } = program.origin {
                let name = program.usual_name();
                let options = &["--locked", "--debug"];
                let wanted = Crate {
                    name,
                    program: name,
                    version,
                    options,
                    cost,
                };
                if let Err(reason) = wanted.ensure(workspace) {
                    tools.missing.push(reason);
                }
            }
        }
        match rules.map_or_else(|| axe::install(workspace), Ok) {
            Ok(rules) => tools.found.push(("AXE", rules)),
            Err(reason) => tools.missing.push(format!("axe-core is missing: {reason}")),
        }
        for engine in engines {
            tools.take(*engine, workspace);
        }
        for other in others {
            match other.find(workspace) {
                Some(path) => tools.found.push((other.variable, path)),
                None => tools.missing.push(format!("there is no {}", other.usual_name())),
            }
        }
        tools
    }

    fn take(&mut self, engine: Engine, workspace: &Workspace) {
        let mut without = Vec::new();
        for program in engine.programs() {
            match program.find(workspace) {
                Some(path) => self.found.push((program.variable, path)),
                None => without.push(program.usual_name()),
            }
        }
        if without.is_empty() {
            self.engines.push(engine);
        } else {
            self.missing.push(format!(
                "{} is missing: no {}",
                engine.name(),
                without.join(", no ")
            ));
        }
    }

    /// The path of a program by its variable.
    pub fn path(&self, variable: &str) -> Option<&Path> {
        self.found
            .iter()
            .find(|(name, _)| *name == variable)
            .map(|(_, path)| path.as_path())
    }

    /// Tells a test where everything is and which engines there are.
    pub fn tell(&self, command: &mut Command) {
        let keys: Vec<&str> = self.engines.iter().map(|engine| engine.key()).collect();
        command.env("PLANB_BROWSERS", keys.join(","));
        command.envs(self.found.iter().map(|(name, path)| (name, path)));
    }
}

/// The Debian packages of these programs, each once.
fn packages_of(programs: &[&Program]) -> Vec<Package> {
    let mut packages: Vec<Package> = Vec::new();
    for program in programs {
        if let Origin::Debian { package, cost } = program.origin
            && !packages.iter().any(|known| known.name == package)
        {
            packages.push(Package { name: package, cost });
        }
    }
    packages
}

#[cfg(test)]
mod tests {
    use super::packages_of;
    use crate::engine::Engine;

    #[test]
    fn each_package_is_asked_for_once() {
        let programs: Vec<_> = Engine::ALL.iter().flat_map(|engine| engine.programs()).collect();
        let names: Vec<_> = packages_of(&programs)
            .iter()
            .map(|package| package.name)
            .collect();
        assert_eq!(
            names,
            [
                "chromium",
                "chromium-driver",
                "firefox-esr",
                "webkit2gtk-driver",
                "xvfb"
            ]
        );
    }
}
