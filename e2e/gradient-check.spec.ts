import { test as base, type Page } from '@playwright/test'
import { check, choose, differences, faulty, panelOf } from './check-panel'
import { expect, test } from './fixture'
import { attributeOf, graph, openLesson } from './lesson-page'
import { stage } from './stage'
import { long } from './tiers'

test('the small net agrees, and every broken rule is caught', async ({ page }) => {
  await openLesson(page, 'gradient-check')
  await check(page)
  const intact = await differences(page)
  expect(Object.keys(intact)).toEqual(['W1', 'b1', 'W2', 'b2'])
  for (const difference of Object.values(intact)) expect(difference).toBeLessThan(1e-8)
  const ratio = await panelOf(page).locator('[data-check-ratio]').getAttribute('data-check-ratio')
  expect(Number(ratio)).toBeGreaterThan(0) // how many times longer measuring took
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
  await expect(panelOf(page).getByText('even where its output was 0')).toBeVisible()
})

test('a forgotten transpose is caught even if all matrices are square', long, async ({ page }) => {
  await page.goto('./#/lesson/gradient-check?part=square&step=11')
  await expect(graph(page)).toHaveAttribute('data-graph', 'gradient-check/square')
  await choose(page, 'Weights: no transpose')
  await check(page)
  expect(await faulty(page)).toEqual(['W1', 'W2'])
})

const gradientOf = (page: Page, id: string) => attributeOf(page, id, 'gradient') as Promise<readonly number[]>

const brokenNodes = (page: Page): Promise<readonly (string | null)[]> =>
  graph(page)
    .locator('[data-broken]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-node')))

test('a broken rule is in the graph, the derivation, the code and the link, until it is restored', async ({
  page,
}) => {
  await openLesson(page, 'gradient-check', 'step=24')
  const right = await gradientOf(page, 'b1')
  expect(right[0]).toBeCloseTo(0.0897, 4) // −0.1560 + 0.2457, the sum of both rows
  await choose(page, 'Bias: one row')
  await expect(page).toHaveURL(/step=24&broken=bias-row$/)
  await expect.poll(async () => (await gradientOf(page, 'b1'))[0]).toBeCloseTo(-0.156, 4)
  expect(await brokenNodes(page)).toEqual(['H', 'A'])
  await expect(
    graph(page).getByRole('group', { name: /^A, affine layer, rule broken on purpose/ }),
  ).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Each bias takes the first row' })).toBeVisible()
  const derivation = page.getByRole('region', { name: 'Derivation' })
  await expect(derivation.locator('[data-broken-rule]')).toContainText('the right rule')
  await expect(derivation.locator('[data-result]').last()).toHaveAttribute('data-result', /^\[-0\.15599/)
  await expect(derivation).toContainText('Broken on purpose. Each bias takes the first row')
  const code = page.getByRole('region', { name: 'Code', exact: true })
  await expect(code).toContainText('# broken on purpose; right:#   db1 = np.sum(dH, axis=0)')
  await code.getByRole('radio', { name: 'PyTorch' }).click()
  await expect(code).toContainText('autograd follows the right#   rules only')
  await page.reload()
  await expect.poll(async () => (await gradientOf(page, 'b1'))[0]).toBeCloseTo(-0.156, 4)
  await expect(panelOf(page).getByRole('radio', { name: 'Bias: one row' })).toBeChecked()
  await page.getByRole('button', { name: 'Restore the right rule' }).click()
  await expect(page).toHaveURL(/step=24$/)
  await expect.poll(() => gradientOf(page, 'b1')).toEqual(right)
  expect(await brokenNodes(page)).toEqual([])
  await expect(derivation.locator('[data-broken-rule]')).toHaveCount(0)
  await expect(panelOf(page).getByRole('radio', { name: 'All rules right' })).toBeChecked()
})

test('an unfolded layer folds when its rule is broken, at the same moment', long, async ({ page }) => {
  await openLesson(page, 'gradient-check', 'open=A,L&step=3')
  await choose(page, 'Bias: one row')
  await expect(page).toHaveURL(/open=L&broken=bias-row$/)
  await expect(graph(page).locator('[data-node="A.product"]')).toHaveCount(0)
  await expect(graph(page).locator('[data-node="A"]').getByRole('button')).toHaveCount(0)
})

test('the stage shows a broken rule too', long, async ({ page }) => {
  await page.goto('./#/lesson/gradient-check?part=square&step=12&broken=no-transpose&present=1')
  await expect(stage(page)).toBeVisible()
  await expect(stage(page).locator('[data-broken-rule]').last()).toContainText('The right rule:')
  await expect(stage(page)).toContainText('Broken on purpose. The weights get X')
  await expect.poll(() => brokenNodes(page)).toEqual(['H', 'A'])
  expect((await gradientOf(page, 'W2'))[0]).toEqual(
    [-0.1743, -0.04506, 0.2194].map((n) => expect.closeTo(n, 4)),
  )
  await page.keyboard.press('Home')
  await expect(stage(page)).toContainText('“Weights: no transpose”')
})

test('a link with an unknown rule says so and shows the right ones', long, async ({ page }) => {
  await openLesson(page, 'gradient-check', 'step=24&broken=no-luck')
  await expect(page.getByText('There is no rule “no-luck” to break here; all rules are right.')).toBeVisible()
  await expect(page).toHaveURL(/step=24$/)
  expect((await gradientOf(page, 'b1'))[0]).toBeCloseTo(0.0897, 4)
})

test('changed inputs are checked, a kink is detected, and old results disappear', async ({ page }) => {
  await openLesson(page, 'gradient-check')
  await check(page)
  // H[0, 0] = 1 · 0.3 + 2 · 0.1 + b1[0] = 0 exactly
  await page.getByRole('textbox', { name: 'b1, entry 1' }).fill('-0.5')
  await expect(panelOf(page).getByRole('table')).toHaveCount(0)
  await check(page)
  expect(await faulty(page)).toEqual(['W1', 'b1'])
  await expect(panelOf(page).getByRole('status')).toContainText('although all rules are right')
})

test('the real net: a stopped check does not show its measurements as a result', async ({ page }) => {
  await openLesson(page, 'gradient-check')
  await choose(page, 'Real size')
  await panelOf(page).getByRole('button', { name: 'Check the gradients' }).click()
  await expect(panelOf(page).getByText(/of 39,760 entries measured/)).toBeVisible()
  await choose(page, 'Stop')
  await expect(panelOf(page).getByText(/^Stopped: [\d,]+ of 39,760 entries measured/)).toBeVisible()
  await expect(panelOf(page).locator('[data-check-ratio]')).toHaveCount(0)
})

base('a worker that fails to load is reported, and can be started again', async ({ page }) => {
  await page.route('**/check-worker-*.js', (route) => route.fulfill({ status: 404 }))
  await openLesson(page, 'gradient-check')
  await panelOf(page).getByRole('button', { name: 'Check the gradients' }).click()
  await expect(panelOf(page).getByRole('alert')).toContainText('stopped unexpectedly')
  await page.unroute('**/check-worker-*.js')
  await check(page)
  expect(await faulty(page)).toEqual([])
})
