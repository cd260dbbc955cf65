// Filling a build's cache

async function digestOf(bytes) {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

// Whole, from our own host, with the promised content; the type and the headers are ours, whatever the host sends.
async function fetched(file, signal) {
  const response = await fetch(address(file.path), { cache: 'no-cache', redirect: 'error', signal });
  if (response.status !== 200 || response.redirected || response.type !== 'basic') {
    throw new Error(`${file.path}: ${response.status} ${response.type}`);
  }
  const bytes = await response.arrayBuffer();
  if ((await digestOf(bytes)) !== file.sha256) throw new Error(`${file.path}: not what was built`);
  return new Response(bytes, { headers: { ...OWN.headers, 'Content-Type': file.type } });
}

async function flaws(build, files) {
  const missing = [];
  const bad = [];
  await Promise.all(files.map(async (file) => {
    const entry = await ofBuild(build, file.path);
    if (!entry) missing.push(file);
    else if ((await digestOf(await entry.arrayBuffer())) !== file.sha256) bad.push(file);
  }));
  return { missing, bad };
}

async function fill(build, files) {
  const { missing, bad } = await flaws(build, files);
  const cache = await caches.open(BUILD + build);
  // Every one is waited for: a late one must not write into a cache that was given up.
  const results = await Promise.allSettled([...missing, ...bad].map(async (file) => {
    await cache.put(address(file.path), await fetched(file));
  }));
  const failure = results.find(({ status }) => status === 'rejected');
  if (failure) throw failure.reason;
}

async function fillOwn() {
  const wasThere = await caches.has(BUILD + OWN.build);
  try {
    await fill(OWN.build, OWN.files);
    const cache = await caches.open(BUILD + OWN.build);
    await cache.put(address(MARKER), json({ layout: 1, build: OWN.build, files: OWN.files }));
  } catch (error) {
    if (!wasThere) await caches.delete(BUILD + OWN.build);
    throw error;
  }
  await changePointer((pointer) => arrived(pointer, OWN.build));
}

async function sweep() {
  // What the next worker is fetching right now has no place in the pointer yet.
  if (self.registration.installing) return;
  const pointer = await readPointer();
  if (pointer.current === null) return;
  const kept = [pointer.current, pointer.previous, pointer.candidate];
  for (const build of await builds()) {
    if (!kept.includes(build)) await caches.delete(BUILD + build);
  }
}

async function announce() {
  const { current } = await readPointer();
  for (const client of await self.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    if (new URL(client.url).pathname.startsWith(BASE)) client.postMessage({ type: 'build-ready', build: OWN.build, current });
  }
}

// No skipWaiting: the worker before this one serves the new build just as well, and a navigation that meets the change
// of workers can wait for seconds.
self.addEventListener('install', (event) => {
  event.waitUntil(fillOwn().then(announce));
});

// The first worker takes the page that brought it. A navigation waits until this has ended, so nothing else is done here.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});
