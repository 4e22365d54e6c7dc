import type { Locator, Page } from '@playwright/test'
import { required } from '../src/lib/required'
import { boxOf } from './box-of'
import { expect, test } from './fixture'
import { expectStep, graph, graphAtRest, lit, matrix, openLesson } from './lesson-page'
import { long } from './tiers'

const cell = (page: Page, array: string, at: number): Locator =>
  matrix(page, array).locator('[title]').nth(at)

const explanation = (page: Page): Locator => graph(page).locator('[data-entry]')

/** The LaTeX of the explanation, line by line, without the marks that tie its pieces to nodes. */
async function written(page: Page): Promise<readonly string[]> {
  const tex = await explanation(page).locator('annotation').textContent()
  const untied = (tex ?? '').replace(/\\htmlData\{[^}]*\}\{(-?[\d.]+)\}/g, '$1')
  return untied.split('& ').slice(1)
}

/** The value of a sum of products such as 1 × (−1) + 3 × 2. */
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

test('a click holds an entry; another click, Escape or a click elsewhere releases it', async ({ page }) => {
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

test('the view of an entry opens by itself once, at the first sum of products, and closes at the next step', async ({
  page,
}) => {
  await openLesson(page, 'affine')
  await expect(explanation(page)).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(explanation(page)).toHaveAttribute('data-entry', 'value:Y')
  await expect(explanation(page)).toContainText('Point at any number in an array')
  expect(await lit(page, 'value:W')).toEqual([0, 3])
  await page.keyboard.press('ArrowRight')
  await expect(explanation(page)).toHaveCount(0)
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key)
  await expectStep(page, 1)
  await expect(graph(page)).toContainText('Point at a number to see what it is made of')
  await expect(explanation(page)).toHaveCount(0)
})

test('arrow keys move within a matrix, and step elsewhere', async ({ page }) => {
  await openLesson(page, 'affine-batch', 'step=7')
  await cell(page, 'value:Y', 0).click()
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 8)
  await page.keyboard.press('Escape')
  await matrix(page, 'value:Y').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expectStep(page, 8)
  await expect(explanation(page)).toHaveAttribute('data-at', '4')
  expect(await lit(page, 'value:X')).toEqual([2, 3])
  expect(await lit(page, 'value:W')).toEqual([1, 4])
  expect(await lit(page, 'value:B')).toEqual([1])
})

test('every array is coloured by its own largest entry', async ({ page }) => {
  await openLesson(page, 'affine-batch', 'step=99')
  for (const array of ['value:X', 'value:B', 'gradient:X', 'gradient:B']) {
    const heats = await matrix(page, array)
      .locator('span')
      .evaluateAll((cells) => cells.map((each) => each.style.getPropertyValue('--heat')))
    expect(heats, array).toContain('100%')
  }
})

test('nothing covers the drawing: controls and overview are below it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('./#/lesson/two-layer-net?part=real&step=7')
  const overview = await boxOf(graph(page).getByRole('img', { name: 'Overview' }))
  const stage = await boxOf(graph(page))
  expect(overview.y).toBeGreaterThan(stage.y + stage.height - 52)
})

test('there is no small picture of a graph that is in view as a whole', long, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('./#/lesson/softmax-with-loss?part=digit')
  await graphAtRest(page)
  const picture = graph(page).getByRole('img', { name: 'Overview' })
  await expect(picture).toHaveCount(0)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(picture).toBeVisible()
})

test('what a node keeps is named as such for people who cannot see it', async ({ page }) => {
  await openLesson(page, 'two-layer-net', 'step=3')
  await expect(matrix(page, 'extra:Z')).toHaveAccessibleName(/^Z, what it keeps:/)
  await expect(matrix(page, 'value:Z')).toHaveAccessibleName(/^Z, value:/)
})

test('the frame around a lit array leaves its caption whole', long, async ({ page }) => {
  await openLesson(page, 'affine', 'step=6')
  await graphAtRest(page)
  const gapPx = await matrix(page, 'gradient:W').evaluate((cells) => {
    const { outlineWidth, outlineOffset, outlineColor } = getComputedStyle(cells)
    const k = cells.getBoundingClientRect().width / (cells as HTMLElement).offsetWidth
    const letters = [...(cells.parentElement?.querySelectorAll('.katex-html .strut') ?? [])]
    const foot = Math.max(...letters.map((each) => each.getBoundingClientRect().bottom))
    const top = cells.getBoundingClientRect().top
    return {
      isLit: outlineColor !== 'rgba(0, 0, 0, 0)',
      gap: top - k * (Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)) - foot,
    }
  })
  expect(gapPx.isLit).toBe(true)
  expect(gapPx.gap).toBeGreaterThanOrEqual(0)
})
