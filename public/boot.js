// Starts the app and stands by when it cannot run. Plain JavaScript on purpose: this must work when WebAssembly does not.
//
// It imports the two files named by its own data attributes, watches <html data-ready>, shows the panel of index.html
// when the app cannot start or stops, and registers the service worker once the app is up (or has failed, so that a
// mended build can arrive). What the page and the worker say to each other stands at the head of sw.template.js.

const root = document.documentElement;
const files = document.querySelector('script[data-js][data-wasm]').dataset;
const splash = document.getElementById('splash');
const panel = document.getElementById('stopped');
const base = new URL('./', import.meta.url).pathname;

// A build from the cache is up within a second or two; a first visit over a bad line takes its time.
const SLOW_FROM_CACHE_MS = 15_000;
const SLOW_FROM_NETWORK_MS = 45_000;
const UPDATE_EVERY_MS = 3_600_000;

let registration = null;
let lastUpdate = 0;

const isReady = () => root.dataset.ready === 'true';

// Telling the worker

function tell(message) {
  navigator.serviceWorker?.controller?.postMessage({ ...message, build: root.dataset.build });
}

async function keepWorker() {
  if (registration || !navigator.serviceWorker) return;
  try {
    registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  } catch (error) {
    // Anything else (no network, a worker that cannot be read) may go better next time.
    if (error?.name === 'SecurityError') root.dataset.offline = 'impossible';
    return;
  }
  document.addEventListener('visibilitychange', lookForUpdate);
  lookForUpdate();
}

function lookForUpdate() {
  const isDue = Date.now() - lastUpdate >= UPDATE_EVERY_MS || Date.now() < lastUpdate;
  if (document.visibilityState !== 'visible' || !isDue || !registration.active) return;
  lastUpdate = Date.now();
  registration.update().catch(() => {});
}

// Language

function stored(key) {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function preferredLanguage() {
  const tags = [stored(`planb:${base}:lang`), ...(navigator.languages ?? [])];
  const codes = tags.map((tag) => tag.replaceAll('"', '').toLowerCase().split(/[-_]/)[0]);
  return codes.find((code) => ['nl', 'fr', 'de', 'en'].includes(code)) ?? 'en';
}

function followLanguage() {
  const name = root.lang === 'nl' ? 'manifest.webmanifest' : `manifest.${root.lang}.webmanifest`;
  document.querySelector('link[rel=manifest]').href = base + name;
}

// The last look: the screen as it was left, shown again until the app is up. Numbers and links in it work at once.

const LOOKS = ['', 'contacts', 'checklist'].map((name) => base + name);
const LOOK_AFTER_MS = 2_000;
const LOOK_EVERY_MS = 60_000;

let tapped = null;
let lookTimer = 0;
let lookTaken = -LOOK_EVERY_MS;

const lookKey = (path) => `planb:${base}:look:${path.slice(base.length)}`;

function showLook() {
  let look = null;
  try {
    look = JSON.parse(stored(lookKey(location.pathname)) || 'null');
  } catch {
    // Damaged: the app shows the screen itself in a moment.
  }
  // Another build may name its styles otherwise.
  if (!look || look.build !== root.dataset.build || look.lang !== root.lang) return;
  const shown = document.createElement('div');
  shown.id = 'last-look';
  shown.innerHTML = look.html;
  if (look.drill) root.dataset.drill = 'true';
  shown.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button) tapped = { x: event.clientX, y: event.clientY, words: button.textContent };
  });
  splash.hidden = true;
  splash.before(shown);
}

function endLook() {
  document.getElementById('last-look')?.remove();
  if (!tapped) return;
  const button = document.elementFromPoint(tapped.x, tapped.y)?.closest('button');
  // The same words at the same place: that is what was meant.
  if (button?.textContent === tapped.words) button.click();
  tapped = null;
}

