import type { Page } from '@playwright/test'
import { lessons } from '../src/lessons/all'
import { nodesAtWork } from './expected-frames'
import { expect, test } from './fixture'
import { expectStep, graph, lastStep, openLesson } from './lesson-page'

const stage = (page: Page) => page.getByRole('main', { name: /^(Presentation|발표):/ })

/** Puts a lesson on the stage, at the step that its link names. */
async function present(page: Page, lesson: string, query = ''): Promise<void> {
  await openLesson(page, lesson, query)
  await page.keyboard.press('f')
  await expect(stage(page)).toBeFocused()
  await expect(graph(page)).toHaveAttribute('data-graph', lesson)
}

const atRest = (page: Page): Promise<void> => page.evaluate(async () => void (await document.fonts.ready))

/** What is smaller by its nature: indices, shapes under letters, names of braces; and KaTeX's copies for screen readers. */
const small = '.katex-mathml, .msupsub, .sizing, .mtight'

/** The smallest text within `root`, in pixels of the screen; NaN, which is no size, where there is none. */
const smallestPx = (page: Page, root: string): Promise<number> =>
  page.locator(root).evaluate((place, left) => {
    const world = place.matches('[data-graph]') ? (place.firstElementChild as HTMLElement) : undefined
    const scale = world ? new DOMMatrix(getComputedStyle(world).transform).a : 1
    const sizes = [...place.querySelectorAll('*')]
      .filter((element) => !element.closest(left) && element.getBoundingClientRect().width > 0)
      .filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.replaceAll('\u200b', '').trim(),
        ),
      )
      .map(
        (element) =>
          Number.parseFloat(getComputedStyle(element).fontSize) * (world?.contains(element) ? scale : 1),
      )
    return sizes.length > 0 ? Math.min(...sizes) : Number.NaN
  }, small)

/** How far a part reaches beyond its place, in pixels. */
const beyondPx = (page: Page, place: string, part: string): Promise<number> =>
  page.evaluate(
    ([outer, inner]) => {
      const room = document.querySelector(outer as string)?.getBoundingClientRect()
      const boxes = [...document.querySelectorAll(inner as string)].map((each) =>
        each.getBoundingClientRect(),
      )
      if (!room || boxes.length === 0) return Number.POSITIVE_INFINITY
      return Math.max(
        ...boxes.flatMap((box) => [
          room.left - box.left,
          box.right - room.right,
          room.top - box.top,
          box.bottom - room.bottom,
        ]),
      )
    },
    [place, part],
  )

const formula = '[data-formula]'

/** What stands on the stage can be read from the last row, and nothing of it is cut off. */
async function expectReadable(page: Page, where: string): Promise<void> {
  expect(await smallestPx(page, '[data-graph]'), where).toBeGreaterThanOrEqual(23.99)
  await expect.poll(() => smallestPx(page, formula), where).toBeGreaterThanOrEqual(27.99)
  await expect
    .poll(
      () =>
        beyondPx(
          page,
          formula,
          `${formula} > :not([hidden]) > span:not([hidden]) > span > .katex .katex-html`,
        ),
      where,
    )
    .toBeLessThan(1)
  expect(await beyondPx(page, 'main', `main p:not(.visually-hidden)`), where).toBeLessThan(0)
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
  expect(new URL(page.url()).hash).toBe('#/lesson/chain-rule?step=1')
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
  const sizePx = () => smallestPx(page, '[data-graph]')
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
  await expect(controls).toHaveCSS('opacity', '0', { timeout: 6000 })
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

test('another page is no presentation', async ({ page }) => {
  await present(page, 'chain-rule')
  await page.goto('./#/lesson/relu')
  await expect(page.getByRole('button', { name: 'Present' })).toBeVisible()
})

test.describe('from the last row, at 1280 × 720', () => {
  test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

  const inDetail = new Set(['sigmoid', 'affine-batch'])

  for (const { id } of lessons)
    test(`every step of ${id} can be read, and nothing is cut off`, async ({ page }) => {
      test.setTimeout(240_000)
      const look =
        lessons.findIndex((lesson) => lesson.id === id) % 2 === 0
          ? 'lang=ko&theme=dark'
          : 'lang=en&theme=light'
      const detail = inDetail.has(id) ? 'detail' : 'node'
      await present(page, id, `${look}&detail=${detail}`)
      await atRest(page)
      for (const [i, node] of nodesAtWork(id, detail).entries()) {
        const where = `${id}, step ${i + 1}`
        await page.keyboard.press('PageDown')
        await expectStep(page, i + 1)
        await expect
          .poll(() => beyondPx(page, '[data-graph]', `[data-node="${node}"]`), where)
          .toBeLessThan(0)
        await expectReadable(page, where)
      }
      const scrolls = await page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
        return scrollWidth > clientWidth || scrollHeight > clientHeight
      })
      expect(scrolls).toBe(false)
    })

  test('every line of the algebra of sigmoid can be read, and goes neither forward nor backward', async ({
    page,
  }) => {
    await page.goto('./#/lesson/sigmoid?part=algebra')
    await expect(graph(page)).toHaveAttribute('data-graph', 'sigmoid/algebra')
    await page.keyboard.press('f')
    await expect(stage(page)).toBeFocused()
    await atRest(page)
    const last = await lastStep(page)
    expect(last).toBeGreaterThan(5)
    await expect(page.locator('[data-tone="line"]')).toHaveCount(last)
    for (let step = 1; step <= last; step++) {
      await page.keyboard.press('PageDown')
      await expectStep(page, step)
      await expectReadable(page, `line ${step}`)
    }
  })

  test('how an entry is made can be read too', async ({ page }) => {
    await present(page, 'affine-batch', 'step=99')
    await atRest(page)
    await graph(page).locator('[data-array="gradient:W"]').first().focus()
    await expect(graph(page).locator('[data-entry]')).toBeVisible()
    expect(await smallestPx(page, '[data-entry]')).toBeGreaterThanOrEqual(23.99)
    expect(await beyondPx(page, '[data-graph]', '[data-entry]')).toBeLessThan(0)
  })
})
