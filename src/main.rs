//! Mounts the app, nothing else.

fn main() {
    #[cfg(feature = "ui")]
    plan_b::ui::mount();
}
