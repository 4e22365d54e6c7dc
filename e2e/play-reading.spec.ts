import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture'
import { attributeOf, graph } from './lesson-page'
import { long } from './tiers'

const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'Program' })

async function openWith(page: Page, text: string): Promise<void> {
  await page.goto('./#/play?lang=en')
  await editor(page).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(text)
}

test('a matrix divided by the sums of its rows is remarked on, and keepdims is one click away', async ({
  page,
}) => {
  await openWith(page, 'X = [[1, 3], [3, 1]]\nP = X / sum(X, axis=1)\nL = sum(P²)')
  await expect(page.getByText('Line 2: NumPy gives each column of the (2, 2) array')).toBeVisible()
  await expect(page.getByText('Line 3: x² is read as x ** 2')).toBeVisible()
  await page.locator('.cm-lintRange-info', { hasText: 'axis' }).first().hover()
  await page.locator('.cm-diagnosticAction', { hasText: 'keepdims=True' }).click()
  await expect(editor(page)).toContainText('P = X / sum(X, axis=1, keepdims=True)')
  await expect(page.getByText('Line 2:')).toHaveCount(0)
  await page.getByRole('button', { name: 'Last step' }).click()
  expect(await attributeOf(page, 'L', 'value')).toBe(1.25)
})

test('what a remark offers can be pressed below the text too', long, async ({ page }) => {
  await openWith(page, 'X = [[1, 3], [3, 1]]\nP = X / sum(X, axis=1)\nL = sum(P)')
  await page.getByRole('button', { name: /Line 2: .*keepdims=True/ }).press('Enter')
  await expect(editor(page)).toBeFocused()
  await expect(editor(page)).toContainText('P = X / sum(X, axis=1, keepdims=True)')
})

test(
  'an array that a function makes is an input, and is written out once it is changed',
  long,
  async ({ page }) => {
    await openWith(page, 'X = np.zeros((2, 2))  # start\nL = sum(X + np.ones(2))')
    await expect(graph(page).locator('[data-node="X"]')).toBeVisible()
    await page.getByRole('textbox', { name: 'X, row 2, column 1' }).fill('7')
    await expect(editor(page)).toContainText('X = [[0, 0], [7, 0]]  # start')
    await page.getByRole('button', { name: 'Last step' }).click()
    expect(await attributeOf(page, 'L', 'value')).toBe(11)
  },
)
