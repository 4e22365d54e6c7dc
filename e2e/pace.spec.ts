import type { Locator, Page } from '@playwright/test'
import { expect, test } from './small-mnist'
import { long } from './tiers'
import { expectFinished, metricOf, openTraining, startTraining } from './train-page'

const pace = (page: Page, name: '1' | '10' | '100' | 'Full speed'): Locator =>
  page.getByRole('group', { name: 'Iterations a second' }).getByRole('radio', { name, exact: true })

const iterationOf = async (page: Page): Promise<number> => (await metricOf(page, 'iteration')) ?? 0

test('a run ends with the same loss at ten iterations a second', long, async ({ page }) => {
  await openTraining(page, { iterations: 25, seed: 7 })
  await startTraining(page)
  await expectFinished(page)
  const loss = await metricOf(page, 'loss')
  await pace(page, '10').check()
  await startTraining(page)
  await expect.poll(() => iterationOf(page)).toBeLessThan(25)
  await expect.poll(() => iterationOf(page)).toBe(25)
  await expectFinished(page)
  expect(await metricOf(page, 'iterations-per-second')).toBeLessThan(15)
  expect(await metricOf(page, 'loss')).toBe(loss)
})

test(
  'at one iteration a second, accuracies, confusion matrix and charts follow each iteration',
  long,
  async ({ page }) => {
    await openTraining(page, { iterations: 10_000 })
    await pace(page, '1').check()
    await startTraining(page)
    const matrix = page.getByRole('region', { name: 'Confusion matrix' })
    await matrix.scrollIntoViewIfNeeded()
    const right = matrix.getByText(/of 1,000 test images/)
    await expect.poll(() => iterationOf(page)).toBeGreaterThan(2)
    const accuracy = await metricOf(page, 'test-accuracy')
    const words = await right.textContent()
    await expect.poll(() => metricOf(page, 'test-accuracy')).not.toBe(accuracy)
    await expect(right).not.toHaveText(words ?? '')
    expect(await iterationOf(page)).toBeLessThan(50)
    const chart = page.getByRole('region', { name: 'Loss of each iteration' })
    await expect(chart).toContainText(/20|50/) // its axis ends near what is done
    await expect(chart).not.toContainText('10,000')
  },
)

test(
  'the pace can be changed by keyboard during a run, and pausing does not wait for it',
  long,
  async ({ page }) => {
    await openTraining(page, { iterations: 100_000 })
    await pace(page, '1').check()
    await startTraining(page)
    await expect.poll(() => iterationOf(page)).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Pause' }).click()
    await expect(page.getByText(/^Paused after iteration/)).toBeVisible()
    const paused = await iterationOf(page)
    await page.getByRole('button', { name: 'One iteration' }).click()
    await expect.poll(() => iterationOf(page)).toBe(paused + 1)
    await page.getByRole('button', { name: 'Resume' }).click()
    await pace(page, '1').focus()
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
    await expect(pace(page, 'Full speed')).toBeChecked()
    await expect.poll(() => iterationOf(page)).toBeGreaterThan(200)
  },
)

test('after a reload in a slow run, it goes on at the pace that was chosen', long, async ({ page }) => {
  await openTraining(page, { iterations: 10_000 })
  await pace(page, '10').check()
  await startTraining(page)
  await expect.poll(() => iterationOf(page)).toBeGreaterThan(10)
  await page.reload()
  await expect(page.getByText(/^Paused after iteration/)).toBeVisible()
  await expect(pace(page, '10')).toBeChecked()
  const before = await iterationOf(page)
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect.poll(() => iterationOf(page)).toBeGreaterThan(before + 5)
  expect(await metricOf(page, 'iterations-per-second')).toBeLessThan(30)
})
