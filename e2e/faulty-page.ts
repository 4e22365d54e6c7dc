import type { Locator, Page } from '@playwright/test'
import type { Place } from '../src/view/faults/places'

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
