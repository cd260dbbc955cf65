// Reading what is stored, and the pointer that says which build is served

const address = (path) => new URL(path, SCOPE).href;
const json = (value) => new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });

async function stored(cacheName, path) {
  // Unlike caches.open, this makes no empty cache of a name that is not there; some browsers throw instead.
  return caches.match(address(path), { cacheName }).catch(() => undefined);
}

const ofBuild = (build, path) => stored(BUILD + build, path);

async function markerOf(build) {
  try {
    return await (await ofBuild(build, MARKER)).json();
  } catch {
    return null;
  }
}

async function builds() {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(BUILD)).map((name) => name.slice(BUILD.length));
}

async function wholeBuilds() {
  const found = await builds();
  const markers = await Promise.all(found.map(markerOf));
  return found.filter((_, at) => markers[at] !== null);
}

async function readPointer() {
  const state = await caches.open(STATE);
  const entry = await state.match(address(POINTER));
  // Only what can be read and makes no sense counts as none: a cache that fails for a moment must not reset it.
  const text = entry ? await entry.text() : '{}';
  try {
    return { ...NO_POINTER, ...JSON.parse(text) };
  } catch {
    return NO_POINTER;
  }
}

let lastChange = Promise.resolve();

// One change after the other, each on what the one before has written.
function changePointer(change) {
  const changed = lastChange.then(async () => {
    const before = await readPointer();
    const after = change(before);
    if (after !== before) {
      const state = await caches.open(STATE);
      await state.put(address(POINTER), json(after));
    }
    return after;
  });
  lastChange = changed.catch(() => {});
  return changed;
}

function arrived(pointer, build) {
  if (pointer.bad.includes(build)) return pointer;
  if (pointer.current === null) return { ...pointer, current: build, starts: 0 };
  // The host went back to what is served: an unused newer build is no candidate any more.
  const candidate = build === pointer.current ? null : build;
  return candidate === pointer.candidate ? pointer : { ...pointer, candidate };
}

function taken(pointer) {
  const { current, candidate } = pointer;
  return { ...pointer, current: candidate, previous: current, candidate: null, starts: 0, failed: false, damaged: false };
}

function started(pointer, { now, mayTake }) {
  if (pointer.current === null) return pointer;
  const since = now - pointer.startedAt;
  const isSameStart = pointer.starts > 0 && !pointer.failed && since >= 0 && since < ONE_START_MS;
  if (isSameStart) return pointer;
  let next = pointer;
  const isDead = pointer.starts >= STARTS_ALLOWED || pointer.damaged;
  if (isDead && pointer.previous !== null) {
    const { current, previous, damaged } = pointer;
    const bad = damaged ? pointer.bad : [...pointer.bad, current];
    next = { ...pointer, current: previous, previous: null, starts: 0, damaged: false, bad };
  } else if (pointer.candidate !== null && (isDead || mayTake)) {
    next = taken(pointer);
  }
  return { ...next, starts: next.starts + 1, startedAt: now, failed: false };
}

function aboutCurrent(build, change) {
  return changePointer((pointer) => (pointer.current === build && pointer.starts > 0 ? { ...pointer, ...change } : pointer));
}