function takeLook() {
  const shell = document.querySelector('body > .shell');
  // Only what the next start shows as well: nothing typed, nothing open, the top of the page.
  const isPlain = isReady() && !root.dataset.stopped && scrollY === 0 && !document.querySelector('dialog[open]')
    && ![...document.querySelectorAll('input[type=search], input[type=text], textarea')].some((field) => field.value);
  if (!shell || !isPlain || !LOOKS.includes(location.pathname)) return;
  const copy = shell.cloneNode(true);
  const parts = [...shell.querySelectorAll('li, section')];
  const copies = [...copy.querySelectorAll('li, section')];
  // Measured on the page, taken out of the copy. The policy forbids styles in the markup.
  copy.querySelectorAll('[style]').forEach((part) => part.removeAttribute('style'));
  parts.forEach((part, place) => part.getBoundingClientRect().top > innerHeight && copies[place].remove());
  const look = JSON.stringify({
    build: root.dataset.build, lang: root.lang, drill: root.dataset.drill === 'true', html: copy.outerHTML,
  });
  try {
    // A wiped phone shows nothing of what it had.
    const hasPlan = Object.keys(localStorage).some((key) => key.startsWith(`planb:${base}:e:`));
    const key = lookKey(location.pathname);
    if (hasPlan && localStorage.getItem(key) !== look) localStorage.setItem(key, look);
    lookTaken = performance.now();
  } catch {
    // No room or blocked: the next start shows the splash instead.
  }
}

// What is changed must not be seen as it was, not even for a moment.
function lookIsOld() {
  try {
    for (const path of LOOKS) localStorage.removeItem(lookKey(path));
  } catch {
    // Blocked: there is none.
  }
}

function lookSoon() {
  clearTimeout(lookTimer);
  const pause = Math.max(LOOK_AFTER_MS, lookTaken + LOOK_EVERY_MS - performance.now());
  lookTimer = setTimeout(takeLook, pause);
}

// The panel

function show(reason) {
  const shown = root.dataset.stopped;
  // The first real reason stands: what fails afterwards follows from it.
  if (shown === reason || shown === 'start' || shown === 'run') return;
  root.dataset.stopped = reason;
  endLook();
  splash.hidden = true;
  panel.hidden = false;
  const spoken = [...panel.children].find((part) => part.lang === root.lang) ?? panel.lastElementChild;
  for (const part of panel.children) part.hidden = part !== spoken;
  for (const part of spoken.querySelectorAll('[data-when]')) {
    part.hidden = !part.dataset.when.split(' ').includes(reason);
  }
  // Only a worker can serve the card.
  spoken.querySelector('[data-do=card]').hidden = !navigator.serviceWorker?.controller;
  const title = spoken.querySelector('h1');
  panel.setAttribute('aria-label', title.innerText);
  title.focus();
}

function stop() {
  if (root.dataset.stopped === 'start' || root.dataset.stopped === 'run') return;
  if (!isReady()) tell({ type: 'failed' });
  show(isReady() ? 'run' : 'start');
  keepWorker();
}

// After a trap, or when the stack of the WebAssembly code ran over, nothing in it can be trusted any more.
function isTrap(error) {
  if (typeof WebAssembly !== 'object') return false;
  if (error instanceof WebAssembly.RuntimeError) return true;
  const ranOver = error instanceof RangeError || error?.name === 'InternalError';
  return ranOver && /wasm/.test(error.stack ?? '');
}

panel.addEventListener('click', (event) => {
  const action = event.target.closest('[data-do]')?.dataset.do;
  if (action === 'again') {
    if (location.pathname === base) location.reload();
    else location.replace(base);
  } else if (action === 'records') {
    takeRecords(event.target.closest('[lang]'));
  }
});

// The raw records

