import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Makes the built site usable offline: writes `service-worker.js`, which keeps the handbook's pages, the
 * styles and scripts, and the search index. Documents (PDF, DOCX) and fonts are kept once they are used.
 *
 * @param folder the folder that the build wrote
 */
export function writeServiceWorker(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(isKept)
    .sort();
  const hash = createHash('sha256');
  for (const path of files) hash.update(path).update(readFileSync(join(folder, path)));
  const version = hash.digest('hex').slice(0, 16);
  const addresses = files.map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`);
  writeFileSync(join(folder, 'service-worker.js'), script(version, addresses));
}

/** What a reader needs of the handbook without a network; projects and documents come as they are used. */
function isKept(path: string): boolean {
  if (/\/(projects|forms|blank)\//.test(path)) return false;
  if (path === 'service-worker.js') return false;
  return (
    /\.(html|css|js|svg)$/.test(path) ||
    /\/(search|texts)\.json$/.test(path) ||
    path.startsWith('pagefind/')
  );
}

/** The worker itself: keeps the listed addresses, answers from them, and looks for newer ones. */
function script(version: string, addresses: readonly string[]): string {
  return `// Made by the build from src/site/build/service-worker.ts; do not edit.
const cacheName = 'capstone-${version}';
const addresses = ${JSON.stringify(addresses)};

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => Promise.all(addresses.map((address) => cache.add(address).catch(() => undefined))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(
    fetch(request)
      .then(async (answer) => {
        if (answer.ok) {
          const cache = await caches.open(cacheName);
          await cache.put(request, answer.clone());
        }
        return answer;
      })
      .catch(async () => (await caches.match(request, { ignoreSearch: true })) ?? Response.error()),
  );
});
`;
}
