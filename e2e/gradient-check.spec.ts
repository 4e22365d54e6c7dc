import { test as base, type Locator, type Page } from '@playwright/test'
import { expect, test } from './fixture'
import { graph, openLesson } from './lesson-page'

const panelOf = (page: Page): Locator => page.getByRole('region', { name: 'Gradient check' })

/** Starts a check and waits for its end. */
async function check(page: Page): Promise<void> {
  await panelOf(page).getByRole('button', { name: 'Check the gradients' }).click()
  await expect(panelOf(page).locator('[data-check-ratio]')).toBeVisible({ timeout: 120_000 })
}

/** The relative difference of each array, by name. */
const differences = async (page: Page): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    await panelOf(page)
      .locator('[data-check]')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.getAttribute('data-check'),
          Number(row.getAttribute('data-value') ?? Number.NaN),
        ]),
      ),
  )

/** The arrays that the table says do not agree. */
const faulty = async (page: Page): Promise<readonly (string | null)[]> =>
  panelOf(page)
    .locator('[data-check]', { hasText: 'does not agree' })
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-check')))

const choose = (page: Page, name: string): Promise<void> =>
  panelOf(page).getByRole('radio', { name, exact: true }).click()

test('the small net agrees, and every broken rule is caught', async ({ page }) => {
  await openLesson(page, 'gradient-check')
  await check(page)
  const intact = await differences(page)
  expect(Object.keys(intact)).toEqual(['W1', 'b1', 'W2', 'b2'])
  for (const difference of Object.values(intact)) expect(difference).toBeLessThan(1e-8)
  await expect(panelOf(page).getByRole('status')).toHaveText(
    'All 17 gradients agree with the measured slopes.',
  )
  for (const { rule, arrays } of [
    { rule: 'Bias: one row', arrays: ['b1', 'b2'] },
    { rule: 'Loss: no 1/N', arrays: ['W1', 'b1', 'W2', 'b2'] },
    { rule: 'ReLU: no mask', arrays: ['W1', 'b1'] },
  ]) {
    await choose(page, rule)
    await expect(panelOf(page).getByRole('table')).toHaveCount(0)
    await check(page)
    expect(await faulty(page), rule).toEqual(arrays)
    await expect(panelOf(page).getByRole('status')).toHaveText(/^Caught\./)
  }
  await expect(panelOf(page).getByText('also where it had set its input to 0')).toBeVisible()
})

test('a forgotten transpose is caught where all matrices are square', async ({ page }) => {
  await page.goto('./#/lesson/gradient-check?part=square&step=12')
  await expect(graph(page)).toHaveAttribute('data-graph', 'gradient-check/square')
  await choose(page, 'Weights: no transpose')
  await check(page)
  expect(await faulty(page)).toEqual(['W1', 'W2'])
})

test('other inputs are checked as they stand, a kink shows, and old results go away', async ({ page }) => {
  await openLesson(page, 'gradient-check')
  await check(page)
  // H[0, 0] = 1 · 0.3 + 2 · 0.1 + b1[0] = 0 exactly
  await page.getByRole('textbox', { name: 'b1, entry 1' }).fill('-0.5')
  await expect(panelOf(page).getByRole('table')).toHaveCount(0)
  await check(page)
  expect(await faulty(page)).toEqual(['W1', 'b1'])
  await expect(panelOf(page).getByRole('status')).toContainText('although no rule is broken')
})

test('the real net: stopped at once, then all 39,760 gradients right', async ({ page }) => {
  test.setTimeout(180_000)
  await openLesson(page, 'gradient-check')
  await choose(page, 'Real size')
  await panelOf(page).getByRole('button', { name: 'Check the gradients' }).click()
  await expect(panelOf(page).getByText(/of 39,760 entries measured/)).toBeVisible()
  await panelOf(page).getByRole('button', { name: 'Stop', exact: true }).click()
  const stopped = panelOf(page).getByText(/^Stopped: [\d,]+ of 39,760 entries measured/)
  await expect(stopped).toBeVisible()
  const words = await stopped.textContent()
  await page.waitForTimeout(500)
  expect(await stopped.textContent()).toBe(words)
  await check(page)
  const found = await differences(page)
  expect(Object.keys(found)).toEqual(['W1', 'b1', 'W2', 'b2'])
  for (const [id, difference] of Object.entries(found)) expect(difference, id).toBeLessThan(1e-8)
  const ratio = Number(await panelOf(page).locator('[data-check-ratio]').getAttribute('data-check-ratio'))
  expect(ratio).toBeGreaterThan(1) // how many times as long is the machine's affair
})

base('a worker that does not load is said, and can be started again', async ({ page }) => {
  await page.route('**/check-worker-*.js', (route) => route.fulfill({ status: 404 }))
  await openLesson(page, 'gradient-check')
  await panelOf(page).getByRole('button', { name: 'Check the gradients' }).click()
  await expect(panelOf(page).getByRole('alert')).toContainText('stopped unexpectedly')
  await page.unroute('**/check-worker-*.js')
  await check(page)
  expect(await faulty(page)).toEqual([])
})
