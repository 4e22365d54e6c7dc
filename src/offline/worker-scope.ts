import type { PrecacheEntry } from 'workbox-precaching'

/** An event that lasts until its promises are settled. */
export interface LastingEvent extends Event {
  readonly waitUntil: (promise: Promise<unknown>) => void
}

interface OpenPage {
  readonly url: string
}

/** What a service worker's global scope has and is used here; the DOM's types only know the page's. */
export interface ServiceWorkerScope {
  /** The files of the build, written here when it is built. */
  readonly __WB_MANIFEST: PrecacheEntry[]
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (which: {
      readonly type: 'window'
      readonly includeUncontrolled: boolean
    }) => Promise<readonly OpenPage[]>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
    (type: 'message', listener: (event: LastingEvent & { readonly data: unknown }) => void): void
  }
}
