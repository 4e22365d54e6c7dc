import type { Locator, Page } from '@playwright/test'
import { code } from '../scripts/cli/code'
import { readCodeRequest } from '../scripts/cli/code-request'
import { boxOf } from './box-of'
import { expect, test } from './fixture'
import { expectStep, openLesson, openLessonWithStoppedClock, openPart } from './lesson-page'
import { long } from './tiers'

const panel = (page: Page, name = 'Code'): Locator => page.getByRole('region', { name, exact: true })
const toggle = (page: Page): Locator => panel(page).getByRole('button', { name: 'Code' })
const current = (page: Page): Locator => panel(page).locator('[aria-current="step"]')

/** What the command line prints. */
function printed(...args: readonly string[]): string {
  const answer = code(readCodeRequest(args))
  return 'text' in answer ? answer.text : answer.error
}

test('the current line follows the step, and its number appears after it once it is known', async ({
  page,
}) => {
  await openLesson(page, 'multiplication', 'step=3')
  await toggle(page).click()
  await expect(current(page)).toHaveText('dx = dz * y')
  await page.keyboard.press('ArrowRight')
  await expect(current(page)).toHaveText('dx = dz * y# 15')
  await expect(current(page)).toHaveAttribute('data-for', 'x->z')
  await page.keyboard.press('Home')
  await expectStep(page, 0)
  await expect(current(page)).toHaveCount(0)
  await expect(panel(page)).not.toContainText('# 15')
})

test('the panel starts closed for the chain rule and open from the sigmoid on, and stays as it was left', async ({
  page,
}) => {
  await openLesson(page, 'chain-rule')
  await expect(toggle(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(panel(page).getByRole('list')).toHaveCount(0)
  await toggle(page).click()
  await panel(page).getByRole('radio', { name: 'PyTorch' }).click()
  await page.reload()
  await expect(panel(page)).toContainText('z.backward()')
  await openLesson(page, 'sigmoid')
  await expect(toggle(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(panel(page)).toContainText('y.backward()')
})

test('the lines with a node are one tab stop, navigated with ↑ and ↓', async ({ page }) => {
  await openLesson(page, 'sigmoid', 'step=8')
  await expect(current(page)).toHaveText(/^dc = /)
  await panel(page).getByRole('button', { name: 'Copy' }).focus()
  await page.keyboard.press('Tab')
  await expect(current(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator(':focus')).toHaveText('db = dc * 1')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(page.locator(':focus')).toHaveText('dy = 1.0')
  await page.keyboard.press('Tab')
  await expect(panel(page).locator(':focus')).toHaveCount(0)
})

test('the current line is visible without scrolling the page', async ({ page }) => {
  await openLesson(page, 'two-layer-net')
  await panel(page).getByRole('radio', { name: 'Layers' }).click()
  const aside = page.locator('aside')
  const before = await aside.evaluate((element) => element.scrollTop)
  await page.keyboard.press('End')
  await expect(async () => {
    const [line, box] = await Promise.all([
      boxOf(current(page).first()),
      boxOf(panel(page).getByRole('list')),
    ])
    expect(line.y).toBeGreaterThanOrEqual(box.y)
    expect(line.y + line.height).toBeLessThanOrEqual(box.y + box.height)
  }).toPass() // the code follows in an update of its own
  expect(await aside.evaluate((element) => element.scrollTop)).toBe(before)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('what is copied is what the command line prints', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openLesson(page, 'affine-batch', 'step=4')
  const copied = async (): Promise<string> => {
    await panel(page).getByRole('button', { name: 'Copy' }).click()
    await expect(panel(page).getByRole('status')).toHaveText('Copied.')
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied()).toBe(printed('affine-batch', '--format', 'numpy'))
  await panel(page).getByRole('radio', { name: 'Layers' }).click()
  expect(await copied()).toBe(printed('affine-batch', '--format', 'numpy', '--style', 'layers'))
  await panel(page).getByRole('radio', { name: 'PyTorch' }).click()
  expect(await copied()).toBe(printed('affine-batch', '--format', 'pytorch'))
})

test('a second copy is announced for as long as the first', long, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openLessonWithStoppedClock(page, 'affine-batch', 'step=4')
  const copy = panel(page).getByRole('button', { name: 'Copy' })
  const notice = panel(page).getByRole('status')
  await copy.click()
  await expect(notice).toHaveText('Copied.')
  await page.clock.runFor(3000)
  await copy.click()
  await page.evaluate(() => navigator.clipboard.readText()) // not before the copy is made
  await page.clock.runFor(3000)
  await expect(notice).toHaveText('Copied.')
  await expect(async () => {
    await page.clock.runFor(1000)
    await expect(notice).toHaveText('', { timeout: 1 })
  }).toPass()
})

test('in Korean the comments and the controls are Korean', long, async ({ page }) => {
  await openLesson(page, 'sigmoid', 'lang=ko&step=5')
  await expect(panel(page, '코드')).toContainText('# 역전파 (dx = ∂L/∂x)')
  await panel(page, '코드').getByRole('radio', { name: '계층별로' }).click()
  await expect(panel(page, '코드')).toContainText('# 계층')
  await expect(panel(page, '코드').locator('[aria-current="step"]')).toHaveText('dy = 1.0')
})

test(
  'what is only printed or long is in the copy, and the panel says so',
  long,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openPart(page, 'two-layer-net', 'real')
    const lines = panel(page).getByRole('list')
    await expect(lines).toContainText('# (784, 50)')
    await expect(lines).not.toContainText('json')
    await expect(panel(page)).toContainText('Long arrays are shortened here')
    await expect(panel(page)).toContainText('The copy also prints every value and gradient')
    await panel(page).getByRole('button', { name: 'Copy' }).click()
    await expect(panel(page).getByRole('status')).toHaveText('Copied.')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('print(json.dumps({')
    expect(copied).not.toContain('...')
    await panel(page).getByRole('radio', { name: 'PyTorch' }).click()
    await expect(lines).toContainText('requires_grad=True)  # (784, 50)')
    await expect(panel(page)).not.toContainText('The copy also prints')
  },
)

test('a derivation by algebra shows the code of the layer that it is about', async ({ page }) => {
  await openPart(page, 'sigmoid', 'algebra', 'step=8')
  await expect(current(page)).toHaveText(/^dx = dy \* \(y \* \(1 - y\)\)/)
  await current(page).hover()
  await expect(page.locator('[data-graph] [data-node="x"]')).toHaveAttribute('data-pointed', '')
  await panel(page).getByRole('radio', { name: 'Layers' }).click()
  await expect(panel(page).getByRole('list')).toContainText('class Sigmoid:')
})
