import type { Locator, Page } from '@playwright/test'
import { boxOf } from './box-of'
import { expect, test } from './fixture'
import { expectStep, graph, graphAtRest, openLesson, openUnplacedLesson } from './lesson-page'
import { long, longUnless } from './tiers'

const node = (page: Page, id: string): Locator => graph(page).locator(`[data-node="${id}"]`)

const lines = (page: Page, id: string): Promise<(string | null)[]> =>
  graph(page)
    .locator(`[data-edge="${id}"] path`)
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))

/** The position of a node once the view has settled. */
async function settled(page: Page, id: string) {
  await graphAtRest(page)
  return boxOf(node(page, id))
}

test('a node can be dragged, and its lines follow', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=2')
  const before = await settled(page, 't')
  const [into, beside] = [await lines(page, 'x->t'), await boxOf(node(page, 'x'))]
  await page.mouse.move(before.x + before.width / 2, before.y + before.width / 2)
  await page.mouse.down()
  await page.mouse.move(before.x + before.width / 2 + 40, before.y + before.width / 2 + 30, { steps: 4 })
  await page.mouse.up()
  const after = await boxOf(node(page, 't'))
  expect(after.x - before.x).toBeCloseTo(40, 0)
  expect(after.y - before.y).toBeCloseTo(30, 0)
  expect(await lines(page, 'x->t')).not.toEqual(into)
  expect(await boxOf(node(page, 'x'))).toEqual(beside)
  await expectStep(page, 2)
})

test('Alt and arrows move a focused node; fitting the view moves it back', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=2')
  const before = await settled(page, 't')
  await node(page, 't').press('Alt+ArrowDown')
  await node(page, 't').press('Alt+ArrowRight')
  await expect(page).toHaveURL(/moved=/) // what is read back from the address stays in place
  const after = await boxOf(node(page, 't'))
  expect(after.x - before.x).toBeCloseTo(16, 0)
  expect(after.y - before.y).toBeCloseTo(16, 0)
  await expectStep(page, 2)
  await page.getByRole('button', { name: 'Fit the graph to the stage' }).click()
  await expect.poll(async () => (await boxOf(node(page, 't'))).y).toBeCloseTo(before.y, 0)
})

test('buttons zoom in and out around the centre, and fit', long, async ({ page }) => {
  await openLesson(page, 'affine')
  const before = await settled(page, 'Y')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  const width = async () => (await boxOf(node(page, 'Y'))).width
  await expect.poll(async () => (await width()) / before.width).toBeCloseTo(1.25, 1)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(width).toBeCloseTo(before.width, 0)
  for (let times = 0; times < 12; times++) await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(width).toBeLessThan(before.width - 1)
  await page.getByRole('button', { name: 'Fit the graph to the stage' }).click()
  await expect.poll(async () => (await boxOf(node(page, 'Y'))).x).toBeCloseTo(before.x, 0)
})

test('the stage can be dragged together with its nodes; Ctrl and the wheel zoom', async ({ page }) => {
  await openLesson(page, 'chain-rule')
  const before = await settled(page, 't')
  const stage = await boxOf(graph(page))
  await page.mouse.move(stage.x + 200, stage.y + 30)
  await page.mouse.down()
  await page.mouse.move(stage.x + 230, stage.y + 80, { steps: 4 })
  await page.mouse.up()
  const after = await boxOf(node(page, 't'))
  expect(after.x - before.x).toBeCloseTo(30, 0)
  expect(after.y - before.y).toBeCloseTo(50, 0)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect.poll(async () => (await boxOf(node(page, 't'))).width).toBeGreaterThan(before.width + 1)
})

/** Starts recording which nodes and edges change in the drawing; returns a function that reads them. */
async function watchDrawing(page: Page): Promise<() => Promise<readonly string[]>> {
  await graph(page).evaluate((stage) => {
    const changed: string[] = []
    const nameOf = (target: Node): string => {
      const element = target instanceof Element ? target : target.parentElement
      const { node, edge } = element?.closest<HTMLElement>('[data-node], [data-edge]')?.dataset ?? {}
      return node ?? edge ?? element?.closest('[data-for]')?.getAttribute('data-for') ?? ''
    }
    const observer = new MutationObserver((all) => {
      for (const { target } of all) changed.push(nameOf(target))
    })
    const world = stage.firstElementChild as HTMLElement
    for (const part of world.children)
      observer.observe(part, { subtree: true, childList: true, attributes: true, characterData: true })
    Object.assign(window, { changedInDrawing: changed })
  })
  return () => page.evaluate(() => [...new Set(Reflect.get(window, 'changedInDrawing') as string[])])
}

