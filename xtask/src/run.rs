//! `cargo xtask run`: build the release and serve it, on this machine or to the phones beside it.

use std::net::Ipv4Addr;
use std::sync::Arc;

use crate::arguments::Arguments;
use crate::base::Base;
use crate::host;
use crate::serve;
use crate::trunk;
use crate::workspace::Workspace;

/// Builds, then serves until the process ends.
///
/// # Errors
/// If a tool is missing, the build fails or no port is free.
pub fn command(mut arguments: Arguments, workspace: &Workspace) -> Result<(), String> {
    let words = arguments.words();
    let base = arguments
        .parsed::<Base>("--public-url")?
        .unwrap_or_else(Base::root);
    let port = arguments.parsed::<u16>("--port")?;
    let address = arguments.parsed::<Ipv4Addr>("--host")?;
    let phone = arguments.flag("--phone");
    arguments.finish()?;
    if address.is_some() && !phone {
        return Err("--host belongs to --phone; without it only this machine is served".to_owned());
    }
    if phone && !cfg!(feature = "phone") {
        let words: Vec<String> = std::iter::once("run".to_owned()).chain(words).collect();
        return crate::on_demand::again_with("phone", &words, workspace);
    }

    // Before the build, so that nobody waits for a refusal.
    #[cfg(feature = "phone")]
    let phone = phone
        .then(|| crate::phone::Place::prepare(workspace, address, port))
        .transpose()?;

    let folder = workspace.dist(&base);
    trunk::build(workspace, &base, &folder)?;
    let site = serve::open(&folder, base, Vec::new(), workspace)?;
    #[cfg(feature = "phone")]
    if let Some(place) = phone {
        place.serve(site);
        return Ok(());
    }
    let listener = serve::listen(Ipv4Addr::LOCALHOST.into(), port)?;
    let place = serve::address_of(&listener)?;
    if let Some(said) = serve::other_place(place.port(), port) {
        println!("{said}");
    }
    println!("Plan B is at http://{place}{} (Ctrl+C ends it)", site.site.base());
    host::serve(&listener, &Arc::new(site));
    Ok(())
}
