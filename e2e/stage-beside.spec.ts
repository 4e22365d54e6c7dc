import { expect, test } from './fixture'
import { graph, openLesson } from './lesson-page'
import { long } from './tiers'
import { violations } from './violations'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

test('what stands beside the graph is in the address: the update, the check, and a rule that is broken', async ({
  page,
}) => {
  await openLesson(page, 'two-layer-net', 'present=1&step=24')
  await page.keyboard.press('u')
  const update = page.getByRole('region', { name: 'Update weights' })
  await expect(update).toContainText('0.5265') // the loss after the update, as on the page
  await expect(page).toHaveURL(/beside=update/)
  await page.keyboard.press('k') // this part has no check
  await expect(update).toBeVisible()
  await page.goto('about:blank')
  await openLesson(page, 'gradient-check', 'present=1&step=24&beside=check')
  const check = page.getByRole('region', { name: 'Gradient check' })
  await expect(check.getByText('agrees', { exact: true })).toHaveCount(4)
  await page.keyboard.press('r')
  await expect(page).toHaveURL(/broken=bias-row/)
  await expect(check.getByText('does not agree')).toHaveCount(2)
  await expect(graph(page).locator('[data-broken]').first()).toBeVisible()
  await page.keyboard.press('k')
  await expect(check).toBeHidden()
})

test('S writes symbols on the edges as far as the steps have come, and a reload keeps them', async ({
  page,
}) => {
  await openLesson(page, 'sigmoid', 'present=1&step=8')
  await page.keyboard.press('s')
  const label = graph(page).locator('[data-for="c->y"][data-role="gradient"]')
  await expect(label.locator('.katex')).toBeVisible()
  await expect(graph(page).locator('[data-for="x->a"][data-role="gradient"]')).toHaveText('?')
  await page.reload()
  await expect(label.locator('.katex')).toBeVisible()
  await page.keyboard.press('s')
  await expect(label).toHaveText('−0.5344')
})

for (const [language, theme] of [
  ['en', 'light'],
  ['ko', 'dark'],
])
  test(
    `axe finds nothing beside the graph, in symbols and in training: ${language}`,
    long,
    async ({ page }) => {
      for (const [address, ready] of [
        ['lesson/two-layer-net?step=24&beside=update', '[data-formulas]'],
        ['lesson/gradient-check?step=24&beside=check', '[data-check][data-value]'],
        ['lesson/affine?step=8&edges=symbols', '[data-node]'],
        ...[0, 1, 2, 3, 4].map((step) => [`train?step=${step}`, '[data-view]'] as const),
      ] as const) {
        await page.goto('about:blank')
        await page.goto(`./#/${address}&present=1&lang=${language}&theme=${theme}`)
        await expect(page.locator(ready).first(), address).toBeVisible({ timeout: 60_000 })
        expect(await violations(page), address).toEqual([])
      }
    },
  )
