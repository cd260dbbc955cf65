//! The connection to the database, opened when needed.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use wasm_bindgen::JsCast;
use web_sys::{IdbDatabase, IdbOpenDbRequest};

use super::Area;
use crate::platform::fault::Fault;
use crate::platform::later::Later;
use crate::platform::listener::Listener;

const VERSION: u32 = 1;

#[derive(Debug)]
pub(super) struct Connection {
    name: String,
    open: RefCell<Option<Open>>,
    /// Listeners of the request under way, kept when nobody waits any longer: a late answer still counts.
    opening: RefCell<Vec<Listener>>,
}

#[derive(Debug)]
struct Open {
    database: IdbDatabase,
    _listeners: Vec<Listener>,
}

impl Connection {
    pub(super) fn new(name: &str) -> Rc<Self> {
        Rc::new(Self {
            name: name.to_owned(),
            open: RefCell::new(None),
            opening: RefCell::new(Vec::new()),
        })
    }

    /// The open database.
    pub(super) async fn database(self: &Rc<Self>) -> Result<IdbDatabase, Fault> {
        if let Some(database) = self.current() {
            return Ok(database);
        }
        self.start_opening()?.await?;
        self.current().ok_or(Fault::Lost)
    }

    /// Forgets a connection that no longer works.
    pub(super) fn drop_handle(&self) {
        if let Some(open) = self.open.borrow_mut().take() {
            open.database.close();
        }
    }

    fn current(&self) -> Option<IdbDatabase> {
        self.open.borrow().as_ref().map(|open| open.database.clone())
    }

    fn start_opening(self: &Rc<Self>) -> Result<Later<Result<(), Fault>>, Fault> {
        let window = web_sys::window().ok_or(Fault::Missing)?;
        let factory = window
            .indexed_db()
            .map_err(|_| Fault::Blocked)?
            .ok_or(Fault::Missing)?;
        let request = factory
            .open_with_u32(&self.name, VERSION)
            .map_err(|thrown| Fault::of(&thrown))?;
        let answer = Later::new();
        let listeners = vec![
            Listener::new(&request, "upgradeneeded", {
                let request = request.clone();
                move |_| make_areas(&request)
            })?,
            Listener::new(&request, "success", {
                let (request, answer, connection) = (request.clone(), answer.clone(), Rc::downgrade(self));
                move |_| answer.settle(opened(&request, &connection))
            })?,
            Listener::new(&request, "error", {
                let (request, answer) = (request.clone(), answer.clone());
                move |event| {
                    event.prevent_default();
                    let error = request.error().ok().flatten();
                    answer.settle(Err(error.map_or(Fault::Lost, |error| Fault::of(&error))));
                }
            })?,
        ];
        *self.opening.borrow_mut() = listeners;
        Ok(answer)
    }
}

/// Makes the object stores of a new database. When one cannot be made the browser aborts the opening.
fn make_areas(request: &IdbOpenDbRequest) {
    if let Some(database) = database_of(request) {
        for area in Area::ALL {
            // A fault here shows as a missing object store in the first transaction.
            drop(database.create_object_store(area.name()));
        }
    }
}

fn opened(request: &IdbOpenDbRequest, connection: &Weak<Connection>) -> Result<(), Fault> {
    let database = database_of(request).ok_or(Fault::Lost)?;
    let connection = connection.upgrade().ok_or(Fault::Cancelled)?;
    let forget = |event| {
        let connection = Rc::downgrade(&connection);
        Listener::new(&database, event, move |_| {
            if let Some(connection) = connection.upgrade() {
                connection.drop_handle();
            }
        })
    };
    // "close": the browser cut it. "versionchange": somebody deletes the database and waits for us.
    let listeners = vec![forget("close")?, forget("versionchange")?];
    *connection.open.borrow_mut() = Some(Open {
        database,
        _listeners: listeners,
    });
    Ok(())
}

fn database_of(request: &IdbOpenDbRequest) -> Option<IdbDatabase> {
    request.result().ok()?.dyn_into().ok()
}
