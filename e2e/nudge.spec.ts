import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture'
import { attributeOf, expectStep, graph, openLesson, openLessonAtEnd } from './lesson-page'
import { long } from './tiers'
import { violations } from './violations'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Opens the nudge of an input. */
async function nudge(page: Page, input: string): Promise<Locator> {
  await page.getByRole('button', { name: `Nudge ${input}`, exact: true }).click()
  return page.getByRole('region', { name: `Nudge ${input}` })
}

const slopeOf = async (panel: Locator): Promise<number> =>
  Number(((await panel.locator('[data-slope]').getAttribute('data-slope')) ?? '').replaceAll('−', '-'))

test('x from 1 to 1.01 measures 6.01 next to the gradient 6, and the graph keeps its numbers', async ({
  page,
}) => {
  await openLessonAtEnd(page, 'chain-rule')
  const panel = await nudge(page, 'x')
  await panel.getByText('Every value that moves').click()
  await expect(panel.getByRole('row')).toHaveText([/before.*after/, /1.*1\.01/, /3.*3\.01/, /9.*9\.06/])
  expect(await slopeOf(panel)).toBeCloseTo(6.01, 9)
  await expect(panel).toContainText('The smaller the change, the smaller the difference')
  await panel.getByRole('radio', { name: '0.1', exact: true }).click()
  expect(await slopeOf(panel)).toBeCloseTo(6.1, 9)
  await panel.getByRole('radio', { name: '−', exact: true }).click()
  expect(await slopeOf(panel)).toBeCloseTo(5.9, 9)
  expect(await attributeOf(page, 'x', 'value')).toBe(1)
  expect(await attributeOf(page, 'z', 'value')).toBe(9)
  await page.getByRole('button', { name: 'Nudge x', exact: true }).click()
  await expect(panel).toHaveCount(0)
})

test('the gradient is shown next to the slope only once it is known', long, async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=2')
  const panel = await nudge(page, 'x')
  await expect(panel.getByRole('status')).toContainText('not known at this step yet')
  await expect(panel.getByRole('definition').nth(1)).toContainText('?')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('End')
  await expectStep(page, 10)
  await expect(panel.getByRole('definition').nth(1)).toContainText('6')
})

test('one entry of an array is nudged, and the sum with the upstream gradient is measured', async ({
  page,
}) => {
  await openLessonAtEnd(page, 'affine')
  const panel = await nudge(page, 'W')
  await panel.getByRole('combobox', { name: 'Row' }).selectOption('2')
  await panel.getByRole('combobox', { name: 'Column' }).selectOption('3')
  expect(await slopeOf(panel)).toBeCloseTo(4, 9)
  await expect(panel).toContainText('S is the sum of upstream gradient × entry over all entries of Y')
  await expect(panel.getByRole('status')).toContainText('The two agree')
})

test(
  'at ReLU’s kink the two sides measure 0 and the upstream gradient, and the page says why',
  long,
  async ({ page }) => {
    await openLessonAtEnd(page, 'relu')
    const panel = await nudge(page, 'X')
    await panel.getByRole('combobox', { name: 'Row' }).selectOption('2')
    expect(await slopeOf(panel)).toBeCloseTo(7, 9)
    await expect(panel.getByRole('status')).toContainText('kink')
    await panel.getByRole('radio', { name: '−', exact: true }).click()
    expect(await slopeOf(panel)).toBeCloseTo(0, 9)
  },
)

test('a target is said to be a constant', long, async ({ page }) => {
  await openLessonAtEnd(page, 'softmax-with-loss')
  const panel = await nudge(page, 't')
  await expect(panel).toContainText('t is a target and counts as a constant')
})

const movedIn = (page: Page, node: string): Locator => graph(page).locator(`[data-moved="${node}"]`)

