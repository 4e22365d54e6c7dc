import { test as base, type Locator, type Page } from '@playwright/test'
import { preview } from 'vite'
import type { Place } from '../src/view/faults/places'

/** Opens pages of the build whose places can be made to fail; what they say on the console is not looked at, since errors are meant. */
export const test = base.extend<object, { faultyUrl: string }>({
  faultyUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const server = await preview({
        base: '/any/folder/',
        build: { outDir: 'dist-faults' },
        logLevel: 'error',
        preview: { host: '127.0.0.1', port: 0 },
      })
      await use(server.resolvedUrls?.local[0] ?? '')
      await server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ faultyUrl }, use) => use(faultyUrl),
})

/** Has the named places throw from the next time that they are rendered; none of them where none is named. */
export const haveFail = (page: Page, ...places: readonly Place[]): Promise<void> =>
  page.evaluate(
    (fail) =>
      history.replaceState(null, '', `${location.pathname}${fail && `?fail=${fail}`}${location.hash}`),
    places.join(),
  )

/** What stands in a place that failed; of any place where none is named. */
export const failureOf = (page: Page, place?: Place): Locator =>
  page.locator(place === undefined ? '[data-place]' : `[data-place="${place}"]`)
