import type { Page } from '@playwright/test'
import { lessons } from '../src/lessons/all'
import { required } from '../src/lib/required'
import { expect, test } from './fixture'
import { attributeOf, expectStep, graph, lit, openPart } from './lesson-page'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const tabNames = { en: 'Parts of this lesson', ko: '이 단원의 구성' } as const

const linesOf = (page: Page) => page.getByRole('region', { name: 'Derivation' }).locator('li:has(.katex)')

test('the algebra of the sigmoid ends in y(1 − y), with 0.1966 at x = 1 and after a change of x', async ({
  page,
}) => {
  await openPart(page, 'sigmoid', 'algebra', 'step=9')
  const last = linesOf(page).last()
  await expect(last).toContainText('y(1−y)')
  await expect(last).toContainText('0.1966')
  expect(await attributeOf(page, 'x', 'gradient')).toBeCloseTo(0.197, 3)
  await page.goto('./#/lesson/sigmoid?part=algebra&step=9&in.x=0&up=2')
  await expect(last).toContainText('=0.5') // 2 × 0.5 × (1 − 0.5)
})

test('the pieces of a line are tied to the nodes they refer to', async ({ page }) => {
  await openPart(page, 'sigmoid', 'algebra', 'step=6')
  for (const node of ['b', 'c'])
    await expect(linesOf(page).last().locator(`[data-for="${node}"]`).first()).toBeVisible()
})

test('tabs lead to the parts of a lesson and keep language and theme', async ({ page }) => {
  await page.goto('./#/lesson/softmax-with-loss?step=3&lang=ko&theme=dark')
  const tabs = page.getByRole('navigation', { name: tabNames.ko }).getByRole('link')
  const lesson = required(
    lessons.find(({ id }) => id === 'softmax-with-loss'),
    'softmax-with-loss',
  )
  await expect(tabs).toHaveText(lesson.parts.map(({ title }) => title.ko))
  await expect(tabs.first()).toHaveAttribute('aria-current', 'page')
  await tabs.nth(1).focus()
  await page.keyboard.press('Enter')
  await expect(graph(page)).toHaveAttribute('data-graph', 'softmax-with-loss/algebra')
  await expectStep(page, 0)
  await expect(page).toHaveURL(/part=algebra&lang=ko&theme=dark$/)
  await expect(tabs.nth(1)).toHaveAttribute('aria-current', 'page')
  await tabs.first().click()
  await expect(graph(page)).toHaveAttribute('data-graph', 'softmax-with-loss')
  await expect(page).toHaveURL(/softmax-with-loss\?lang=ko&theme=dark$/)
})

test('a lesson with a single part has no tabs', async ({ page }) => {
  await page.goto('./#/lesson/relu')
  await expectStep(page, 0)
  await expect(page.getByRole('navigation', { name: tabNames.en })).toHaveCount(0)
})

test('in a batch each row has its own difference divided by N, and large scores keep their loss', async ({
  page,
}) => {
  await openPart(page, 'softmax-with-loss', 'batch', 'step=4')
  const rows = (await attributeOf(page, 'a', 'gradient')) as number[][]
  expect(rows.map((row) => row.map((entry) => Math.round(entry * 1e9) / 1e9))).toEqual([
    [0.15, -0.4, 0.25],
    [-0.3, 0.25, 0.05],
  ])
  await openPart(page, 'softmax-with-loss', 'large-scores', 'step=11')
  expect(await attributeOf(page, 'loss', 'value')).toBe('NaN')
  expect(await attributeOf(page, 'L', 'value')).toBe(800)
  expect(await attributeOf(page, 'a', 'gradient')).toEqual([-1, 1])
})

test('a line about one entry lights its cells, not whole tables', async ({ page }) => {
  await openPart(page, 'affine', 'algebra', 'step=3')
  await expect.poll(() => lit(page, 'value:X')).toEqual([1])
  expect(await lit(page, 'gradient:Y')).toEqual([2])
  expect(await lit(page, 'gradient:W')).toEqual([5])
})

test('the sigmoid’s algebra ends in its slope', async ({ page }) => {
  await openPart(page, 'sigmoid', 'algebra', 'step=8')
  const plot = page.getByRole('region', { name: 'Derivation' }).locator('[data-steepness]')
  await expect(plot).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(plot).toHaveAttribute('data-steepness', /^0\.1966/)
})
