import { test as base } from '@playwright/test'
import { check, choose, differences, faulty, panelOf } from './check-panel'
import { expect, test } from './fixture'
import { graph, openLesson } from './lesson-page'

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
  await expect(panelOf(page).getByText('also where it had set its input to 0')).toBeVisible()
})

test('a forgotten transpose is caught even if all matrices are square', async ({ page }) => {
  await page.goto('./#/lesson/gradient-check?part=square&step=11')
  await expect(graph(page)).toHaveAttribute('data-graph', 'gradient-check/square')
  await choose(page, 'Weights: no transpose')
  await check(page)
  expect(await faulty(page)).toEqual(['W1', 'W2'])
})

test('changed inputs are checked, a kink is detected, and old results disappear', async ({ page }) => {
  await openLesson(page, 'gradient-check')
  await check(page)
  // H[0, 0] = 1 · 0.3 + 2 · 0.1 + b1[0] = 0 exactly
  await page.getByRole('textbox', { name: 'b1, entry 1' }).fill('-0.5')
  await expect(panelOf(page).getByRole('table')).toHaveCount(0)
  await check(page)
  expect(await faulty(page)).toEqual(['W1', 'b1'])
  await expect(panelOf(page).getByRole('status')).toContainText('although no rule is broken')
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
