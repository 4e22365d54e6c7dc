import type { Locator, Page } from '@playwright/test'
import { boxOf } from './box-of'
import { expect, test } from './fixture'
import { expectStep, graph, graphAtRest, openLesson } from './lesson-page'
import { long } from './tiers'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const node = (page: Page, id: string): Locator => graph(page).locator(`[data-node="${id}"]`)

/** The position and the width of a node on the screen, in whole pixels. */
async function placeOf(page: Page, id: string): Promise<readonly number[]> {
  await graphAtRest(page)
  const { x, y, width } = await boxOf(node(page, id))
  return [x, y, width].map(Math.round)
}

/** Expects a node within a pixel of a position: a link holds rounded numbers. */
async function expectPlace(page: Page, id: string, expected: readonly number[]): Promise<void> {
  const actual = await placeOf(page, id)
  actual.forEach((px, i) => {
    expect(Math.abs(px - (expected[i] ?? Number.NaN)), `${actual} for ${expected}`).toBeLessThanOrEqual(1)
  })
}

const fitGraph = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Fit the graph to the stage' }).click()

test('zoom and pan are in the link, survive a reload and a step, and Fit removes them', async ({ page }) => {
  await openLesson(page, 'affine', 'step=2')
  const before = await placeOf(page, 'Y')
  const entries = await page.evaluate(() => history.length)
  expect(page.url()).not.toContain('view=')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/step=2&view=[\d.,-]+$/)
  const zoomedIn = page.url()
  const stage = await boxOf(graph(page))
  await page.mouse.move(stage.x + 200, stage.y + 10)
  await page.mouse.down()
  await page.mouse.move(stage.x + 240, stage.y + 40, { steps: 4 })
  await page.mouse.up()
  await expect(page).not.toHaveURL(zoomedIn)
  const zoomed = await placeOf(page, 'Y')
  expect(zoomed[2]).toBeGreaterThan((before[2] ?? 0) * 1.2)
  const linked = page.url()
  await page.reload()
  await expectPlace(page, 'Y', zoomed)
  expect(page.url()).toBe(linked)
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 3)
  await expect(page).toHaveURL(/view=/)
  await fitGraph(page)
  await expect(page).not.toHaveURL(/view=/)
  await expectPlace(page, 'Y', before)
})

test(
  'moved nodes are in the link with their arrangement, survive a reload, and Fit removes them',
  long,
  async ({ page }) => {
    await openLesson(page, 'chain-rule', 'step=2')
    const [before, beside] = [await placeOf(page, 't'), await placeOf(page, 'x')]
    for (let presses = 0; presses < 3; presses++) await node(page, 't').press('Alt+ArrowDown')
    await expect(page).toHaveURL(/&moved=\w+;t:0,[\d.]+$/)
    const moved = await placeOf(page, 't')
    await expectPlace(page, 't', [before[0] ?? 0, (before[1] ?? 0) + 48, before[2] ?? 0])
    const linked = page.url()
    await page.reload()
    await expectPlace(page, 't', moved)
    await expectPlace(page, 'x', beside)
    await openLesson(page, 'chain-rule', 'step=2&moved=other;t:0,50')
    await expectPlace(page, 't', before)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.evaluate((url) => location.assign(url), linked) // within the page, without reloading it
    await expectPlace(page, 't', moved)
    await fitGraph(page)
    await expect(page).not.toHaveURL(/moved=/)
    await expectPlace(page, 't', before)
  },
)

test('a view that cannot be read is reported, and the automatic one is shown', long, async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=2')
  const before = await placeOf(page, 't')
  await openLesson(page, 'chain-rule', 'step=2&view=1,2,3')
  await expect(page.getByRole('alert')).toContainText('“view=1,2,3” could not be read')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expectPlace(page, 't', before)
})

test('folding and presenting begin with an automatic view', long, async ({ page }) => {
  await openLesson(page, 'sigmoid', 'step=4')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/view=/)
  await page.getByRole('button', { name: 'Fold sigmoid' }).click()
  await expect(page).not.toHaveURL(/view=/)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/view=/)
  await page.keyboard.press('f')
  await expect(page).toHaveURL(/present=1/)
  await expect(page).not.toHaveURL(/view=/)
})

test('a view is automatic again after the overview, whatever was panned in it', long, async ({ page }) => {
  await openLesson(page, 'two-layer-net', 'step=9&open=H,L,L.softmax,L.cross_entropy&present=1')
  await graphAtRest(page)
  await page.keyboard.press('o')
  await graphAtRest(page)
  await page.mouse.move(600, 300)
  await page.mouse.down()
  await page.mouse.move(640, 330, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.press('o')
  await graphAtRest(page)
  await page.waitForTimeout(600) // longer than a view rests before it is written
  await expect(page).not.toHaveURL(/view=/)
})
