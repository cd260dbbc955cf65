//! What a person does with it, from the first visit to the log on another phone.

mod bad_input;
mod barriers;
mod both_changed;
mod classes;
mod computed;
mod contacts_at_scale;
mod deputy;
mod drills;
mod guided;
mod kept;
mod killed;
mod killed_in_an_incident;
mod lead;
mod lines;
mod messages;
mod outage;
mod own_steps;
mod plan_care;
mod plan_parts;
mod proposals;
mod reaching;
mod small_ways;
mod tabs;
mod taken_back;
mod warnings;
mod whole_plan;
