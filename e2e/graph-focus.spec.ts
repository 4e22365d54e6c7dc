import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { expectStep, graph, graphAtRest, openLesson } from './lesson-page'
import { long } from './tiers'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** What has the focus in the graph: a node by its id, an array or a button by its name; undefined outside of the graph. */
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    if (!element.closest('[data-drawing]')) return undefined
    return element.dataset.node ?? element.dataset.array ?? element.getAttribute('aria-label') ?? ''
  })

/** Whether all of what has the focus is in view on the graph's stage and on the screen. */
const isFocusInView = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const stage = document.querySelector('[data-graph]')?.getBoundingClientRect()
    const { left, top, right, bottom } = (document.activeElement as HTMLElement).getBoundingClientRect()
    if (!stage) return false
    return (
      left >= Math.max(0, stage.left) &&
      top >= Math.max(0, stage.top) &&
      right <= Math.min(innerWidth, stage.right) + 0.5 &&
      bottom <= Math.min(innerHeight, stage.bottom) + 0.5
    )
  })

/** Brings the focus into the graph with the Tab key. */
async function tabInto(page: Page): Promise<void> {
  await page.getByRole('main').evaluate((main: HTMLElement) => {
    main.tabIndex = -1
    main.focus()
  })
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)) !== undefined) return
  }
  throw new Error('Tab never came to the graph')
}

/** All nodes, arrays and buttons of the drawing, by the names that `focused` gives them. */
const all = (page: Page): Promise<readonly string[]> =>
  page
    .locator('[data-drawing] :is([data-node], [data-array], button)')
    .evaluateAll((parts) =>
      (parts as HTMLElement[]).map(
        ({ dataset, ariaLabel }) => dataset.node ?? dataset.array ?? ariaLabel ?? '',
      ),
    )

test('the graph is one stop of the Tab key, entered at the node at work, and left in both directions', async ({
  page,
}) => {
  await openLesson(page, 'two-layer-net', 'step=13')
  const inGraph = await page.locator('[data-graph] *').evaluateAll((parts) => {
    return (parts as HTMLElement[]).filter(({ tabIndex }) => tabIndex >= 0).map((part) => part.ariaLabel)
  })
  expect(inGraph).toEqual([
    'Enter the graph',
    'Zoom in',
    'Zoom out',
    'Fit the graph to the stage',
    'Unfold all groups',
  ])
  await tabInto(page)
  const atWork = await focused(page)
  await expect(graph(page).locator(`[data-node="${atWork}"]`)).toHaveClass(/forward|backward/)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  expect(await focused(page)).toBe(atWork)
  await page.keyboard.press('Shift+Tab')
  expect(await focused(page)).toBeUndefined()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe(atWork)
})

test(
  '] and [ go through every node, array and button, and all of them are in view',
  long,
  async ({ page }) => {
    for (const [lesson, query] of [
      ['two-layer-net', 'step=99'],
      ['two-layer-net', 'step=99&open=H,L,L.softmax,L.cross_entropy'],
      ['affine-batch', 'step=99'],
    ] as const) {
      await openLesson(page, lesson, query)
      await graphAtRest(page)
      const step = await graph(page).getAttribute('data-step')
      await tabInto(page)
      let before: string | undefined
      for (let presses = 0; presses < 200 && before !== (await place(page)); presses++) {
        before = await place(page)
        await page.keyboard.press('[')
      }
      const reached = [await focused(page)]
      const outOfView: (string | undefined)[] = []
      for (let presses = 0; presses < 200; presses++) {
        before = await place(page)
        await page.keyboard.press(']')
        if ((await place(page)) === before) break
        reached.push(await focused(page))
        if (!(await isFocusInView(page))) outOfView.push(await focused(page))
      }
      expect(outOfView).toEqual([])
      expect([...reached].sort(), `${lesson}?${query}`).toEqual([...(await all(page))].sort())
      expect(await graph(page).getAttribute('data-step')).toBe(step)
    }
  },
)

/** Which of the page's elements has the focus, as a number. */
const place = (page: Page): Promise<string> =>
  page.evaluate(() => String([...document.querySelectorAll('*')].indexOf(document.activeElement as Element)))

test('Shift and arrows go to the nearest node and do not step; plain arrows step', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=1')
  await tabInto(page)
  expect(await focused(page)).toBe('t')
  await page.keyboard.press('Shift+ArrowRight')
  expect(await focused(page)).toBe('z')
  await page.keyboard.press('Shift+ArrowRight')
  expect(await focused(page)).toBe('z')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Shift+ArrowLeft')
  const input = await focused(page)
  expect(['x', 'y']).toContain(input)
  await page.keyboard.press(input === 'x' ? 'Shift+ArrowDown' : 'Shift+ArrowUp')
  expect(await focused(page)).toBe(input === 'x' ? 'y' : 'x')
  await expectStep(page, 1)
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 2)
  expect(await focused(page)).toBe(input === 'x' ? 'y' : 'x')
})

test('Escape goes from an array to its node, and from there out of the graph', long, async ({ page }) => {
  await openLesson(page, 'affine', 'step=99')
  await graph(page).locator('[data-node="W"]').focus()
  await page.keyboard.press(']')
  expect(await focused(page)).toBe('value:W')
  await expect(graph(page).locator('[data-entry="value:W"]')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(graph(page).locator('[data-entry="value:W"]')).toHaveAttribute('data-at', '1')
  await page.keyboard.press('Escape')
  await expect(graph(page).locator('[data-entry]')).toHaveCount(0)
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe('W')
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBeUndefined()
})

test('in a graph that is larger than its stage, the view goes with the focus, and the focus with a step that leaves it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openLesson(page, 'two-layer-net', 'step=99&open=H,L,L.softmax,L.cross_entropy')
  await graphAtRest(page)
  await page.keyboard.press('Home')
  await tabInto(page)
  const first = await focused(page)
  const seen = new Set<string | undefined>()
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Shift+ArrowRight')
    expect(await isFocusInView(page), await focused(page)).toBe(true)
    seen.add(await focused(page))
  }
  expect(seen.size).toBeGreaterThan(4)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).not.toBe(first)
  await expect.poll(() => isFocusInView(page)).toBe(true)
})
