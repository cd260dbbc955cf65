// Messages

const names = (files) => files.map(({ path }) => path || 'index.html').sort();

async function status() {
  const { current, previous, candidate, bad: badBuilds } = await readPointer();
  const files = (current && (await markerOf(current)))?.files;
  const found = files ? await flaws(current, files) : { missing: OWN.files, bad: [] };
  return {
    worker: OWN.build, current, previous, candidate, badBuilds,
    files: (files ?? OWN.files).length,
    bytes: (files ?? OWN.files).reduce((sum, { size }) => sum + size, 0),
    complete: found.missing.length + found.bad.length === 0,
    missing: names(found.missing),
    bad: names(found.bad),
    card: Boolean(await stored(STATE, CARD)),
  };
}

async function waiting() {
  const { candidate, bad } = await readPointer();
  const isWhole = candidate !== null && (await markerOf(candidate)) !== null;
  return { candidate: isWhole ? candidate : null, badBuilds: bad };
}

async function repair() {
  const { current } = await readPointer();
  const files = (current && (await markerOf(current)))?.files;
  try {
    if (!files) throw new Error('no build');
    await fill(current, files);
  } catch {
    // The host may have gone on to the build of this worker, which then comes up at the next start.
    if (current !== OWN.build || !files) await fillOwn().catch(() => {});
  }
  return status();
}

async function useNewBuild() {
  const { bad } = await readPointer();
  if (bad.includes(OWN.build)) {
    await changePointer((pointer) => ({ ...pointer, bad: pointer.bad.filter((build) => build !== OWN.build) }));
    await fillOwn();
  }
  const { candidate } = await readPointer();
  const isWhole = candidate !== null && (await markerOf(candidate)) !== null;
  const { current } = await changePointer((pointer) => (isWhole && pointer.candidate === candidate ? taken(pointer) : pointer));
  return { current, moved: isWhole && current === candidate };
}

// The newest worker's build may have been damaged and given up, or two workers wrote the pointer at the same moment:
// it comes back with the network.
async function keepOwn() {
  if (self.registration.waiting || self.registration.installing) return;
  const { current, previous, candidate, bad } = await readPointer();
  if (bad.includes(OWN.build)) return;
  const hasPlace = [current, previous, candidate].includes(OWN.build);
  if (!hasPlace || (await markerOf(OWN.build)) === null) await fillOwn();
}

async function alive({ build }) {
  await aboutCurrent(build, { starts: 0, failed: false, damaged: false });
  const files = (await markerOf(build))?.files;
  if (files) {
    // A look at the names costs little; a lost entry is fetched again while there is a network.
    const cache = await caches.open(BUILD + build);
    const present = new Set((await cache.keys()).map(({ url }) => url));
    if (files.some(({ path }) => !present.has(address(path)))) await repair();
  }
  await keepOwn().catch(() => {});
  await sweep();
}

async function failed({ build }) {
  await aboutCurrent(build, { failed: true });
  const { complete } = await repair();
  await aboutCurrent(build, { damaged: !complete });
}

const ANSWERS = new Map(Object.entries({ status, waiting, repair, 'use-new-build': useNewBuild, alive, failed }));

self.addEventListener('message', (event) => {
  const type = event.data?.type;
  const answer = ANSWERS.get(type);
  if (!answer) return;
  event.waitUntil(answer(event.data).catch((error) => ({ error: String(error) })).then((result) => {
    event.ports[0]?.postMessage({ type, ...result });
  }));
});
