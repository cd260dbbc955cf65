//! Messages during an incident.

mod compose;
mod door_sign;
mod messages_page;
mod next_due;
mod receivers;
mod send_view;
mod sent_list;

pub use messages_page::MessagesPage;
