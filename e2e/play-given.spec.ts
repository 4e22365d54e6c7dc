import type { Locator, Page } from '@playwright/test'
import { attributeOf, expectStep, graph, lastStep } from './lesson-page'
import { expect, test } from './small-mnist'
import { long } from './tiers'
import { expectFinished, openTraining, startTraining } from './train-page'

const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'Program' })

/** The loss at the last step, which is shown. */
async function lossAtEnd(page: Page): Promise<number> {
  await expectStep(page, await lastStep(page))
  return Number(await attributeOf(page, 'L', 'value'))
}

const goToEnd = (page: Page): Promise<void> => page.getByRole('button', { name: 'Last step' }).click()

/** Opens the program of the page in the playground, by its link. */
async function openInPlayground(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: 'Open in the playground' })
  await expect(link).toContainText('Its arrays are kept in this browser')
  await link.click()
  await expect(graph(page)).toHaveAttribute('data-graph', 'play')
  await expect(graph(page).locator('[data-node="W1"]')).toBeVisible()
  expect(page.url()).toMatch(/[?&]given=[0-9a-f]{16}&/)
}

async function openReal(page: Page): Promise<void> {
  await page.goto('./#/lesson/two-layer-net?lang=en&part=real&in.image=3&detail=node')
  await expect(graph(page)).toHaveAttribute('data-graph', 'two-layer-net/real')
}

/** Replaces the whole program by typing. */
async function type(page: Page, text: string): Promise<void> {
  await editor(page).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(text)
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the real-size net has the loss of its lesson, through edits and a reload', long, async ({ page }) => {
  await openReal(page)
  await goToEnd(page)
  const loss = await lossAtEnd(page)
  await openInPlayground(page)
  expect(await lossAtEnd(page)).toBe(loss)
  await expect(
    page.getByText(
      'X, W1, b1, W2, b2 and t come from test image 3 and the trained net and are kept in this browser; a link to this program works only here.',
    ),
  ).toBeVisible()
  const inputs = page.getByRole('region', { name: 'Inputs' })
  await expect(inputs.getByRole('textbox', { name: /^(b2|t)/ })).toHaveCount(20)
  await expect(inputs.getByRole('textbox')).toHaveCount(20) // nothing of X, W1, b1 and W2
  await editor(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText('\nR = 2 * L')
  await expect(graph(page).locator('[data-node="R"]')).toBeVisible()
  await goToEnd(page)
  await lossAtEnd(page)
  expect(await attributeOf(page, 'R', 'value')).toBeCloseTo(2 * loss, 12)
  await page.reload()
  await expect(editor(page)).toContainText('R = 2 * L')
  await expect(graph(page).locator('[data-node="W1"]')).toBeVisible()
  expect(await attributeOf(page, 'R', 'value')).toBeCloseTo(2 * loss, 12)
})

test(
  'a given array that is changed becomes a line; another program drops them, and its draft brings them back',
  long,
  async ({ page }) => {
    await openReal(page)
    await openInPlayground(page)
    await page.getByRole('textbox', { name: /^t/ }).first().fill('0.5')
    await page.keyboard.press('Enter')
    await expect(editor(page)).toContainText('t = [0.5, ')
    await expect(page.getByText('X, W1, b1, W2 and b2 come from test image 3')).toBeVisible()
    await expect.poll(() => page.url()).toContain('given=')
    await page.getByLabel('Open', { exact: true }).selectOption({ index: 1 })
    await expect(page.getByText('come from test image 3')).toHaveCount(0)
    await expect.poll(() => page.url()).not.toContain('given=')
    await page.getByLabel('Open', { exact: true }).selectOption({ label: 'L = softmax_cross_entropy(A, t)' })
    await expect(page.getByText('X, W1, b1, W2 and b2 come from test image 3')).toBeVisible()
    await expect(graph(page).locator('[data-node="W1"]')).toBeVisible()
    await expect.poll(() => page.url()).toContain('given=')
  },
)

test(
  'in another browser the text stays, its names are unknown, and the page says what to do',
  long,
  async ({ page, browser }) => {
    await openReal(page)
    await openInPlayground(page)
    const link = page.url()
    const other = await browser.newContext()
    const fresh = await other.newPage()
    await fresh.goto(link)
    await expect(fresh.getByText('The given arrays of this link are not in this browser.')).toBeVisible()
    await expect(fresh.getByText('Line 2: The name X has no value.')).toBeVisible()
    await expect(editor(fresh)).toContainText('L = softmax_cross_entropy(A, t)')
    await type(fresh, 'X = [1, 2]\nL = sum(X)')
    await expect(graph(fresh).locator('[data-node="L"]')).toBeVisible()
    await expect(fresh.getByText('The given arrays of this link')).toHaveCount(0)
    await other.close()
  },
)

test('an iteration of training has the loss of its page', long, async ({ page }) => {
  await openTraining(page, { iterations: 40 })
  await startTraining(page)
  await expectFinished(page)
  await page.goto('./#/train?lang=en&iteration=21&detail=node')
  await expect(graph(page)).toHaveAttribute('data-graph', 'iteration')
  await goToEnd(page)
  const loss = await lossAtEnd(page)
  await openInPlayground(page)
  await expect(graph(page).locator('[data-node="X"]')).toHaveAttribute('data-shape', '[100,784]')
  expect(await lossAtEnd(page)).toBe(loss)
  await expect(
    page.getByText('X, W1, b1, W2, b2 and t come from iteration 21 of a training run'),
  ).toBeVisible()
})
