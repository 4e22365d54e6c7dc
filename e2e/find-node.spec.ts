import type { Locator, Page } from '@playwright/test'
import { largeProgram } from '../src/language/testing/large-program'
import { packText } from '../src/state/play/packed-text'
import { expect, test } from './fixture'
import { attributeOf, expectStep, graph, graphAtRest, lastStep, openLesson } from './lesson-page'
import { long } from './tiers'
import { violationsInBothThemes } from './violations'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Find a node' })
const button = (page: Page): Locator => page.getByRole('button', { name: 'Find a node' })
const options = (page: Page): Locator => graph(page).getByRole('option')
const node = (page: Page, id: string): Locator => graph(page).locator(`[data-node="${id}"]`)

async function openProgram(page: Page, text: string, query = 'lang=en'): Promise<void> {
  await page.goto(`./#/play?${query}&program=${await packText(text)}`)
  await graphAtRest(page)
}

/** Whether all of a node is in view on the graph's stage. */
const isInView = (page: Page, id: string): Promise<boolean> =>
  node(page, id).evaluate((element) => {
    const stage = element.closest('[data-graph]')?.getBoundingClientRect()
    const { left, right, top, bottom, width } = element.getBoundingClientRect()
    if (!stage || width < 20) return false // too small to be read
    return left >= stage.left && right <= stage.right && top >= stage.top && bottom <= stage.bottom
  })

test('in a large graph a node is found by its key, its name and Enter, and has the focus', async ({
  page,
}) => {
  await openProgram(page, largeProgram(300, 1))
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('v120')
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toBeVisible()
  await expect(options(page).first()).toHaveText(/^v120/)
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveCount(0)
  await expect(node(page, 'v120')).toBeFocused()
  await expect.poll(() => isInView(page, 'v120')).toBe(true)
  await page.keyboard.press('Shift+ArrowRight') // from here on by the keys of the graph
  await expect(node(page, 'v120')).not.toBeFocused()
})

test(
  'from afar only its outlines are drawn, and it is found at a size that can be read',
  long,
  async ({ page }) => {
    await openProgram(page, largeProgram(300, 1))
    const outlines = graph(page).locator('[data-far]')
    await expect(outlines).toHaveCount(0)
    await page.getByRole('button', { name: 'Fit the graph to the stage' }).click()
    await expect(outlines).toBeVisible()
    await expect.poll(() => graph(page).locator('[data-node]').count()).toBeLessThan(30)
    await button(page).click()
    await field(page).fill('v120')
    await options(page).first().click()
    await expect(node(page, 'v120')).toBeFocused()
    await expect.poll(() => isInView(page, 'v120')).toBe(true)
    await expect(outlines).toHaveCount(0)
  },
)

test(
  'over a node, too, Ctrl and the wheel zoom; many steps in a narrow place are one band',
  long,
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await openProgram(page, largeProgram(30, 1))
    const steps = page.getByRole('region', { name: 'Steps' })
    const last = Number(await graph(page).getAttribute('data-last-step'))
    const track = await steps.getByRole('slider', { name: 'Step', exact: true }).boundingBox()
    expect(track?.width ?? 0).toBeLessThan(5 * last)
    await expect(steps.locator('[data-tone]')).toHaveCount(0)
    const scale = (): Promise<number> =>
      graph(page)
        .locator('[data-drawing]')
        .evaluate((drawing) => new DOMMatrix(getComputedStyle(drawing).transform).a)
    const before = await scale()
    await graph(page).locator('[data-node]').nth(3).hover()
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -240)
    await page.keyboard.up('Control')
    await expect.poll(scale).toBeGreaterThan(before * 1.2)
  },
)

