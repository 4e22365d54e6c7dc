import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js'
import { registerRoute } from 'workbox-routing/registerRoute.js'
import { answerMnist } from './answer-mnist'
import { opened, takeOver } from './messages'
import type { LastingEvent, ServiceWorkerScope } from './worker-scope'

declare const self: ServiceWorkerScope

const { scope } = self.registration
const files = new PrecacheController()
files.addToCacheList(self.__WB_MANIFEST)

registerRoute(new PrecacheRoute(files, { ignoreURLParametersMatching: [/./] }))
registerRoute(
  ({ url }) => url.href.startsWith(`${scope}mnist/`),
  ({ request }) => answerMnist(request),
)

// What this version does not have, a page of an older one may still need.
registerRoute(
  ({ url }) => url.href.startsWith(`${scope}assets/`),
  async ({ request }) => (await caches.match(request.url)) ?? fetch(request),
)

self.addEventListener('install', (event) => void files.install(event))

// The page of a first visit works without a network from now on, not only after a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  if (event.data === takeOver) event.waitUntil(self.skipWaiting())
  if (event.data === opened) event.waitUntil(dropOlderFiles(event))
})

/** Deletes the files of older versions, unless one of their pages, or a newer version, may need them. */
async function dropOlderFiles(event: LastingEvent): Promise<void> {
  const { installing, waiting } = self.registration
  if (installing ?? waiting) return
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.filter(({ url }) => url.startsWith(scope)).length <= 1) await files.activate(event)
}
