// Answering

// The build of the last navigation; for files without a digest in their name.
let served = null;

async function isOnlyWindow(event) {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return !windows.some(({ id, url }) => id !== event.resultingClientId && new URL(url).pathname.startsWith(BASE));
}

async function mayTakeCandidate(event, { candidate }) {
  if (candidate === null || (await markerOf(candidate)) === null) return false;
  return !(await stored(STATE, INCIDENT)) && isOnlyWindow(event);
}

async function buildToServe(event) {
  const pointer = await readPointer();
  const facts = { now: Date.now(), mayTake: await mayTakeCandidate(event, pointer).catch(() => false) };
  event.waitUntil(changePointer((now) => started(now, facts)).catch(() => {}));
  return started(pointer, facts);
}

async function indexOf(candidates) {
  for (const build of candidates) {
    const index = build && (await ofBuild(build, INDEX));
    if (index) {
      served = build;
      return index;
    }
  }
  return null;
}

async function page(event) {
  try {
    const { current, previous, candidate } = await buildToServe(event).catch(() => NO_POINTER);
    const index = (await indexOf([current, previous, candidate])) ?? (await indexOf(await wholeBuilds()));
    if (index) return index;
  } catch {
    // On to the last resorts.
  }
  return (await pageOfHost(event)) ?? card();
}

async function pageOfHost(event) {
  try {
    const index = OWN.files.find(({ path }) => path === INDEX);
    const answer = await fetched(index, AbortSignal.timeout(LAST_RESORT_MS));
    event.waitUntil(fillOwn().catch(() => {}));
    return answer;
  } catch {
    return null;
  }
}

async function file(request, path) {
  try {
    served ??= (await readPointer()).current;
    const found = served && (await ofBuild(served, path));
    if (found) return found;
    for (const build of await builds()) {
      const entry = await ofBuild(build, path);
      if (entry) return entry;
    }
  } catch {
    // The network may have it.
  }
  try {
    return await fetch(request);
  } catch {
    // Without this script the page would stay at its splash; the card is the way on.
    if (!/^boot-[0-9a-f]+\.js$/.test(path)) return Response.error();
    const script = `location.replace(${JSON.stringify(`${BASE}card`)});`;
    return new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
  }
}

async function card() {
  let html = '';
  try {
    html = await (await stored(STATE, CARD)).text();
  } catch {
    // None was put yet.
  }
  return new Response(html || builtInCard(), { headers: {
    ...OWN.headers,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  } });
}

// Four languages, the reader's first.
function builtInCard() {
  const [head, ...sections] = OWN.card.replaceAll('{{base}}', BASE).split('<!-- language -->');
  const spoken = (self.navigator.languages ?? []).map((tag) => tag.slice(0, 2).toLowerCase());
  const rank = (section) => {
    const at = spoken.findIndex((code) => section.includes(`lang="${code}"`));
    return at < 0 ? spoken.length : at;
  };
  return head + sections.sort((a, b) => rank(a) - rank(b)).join('');
}

async function keepShared(request) {
  let outcome = 'failed';
  try {
    const form = await request.formData();
    const content = [form.get('file'), form.get('text')].find((part) => part?.size || part?.length);
    const state = await caches.open(STATE);
    // Whatever came before must not be taken for this one.
    await state.delete(address(SHARED));
    if (content) {
      await state.put(address(SHARED), new Response(content, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } }));
      outcome = '1';
    }
  } catch {
    // The page says that nothing arrived and how to open the file by hand.
  }
  return Response.redirect(address(`exchange?shared=${outcome}`), 303);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== SCOPE.origin || !url.pathname.startsWith(BASE)) return;
  const path = url.pathname.slice(BASE.length);
  if (request.method === 'POST' && path === 'exchange/shared') event.respondWith(keepShared(request));
  if (request.method !== 'GET' || request.cache === 'no-store') return;
  if (request.mode !== 'navigate') event.respondWith(file(request, path));
  else if (path === 'card' || path === CARD) event.respondWith(card());
  else if (path === 'index.html' || !path.split('/').at(-1).includes('.')) event.respondWith(page(event));
  else event.respondWith(file(request, path));
});
