//! The screen `install`.

mod install_page;

pub use install_page::InstallPage;
