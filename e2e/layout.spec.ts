import type { Locator, Page } from '@playwright/test'
import { languages } from '../src/i18n/text'
import { lessons } from '../src/lessons/all'
import { required } from '../src/lib/required'
import { boxOf } from './box-of'
import { nodesAtWork } from './expected-frames'
import { expectFirstScreen } from './first-screen'
import { expect, test } from './fixture'
import { expectStep, graph, lastStep, openLesson } from './lesson-page'
import { long } from './tiers'

const desktops = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
] as const
const phone = { width: 390, height: 844 }
const smallPhone = { width: 320, height: 640 }

const sidewaysPx = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/**
 * KaTeX's copies for screen readers, and what is smaller by nature: exponents, indices and the bounds of
 * sums.
 */
const notRead = '.katex-mathml, .msupsub, .op-limits .mtight'

/** All text in, on and below the graph, with its size in screen pixels, and whether it is part of the drawing. */
const textSizes = (page: Page): Promise<readonly { px: number; text: string; isDrawn: boolean }[]> =>
  graph(page).evaluate((stage, left) => {
    const world = stage.firstElementChild as HTMLElement
    const scale = new DOMMatrix(getComputedStyle(world).transform).a
    return [...stage.querySelectorAll('*')]
      .filter((element) => !element.closest(left) && element.getBoundingClientRect().width > 0)
      .map((element) => ({
        px: Number.parseFloat(getComputedStyle(element).fontSize) * (world.contains(element) ? scale : 1),
        isDrawn: world.contains(element),
        text: [...element.childNodes]
          .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent] : []))
          .join('')
          .replaceAll('\u200b', ''),
      }))
      .filter(({ text }) => text.trim() !== '')
  }, notRead)

const pages = ['#/?', '#/train?']

// Lessons are checked while they are walked, in lessons.spec.ts.
test('no page scrolls sideways, at any size', async ({ page }) => {
  for (const viewport of [...desktops, phone, smallPhone]) {
    await page.setViewportSize(viewport)
    for (const [i, hash] of pages.entries()) {
      const language = required(languages[i % languages.length], 'there is no language')
      await page.goto(`./${hash}lang=${language}`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByRole('main')).toBeVisible()
      expect(await sidewaysPx(page), `${hash} at ${viewport.width} px, ${language}`).toBe(0)
    }
  }
})

test('no lesson scrolls sideways on the smallest phone', long, async ({ page }) => {
  await page.setViewportSize(smallPhone)
  for (const [i, { id }] of lessons.entries()) {
    await openLesson(page, id, `step=3&lang=${languages[i % languages.length]}`)
    expect(await sidewaysPx(page), id).toBe(0)
  }
})

test(
  'the text that explains an entry is set in 16 px or more, and the graph in 14 px or more, 12 px on a phone',
  long,
  async ({ page }) => {
    for (const viewport of [desktops[1], phone]) {
      await page.setViewportSize(viewport)
      for (const [lesson, array] of [
        ['affine-batch', 'gradient:W'],
        ['softmax-with-loss', 'gradient:a'],
        ['two-layer-net', 'gradient:W1'],
      ] as const) {
        await openLesson(page, lesson, 'step=99')
        await graph(page).locator(`[data-array="${array}"]`).first().focus()
        const explanation = graph(page).locator('[data-entry]')
        await expect(explanation).toBeVisible()
        const texts = await textSizes(page)
        const drawnPx = viewport === phone ? 11.99 : 13.99
        expect(texts.filter(({ px, isDrawn }) => px < (isDrawn ? drawnPx : 15.99))).toEqual([])
        const letters = explanation.locator('.katex-html')
        const px = await letters.evaluate((html) => Number.parseFloat(getComputedStyle(html).fontSize))
        expect(px, `${lesson}, ${viewport.width} px wide`).toBeGreaterThan(16)
        await page.keyboard.press('Escape')
      }
    }
  },
)

test('the graph, the code and the inputs keep their places from step to step', long, async ({ page }) => {
  for (const viewport of desktops) {
    await page.setViewportSize(viewport)
    for (const id of ['fan-out', 'affine-batch']) {
      await openLesson(page, id)
      const regions = ['Graph', 'Code', 'Inputs'].map((name) => page.getByRole('region', { name }))
      const places = () => Promise.all(regions.map(boxOf))
      const atFirst = await places()
      for (let step = 1; step <= (await lastStep(page)); step++) {
        await page.keyboard.press('ArrowRight')
        await expectStep(page, step)
        expect(await places(), `${id}, step ${step}, ${viewport.width} px wide`).toEqual(atFirst)
      }
    }
  }
})

/** Expects that an element is in the window as a whole. */
const expectInWindow = (element: Locator): Promise<void> => expect(element).toBeInViewport({ ratio: 0.99 })

test('what the last step asks for is in sight, and so is what comes of it', long, async ({ page }) => {
  for (const viewport of [...desktops, phone]) {
    await page.setViewportSize(viewport)
    await openLesson(page, 'addition', 'step=99')
    await expectInWindow(page.getByRole('link', { name: 'Next: Multiplication node' }))
    await openLesson(page, 'two-layer-net', 'step=99')
    const update = page.getByRole('button', { name: 'Update weights' })
    await expectInWindow(update)
    await update.click()
    await expectInWindow(page.getByText('The loss went down by 0.6953'))
    await expect(page.getByRole('link', { name: 'Next: The net at real size' })).toBeVisible()
  }
})

