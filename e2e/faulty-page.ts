import type { Locator, Page } from '@playwright/test'
import type { Place } from '../src/view/faults/places'

/** Makes exactly the named places throw from their next render on. */
export const haveFail = (page: Page, ...places: readonly Place[]): Promise<void> =>
  page.evaluate(
    (fail) =>
      history.replaceState(null, '', `${location.pathname}${fail && `?fail=${fail}`}${location.hash}`),
    places.join(),
  )

/** The message in place of `place`, which failed; or those of all failed places if none is named. */
export const failureOf = (page: Page, place?: Place): Locator =>
  page.locator(place === undefined ? '[data-place]' : `[data-place="${place}"]`)
