import type { Page } from '@playwright/test'
import { languages } from '../src/i18n/text'
import { lessonById } from '../src/lessons/all'
import { required } from '../src/lib/required'
import { nodesAtWork } from './expected-frames'
import { expect, test } from './fixture'
import { expectStep, graph, openLesson } from './lesson-page'
import { stepsOf, walk, walked } from './lesson-walk'
import { expectNoFaults } from './walk-checks'

const desktops = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
] as const
const phone = { width: 390, height: 844 }

const sidewaysPx = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** KaTeX's copies for screen readers, and what is smaller by its nature: exponents, indices and the bounds of sums. */
const notRead = '.katex-mathml, .msupsub, .op-limits .mtight'

/** All text in the graph, on it and under it, with its size in pixels of the screen. */
const textSizes = (page: Page): Promise<readonly { px: number; text: string }[]> =>
  graph(page).evaluate((stage, left) => {
    const world = stage.firstElementChild as HTMLElement
    const scale = world.getBoundingClientRect().width / world.offsetWidth
    return [...stage.querySelectorAll('*')]
      .filter((element) => !element.closest(left) && element.getBoundingClientRect().width > 0)
      .map((element) => ({
        px: Number.parseFloat(getComputedStyle(element).fontSize) * (world.contains(element) ? scale : 1),
        text: [...element.childNodes]
          .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent] : []))
          .join('')
          .replaceAll('\u200b', ''),
      }))
      .filter(({ text }) => text.trim() !== '')
  }, notRead)

const pages = ['#/?', '#/train?']

// Lessons are looked at as they are walked, in lessons.spec.ts.
test('no page scrolls sideways, at any size', async ({ page }) => {
  for (const viewport of [...desktops, phone]) {
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

test('how an entry is made is written in 16 px or more, however long it is', async ({ page }) => {
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
      expect(texts.filter(({ px }) => px < 15.99)).toEqual([])
      const letters = explanation.locator('.katex-html')
      const px = await letters.evaluate((html) => Number.parseFloat(getComputedStyle(html).fontSize))
      expect(px, `${lesson}, ${viewport.width} px wide`).toBeGreaterThan(16)
      await page.keyboard.press('Escape')
    }
  }
})

test('another part of a lesson starts at its top, and so does what stands beside it', async ({ page }) => {
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

/** How far the node at work reaches beyond the stage, in pixels. */
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

  // Every lesson is walked back on a phone in lessons.spec.ts.
  test('the node at work is inside the stage at every step, there and back', async ({ page }) => {
    for (const id of ['two-layer-net', 'softmax-with-loss']) {
      const lesson = required(lessonById(id), id)
      const part = walked(lesson, lesson.parts[0], 'detail', 'en')
      await openLesson(page, id, 'lang=en')
      await expectStep(page, 0)
      const there = await walk(page, part, 'ArrowRight', stepsOf(part))
      const back = await walk(page, part, 'ArrowLeft', stepsOf(part).toReversed())
      expectNoFaults([...there, ...back], id)
    }
  })

  test('a lesson opened midway shows the node at work', async ({ page }) => {
    for (const step of [4, 12, 20]) {
      await openLesson(page, 'two-layer-net', `step=${step}`)
      await expectStep(page, step)
      const node = nodesAtWork('two-layer-net', 'detail')[step - 1] ?? ''
      await expect.poll(() => beyondStage(page, node), `${node} at step ${step}`).toBeLessThan(0)
    }
  })

  test('a page starts at its top, wherever the one before was scrolled to', async ({ page }) => {
    const scrolledPx = (): Promise<number> => page.evaluate(() => scrollY)
    await page.goto('./')
    await page.getByRole('link', { name: /Two-layer net/ }).click()
    await expect(graph(page)).toHaveAttribute('data-graph', 'two-layer-net')
    await expect.poll(scrolledPx).toBe(0)
    await openLesson(page, 'chain-rule', 'step=11')
    await page.getByRole('link', { name: /^Next:/ }).click()
    await expect(graph(page)).toHaveAttribute('data-graph', 'addition')
    await expect.poll(scrolledPx).toBe(0)
  })

  test('a node is moved by a finger', async ({ page }) => {
    const client = await page.context().newCDPSession(page)
    await openLesson(page, 'chain-rule')
    const node = graph(page).locator('[data-node="x"]')
    await expect.poll(() => beyondStage(page, 'x')).toBeLessThan(0)
    const before = await node.boundingBox()
    if (!before) throw new Error('the node is nowhere')
    const [x, y] = [before.x + before.width / 2, before.y + before.height / 2]
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx, y }],
      })
    await touch('touchStart', 0)
    for (const dx of [5, 20, 40]) await touch('touchMove', dx)
    await touch('touchEnd', 40)
    await expect.poll(async () => (await node.boundingBox())?.x).toBeGreaterThan(before.x + 20)
  })
})
