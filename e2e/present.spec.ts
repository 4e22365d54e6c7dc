import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { expectStep, graph, lastStep, openLesson } from './lesson-page'
import { goOnStage, readStage, stage } from './stage'

/** Puts a lesson on the stage, at the step that its link names. */
async function present(page: Page, lesson: string, query = ''): Promise<void> {
  await openLesson(page, lesson, query)
  await goOnStage(page)
  await expect(graph(page)).toHaveAttribute('data-graph', lesson)
}

test('a lesson goes on the stage and back, at the step that was reached', async ({ page }) => {
  await openLesson(page, 'chain-rule')
  await page.getByRole('button', { name: 'Present' }).click()
  await expect(stage(page)).toBeFocused()
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Play' })).toHaveCount(0)
  await expect(stage(page)).toContainText('z = (x + y)²')
  for (const [key, step] of [
    ['PageDown', 1],
    ['ArrowRight', 2],
    ['Space', 3],
    ['PageUp', 2],
    ['ArrowLeft', 1],
    ['End', 11],
    ['Home', 0],
    ['PageDown', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expectStep(page, step)
  }
  expect(new URL(page.url()).hash).toBe('#/lesson/chain-rule?step=1&present=1')
  await page.keyboard.press('Escape')
  await expect(stage(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Present' })).toBeFocused()
  await expectStep(page, 1)
})

test('B and . blank the screen; any key or a click brings it back and does nothing else', async ({
  page,
}) => {
  await present(page, 'chain-rule', 'step=3')
  const blank = page.getByRole('button', { name: /^The screen is blank/ })
  for (const [key, back] of [
    ['b', 'PageDown'],
    ['.', 'b'],
    ['B', 'x'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(blank).toBeVisible()
    expect(await blank.evaluate((screen) => getComputedStyle(screen).backgroundColor)).toBe('rgb(0, 0, 0)')
    await page.keyboard.press(back)
    await expect(blank).toHaveCount(0)
  }
  for (let repeats = 0; repeats < 4; repeats++) await page.keyboard.down('b') // held
  await expect(blank).toBeVisible()
  await page.keyboard.up('b')
  await blank.click()
  await expect(blank).toHaveCount(0)
  await expectStep(page, 3)
  await page.keyboard.press('PageDown')
  await expectStep(page, 4)
})

test('+ and − set the size, T the stage, ? lists the keys', async ({ page }) => {
  await present(page, 'chain-rule', 'step=6&theme=light')
  const demands = { step: 6, textPx: { '[data-graph]': 0 }, inside: [] }
  const sizePx = async () => (await readStage(page, demands)).textPx['[data-graph]'] ?? Number.NaN
  const before = await sizePx()
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('+')
  await expect.poll(sizePx).toBeGreaterThan(before * 1.2)
  for (let presses = 0; presses < 9; presses++) await page.keyboard.press('-')
  await expect.poll(sizePx).toBeCloseTo(before, 1)
  await page.keyboard.press('t')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('?')
  const keys = page.getByRole('region', { name: 'Keys' })
  await expect(keys).toContainText('Blank screen')
  await page.keyboard.press('PageDown')
  await expectStep(page, 7)
  await page.keyboard.press('?')
  await expect(keys).toHaveCount(0)
})

test('on a phone − takes back what + did', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await present(page, 'chain-rule', 'step=6')
  const sentencePx = () =>
    page
      .locator('main p:not(.visually-hidden)')
      .evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize))
  const before = await sentencePx()
  for (let presses = 0; presses < 2; presses++) await page.keyboard.press('+')
  await expect.poll(sentencePx).toBeGreaterThan(before * 1.2)
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('-')
  await expect.poll(sentencePx).toBeCloseTo(before, 1)
  await page.keyboard.press('+')
  await expect.poll(sentencePx).toBeGreaterThan(before * 1.1)
})

test('the controls come with the pointer, and leave the focus where Space steps', async ({ page }) => {
  await present(page, 'chain-rule')
  await page.mouse.move(300, 300)
  await page.getByRole('button', { name: 'Next step' }).click()
  await expectStep(page, 1)
  await page.keyboard.press('Space')
  await expectStep(page, 2)
  const controls = page.getByRole('region', { name: 'Stage' })
  await expect(controls).toHaveCSS('opacity', '0', { timeout: 20_000 })
  await page.getByRole('button', { name: 'Leave the presentation' }).focus()
  await expect(controls).toHaveCSS('opacity', '1')
  await page.keyboard.press('Enter')
  await expect(stage(page)).toHaveCount(0)
})

test('the screen is filled; F gives it back, and who leaves full screen by the browser leaves the stage', async ({
  page,
}) => {
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
  await present(page, 'chain-rule')
  await expect.poll(isFull).toBe(true)
  await page.keyboard.press('f')
  await expect.poll(isFull).toBe(false)
  await expect(stage(page)).toBeVisible()
  await page.keyboard.press('f')
  await expect.poll(isFull).toBe(true)
  await page.evaluate(() => document.exitFullscreen())
  await expect(stage(page)).toHaveCount(0)
})

test('who leaves the stage and is back at once stays there', async ({ page }) => {
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
  await present(page, 'chain-rule')
  await expect.poll(isFull).toBe(true)
  await page.evaluate(() => {
    for (const key of ['Escape', 'f', 'Escape', 'f'])
      setTimeout(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
  })
  await expect.poll(isFull).toBe(true)
  await expect(stage(page)).toBeVisible()
})

test('another page is no presentation', async ({ page }) => {
  await present(page, 'chain-rule')
  await page.goto('./#/lesson/relu')
  await expect(page.getByRole('button', { name: 'Present' })).toBeVisible()
})

test.describe('from the last row, at 1280 × 720', () => {
  test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

  test('a line of algebra goes neither forward nor backward', async ({ page }) => {
    await page.goto('./#/lesson/sigmoid?part=algebra')
    await expect(graph(page)).toHaveAttribute('data-graph', 'sigmoid/algebra')
    await goOnStage(page)
    const last = await lastStep(page)
    expect(last).toBeGreaterThan(5)
    await expect(page.locator('[data-tone="line"]')).toHaveCount(last)
  })

  test('how an entry is made can be read', async ({ page }) => {
    await present(page, 'affine-batch', 'step=99')
    await graph(page).locator('[data-array="gradient:W"]').first().focus()
    await expect(graph(page).locator('[data-entry]')).toBeVisible()
    const { faults } = await readStage(page, {
      step: await lastStep(page),
      textPx: { '[data-entry]': 23.99 },
      inside: [{ place: '[data-graph]', part: '[data-entry]', lessThanPx: 0 }],
    })
    expect(faults).toEqual([])
  })
})