async function takeRecords(spoken) {
  let told = 'blocked';
  try {
    const lines = await recordLines();
    told = lines.length === 0 ? 'none' : 'taken';
    if (lines.length > 0) download(`${await firstLine(lines)}\n${lines.join('\n')}\n`);
  } catch {
    // Storage is blocked: said below.
  }
  for (const part of spoken.querySelectorAll('[data-told]')) part.hidden = part.dataset.told !== told;
}

// Of both stores: what one of them lost the other may hold. The reader joins lines of the same entry.
async function recordLines() {
  const indexed = await indexedLines();
  let local = [];
  try {
    local = localLines();
  } catch (error) {
    if (indexed.length === 0) throw error;
  }
  return [...new Set([...local, ...indexed])];
}

function indexedLines() {
  return new Promise((resolve) => {
    // It may never answer.
    setTimeout(() => resolve([]), 5_000);
    try {
      const opening = indexedDB.open(`planb:${base}`, 1);
      // There is none: leave none behind.
      opening.onupgradeneeded = () => opening.transaction.abort();
      opening.onerror = () => resolve([]);
      opening.onsuccess = () => {
        const database = opening.result;
        const reading = database.transaction('entities').objectStore('entities').getAll();
        reading.onerror = () => resolve([]);
        reading.onsuccess = () => {
          database.close();
          resolve(reading.result.filter((line) => typeof line === 'string'));
        };
      };
    } catch {
      resolve([]);
    }
  });
}

function localLines() {
  const prefix = `planb:${base}:e:`;
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix)).sort();
  // As they are: each line carries a check over its own bytes, and the reader knows lines in ASCII.
  return keys.map((key) => localStorage.getItem(key));
}

async function firstLine(lines) {
  const start = `PlanB 1 entities=${lines.length}`;
  // Plain http has no digests; the reader then relies on each line's own check.
  if (!globalThis.crypto?.subtle) return start;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('\n')));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${start} sha256=${hex}`;
}

function download(text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = `plan-b-records-${new Date().toISOString().slice(0, 10)}.txt`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

// The start

function started() {
  if (root.dataset.stopped === 'start') return;
  if (root.dataset.stopped === 'slow') {
    panel.hidden = true;
    delete root.dataset.stopped;
  }
  splash.remove();
  endLook();
  lookSoon();
  tell({ type: 'alive' });
  keepWorker();
}

async function start() {
  try {
    const app = await import(files.js);
    await app.default({ module_or_path: files.wasm });
    // In the background nothing is painted, so the app cannot call itself usable; it is up all the same.
    if (document.hidden && !isReady() && document.querySelector('body > .shell')) tell({ type: 'alive' });
  } catch (error) {
    console.error('Plan B cannot start:', error);
    stop();
  }
}

if (!navigator.serviceWorker) root.dataset.offline = 'impossible';
root.lang = preferredLanguage();
followLanguage();
showLook();

new MutationObserver((changes) => {
  for (const { attributeName } of changes) {
    if (attributeName === 'lang') followLanguage();
    else if (attributeName === 'data-save') {
      if (!isReady()) continue;
      if (root.dataset.save === 'saving') lookIsOld();
      else lookSoon();
    } else if (isReady() && splash.isConnected) started();
  }
}).observe(root, { attributeFilter: ['data-ready', 'data-save', 'lang'] });

addEventListener('pagehide', takeLook);
document.addEventListener('visibilitychange', () => document.hidden && takeLook());

// It comes once and may come before the app is there to take it.
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  globalThis.planbInstallOffer = event;
}, { once: true });

addEventListener('error', (event) => isTrap(event.error) && stop());
addEventListener('unhandledrejection', (event) => isTrap(event.reason) && stop());

function waitForApp() {
  setTimeout(() => {
    if (isReady()) return;
    if (document.hidden) document.addEventListener('visibilitychange', waitForApp, { once: true });
    else show('slow');
  }, navigator.serviceWorker?.controller ? SLOW_FROM_CACHE_MS : SLOW_FROM_NETWORK_MS);
}

waitForApp();
start();
