import type { Locator, Page } from '@playwright/test'
import { boxOf } from './box-of'
import { attributeOf, graph } from './lesson-page'
import { expect, test } from './small-mnist'
import { long } from './tiers'
import { expectFinished, metricOf, openTraining, startTraining } from './train-page'
import { violationsInBothThemes } from './violations'

const links = (page: Page): Locator => page.locator('a[data-iteration]')

/** Trains a short run and scrolls the list of its iterations into view. */
async function train(page: Page, iterations = 40): Promise<void> {
  await openTraining(page, { iterations })
  await startTraining(page)
  await expectFinished(page)
  await expect(async () => {
    await page.getByRole('region', { name: /microscope/ }).scrollIntoViewIfNeeded()
    await expect(links(page).first()).toBeVisible({ timeout: 1000 })
  }).toPass()
}

const entry = (page: Page): Locator => page.getByRole('region', { name: 'One entry of ∂L/∂W1' })

const numberOf = async (place: Locator, attribute: string): Promise<number> =>
  Number(await place.getAttribute(attribute))

test(
  'an iteration opens as a graph of its batch, and its last step has the loss of the training run',
  long,
  async ({ page }) => {
    await train(page)
    const link = page.getByRole('link', { name: 'Open iteration 21 as a graph' })
    const loss = Number(/loss ([\d.]+)/.exec((await link.textContent()) ?? '')?.[1])
    await link.click()
    await expect(page).toHaveURL(/#\/train\?iteration=21/)
    await expect(graph(page)).toHaveAttribute('data-graph', 'iteration')
    await expect(graph(page).locator('[data-node="X"]')).toHaveAttribute('data-shape', '[100,784]')
    await expect(graph(page).locator('[data-node="W1"]')).toHaveAttribute('data-shape', '[784,50]')
    await page.keyboard.press('End')
    await expect(graph(page).locator('[data-node="L"]')).toHaveAttribute('data-gradient', '1')
    expect(await attributeOf(page, 'L', 'value')).toBeCloseTo(loss, 3)
    await page.getByRole('link', { name: 'Back to training' }).click()
    await expect(page.getByText(/^Finished/)).toBeVisible()
  },
)

test('an entry is the sum over the images; one of them can be traced in detail, and the slope agrees', async ({
  page,
}) => {
  await train(page)
  await links(page).last().click()
  const panel = entry(page)
  await expect(panel).toContainText('not known at this step yet')
  await page.keyboard.press('End')
  const gradient = await numberOf(panel.locator('[data-entry-gradient]'), 'data-entry-gradient')
  expect(gradient).not.toBe(0)
  await panel.getByRole('button', { name: /^Show \d+ more images$/ }).click()
  const shares = panel.locator('[data-share]')
  await expect(shares).toHaveCount(100)
  const products = await shares.evaluateAll((all) =>
    all.map((each) => Number(each.getAttribute('data-share'))),
  )
  expect(products.reduce((sum, product) => sum + product, 0)).toBeCloseTo(gradient, 12)
  const sizes = products.map(Math.abs)
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  await shares.nth(1).click()
  await expect(shares.nth(1)).toHaveAttribute('aria-pressed', 'true')
  const rule = panel.getByRole('region', { name: 'The chain rule for one image' })
  await expect(rule.locator('[data-plain]')).toHaveCount(0)
  await expect(rule.getByRole('row')).toHaveCount(11)
  await panel.getByRole('button', { name: 'Check by nudging this weight' }).click()
  expect(await numberOf(panel.locator('[data-slope]'), 'data-difference')).toBeLessThan(1e-5)
})

test('an entry can be chosen by number or by pointer, and changes what is shown', long, async ({ page }) => {
  await train(page)
  await links(page).last().click()
  const panel = entry(page)
  await expect(panel).toContainText('not known at this step yet')
  await page.keyboard.press('End')
  const shown = panel.locator('[data-entry-gradient]')
  await panel.getByLabel('Unit j').fill('3')
  await panel.getByLabel('Pixel row').fill('1')
  await panel.getByLabel('Pixel column').fill('1')
  await expect(shown).toHaveAttribute('data-entry-gradient', '0') // a corner pixel that no digit reaches
  const box = await boxOf(panel.locator('[data-unit]'))
  await page.mouse.click(box.x + 84, box.y + 90)
  await expect(panel.getByLabel('Pixel row')).toHaveValue('16')
  await expect(panel.getByLabel('Pixel column')).toHaveValue('15')
  await panel.getByRole('button', { name: 'Largest entry' }).click()
  expect(await numberOf(shown, 'data-entry-gradient')).not.toBe(0)
})

test('a paused run can be opened at the iteration that comes next', long, async ({ page }) => {
  await openTraining(page, { iterations: 1000 })
  await page.getByRole('button', { name: 'One iteration' }).click()
  await expect(page.getByText('Paused after iteration 1.')).toBeVisible({ timeout: 60_000 })
  await expect(async () => {
    await page.getByRole('region', { name: /microscope/ }).scrollIntoViewIfNeeded()
    await expect(links(page)).toHaveCount(2, { timeout: 1000 })
  }).toPass()
  await page.getByRole('link', { name: 'Open iteration 2 as a graph' }).click()
  await expect(graph(page)).toHaveAttribute('data-graph', 'iteration')
})

test('the last step of a run at rest is one click away', long, async ({ page }) => {
  await openTraining(page, { iterations: 100_000 })
  await startTraining(page)
  await expect.poll(async () => (await metricOf(page, 'iteration')) ?? 0).toBeGreaterThan(100)
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText(/^Paused after iteration/)).toBeVisible()
  const iteration = await metricOf(page, 'iteration')
  await page.getByRole('link', { name: 'Open this step as a graph' }).click()
  await expect(page).toHaveURL(new RegExp(`iteration=${iteration}(&|$)`))
  await expect(graph(page)).toHaveAttribute('data-graph', 'iteration')
})

