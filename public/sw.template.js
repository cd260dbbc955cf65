// The service worker of Plan B: this head, then the files of sw.parts. The build joins them to sw.js and fills in what
// was built (xtask/src/precache/worker.rs).
//
// Nothing on the start path waits for a network, and which build is served is a pointer in Cache Storage, never the
// version of the worker: any worker serves any complete build. So a new worker need not take over before its time.
//
// WHAT IS STORED (<base> is "/" or "/plan-b/"; every worker from the first to the last keeps to this layout)
//
// Cache "planb:<base>:build:<id>", one for each build; keys are addresses below <base>:
//   <base>            index.html
//   <base><path>      every other file of the build
//   <base>.complete   written last: {"layout":1,"build":"<id>","files":[{"path","sha256","size","type"},...]} with the
//                     path "" for index.html and the digest in hexadecimal. Without it the build does not exist.
// Cache "planb:<base>:state":
//   <base>pointer.json   {"layout":1,"current","previous","candidate": ids or null, "starts": starts of `current` with
//                        no sign of life yet, "startedAt": ms, "failed": whether the last one said so, "damaged":
//                        whether files of `current` are lost and could not be fetched again, "bad": [ids]}
//   <base>incident-open  any content, put and deleted by the page: while it is there no other build is taken
//   <base>card.html      the plain card, put by the page at every save, deleted at a wipe; one HTML file, no scripts
//   <base>shared-file    what another app shared with this one, as it came; the page reads and deletes it
//
// WHICH BUILD IS SERVED
//   A build that arrived complete becomes `candidate` (`current` if there is none). At a navigation the candidate
//   becomes `current` if no other window of the app is open and no incident is, or if `current` does not start.
//   A build that was started twice with no sign of life goes to `bad` and `previous` takes its place; a bad build is
//   no candidate again. So does `previous` for a damaged build, which may come back. Navigations within 5 s of each
//   other are one start unless the page said that it failed: a restored session opens several windows at once, and
//   impatient people reload. Builds that are none of the three are deleted.
//
// MESSAGES FROM THE PAGE (to navigator.serviceWorker.controller; the answer comes on ports[0] of a MessageChannel,
// with the same `type`; {"type","error"} when something went wrong)
//   {type: 'status'}             {worker, current, previous, candidate, badBuilds, files, bytes, complete, missing, bad,
//                                card}: every file of `current` checked by its digest; `missing` and `bad` are names,
//                                `worker` is the build that came with this worker, `card` whether a card was put
//   {type: 'waiting'}            {candidate, badBuilds}: whether another build waits, with no look at the files
//   {type: 'repair'}             fetches what is missing or bad, checks it, answers as status does
//   {type: 'use-new-build'}      the person's word: takes the candidate at once, and a bad build of this worker gets
//                                another chance; {current, moved}. The page then reloads
//   {type: 'alive', build}       boot.js, when the app is usable
//   {type: 'failed', build}      boot.js, when the app could not start
// MESSAGES TO EVERY PAGE (navigator.serviceWorker 'message' event)
//   {type: 'build-ready', build, current}   a build is complete; `current` is the one that is served
// Looking for an update is the page's: registration.update(), which boot.js calls at a start and then once an hour.
//
// ADDRESSES
//   <base>card             the plain card, or the built-in one as long as none was put
//   POST <base>exchange/shared   share target: kept as shared-file, then 303 to <base>exchange?shared=1, or
//                                ?shared=failed when nothing could be kept
//   a name with a dot      a file: from the caches, else from the network
//   cache: 'no-store'      never answered here, so the page can ask whether there is a network
//   anything else          index.html

const OWN = { build: '{{build}}', files: '{{files}}', headers: '{{headers}}', card: '{{card}}' };

const SCOPE = new URL('./', self.location);
const BASE = SCOPE.pathname;
const STATE = `planb:${BASE}:state`;
const BUILD = `planb:${BASE}:build:`;
const INDEX = '';
const MARKER = '.complete';
const POINTER = 'pointer.json';
const INCIDENT = 'incident-open';
const CARD = 'card.html';
const SHARED = 'shared-file';

const STARTS_ALLOWED = 2;
const ONE_START_MS = 5_000;
// Only waited for when this browser has lost every build.
const LAST_RESORT_MS = 2_500;

const NO_POINTER = { layout: 1, current: null, previous: null, candidate: null, starts: 0, startedAt: 0, failed: false, damaged: false, bad: [] };
