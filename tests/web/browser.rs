//! Looking into the browser's storage past the app, and breaking it.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(inline_js = r"
export function local_get(key) { return localStorage.getItem(key) ?? undefined; }
export function local_set(key, value) { localStorage.setItem(key, value); }
export function local_remove(key) { localStorage.removeItem(key); }
export function local_keys(prefix) {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix)).sort();
}
export function local_set_broken(key) { localStorage.setItem(key, 'x\ud800y'); }
export function local_units(key) {
  const value = localStorage.getItem(key) ?? '';
  return [...Array(value.length).keys()].map((place) => value.charCodeAt(place));
}
export function fill_local(key) {
  localStorage.removeItem(key);
  let value = 'x'.repeat(5 * 1024 * 1024);
  for (let step = value.length; step >= 1; step = Math.floor(step / 2)) {
    for (;;) {
      try { localStorage.setItem(key, value); break; }
      catch { value = value.slice(step); }
    }
    value += 'x'.repeat(Math.floor(step / 2));
  }
}

const undone = [];
function replace(target, name, descriptor) {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { ...descriptor, configurable: true });
  undone.push(() => before ? Object.defineProperty(target, name, before) : delete target[name]);
}
const owner = (target, name) => {
  while (target && !Object.hasOwn(target, name)) target = Object.getPrototypeOf(target);
  return target;
};
export function mend() { while (undone.length) undone.pop()(); }
export function block_getter(name) {
  replace(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });
}
export function hide_from_window(name) { replace(window, name, { value: undefined }); }
export function hide_from_navigator(name) { replace(navigator, name, { value: undefined }); }
export function throwing_navigator(name) {
  replace(navigator, name, { get() { throw new DOMException('no', 'SecurityError'); } });
}
export function hanging_open() {
  replace(IDBFactory.prototype, 'open', { value: () => new EventTarget() });
}
export function close_under_us(times) {
  const { transaction } = IDBDatabase.prototype;
  replace(IDBDatabase.prototype, 'transaction', {
    value(...args) {
      if (times-- > 0) this.close();
      return transaction.apply(this, args);
    },
  });
}
export function full_database(after) {
  const { put } = IDBObjectStore.prototype;
  replace(IDBObjectStore.prototype, 'put', {
    value(...args) {
      if (after-- <= 0) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    },
  });
}
export function die_after(writes) {
  const dead = (die) => {
    if (writes-- > 0) return;
    die();
    throw new DOMException('dead', 'UnknownError');
  };
  const { put } = IDBObjectStore.prototype;
  replace(IDBObjectStore.prototype, 'put', {
    value(...args) {
      dead(() => { try { this.transaction.abort(); } catch {} });
      return put.apply(this, args);
    },
  });
  const { setItem } = Storage.prototype;
  replace(Storage.prototype, 'setItem', {
    value(...args) {
      dead(() => {});
      return setItem.apply(this, args);
    },
  });
  return () => writes < 0;
}
export function any_utf16(seed, most) {
  const next = () => {
    seed ^= seed << 13; seed ^= seed >>> 17; seed ^= seed << 5;
    return seed >>> 0;
  };
  const unit = () => {
    const from = [[0xD800, 0x800], [0xD800, 0x800], [0x20, 0x60], [0, 0x10000]][next() % 4];
    return from[0] + next() % from[1];
  };
  return String.fromCharCode(...Array.from({ length: next() % (most + 1) }, unit));
}
export function durabilities() {
  const seen = [];
  const { transaction } = IDBDatabase.prototype;
  replace(IDBDatabase.prototype, 'transaction', {
    value(...args) {
      const started = transaction.apply(this, args);
      seen.push(started.durability);
      return started;
    },
  });
  return seen;
}
export function hanging_navigator(name, method) {
  replace(navigator, name, { value: { [method]: () => new Promise(() => {}) } });
}
export function stub_share(outcome) {
  replace(navigator, 'canShare', { value: ({ files }) => files[0].type === 'text/plain' && files[0].name.endsWith('.txt') });
  replace(navigator, 'share', {
    value: () => outcome ? Promise.reject(new DOMException('no', outcome)) : Promise.resolve(),
  });
}
export function as_device(agent, touches, standalone, display) {
  replace(navigator, 'userAgent', { value: agent });
  replace(navigator, 'maxTouchPoints', { value: touches });
  replace(navigator, 'standalone', { value: standalone });
  const { matchMedia } = window;
  replace(window, 'matchMedia', {
    value: (query) => query.includes('display-mode')
      ? { matches: query.includes(display) }
      : matchMedia.call(window, query),
  });
}
export function hear_from_other_tab(key, newValue) {
  dispatchEvent(new StorageEvent('storage', { key, newValue }));
}
export function come_to_front() { document.dispatchEvent(new Event('visibilitychange')); }
export async function cached(cache, path) {
  return (await (await caches.match(path, { cacheName: cache }))?.text()) ?? undefined;
}
export async function put_cached(cache, path, text) {
  await (await caches.open(cache)).put(path, new Response(text));
}
export async function drop_cache(cache) { await caches.delete(cache); }
")]
extern "C" {
    pub fn local_get(key: &str) -> Option<String>;
    pub fn local_set(key: &str, value: &str);
    pub fn local_remove(key: &str);
    pub fn local_keys(prefix: &str) -> Vec<String>;
    /// Puts a text with half a surrogate pair.
    pub fn local_set_broken(key: &str);
    /// The UTF-16 units of a value.
    pub fn local_units(key: &str) -> Vec<u16>;
    /// Fills localStorage to the last unit.
    pub fn fill_local(key: &str);
    /// Undoes all that follows here.
    pub fn mend();
    /// The property of `window` throws as soon as it is read.
    pub fn block_getter(name: &str);
    pub fn hide_from_window(name: &str);
    pub fn hide_from_navigator(name: &str);
    pub fn throwing_navigator(name: &str);
    /// Opening a database never ends.
    pub fn hanging_open();
    /// The next transactions find the connection closed.
    pub fn close_under_us(times: u32);
    /// After so many puts there is no room in any database.
    pub fn full_database(after: u32);
    /// After so many writes to either store nothing is written any more, and the transaction that is open breaks off: a
    /// browser that is killed there. What is given back says whether it has come to that.
    pub fn die_after(writes: u32) -> js_sys::Function;
    /// A text of at most so many UTF-16 units, half surrogate pairs among them, as it comes into WebAssembly.
    pub fn any_utf16(seed: u32, most: u32) -> String;
    /// The durability of every transaction from now on, in an array that grows.
    pub fn durabilities() -> js_sys::Array;
    pub fn hanging_navigator(name: &str, method: &str);
    /// A share sheet that ends with this exception, or well.
    pub fn stub_share(outcome: Option<&str>);
    /// A device that calls itself so, with a screen for so many fingers; `standalone` as an iPhone says it, and the
    /// display mode as others do.
    pub fn as_device(agent: &str, touches: u32, standalone: Option<bool>, display: &str);
    /// What the browser says in this tab when another one has written to localStorage.
    pub fn hear_from_other_tab(key: &str, value: &str);
    pub fn come_to_front();
    pub async fn cached(cache: &str, path: &str) -> JsValue;
    pub async fn put_cached(cache: &str, path: &str, text: &str);
    pub async fn drop_cache(cache: &str);
}

/// Mends the browser when the test ends well.
pub struct Broken;

impl Drop for Broken {
    fn drop(&mut self) {
        mend();
    }
}
