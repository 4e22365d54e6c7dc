import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { attributeOf, expectStep, graph, openLesson } from './lesson-page'
import { long } from './tiers'

/** The hash as the page has it at this moment; what the browser reports of it may come later. */
const address = (page: Page): Promise<string> => page.evaluate(() => location.hash)

test('a link reproduces a frame: step, granularity, inputs and upstream gradient', async ({ page }) => {
  await openLesson(page, 'multiplication', 'step=3&detail=node&in.x=-1.5&in.y=4&up=0.5')
  await expectStep(page, 3)
  await expect(graph(page)).toHaveAttribute('data-last-step', '3')
  expect(await attributeOf(page, 'z', 'value')).toBe(-6)
  expect(await attributeOf(page, 'x', 'gradient')).toBe(2)
  expect(await attributeOf(page, 'y', 'gradient')).toBe(-0.75)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a link carries matrices, the language and the theme', async ({ page }) => {
  await openLesson(page, 'relu', 'step=4&in.X=[[-1,2],[3,-4]]&up=[[1,2],[3,4]]&lang=ko&theme=dark')
  expect(await attributeOf(page, 'X', 'gradient')).toEqual([
    [0, 2],
    [3, 0],
  ])
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('button', { name: '다음 단계' })).toBeVisible()
  await openLesson(page, 'relu', 'lang=en&theme=light')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('changes are restored from the address of the page', async ({ page, context }) => {
  await openLesson(page, 'affine', 'step=3')
  await page.getByRole('textbox', { name: 'X, entry 2' }).fill('-3')
  await page.getByRole('button', { name: 'Next step' }).click()
  await page.getByRole('button', { name: '한국어' }).click()
  const other = await context.newPage()
  await other.goto(page.url())
  await expectStep(other, 4)
  const frames = [page, other].map((each) =>
    graph(each)
      .locator('[data-node]')
      .evaluateAll((nodes) => nodes.map((node) => ({ ...(node as HTMLElement).dataset }))),
  )
  const [here, there] = await Promise.all(frames)
  expect(there).toEqual(here)
  expect(JSON.stringify(there)).toContain('-3')
  await expect(other.locator('html')).toHaveAttribute('lang', 'ko')
})

test('the address changes at once, and the history does not grow', async ({ page }) => {
  await openLesson(page, 'chain-rule')
  const before = await page.evaluate(() => history.length)
  await page.getByRole('button', { name: 'Next step' }).click()
  expect(await address(page)).toBe('#/lesson/chain-rule?step=1')
  await page.getByRole('button', { name: 'Last step' }).click()
  await page.getByRole('textbox', { name: 'x', exact: true }).fill('3')
  expect(await address(page)).toBe('#/lesson/chain-rule?step=10&in.x=3')
  await page.getByRole('radio', { name: 'node', exact: true }).click()
  expect(await address(page)).toBe('#/lesson/chain-rule?step=5&detail=node&in.x=3')
  await page.getByRole('button', { name: 'Back to the starting values' }).click()
  await page.getByRole('button', { name: 'First step' }).click()
  expect(await address(page)).toBe('#/lesson/chain-rule?detail=node')
  expect(await page.evaluate(() => history.length)).toBe(before)
})

const broken = [
  ['step=two', '“step=two” could not be read'],
  ['in.x=<script>alert(1)</script>', '“in.x=<script>alert(1)</script>” could not be read'],
  ['in.x=[1,2]', 'The value for x has shape (2,) and must have ()'],
  ['in.q=1', 'This lesson has no input “q”'],
  ['part=second', 'This lesson has no part “second”'],
  ['up=[1]', 'The value for up has shape (1,) and must have ()'],
  ['speed=2', '“speed=2” could not be read'],
] as const

test(
  'the parts of a link that cannot be read are reported, and the rest is shown',
  long,
  async ({ page }) => {
    for (const [query, sentence] of broken)
      await test.step(query, async () => {
        await page.goto('./#/words')
        await page.goto(`./#/lesson/chain-rule?${query}&in.y=5&detail=node`)
        await expect(page.getByRole('alert')).toContainText(sentence)
        await expect(graph(page)).toHaveAttribute('data-last-step', '5')
        expect(await attributeOf(page, 'x', 'value')).toBe(1)
        expect(await attributeOf(page, 'y', 'value')).toBe(5)
        await page.getByRole('button', { name: 'Dismiss' }).click()
        await expect(page.getByRole('alert')).toHaveCount(0)
      })
    await openLesson(page, 'chain-rule', 'step=99')
    await expectStep(page, 10)
    await expect(page.getByRole('alert')).toContainText('This lesson has 10 steps')
  },
)

test('an unknown page leads to the gallery, which says so in either language', async ({ page }) => {
  await page.goto('./#/lesson/gradient-descent')
  await expect(page.getByRole('alert')).toContainText('There is no page “/lesson/gradient-descent”')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('See where every gradient comes from')
  await page.goto('./#/nowhere?lang=ko')
  await expect(page.getByRole('alert')).toContainText('‘/nowhere’ 페이지는 없습니다')
})

test('another hash leads to another lesson, and back', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=2')
  await page.goto('./#/lesson/relu?step=1')
  await expect(graph(page)).toHaveAttribute('data-graph', 'relu')
  await page.goBack()
  await expect(graph(page)).toHaveAttribute('data-graph', 'chain-rule')
  await expectStep(page, 2)
})

test('a link contains the stage of a derivation, and whether it is presented', async ({ page }) => {
  await openLesson(page, 'sigmoid', 'step=6')
  await page.getByRole('radio', { name: 'one by one' }).click()
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 7)
  await expect(page).toHaveURL(/step=7&stage=1$/)
  await page.keyboard.press('f')
  await expect(page).toHaveURL(/step=7&stage=1&present=1$/)
  const board = page.getByRole('region', { name: 'Derivation' })
  const shown = await board.textContent()
  await page.reload()
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(board).toHaveText(shown ?? '')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/step=7&stage=2&present=1$/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/step=7&stage=2$/)
})

test('the start page links to the licences of everything that is shipped', async ({ page }) => {
  await page.goto('./#/?lang=en')
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'Credits and licences' })
  const [notices] = await Promise.all([page.waitForEvent('popup'), link.click()])
  const text = notices.locator('pre')
  for (const part of [
    'SIL OPEN FONT LICENSE Version 1.1',
    'Yann LeCun',
    'react-dom',
    'KaTeX_Main',
    'Linus Unnebäck',
  ])
    await expect(text).toContainText(part)
})
