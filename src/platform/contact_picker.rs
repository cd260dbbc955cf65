//! The telephone's own list of contacts, from which the person picks (Contact Picker API; Chrome on Android).

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

use super::fault::Fault;
use super::js;
use crate::intake::picked::Picked;

/// People take their time to pick.
const PICK_MS: u32 = 600_000;
const PROPERTIES: [&str; 4] = ["name", "tel", "email", "address"];

/// Whether there is one here.
pub fn is_there() -> bool {
    let picker = js::of_navigator("contacts");
    picker.is_some_and(|picker| js::property(&picker, "select").is_some())
}

/// Shows it, to be called in the handler of a tap; nobody when the person picks nobody.
pub async fn select() -> Result<Vec<Picked>, Fault> {
    let picker = js::of_navigator("contacts").ok_or(Fault::Missing)?;
    let properties: Array = PROPERTIES.into_iter().map(JsValue::from_str).collect();
    let options = Object::new();
    Reflect::set(&options, &JsValue::from_str("multiple"), &JsValue::TRUE)
        .map_err(|thrown| Fault::of(&thrown))?;
    let picked = js::call_within(PICK_MS, &picker, "select", &[properties.into(), options.into()]).await?;
    Ok(Array::from(&picked).iter().map(|one| read(&one)).collect())
}

fn read(one: &JsValue) -> Picked {
    let address = js::property(one, "address").map(|all| Array::from(&all).get(0));
    let of_address = |name: &str| {
        let part = address.as_ref().and_then(|address| js::property(address, name));
        part.and_then(|part| part.as_string()).unwrap_or_default()
    };
    let street = address
        .as_ref()
        .map(|address| texts(address, "addressLine").join(", "));
    Picked {
        name: texts(one, "name").into_iter().next().unwrap_or_default(),
        phones: texts(one, "tel"),
        mails: texts(one, "email"),
        street: street.unwrap_or_default(),
        postal_code: of_address("postalCode"),
        town: of_address("city"),
    }
}

/// The texts of a list under this name.
fn texts(of: &JsValue, name: &str) -> Vec<String> {
    let list = js::property(of, name).map(|list| Array::from(&list));
    list.into_iter()
        .flatten()
        .filter_map(|text| text.as_string())
        .collect()
}
