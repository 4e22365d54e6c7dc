import type { Page } from '@playwright/test'
import { check, differences, faulty, panelOf } from './check-panel'
import { expect, test } from './fixture'
import { graph } from './lesson-page'
import { long } from './tiers'
import { violationsInBothThemes } from './violations'

/** Opens the playground with the check open, and replaces the whole program by typing. */
async function openCheck(page: Page, text: string): Promise<void> {
  await page.goto('./#/play?lang=en')
  await expect(graph(page).locator('[data-node]').first()).toBeVisible()
  await expect(panelOf(page).getByRole('button', { name: 'Check the gradients' })).toHaveCount(0)
  await panelOf(page).getByRole('button', { name: 'Gradient check' }).click()
  await type(page, text)
  await expect(graph(page).locator('[data-node]').first()).toBeVisible()
}

async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Program' }).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(text)
}

const net = 'X = [[1, 2], [3, 4]]\nw = 0.5\nt = [[1, 0], [0, 1]]\nL = softmax_cross_entropy(X * w, t)'

test('every input of a typed program is checked but its targets, and another program clears it', async ({
  page,
}) => {
  await openCheck(page, net)
  await check(page)
  const found = await differences(page)
  expect(Object.keys(found)).toEqual(['X', 'w'])
  for (const difference of Object.values(found)) expect(difference).toBeLessThan(1e-7)
  await expect(panelOf(page).getByRole('status')).toHaveText(
    'All 5 gradients agree with the measured slopes.',
  )
  await page.getByRole('textbox', { name: 'w', exact: true }).fill('0.75')
  await expect(panelOf(page).getByRole('table')).toHaveCount(0)
  await check(page)
  await type(page, 'x = 3\ny = x * x')
  await expect(panelOf(page).getByRole('table')).toHaveCount(0)
})

test('an array is checked by its weighted sum, and a value before the output too', long, async ({ page }) => {
  await openCheck(page, 'x = [1, -2]\ny = x * x\nz = sum(y)')
  await page.getByLabel('Differentiate').selectOption('y')
  await expect(panelOf(page).getByText('f is the sum of upstream gradient × y')).toBeVisible()
  await check(page)
  expect(await faulty(page)).toEqual([])
  await expect(panelOf(page).getByRole('status')).toHaveText(
    'All 2 gradients agree with the measured slopes.',
  )
})

test('a kink and a pole say so', async ({ page }) => {
  await openCheck(page, 'x = 0\ny = relu(x)')
  await check(page)
  expect(await faulty(page)).toEqual(['x'])
  await expect(panelOf(page).getByRole('status')).toContainText('Not in agreement: x.')
  await expect(panelOf(page).getByRole('status')).toContainText('a kink (ReLU')
  await type(page, 'x = 0\ny = 1 / x')
  await check(page)
  await expect(panelOf(page).locator('[data-check="x"]')).toContainText('not finite')
  await expect(panelOf(page).getByRole('status')).toContainText('a pole')
})

test('while a text cannot be read nothing can be checked', long, async ({ page }) => {
  await openCheck(page, 'x = 3\ny = x * x')
  const start = panelOf(page).getByRole('button', { name: 'Check the gradients' })
  await expect(start).toBeVisible()
  await type(page, 'x = 3\ny = x *')
  const section = page.locator('[inert]').filter({ has: page.locator('text=Gradient check') })
  await expect(section).toHaveCount(1)
  await type(page, 'x = 3\ny = x * 2')
  await expect(section).toHaveCount(0)
  await start.click()
  await expect(panelOf(page).getByRole('status')).toHaveText('The gradient agrees with the measured slope.')
})

test(
  'a step beyond the end is corrected in the address, without a new entry in the history',
  long,
  async ({ page }) => {
    await openCheck(page, 'x = 3\na = x * x\nb = a + 1\nL = b * b')
    await page.getByRole('button', { name: 'Last step' }).click()
    const last = Number(await graph(page).getAttribute('data-last-step'))
    await expect(page).toHaveURL(new RegExp(`step=${last}\\b`))
    const entries = await page.evaluate(() => history.length)
    await type(page, 'x = 3\ny = x * x')
    await expect(graph(page).locator('[data-node="y"]')).toBeVisible()
    const now = Number(await graph(page).getAttribute('data-last-step'))
    expect(now).toBeLessThan(last)
    await expect(page).toHaveURL(new RegExp(`step=${now}\\b`))
    expect(await page.evaluate(() => history.length)).toBe(entries)
  },
)

for (const [language, title] of [
  ['en', 'Gradient check'],
  ['ko', '기울기 확인'],
] as const)
  test(`axe finds nothing in the check, ${language}`, long, async ({ page }) => {
    await page.goto(`./#/play?lang=${language}&theme=light`)
    const panel = page.getByRole('region', { name: title })
    await panel.getByRole('button', { name: title }).click()
    await panel.getByRole('button').nth(1).click()
    await expect(panel.locator('[data-check-ratio]')).toBeVisible()
    expect(await violationsInBothThemes(page)).toEqual([])
  })
