import type { Locator, Page } from '@playwright/test'
import { boxOf } from './box-of'
import { drawnDigits } from './drawn-digits'
import { expect, test } from './small-mnist'
import { long, longUnless } from './tiers'
import { expectFinished, openTraining, startTraining } from './train-page'
import { violations } from './violations'

const square = (page: Page): Locator => page.getByRole('application', { name: 'Square to draw a digit in' })

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Draw a digit' })

const reading = (page: Page): Locator => panel(page).locator('[data-read-digit]')

/** The position of the square on screen. */
async function placeOf(page: Page) {
  await square(page).scrollIntoViewIfNeeded()
  const box = await boxOf(square(page))
  const at = ([x, y]: readonly [number, number]) =>
    [box.x + (x / 100) * box.width, box.y + (y / 100) * box.height] as const
  return at
}

/** Draws a recorded digit with the mouse. */
async function draw(page: Page, digit: string): Promise<void> {
  const at = await placeOf(page)
  for (const [first, ...rest] of drawnDigits[digit] ?? []) {
    if (!first) continue
    await page.mouse.move(...at(first))
    await page.mouse.down()
    for (const point of rest) await page.mouse.move(...at(point))
    await page.mouse.up()
  }
}

const clear = (page: Page): Promise<void> => panel(page).getByRole('button', { name: 'Clear' }).click()

/** Draws each recorded digit, and returns those that are read correctly. */
async function readRight(page: Page): Promise<string[]> {
  const right: string[] = []
  for (const digit of Object.keys(drawnDigits)) {
    await draw(page, digit)
    await expect(reading(page)).toHaveAttribute('data-read-digit', /\d/)
    const isRight = expect(reading(page)).toHaveAttribute('data-read-digit', digit, { timeout: 15_000 })
    await isRight.then(
      () => right.push(digit),
      () => undefined,
    )
    await clear(page)
    await expect(reading(page)).toHaveCount(0)
  }
  return right
}

test('the stored net reads at least nine of ten small digits in a corner', long, async ({ page }) => {
  await openTraining(page, {})
  expect((await readRight(page)).length).toBeGreaterThanOrEqual(9)
  await draw(page, '0')
  await expect(panel(page).getByText(/^Probabilities from a net that comes with the page/)).toBeVisible()
  const bars = panel(page).getByRole('list', { name: 'Probability of each digit' }).getByRole('listitem')
  await expect(bars).toHaveCount(10)
  await expect(bars.first()).toHaveText(/^00\.9/)
})

test('once a net has been trained, that net reads', long, async ({ page }) => {
  await openTraining(page, { iterations: 3000 })
  await startTraining(page)
  await expectFinished(page)
  expect((await readRight(page)).length).toBeGreaterThanOrEqual(9)
  await draw(page, '2')
  await expect(panel(page).getByText('Probabilities from the net of the current run.')).toBeVisible()
})

test('strokes can be undone, and survive a visit to another page', async ({ page }) => {
  await openTraining(page, {})
  await draw(page, '4')
  await expect(square(page).locator('polyline')).toHaveCount(2)
  await panel(page).getByRole('button', { name: 'Undo stroke' }).click()
  await expect(square(page).locator('polyline')).toHaveCount(1)
  await page.getByRole('link', { name: 'Lessons' }).first().click()
  await expect(square(page)).toHaveCount(0)
  await page.goBack()
  await expect(square(page).locator('polyline')).toHaveCount(1)
  await clear(page)
  await expect(square(page).locator('polyline')).toHaveCount(0)
  await expect(panel(page).getByRole('button', { name: 'Undo stroke' })).toBeDisabled()
})

test('a digit is drawn by keyboard', long, async ({ page }) => {
  await openTraining(page, {})
  await square(page).focus()
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Space')
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(square(page).locator('polyline')).toHaveCount(1)
  await expect(reading(page)).toHaveAttribute('data-read-digit', '1')
})

test('the pixel gradient is that of the digit the visitor chooses', async ({ page }) => {
  await openTraining(page, {})
  await draw(page, '7')
  const gradient = panel(page).getByRole('region', { name: 'How would each pixel change the loss?' })
  await expect(gradient).toContainText('raises the loss for “7”')
  await gradient.getByRole('radio', { name: '3', exact: true }).click()
  await expect(gradient).toContainText('raises the loss for “3”')
  await expect(gradient.locator('[data-legend="gradient"]')).toBeVisible()
  await expect(reading(page)).toHaveAttribute('data-read-digit', '7')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a finger draws without scrolling the page', async ({ page }) => {
    await openTraining(page, {})
    const at = await placeOf(page)
    const before = await page.evaluate(() => window.scrollY)
    const client = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) => {
      const [px, py] = at([50, y ?? 0])
      return client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: px, y: py }],
      })
    }
    await touch('touchStart', 20)
    for (let y = 25; y <= 80; y += 5) await touch('touchMove', y)
    await touch('touchEnd')
    await expect(reading(page)).toHaveAttribute('data-read-digit', '1')
    expect(await page.evaluate(() => window.scrollY)).toBe(before)
  })
})

for (const theme of ['light', 'dark'] as const) {
  test(
    `axe finds nothing in the panel in the ${theme} theme, in Korean`,
    longUnless(theme === 'light'),
    async ({ page }) => {
      await page.goto(`./#/train?lang=ko&theme=${theme}`)
      const korean = page.getByRole('region', { name: '숫자 그리기' })
      await korean.scrollIntoViewIfNeeded()
      const box = await boxOf(korean.getByRole('application'))
      await page.mouse.move(box.x + 60, box.y + 40)
      await page.mouse.down()
      await page.mouse.move(box.x + 50, box.y + 160, { steps: 5 })
      await page.mouse.up()
      await expect(korean.locator('[data-read-digit]')).toHaveAttribute('data-read-digit', '1')
      expect(await violations(page, 'section[aria-labelledby]')).toEqual([])
    },
  )
}
