import type { Locator, Page } from '@playwright/test'
import { boxOf } from './box-of'
import { expect, test } from './fixture'
import { expectStep, graph, openLesson } from './lesson-page'
import { goOnStage } from './stage'
import { long } from './tiers'
import { violations } from './violations'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const slopeIn = (place: Locator): Locator => place.locator('[data-steepness]')

/** The slope of the tangent as it is drawn, in units of the plot's own pixels: down is positive. */
const drawn = (plot: Locator): Promise<number> =>
  plot.locator('[data-tangent]').evaluate((line) => {
    const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => Number(line.getAttribute(name)))
    return ((y2 ?? 0) - (y1 ?? 0)) / ((x2 ?? 0) - (x1 ?? 0))
  })

const derivation = (page: Page): Locator => page.locator('[data-formulas]')

test('a local derivative is a slope at its node and in its derivation, and only there', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=4')
  for (const place of [graph(page), derivation(page)]) {
    await expect(slopeIn(place)).toHaveAttribute('data-steepness', '6')
    await expect(slopeIn(place)).toContainText('slope 6')
    expect(await drawn(slopeIn(place))).toBeLessThan(0)
  }
  await page.keyboard.press('ArrowLeft')
  await expectStep(page, 3)
  await expect(slopeIn(page.locator('body'))).toHaveCount(0)
})

test('the plot is whole in the derivation of a laptop, with nothing hidden below it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const [lesson, step] of [
    ['chain-rule', 4],
    ['sigmoid', 6],
  ] as const) {
    await openLesson(page, lesson, `step=${step}`)
    const [plot, card] = await Promise.all([boxOf(slopeIn(derivation(page))), boxOf(derivation(page))])
    expect(plot.y + plot.height, lesson).toBeLessThan(card.y + card.height)
    await expect(derivation(page)).not.toHaveAttribute('data-more')
  }
})

test(
  'the slope is that of the entry at hand where there are arrays, and level where a ReLU is off',
  long,
  async ({ page }) => {
    await openLesson(page, 'relu', 'step=3')
    await expect(slopeIn(derivation(page))).toHaveAttribute('data-steepness', '1')
    await openLesson(page, 'relu', 'step=3&in.X=[[-4,-1],[-2,-3]]')
    await expect(slopeIn(derivation(page))).toHaveAttribute('data-steepness', '0')
    expect(await drawn(slopeIn(derivation(page)))).toBe(0)
  },
)

test('opened large, its point is dragged and moved by keys, and the graph follows', async ({ page }) => {
  await openLesson(page, 'multiplication', 'step=3')
  await page.getByRole('button', { name: 'Show the slope large' }).click()
  const point = page.getByRole('slider', { name: 'The point on the curve' })
  await expect(point).toBeVisible()
  const { x, y, width, height } = await boxOf(point)
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + 0.8 * width, y + height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(point).toHaveAttribute('aria-valuenow', /^3\.4/)
  await expect(graph(page).locator('[data-node="x"]')).toHaveAttribute('data-value', /^3\.4/)
  await point.focus()
  await page.keyboard.press('ArrowRight')
  await expect(point).toHaveAttribute('aria-valuenow', /^3\.5/)
  await expectStep(page, 3)
  expect(await violations(page, 'dialog[open]')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(point).toBeHidden()
})

test(
  'while it is open it stays with its entry, though another one becomes the largest',
  long,
  async ({ page }) => {
    await openLesson(page, 'relu', 'step=3')
    await page.getByRole('button', { name: 'Show the slope large' }).click()
    const point = page.getByRole('slider', { name: 'The point on the curve' })
    const { x, y, width, height } = await boxOf(point)
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + 0.02 * width, y + height / 2, { steps: 4 })
    await page.mouse.up()
    await expect(slopeIn(point)).toHaveAttribute('data-steepness', '0') // beyond the kink
    await expect(slopeIn(point)).toContainText('x22')
    await expect(graph(page).locator('[data-node="X"]')).toHaveAttribute(
      'data-value',
      /^\[\[1,-2\],\[0,-0\.\d+\]\]$/,
    )
  },
)

test(
  'where the operand is no input, only the point moves, and it is back when opened again',
  long,
  async ({ page }) => {
    await openLesson(page, 'chain-rule', 'step=4')
    const open = page.getByRole('button', { name: 'Show the slope large' })
    await open.click()
    const point = page.getByRole('slider', { name: 'The point on the curve' })
    await point.press('ArrowLeft')
    await expect(slopeIn(point)).not.toHaveAttribute('data-steepness', '6')
    await expect(graph(page).locator('[data-node="z"]')).toHaveAttribute('data-value', '9')
    await page.keyboard.press('Escape')
    await open.click()
    await expect(slopeIn(point)).toHaveAttribute('data-steepness', '6')
  },
)

test('on the stage, Z shows slopes and hides them', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=4')
  await goOnStage(page)
  await expect(slopeIn(graph(page))).toHaveCount(0)
  await page.keyboard.press('z')
  await expect(slopeIn(graph(page))).toHaveAttribute('data-steepness', '6')
  await page.keyboard.press('ArrowRight') // the product has it, too
  await expect(slopeIn(graph(page))).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(slopeIn(graph(page))).toHaveCount(0)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Z')
  await expect(slopeIn(graph(page))).toHaveCount(0)
})

test('in Korean the slope is that of the tangent', long, async ({ page }) => {
  await openLesson(page, 'sigmoid', 'step=12&lang=ko')
  await expect(slopeIn(derivation(page))).toContainText('접선의 기울기 0.3679')
})
