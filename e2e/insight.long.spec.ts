import type { Locator, Page } from '@playwright/test'
import { smallCounts } from '../scripts/mnist/small-mnist'
import { expect, test } from './small-mnist'
import { metricOf, openTrained, openTraining } from './train-page'
import { violationsInBothThemes } from './violations'

/** How many of the first 1,000 MNIST test images show each digit; counted with Python. */
const testImagesOfDigits = [85, 126, 116, 107, 110, 87, 87, 99, 89, 94]
const emptyWords = 'Start training, and the net shows itself here.'
const unfilled = /^(Start training, and the net|Looking into the net)/

/** A panel, scrolled into view. */
async function panel(page: Page, name: string | RegExp): Promise<Locator> {
  const region = page.getByRole('region', { name })
  await region.scrollIntoViewIfNeeded()
  return region
}

/** A panel, scrolled into view until it shows the net: panels above it grow when their answers arrive. */
async function filledPanel(page: Page, name: string | RegExp): Promise<Locator> {
  const region = await panel(page, name)
  await expect(async () => {
    await region.scrollIntoViewIfNeeded()
    await expect(region.getByText(unfilled)).toHaveCount(0, { timeout: 1000 })
  }).toPass()
  return region
}

/** The numeric values of an attribute of all matching elements. */
const numbersOf = (elements: Locator, attribute: string): Promise<number[]> =>
  elements.evaluateAll((all, name) => all.map((element) => Number(element.getAttribute(name))), attribute)

test('nothing is shown of a net that does not exist', async ({ page }) => {
  await openTraining(page, {})
  for (const name of ['Confusion matrix', 'Worst mistakes', 'Numbers in each layer', /look for$/]) {
    const region = await panel(page, name)
    await expect(region.getByText(emptyWords)).toBeVisible()
  }
})

test('the confusion matrix counts every test image, agrees with the accuracy and shows its images', async ({
  page,
  model,
}) => {
  await openTrained(page, model)
  const confusion = await filledPanel(page, 'Confusion matrix')
  const cells = confusion.locator('button[data-count]')
  await expect(cells).toHaveCount(100)
  const accuracy = (await metricOf(page, 'test-accuracy')) ?? 0
  const correct = (counts: readonly number[]) =>
    counts.reduce((sum, count, at) => (at % 11 === 0 ? sum + count : sum), 0)
  await expect
    .poll(async () => correct(await numbersOf(cells, 'data-count')))
    .toBe(Math.round(accuracy * smallCounts.test))
  const counts = await numbersOf(cells, 'data-count')
  const rows = testImagesOfDigits.map((_, digit) =>
    counts.slice(digit * 10, digit * 10 + 10).reduce((sum, count) => sum + count, 0),
  )
  expect(rows).toEqual(testImagesOfDigits)

  const images = confusion.locator('button[data-image]')
  await test.step('a cell with few images, by mouse', async () => {
    const few = counts.findIndex((count) => count >= 2 && count <= 24)
    expect(few).toBeGreaterThanOrEqual(0)
    await cells.nth(few).click()
    await expect(images).toHaveCount(counts[few] ?? 0)
    await expect(images.last()).toBeInViewport()
    expect(new Set(await numbersOf(images, 'data-label'))).toEqual(new Set([Math.floor(few / 10)]))
    expect(new Set(await numbersOf(images, 'data-reading'))).toEqual(new Set([few % 10]))
  })
  await test.step('a cell with many, by keyboard', async () => {
    await cells.first().focus()
    for (const key of ['ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await expect(images).toHaveCount(24)
    await expect(confusion.getByText('The first 24 are shown; ')).toContainText(
      Math.max(0, (counts[11] ?? 0) - 24).toLocaleString('en'),
    )
  })
})

test('the worst mistakes are misread images, the most certain first; one can be inspected', async ({
  page,
  model,
}) => {
  await openTrained(page, model)
  const mistakes = await filledPanel(page, 'Worst mistakes')
  const images = mistakes.locator('button[data-image]')
  await expect(images).toHaveCount(24)
  const labels = await numbersOf(images, 'data-label')
  const readings = await numbersOf(images, 'data-reading')
  for (const [i, label] of labels.entries()) expect(readings[i]).not.toBe(label)
  const probabilities = (await images.allTextContents()).map((text) => Number(text.slice(-5)))
  expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a))
  await images.first().click()
  const bars = mistakes.getByRole('list', { name: 'Probability of each digit' }).getByRole('listitem')
  await expect(bars).toHaveCount(10)
  const sum = (await bars.allTextContents()).reduce((all, text) => all + Number(text.slice(-5)), 0)
  expect(sum).toBeCloseTo(1, 2)
})

test('units are navigated by keyboard and chosen by mouse; the histograms count all numbers of each layer', async ({
  page,
  model,
}) => {
  await openTrained(page, model)
  const units = await filledPanel(page, /look for$/)
  await expect(
    units.getByRole('heading', { name: 'What the 50 hidden units of the first layer look for' }),
  ).toBeVisible()
  const slider = units.getByRole('slider', { name: 'Selected unit' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', /^Unit 2, Weights from −\S+ to .+, Gradients from /)
  await expect(units.locator('[data-unit="1"]').getByText('∂L/∂W1')).toBeVisible()
  await slider.click({ position: { x: 5, y: 5 } })
  await expect(slider).toHaveAttribute('aria-valuenow', '1')

  const histograms = await filledPanel(page, 'Numbers in each layer')
  const counts = histograms.locator('[data-histogram]')
  await expect(counts).toHaveCount(5)
  expect(await numbersOf(counts, 'data-count')).toEqual([39_200, 500, 5_000, 39_200, 500])
})

test('axe finds nothing in the panels', async ({ page, model }) => {
  await openTrained(page, model)
  await (await filledPanel(page, 'Numbers in each layer')).locator('[data-histogram]').first().waitFor()
  const mistakes = await filledPanel(page, 'Worst mistakes')
  await mistakes.locator('button[data-image]').first().click()
  const confusion = await filledPanel(page, 'Confusion matrix')
  await confusion.locator('button[data-count="0"]').first().click()
  await confusion.locator('button[data-shown="1"][data-read="1"]').click()
  await expect(confusion.locator('button[data-image]').first()).toBeVisible()
  expect(await violationsInBothThemes(page)).toEqual([])
})
