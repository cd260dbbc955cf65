// Takes Plan B off a host: stands in the place of sw.js (docs/HOSTING.md). Deletes the files that were kept for opening
// without a network, and itself. What people wrote is in localStorage and IndexedDB, which a worker leaves alone.

const OWN = `planb:${new URL('./', self.location).pathname}:`;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(takeOff()));

async function takeOff() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OWN)).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