test('the result of a nudge comes into view: its panel, and on a phone the graph', long, async ({ page }) => {
  await page.setViewportSize(phone)
  await openLesson(page, 'chain-rule', 'step=99')
  await page.getByRole('button', { name: 'Nudge y', exact: true }).click()
  await expectInWindow(graph(page).locator('[data-moved="z"]'))
  for (const viewport of desktops) {
    await page.setViewportSize(viewport)
    await openLesson(page, 'chain-rule', 'step=99')
    await page.getByRole('button', { name: 'Nudge y', exact: true }).click()
    await expectInWindow(
      page.getByRole('region', { name: 'Nudge y' }).getByText('Measured slope', { exact: true }),
    )
    await expectInWindow(page.getByRole('region', { name: 'Nudge y' }).getByRole('status'))
  }
})

test('in low windows, such as a laptop at 200 % zoom, nothing covers the graph', long, async ({ page }) => {
  for (const viewport of [
    { width: 720, height: 450 },
    { width: 1280, height: 460 },
  ]) {
    await page.setViewportSize(viewport)
    await openLesson(page, 'two-layer-net', 'step=13')
    await graph(page).scrollIntoViewIfNeeded()
    const [stage, steps] = await Promise.all([
      boxOf(graph(page)),
      boxOf(page.getByRole('region', { name: 'Steps' })),
    ])
    expect(stage.height).toBeGreaterThan(200)
    expect(stage.y + stage.height).toBeLessThan(steps.y)
    await page.getByRole('button', { name: 'Next step' }).click() // nothing covers it
    await expectStep(page, 14)
  }
})

test('another part of a lesson starts at the top, and so do the panels beside it', long, async ({ page }) => {
  for (const viewport of [desktops[1], phone]) {
    await page.setViewportSize(viewport)
    await openLesson(page, 'sigmoid', 'step=99')
    const aside = page.locator('aside')
    await aside.evaluate((side) => side.scrollTo({ top: side.scrollHeight }))
    await page.getByRole('link', { name: /^Next:/ }).click()
    await expect(graph(page)).toHaveAttribute('data-graph', 'sigmoid/algebra')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
    await expect.poll(() => aside.evaluate((side) => side.scrollTop)).toBe(0)
  }
})

/** How far the current node extends beyond the stage, in pixels. */
const beyondStage = (page: Page, node: string): Promise<number> =>
  graph(page).evaluate((stage, id) => {
    const outer = stage.getBoundingClientRect()
    const inner = stage.querySelector(`[data-node="${id}"]`)?.getBoundingClientRect()
    return inner
      ? Math.max(
          outer.left - inner.left,
          inner.right - outer.right,
          outer.top - inner.top,
          inner.bottom - outer.bottom,
        )
      : Number.POSITIVE_INFINITY
  }, node)

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } })

  // The long tests try every lesson.
  test('graph, formula and buttons of a lesson share the first screen, and keep their places', async ({
    page,
  }) => {
    for (const lesson of ['chain-rule', 'affine-batch']) await expectFirstScreen(page, lesson)
  })

  test('everything in a lesson that is pressed is large enough for a finger', async ({ page }) => {
    await openLesson(page, 'two-layer-net', 'step=25')
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main, aside')]
        .flatMap((place) => [...place.querySelectorAll('button, a, input, select')])
        .filter((each) => !each.closest('[data-node]') && each.checkVisibility())
        .filter((each) => !each.matches('p [data-word]')) // running text has the height of its lines
        .map((each) => each.closest('fieldset') ?? each.closest('label') ?? each)
        .filter((each) => each.getBoundingClientRect().height < 43.5)
        .map((each) => each.outerHTML.slice(0, 80)),
    )
    expect(small).toEqual([])
  })

  test('a lesson opened midway shows the current node', long, async ({ page }) => {
    for (const step of [4, 11, 19]) {
      await openLesson(page, 'two-layer-net', `step=${step}`)
      await expectStep(page, step)
      const node = nodesAtWork('two-layer-net', 'detail')[step - 1] ?? ''
      await expect.poll(() => beyondStage(page, node), `${node} at step ${step}`).toBeLessThan(0)
    }
  })

  test('a page starts at the top, wherever the previous one was scrolled to', long, async ({ page }) => {
    const scrolledPx = (): Promise<number> => page.evaluate(() => scrollY)
    await page.goto('./')
    await page.getByRole('link', { name: /Two-layer net/ }).click()
    await expect(graph(page)).toHaveAttribute('data-graph', 'two-layer-net')
    await expect.poll(scrolledPx).toBe(0)
    await openLesson(page, 'chain-rule', 'step=10')
    await page.getByRole('link', { name: /^Next:/ }).click()
    await expect(graph(page)).toHaveAttribute('data-graph', 'addition')
    await expect.poll(scrolledPx).toBe(0)
  })

  test('a node can be moved with a finger', async ({ page }) => {
    const client = await page.context().newCDPSession(page)
    await openLesson(page, 'chain-rule')
    const node = graph(page).locator('[data-node="x"]')
    await expect.poll(() => beyondStage(page, 'x')).toBeLessThan(0)
    const before = await boxOf(node)
    const [x, y] = [before.x + before.width / 2, before.y + before.height / 2]
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx, y }],
      })
    await touch('touchStart', 0)
    for (const dx of [5, 20, 40]) await touch('touchMove', dx)
    await touch('touchEnd', 40)
    await expect.poll(async () => (await boxOf(node)).x).toBeGreaterThan(before.x + 20)
  })
})

test('a derivation fades at its end only while there is more of it below', long, async ({ page }) => {
  const more = page.getByRole('group', { name: 'The step at hand' }).and(page.locator('[data-more]'))
  await openLesson(page, 'chain-rule')
  await expect(more).toHaveCount(0)
  await openLesson(page, 'softmax-with-loss', 'step=13&detail=node')
  await expect(more).toHaveCount(1)
})