test('the arrows choose among what is found, and Escape gives the focus back', long, async ({ page }) => {
  await openProgram(page, largeProgram(100, 1))
  await button(page).focus()
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.type('tanh')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
  const active = async (): Promise<string | null> => field(page).getAttribute('aria-activedescendant')
  const first = await active()
  await page.keyboard.press('ArrowDown')
  const second = await active()
  expect(second).not.toBe(first)
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  expect(await options(page).nth(1).getAttribute('id')).toBe(second)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveCount(0)
  await expect(button(page)).toBeFocused()
})

test(
  'a node is found by a line of the program, and nothing is said to be found where nothing is',
  long,
  async ({ page }) => {
    await openProgram(page, 'x = 2\ny = x * 7  # the seventh\nz = y + 1')
    await expect(button(page)).toHaveCount(0) // a small graph needs none, but has the key
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('/')
    await page.keyboard.type('seventh')
    await expect(options(page).first()).toHaveText(/^y/)
    await field(page).fill('eighth')
    await expect(page.getByText('No node found.')).toBeVisible()
    await expect(options(page)).toHaveCount(0)
  },
)

test('what is inside a folded group is shown by the node that it is folded into', async ({ page }) => {
  await openLesson(page, 'two-layer-net', 'step=3&lang=en')
  await page.keyboard.press('/')
  await page.keyboard.type('L.softmax')
  await expect(options(page).first()).toContainText('softmax-with-loss')
  await page.keyboard.press('Enter')
  await expect(node(page, 'L')).toBeFocused()
})

test('a slash that is typed into the program stays a slash', long, async ({ page }) => {
  await openProgram(page, 'x = 2\ny = x * 7')
  const editor = page.getByRole('textbox', { name: 'Program' })
  await editor.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' / 2')
  await expect(editor).toContainText('y = x * 7 / 2')
  await expect(field(page)).toHaveCount(0)
})

test('on a phone a node is found by tapping', long, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`./#/play?lang=en&program=${await packText(largeProgram(100, 1))}`)
  await page.getByText('Graph', { exact: true }).click()
  await graphAtRest(page)
  await button(page).click()
  await field(page).fill('v20')
  await options(page).first().click()
  await expect.poll(() => isInView(page, 'v20')).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('there is no search on the stage', long, async ({ page }) => {
  await openProgram(page, largeProgram(100, 1), 'lang=en&present=1')
  await page.keyboard.press('/')
  await expect(field(page)).toHaveCount(0)
})

test('all groups are unfolded and folded at once, at the same moment', long, async ({ page }) => {
  await openProgram(page, 'x = 1\na = sigmoid(x)\nb = sigmoid(a)\nL = b * b')
  await page.getByRole('button', { name: 'Last step' }).click()
  const gradient = await attributeOf(page, 'x', 'gradient')
  await page.getByRole('button', { name: 'Unfold all groups' }).click()
  await expect(graph(page).locator('[data-group]')).toHaveCount(2)
  await expectStep(page, await lastStep(page))
  expect(await attributeOf(page, 'x', 'gradient')).toBeCloseTo(Number(gradient), 12)
  await expect(page).toHaveURL(/open=/)
  await page.getByRole('button', { name: 'Fold all groups' }).click()
  await expect(graph(page).locator('[data-group]')).toHaveCount(0)
  await expectStep(page, await lastStep(page))
})

test('a single group has its own button alone', long, async ({ page }) => {
  await openProgram(page, 'x = 1\ny = sigmoid(x)')
  await expect(page.getByRole('button', { name: 'Unfold sigmoid' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Unfold all groups' })).toHaveCount(0)
})

for (const [language, name] of [
  ['en', 'Find a node'],
  ['ko', '노드 찾기'],
] as const)
  test(`axe finds nothing while the search is open, ${language}`, long, async ({ page }) => {
    await openProgram(page, largeProgram(100, 1), `lang=${language}&theme=light`)
    await page.getByRole('button', { name }).click()
    await page.getByRole('combobox', { name }).fill('sin')
    await expect(options(page).first()).toBeVisible()
    expect(await violationsInBothThemes(page)).toEqual([])
  })
