import type { Locator, Page } from '@playwright/test'
import { required } from '../src/lib/required'
import { expect, test } from './fixture'
import { expectStep, graph, openLesson } from './lesson-page'

const matrix = (page: Page, array: string): Locator => graph(page).locator(`[data-array="${array}"]`).first()

const cell = (page: Page, array: string, at: number): Locator =>
  matrix(page, array).locator('[title]').nth(at)

/** The positions of the entries of an array that are lit. */
const lit = (page: Page, array: string): Promise<readonly number[]> =>
  matrix(page, array)
    .locator('[title]')
    .evaluateAll((cells) => cells.flatMap((each, at) => (each.hasAttribute('data-lit') ? [at] : [])))

const explanation = (page: Page): Locator => graph(page).locator('[data-entry]')

/** The LaTeX of the explanation, line by line, without the marks that tie its pieces to nodes. */
async function written(page: Page): Promise<readonly string[]> {
  const tex = await explanation(page).locator('annotation').textContent()
  const untied = (tex ?? '').replace(/\\htmlData\{[^}]*\}\{(-?[\d.]+)\}/g, '$1')
  return untied.split('& ').slice(1)
}

/** What a sum of products such as 1 × (−1) + 3 × 2 comes to. */
const worked = (sum: string): number =>
  (sum.match(/[^=+]+/g) ?? [])
    .map((term) => (term.match(/-?\d+(\.\d+)?(?!em)/g) ?? []).map(Number).reduce((a, b) => a * b, 1))
    .reduce((a, b) => a + b, 0)

async function gradientOf(page: Page, id: string): Promise<readonly (readonly number[])[]> {
  const json = await graph(page).locator(`[data-node="${id}"]`).getAttribute('data-gradient')
  return JSON.parse(required(json, `the gradient of ${id}`))
}

test('pointing at an entry of ∂L/∂W lights a column of X and one of ∂L/∂Y, and writes out its sum', async ({
  page,
}) => {
  await openLesson(page, 'affine-batch', 'step=99')
  const gradient = await gradientOf(page, 'W')
  for (const [i, j] of [
    [0, 1],
    [1, 2],
  ] as const) {
    await cell(page, 'gradient:W', 3 * i + j).hover()
    await expect(explanation(page)).toHaveAttribute('data-at', String(3 * i + j))
    expect(await lit(page, 'value:X')).toEqual([0, 1, 2, 3].map((n) => 2 * n + i))
    expect(await lit(page, 'gradient:Y')).toEqual([0, 1, 2, 3].map((n) => 3 * n + j))
    expect(await lit(page, 'value:W')).toEqual([])
    const [, numbers, result] = await written(page)
    const sum = required(numbers, 'the numbers')
      .replace(/\\\\\[.*$/, '')
      .replaceAll('\\times', '')
    expect(worked(sum)).toBe(gradient[i]?.[j])
    expect(Number(required(result, 'the result').match(/-?\d+/)?.[0])).toBe(gradient[i]?.[j])
  }
  await page.mouse.move(5, 5)
  await expect(explanation(page)).toHaveCount(0)
})

test('an entry is held by a click, and let go of by another one, by Escape or by a click elsewhere', async ({
  page,
}) => {
  await openLesson(page, 'affine-batch', 'step=99')
  await cell(page, 'gradient:B', 2).click()
  await page.mouse.move(5, 5)
  await expect(explanation(page)).toHaveAttribute('data-entry', 'gradient:B')
  await cell(page, 'gradient:B', 2).click()
  await page.mouse.move(5, 5)
  await expect(explanation(page)).toHaveCount(0)
  await cell(page, 'gradient:B', 2).click()
  await page.keyboard.press('Escape')
  await expect(explanation(page)).toHaveCount(0)
  await cell(page, 'gradient:B', 2).click()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(explanation(page)).toHaveCount(0)
})

test('arrow keys point inside a matrix and step elsewhere', async ({ page }) => {
  await openLesson(page, 'affine-batch', 'step=8')
  await cell(page, 'value:Y', 0).click()
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 9)
  await page.keyboard.press('Escape')
  await matrix(page, 'value:Y').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expectStep(page, 9)
  await expect(explanation(page)).toHaveAttribute('data-at', '4')
  expect(await lit(page, 'value:X')).toEqual([2, 3])
  expect(await lit(page, 'value:W')).toEqual([1, 4])
  expect(await lit(page, 'value:B')).toEqual([1])
})

test('one legend for values and one for gradients, once there are any', async ({ page }) => {
  await openLesson(page, 'affine-batch', 'step=0')
  const legend = (unit: string): Locator => graph(page).locator(`[data-legend="${unit}"]`)
  await expect(legend('value')).toHaveText('value−2020') // the largest entry is in Y
  await expect(legend('gradient')).toHaveCount(0)
  await openLesson(page, 'affine-batch', 'step=99')
  await expect(legend('gradient')).toHaveText('gradient−1414') // ∂L/∂X
})

test('nothing lies over the drawing: controls and overview stand under it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await openLesson(page, 'affine-batch', 'step=7')
  const overview = required(
    await graph(page).getByRole('img', { name: 'Overview' }).boundingBox(),
    'overview',
  )
  const stage = required(await graph(page).boundingBox(), 'stage')
  expect(overview.y).toBeGreaterThan(stage.y + stage.height - 52)
})
