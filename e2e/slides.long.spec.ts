import { slides } from '../src/state/lecture/testing/slides'
import { expect, test } from './fixture'
import { graph } from './lesson-page'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

for (const [language, theme] of [
  ['en', 'light'],
  ['ko', 'dark'],
])
  test(`every slide of the lecture is on the stage: ${language}, ${theme}`, async ({ page }) => {
    test.setTimeout(60_000 + 10_000 * slides.length)
    for (const { slide, address, beside, edges, view } of slides) {
      await page.goto('about:blank')
      await page.goto(`./${address}&lang=${language}&theme=${theme}`)
      if (view) await expect(page.locator('[data-view]'), slide).toHaveAttribute('data-view', view)
      else if (address.startsWith('#/lecture'))
        await expect(page.locator('[data-lecture]'), slide).toBeVisible()
      else await expect(graph(page).locator('[data-node]').first(), slide).toBeVisible({ timeout: 60_000 })
      if (beside && /beside=classes/.test(address))
        await expect(page.getByRole('main').locator('ol').first(), slide).toContainText(beside[0] ?? '')
      if (/beside=check/.test(address))
        await expect(page.locator('[data-check][data-value]'), slide).toHaveCount(4)
      if (/beside=update/.test(address)) await expect(page.getByRole('main'), slide).toContainText('0.5265')
      if (edges) await expect(graph(page).locator('.katex').first(), slide).toBeVisible()
      await expect(page.getByRole('alert'), slide).toHaveCount(0)
    }
  })