test('the first lesson opens with a nudge, in words and numbers and without a symbol of calculus', async ({
  page,
}) => {
  await openLesson(page, 'chain-rule')
  await expect(movedIn(page, 'x')).toHaveText(/1.*→ 1\.01/)
  await expect(movedIn(page, 't')).toHaveText(/3.*→ 3\.01/)
  await expect(movedIn(page, 'z')).toHaveText(/9.*→ 9\.06/)
  await expect(graph(page)).toContainText('moves about 6 times as far as')
  await expect(page.locator('main, aside').filter({ hasText: '∂' })).toHaveCount(0)
  expect(await attributeOf(page, 'z', 'value')).toBeUndefined()
  await page.getByRole('radio', { name: '0.1', exact: true }).click()
  await expect(movedIn(page, 'z')).toHaveText(/9.*→ 9\.61/)
  await expect(page).toHaveURL(/nudge=x,0,0\.1$/)
  await page.getByRole('button', { name: 'End the nudge' }).click()
  await expect(movedIn(page, 'z')).toHaveCount(0)
  await openLesson(page, 'chain-rule')
  await page.keyboard.press('ArrowRight')
  await expect(movedIn(page, 'z')).toHaveCount(0)
})

test('a nudge runs along all paths, stays while one steps, and ends beside the gradient', async ({
  page,
}) => {
  await openLesson(page, 'fan-out', 'nudge=x')
  await expect(movedIn(page, 'x')).toHaveText([/2.*→ 2\.01/, /2.*→ 2\.01/])
  await expect(movedIn(page, 'L')).toHaveText(/40.*→ 40\.28/)
  await page.keyboard.press('End')
  await expect(movedIn(page, 'L')).toHaveText(/40.*→ 40\.28/)
  await expect(graph(page).locator('.katex').filter({ hasText: '28.04' }).first()).toBeVisible()
  await expect(page).toHaveURL(/nudge=x$/)
})

test('of arrays, what moves most is named', long, async ({ page }) => {
  await openLesson(page, 'affine', 'step=1&nudge=X,1,0.1')
  await expect(movedIn(page, 'X')).toHaveText(/2.*→ 2\.1/)
  await expect(movedIn(page, 'Y')).toHaveText(/6.*→ 6\.2.*13.*→ 13\.4.*20.*→ 20\.6/)
})

test('the arrays of the real net are nudged where the loss answers most', long, async ({ page }) => {
  await page.goto('./#/lesson/two-layer-net?part=real&step=99')
  await page.getByRole('button', { name: 'Nudge W2', exact: true }).click()
  const panel = page.getByRole('region', { name: 'Nudge W2' })
  expect(await slopeOf(panel)).not.toBe(0)
  await expect(movedIn(page, 'L')).toHaveText(/→/)
  await expect(panel.getByRole('status')).toContainText('The smaller the change')
})

test('on the stage a nudge is shown, too', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=10&nudge=x&present=1')
  await expect(movedIn(page, 'z')).toHaveText(/9.*→ 9\.06/)
  await expect(graph(page).locator('.katex').filter({ hasText: '6.01' }).first()).toBeVisible()
})

test('axe finds nothing in a nudge, and keys reach it', long, async ({ page }) => {
  await openLesson(page, 'chain-rule')
  expect(await violations(page, '[aria-label="Nudge x"]')).toEqual([])
  const button = page.getByRole('button', { name: 'Nudge y', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(movedIn(page, 'y')).toHaveText(/2.*→ 2\.01/)
  await page.keyboard.press('Enter')
  await expect(movedIn(page, 'y')).toHaveCount(0)
})

test('in Korean the measured slope is 변화율 and never 기울기', long, async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=99&lang=ko')
  await page.getByRole('button', { name: 'x 살짝 바꾸기' }).click()
  const terms = page.getByRole('region', { name: 'x 살짝 바꾸기' }).getByRole('term')
  await expect(terms).toHaveText(['측정한 변화율', '기울기', '차이'])
})