test('a missing iteration is reported, and the training page is one click away', async ({ page }) => {
  await page.goto('./#/train?iteration=77&lang=en')
  await expect(page.getByRole('status')).toContainText(
    'Iteration 77 cannot be shown, because there is no run yet.',
  )
  await page.getByRole('link', { name: 'Back to training' }).click()
  await expect(page.getByRole('heading', { name: 'Train on MNIST' })).toBeVisible()
})

test('after a reload, the reason for a missing iteration is the reload', long, async ({ page }) => {
  await train(page, 10)
  await links(page).last().click()
  await expect(graph(page)).toHaveAttribute('data-graph', 'iteration')
  await page.reload()
  await expect(page.getByRole('status')).toContainText('reloading the page discards them all')
})

test('settings that a single graph cannot show say so', long, async ({ page }) => {
  await openTraining(page, { iterations: 20 })
  await page.getByLabel('λ of L2').fill('0.001')
  await startTraining(page)
  await expectFinished(page)
  await expect(async () => {
    await page.getByRole('region', { name: /microscope/ }).scrollIntoViewIfNeeded()
    await expect(page.getByText(/^L2 adds .* a term that the graph of the loss does not have/)).toBeVisible({
      timeout: 1000,
    })
  }).toPass()
})

test('axe finds nothing in an open iteration, in Korean', long, async ({ page }) => {
  await train(page, 10)
  await links(page).last().click()
  await expect(entry(page)).toBeVisible()
  await page.keyboard.press('End')
  await page.evaluate(() => {
    location.hash += '&lang=ko'
  })
  const panel = page.getByRole('region', { name: '∂L/∂W1의 원소 하나' })
  await panel.getByRole('button', { name: '이 가중치를 살짝 바꾸어 확인하기' }).click()
  await expect(panel.locator('[data-slope]')).toBeVisible()
  expect(await violationsInBothThemes(page)).toEqual([])
})
