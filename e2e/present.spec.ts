import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { expectStep, graph, graphAtRest, lastStep, openLesson } from './lesson-page'
import { goOnStage, readStage, stage } from './stage'
import { long } from './tiers'

/** Puts a lesson on the stage, at the step in its link. */
async function present(page: Page, lesson: string, query = ''): Promise<void> {
  await openLesson(page, lesson, query)
  await goOnStage(page)
  await expect(graph(page)).toHaveAttribute('data-graph', lesson)
}

test('a lesson goes on the stage and back, at the step reached', async ({ page }) => {
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
    ['End', 10],
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

test('B and . blank the screen; any key or click brings it back and does nothing else', async ({ page }) => {
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
  await present(page, 'two-layer-net', 'step=5&theme=light')
  const demands = { step: 5, textPx: { '[data-graph]': 0 }, inside: [] }
  const sizePx = async () => (await readStage(page, demands)).textPx['[data-graph]'] ?? Number.NaN
  await graphAtRest(page)
  const before = await sizePx()
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('+')
  await expect.poll(sizePx).toBeGreaterThan(before * 1.2)
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('-')
  await expect.poll(sizePx).toBeCloseTo(before, 1)
  await page.keyboard.press('t')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('?')
  const keys = page.getByRole('region', { name: 'Keys' })
  await expect(keys).toContainText('Black screen')
  await page.keyboard.press('PageDown')
  await expectStep(page, 6)
  await page.keyboard.press('?')
  await expect(keys).toHaveCount(0)
})

test('Escape closes the list of keys before it ends the presentation', async ({ page }) => {
  await present(page, 'chain-rule', 'step=3')
  const keys = page.getByRole('region', { name: 'Keys' })
  await page.keyboard.press('?')
  await expect(keys).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
  await expect(stage(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(stage(page)).toHaveCount(0)
})

/** Whether all nodes are in view on the stage, and the place and width of one of them on the screen. */
const viewOf = (page: Page, node: string): Promise<{ isWhole: boolean; x: number; width: number }> =>
  page.evaluate((id) => {
    const stage = document.querySelector('[data-graph]') as HTMLElement
    const area = stage.getBoundingClientRect()
    const boxes = [...stage.querySelectorAll('[data-node]')].map((each) => each.getBoundingClientRect())
    const isWhole = boxes.every(({ left, right }) => left >= area.left && right <= area.right)
    const { x = 0, width = 0 } = stage.querySelector(`[data-node="${id}"]`)?.getBoundingClientRect() ?? {}
    return { isWhole, x: Math.round(x), width: Math.round(width) }
  }, node)

test('O shows the whole graph, which stays while stepping, and returns to where it was', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await present(page, 'two-layer-net', 'step=9&open=H,L,L.softmax,L.cross_entropy')
  await graphAtRest(page)
  const before = await viewOf(page, 'A')
  expect(before.isWhole).toBe(false)
  const button = page.getByRole('button', { name: 'Whole graph' })
  await page.keyboard.press('o')
  await expect.poll(async () => (await viewOf(page, 'A')).isWhole).toBe(true)
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  const whole = await viewOf(page, 'A')
  expect(whole.width).toBeLessThan(before.width)
  await page.keyboard.press('PageDown')
  await expectStep(page, 10)
  await graphAtRest(page)
  expect(await viewOf(page, 'A')).toEqual(whole)
  await page.keyboard.press('PageUp')
  await page.keyboard.press('O')
  await graphAtRest(page)
  expect(await viewOf(page, 'A')).toEqual(before)
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('o')
  await page.keyboard.press('End')
  await page.keyboard.press('o')
  await graphAtRest(page)
  const after = await viewOf(page, 'A') // the current node is in view, smaller if necessary
  expect(after.width).toBeGreaterThan(0.79 * before.width)
  expect(after.width).toBeLessThan(1.26 * before.width)
  await page.keyboard.press('?')
  await expect(page.getByRole('region', { name: 'Keys' })).toContainText('Whole graph')
})

test('O leaves a graph that is whole already as it is, and says nothing', long, async ({ page }) => {
  await present(page, 'chain-rule', 'step=3')
  await graphAtRest(page)
  const before = await viewOf(page, 't')
  expect(before.isWhole).toBe(true)
  await page.keyboard.press('o')
  await graphAtRest(page)
  expect(await viewOf(page, 't')).toEqual(before)
  await expect(page.getByRole('button', { name: 'Whole graph' })).toHaveAttribute('aria-pressed', 'false')
})

test('on a phone − undoes what + did', long, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await present(page, 'chain-rule', 'step=5')
  const sentencePx = () =>
    page
      .locator('main p:not(.visually-hidden, [inert] *)')
      .evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize))
  const before = await sentencePx()
  for (let presses = 0; presses < 2; presses++) await page.keyboard.press('+')
  await expect.poll(sentencePx).toBeGreaterThan(before * 1.2)
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('-')
  await expect.poll(sentencePx).toBeCloseTo(before, 1)
  await page.keyboard.press('+')
  await expect.poll(sentencePx).toBeGreaterThan(before * 1.1)
})

test(
  'the controls appear with the pointer, and do not take the focus, so Space steps',
  long,
  async ({ page }) => {
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
  },
)

test('the stage is full screen; F ends that, and leaving full screen through the browser leaves the stage', async ({
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

test('leaving the stage and returning at once stays on the stage', long, async ({ page }) => {
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

test('another page is not presented', async ({ page }) => {
  await present(page, 'chain-rule')
  await page.goto('./#/lesson/relu')
  await expect(page.getByRole('button', { name: 'Present' })).toBeVisible()
})

test.describe('from the last row, at 1280 × 720', () => {
  test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

  test('a line of algebra is neither forward nor backward', long, async ({ page }) => {
    await page.goto('./#/lesson/sigmoid?part=algebra')
    await expect(graph(page)).toHaveAttribute('data-graph', 'sigmoid/algebra')
    await goOnStage(page)
    const last = await lastStep(page)
    expect(last).toBeGreaterThan(5)
    await expect(page.locator('[data-tone="line"]')).toHaveCount(last)
  })

  test('the explanation of an entry can be read', long, async ({ page }) => {
    await present(page, 'affine-batch', 'step=99')
    await graphAtRest(page) // what has no place yet cannot have the focus
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