test('pan and zoom redraw nothing, and a step only redraws what it changes', async ({ page }) => {
  await openLesson(page, 'two-layer-net', 'step=2')
  await settled(page, 'X')
  const changed = await watchDrawing(page)
  const stage = await boxOf(graph(page))
  await page.mouse.move(stage.x + 200, stage.y + 8)
  await page.mouse.down()
  await page.mouse.move(stage.x + 260, stage.y + 40, { steps: 6 })
  await page.mouse.up()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await settled(page, 'X')
  expect(await changed()).toEqual([])
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 3)
  await expect(node(page, 'A')).toHaveAttribute('data-value')
  const all = await graph(page).locator('[data-node]').count()
  const nodes = (await changed()).filter((id) => !id.includes('->'))
  expect(nodes).toContain('A')
  expect(nodes.length).toBeLessThan(all - 2)
})

test('a graph is hidden until its first layout, but its attributes are there', async ({ page }) => {
  let release = (): void => {}
  const isReleased = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/layout-worker*', async (route) => {
    await isReleased
    await route.continue()
  })
  await openUnplacedLesson(page, 'chain-rule', 'step=2')
  await expect(node(page, 'z')).toHaveAttribute('data-value', '9')
  await expect(node(page, 'z')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Next step' })).toBeEnabled()
  await page.keyboard.press('ArrowRight')
  await expect(node(page, 'z')).toHaveAttribute('data-gradient', '1')
  await expect(node(page, 'z')).toBeHidden()
  release()
  await expect(node(page, 'z')).toBeVisible()
})

test('a screen reader is told a node’s name, kind, value and gradient', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=3')
  await expect(node(page, 't')).toHaveAccessibleName(/^t, addition, value 3, gradient not known yet/)
  await expect(node(page, 'z')).toHaveAccessibleName(/^z, square, value 9, gradient 1/)
  await expect(node(page, 'x')).toHaveAccessibleName(/^x, input, value 1, gradient not known yet/)
})

test('signs have the typeface of the digits beside them', long, async ({ page }) => {
  await openLesson(page, 'affine-batch', 'step=99')
  await graph(page).evaluate(async (stage) => {
    const signs = document.createElement('span')
    signs.id = 'signs'
    signs.textContent = '5 −5 × 5⁷ → x₈ ≈ ∂'
    stage.append(signs)
    await document.fonts.ready
  })
  const inspector = await page.context().newCDPSession(page)
  await inspector.send('DOM.enable')
  await inspector.send('CSS.enable')
  const { root } = await inspector.send('DOM.getDocument')
  const { nodeId } = await inspector.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#signs' })
  const { fonts } = await inspector.send('CSS.getPlatformFontsForNode', { nodeId })
  expect(fonts.map(({ familyName }) => familyName)).toEqual(['Backstep Latin'])
})

for (const [language, fit, moved] of [
  ['en', 'Fit the graph to the stage', 'Fit the graph to the stage and put moved nodes back'],
  ['ko', '그래프를 화면에 맞추기', '그래프를 화면에 맞추고 옮긴 노드를 제자리로 되돌리기'],
] as const)
  test(
    `the button that fits the graph says that it puts moved nodes back (${language})`,
    longUnless(language === 'en'),
    async ({ page }) => {
      await openLesson(page, 'chain-rule', `lang=${language}`)
      const button = page.getByRole('button', { name: fit, exact: true })
      await expect(button).toHaveAttribute('title', fit)
      await graph(page).locator('[data-node="t"]').press('Alt+ArrowDown')
      const saying = page.getByRole('button', { name: moved, exact: true })
      await expect(saying).toHaveAttribute('title', moved)
      await saying.click()
      await expect(button).toBeVisible()
    },
  )

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test(
    'a number of the formula that has no room is named under the graph, and a press shows it',
    long,
    async ({ page }) => {
      await page.goto('./#/lesson/softmax-with-loss?part=algebra&step=7')
      await graphAtRest(page)
      const gradient = graph(page).getByRole('button', { name: /^∂L\/∂a 0\.3 −0\.8 0\.5, out of view/ })
      await expect(gradient).toBeVisible()
      await expect(node(page, 'a')).not.toBeInViewport({ ratio: 0.9 })
      await gradient.click()
      await graphAtRest(page)
      await expect(node(page, 'a')).toBeInViewport({ ratio: 0.9 })
      await expect(gradient).toHaveCount(0)
      await expectStep(page, 7)
    },
  )
})
