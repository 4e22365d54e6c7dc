import type { Locator, Page } from '@playwright/test'
import { boxOf } from './box-of'
import { expect, test } from './fixture'
import { expectStep, openLesson } from './lesson-page'
import { violationsInBothThemes } from './violations'

const word = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true }).first()
const card = (page: Page): Locator => page.locator('[popover]:popover-open')

test('a word says what it means where it first occurs, by mouse and by keyboard', async ({ page }) => {
  await openLesson(page, 'chain-rule', 'step=3')
  await word(page, 'gradient').click()
  await expect(card(page)).toContainText('The derivative of the final result with respect to a value')
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await expectStep(page, 3)
  await word(page, 'gradient').focus()
  await page.keyboard.press('Space')
  await expect(card(page)).toBeVisible()
  await expectStep(page, 3)
  await page.getByRole('heading', { level: 1 }).click()
  await expect(card(page)).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 4)
})

test('the signs of a step say what they mean, and lead to all words', async ({ page }) => {
  await openLesson(page, 'affine', 'step=6')
  await page.getByRole('list', { name: 'Words and signs of this step' }).getByText('shape').click()
  await expect(card(page)).toContainText('(2,) is a vector of 2 numbers')
  await card(page).getByRole('link', { name: 'All words' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Words' })).toBeVisible()
})

test('on a phone a card is inside the window, in Korean', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openLesson(page, 'chain-rule', 'step=3&lang=ko')
  await word(page, '기울기').click()
  await expect(card(page)).toContainText('최종 결과를 그 값으로 미분한 것')
  const { x, y, width, height } = await boxOf(card(page))
  expect(x).toBeGreaterThanOrEqual(0)
  expect(x + width).toBeLessThanOrEqual(390)
  expect(y + height).toBeLessThanOrEqual(844)
})

test('all words are on a page of their own, in both languages; axe finds nothing', async ({ page }) => {
  await page.goto('./#/words')
  await expect(page.getByRole('term')).not.toHaveCount(0)
  const count = await page.getByRole('term').count()
  expect(await violationsInBothThemes(page)).toEqual([])
  await page.getByRole('button', { name: '한국어' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '용어' })).toBeVisible()
  await expect(page.getByRole('term')).toHaveCount(count)
})
