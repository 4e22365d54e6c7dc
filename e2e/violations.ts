import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './fixture'

/**
 * Axe in the page itself, which has no frames: by itself it opens a second page to put the results of frames together.
 * Of what passes only the names of the rules come back, not every element.
 */
const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })

/** What axe finds wrong with a page as it is: everywhere, or in what matches a selector. */
export async function violations(page: Page, selector = 'html'): Promise<readonly string[]> {
  const { passes, violations: found } = await axe(page).include(selector).analyze()
  expect(passes.map(({ id }) => id)).toContain('color-contrast')
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}

/** What axe finds wrong with a page, and with its colours in the dark theme, on which nothing else depends. */
export async function violationsInBothThemes(page: Page): Promise<readonly string[]> {
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  const light = await violations(page)
  await page.evaluate(() => {
    location.hash += `${location.hash.includes('?') ? '&' : '?'}theme=dark`
  })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  const { passes, violations: found } = await axe(page).withRules(['color-contrast']).analyze()
  expect(passes).toHaveLength(1)
  return [...light, ...found.flatMap(({ nodes }) => nodes.map(({ target }) => `dark: ${target.join(' ')}`))]
}
