//! Putting the app on the home screen.

mod install_page;
mod iphone_pictures;
mod iphone_steps;

pub use install_page::InstallPage;
