import type { Locator, Page } from '@playwright/test'
import { expect, test } from './small-mnist'
import { expectFinished, metricOf, openTraining, setting, startTraining } from './train-page'
import { violations } from './violations'

const textbox = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true })
const select = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true })
const start = (page: Page): Locator => page.getByRole('button', { name: 'Start training' })

/** The counts in the histograms, layer by layer; the numbers of W1, W2 … come first. */
async function histogramCounts(page: Page): Promise<number[]> {
  const panel = page.getByRole('region', { name: 'Numbers in each layer' })
  await expect(async () => {
    await panel.scrollIntoViewIfNeeded()
    await expect(panel.locator('[data-histogram="W1"]')).toBeVisible({ timeout: 1000 })
  }).toPass()
  return panel
    .locator('[data-histogram]')
    .evaluateAll((all) => all.map((each) => Number(each.getAttribute('data-count'))))
}

test('two hidden layers with tanh, Xavier, Adam, L2 and dropout learn, and all their numbers are counted', async ({
  page,
}) => {
  await openTraining(page, { iterations: 300, learningRate: 0.005 })
  await textbox(page, 'Hidden layer 1').fill('30')
  await page.getByRole('button', { name: 'Hidden layer', exact: true }).click()
  await textbox(page, 'Hidden layer 2').fill('20')
  await expect(page.getByText('784 – 30 – 20 – 10')).toBeVisible()
  // 785 · 30 + 31 · 20 + 21 · 10
  await expect(page.getByText('24,380 weights and biases')).toBeVisible()
  await select(page, 'Activation').selectOption('tanh')
  await select(page, 'Initial weights').selectOption('Xavier')
  await expect(textbox(page, 'Standard deviation')).toHaveCount(0)
  await select(page, 'Optimiser').selectOption('Adam')
  await textbox(page, 'λ of L2').fill('1e-5')
  await textbox(page, 'Dropout').fill('0.1')
  await startTraining(page)
  await expectFinished(page)
  expect(await metricOf(page, 'test-accuracy')).toBeGreaterThan(0.8)
  const name = 'Adam 0.005 · 30 – 20 · tanh · Xavier · 300 iterations · L2 1 × 10⁻⁵ · dropout 0.1'
  await expect(page.getByRole('checkbox', { name, exact: true })).toBeVisible()
  expect(await histogramCounts(page)).toEqual([23_520, 600, 200, 3000, 2000, 23_520, 600, 200])
  await expect(page.getByText('Dropout leaves out 10 % of the hidden units')).toBeVisible()
})

test('without hidden layers the ten classes are shown as units, and unused settings are disabled', async ({
  page,
}) => {
  await openTraining(page, { iterations: 300 })
  await textbox(page, 'Dropout').fill('2')
  await expect(start(page)).toBeDisabled()
  await page.getByRole('button', { name: 'Remove: Hidden layer 1' }).click()
  await expect(page.getByText('7,850 weights and biases')).toBeVisible()
  await expect(textbox(page, 'Dropout')).toBeDisabled()
  await expect(select(page, 'Activation')).toBeDisabled()
  await expect(page.getByText(/^No hidden layer/)).toBeVisible()
  await startTraining(page)
  await expectFinished(page)
  expect(await metricOf(page, 'test-accuracy')).toBeGreaterThan(0.8)
  const units = page.getByRole('region', { name: /look for$/ })
  await units.scrollIntoViewIfNeeded()
  await expect(units.getByRole('heading', { name: 'What the 10 classes look for' })).toBeVisible()
  await expect(units.getByRole('heading', { name: 'Class 0', exact: true })).toBeVisible()
})

test('the learning rate can be changed mid-run, and the run says from which iteration on', async ({
  page,
}) => {
  await openTraining(page, { iterations: 100_000 })
  await startTraining(page)
  await expect.poll(() => metricOf(page, 'iteration')).toBeGreaterThan(10)
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText(/^Paused after iteration/)).toBeVisible()
  const paused = (await metricOf(page, 'iteration')) ?? 0
  const apply = page.getByRole('button', { name: 'Apply', exact: true })
  await expect(apply).toBeDisabled()
  await setting(page, 'learningRate').fill('0.01')
  await apply.click()
  const from = (paused + 1).toLocaleString('en')
  await expect(page.getByText(`Learning rate: 0.1, 0.01 from iteration ${from} on.`)).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect.poll(() => metricOf(page, 'iteration')).toBeGreaterThan(paused)
  await setting(page, 'learningRate').fill('0.02')
  await setting(page, 'learningRate').press('Enter')
  await expect(
    page.getByText(/0\.01 from iteration [\d,]+ on, 0\.02 from iteration [\d,]+ on\.$/),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(
    page.getByRole('checkbox', { name: 'SGD 0.1 → 0.01 → 0.02 · 100000 iterations' }),
  ).toBeVisible()
})

test('a learning rate takes effect when its field is left', async ({ page }) => {
  await openTraining(page, { iterations: 100_000 })
  await startTraining(page)
  await expect.poll(() => metricOf(page, 'iteration')).toBeGreaterThan(10)
  await setting(page, 'learningRate').fill('0.02')
  await setting(page, 'learningRate').press('Tab')
  await expect(page.getByRole('button', { name: 'Apply', exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByText(/^Learning rate: 0\.1, 0\.02 from iteration [\d,]+ on\.$/)).toBeVisible()
})

test('far too high a learning rate is named when the loss is worse than that of guessing', async ({
  page,
}) => {
  await openTraining(page, { iterations: 200, learningRate: 100 })
  await startTraining(page)
  await expectFinished(page)
  expect(await metricOf(page, 'loss')).toBeGreaterThan(2 * Math.log(10))
  await expect(page.getByText(/^The loss is far above 2\.3/)).toBeVisible()
})

test('on a laptop the page itself does not scroll, only its parts do', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openTraining(page, { iterations: 20 })
  await startTraining(page)
  await expectFinished(page)
  const { scrollHeight, clientHeight } = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement
    return { scrollHeight, clientHeight }
  })
  expect(scrollHeight).toBe(clientHeight)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: 'reduce' } })

  test('starting a run scrolls to its results once, and its progress and buttons stay in sight', async ({
    page,
  }) => {
    await openTraining(page, { iterations: 100_000 })
    await startTraining(page)
    await expect(page.locator('[data-metric="iteration"]')).toBeInViewport()
    await expect(page.getByRole('progressbar', { name: 'Progress' })).toBeInViewport()
    await expect.poll(() => metricOf(page, 'iteration')).toBeGreaterThan(10)
    await expect(page.getByText(/^\d+% done/)).toBeInViewport()
    await page.evaluate(() => scrollTo(0, 0))
    await expect(page.getByRole('button', { name: 'Pause' })).toBeInViewport()
    await page.getByRole('button', { name: 'Pause' }).click()
    await expect(page.getByText(/^Paused after iteration/)).toBeInViewport()
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })
})

test('a run on few images counts its epochs and its train accuracy by them', async ({ page }) => {
  await openTraining(page, { iterations: 300 })
  await textbox(page, 'Training images').fill('500')
  await startTraining(page)
  await expectFinished(page)
  // 300 batches of 100 are 60 × 500 images; 500 images give accuracies in steps of 0.002.
  expect(await metricOf(page, 'epoch')).toBe(60)
  const accuracy = (await metricOf(page, 'train-accuracy')) ?? Number.NaN
  expect(Math.abs(accuracy * 500 - Math.round(accuracy * 500))).toBeLessThan(1e-9)
  expect(accuracy).toBeGreaterThan((await metricOf(page, 'test-accuracy')) ?? 1)
})

test('settings that are invalid, alone or together, say why', async ({ page }) => {
  await openTraining(page, {})
  const impossible: readonly [field: string, text: string, sentence: RegExp][] = [
    ['Hidden layer 1', '401', /units in a hidden layer must be a whole number from 1 to 400/],
    ['Standard deviation', '-1', /0 or greater/],
    ['Dropout', '1', /with 1 no unit would be left/],
    ['λ of L2', '-0.1', /would reward large weights/],
    ['Training images', '60001', /from 1 to 60000/],
    ['Learning rate', '0', /greater than 0/],
  ]
  for (const [field, text, sentence] of impossible) {
    const before = await textbox(page, field).inputValue()
    await textbox(page, field).fill(text)
    await expect(page.getByRole('alert')).toHaveText(sentence)
    await expect(textbox(page, field)).toHaveAttribute('aria-invalid', 'true')
    await expect(start(page)).toBeDisabled()
    await textbox(page, field).fill(before)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(start(page)).toBeEnabled()
  }
  await textbox(page, 'Hidden layer 1').fill('400')
  await textbox(page, 'Batch size').fill('60000')
  await expect(page.getByRole('alert')).toHaveText(/does not fit into memory\. Take at most 30000 images/)
  await expect(start(page)).toBeDisabled()
})

test('settings that are valid but hardly intended get a warning, and can be started anyway', async ({
  page,
}) => {
  await openTraining(page, { iterations: 20 })
  await textbox(page, 'Standard deviation').fill('0')
  await expect(page.getByText(/^With all weights 0/)).toBeVisible()
  await select(page, 'Optimiser').selectOption('Adam')
  await expect(page.getByText('Far above what usually works with Adam: 0.001.')).toBeVisible()
  await startTraining(page)
  await expectFinished(page)
})

test('presets fill in all settings, and are only marked while nothing is changed', async ({ page }) => {
  await openTraining(page, {})
  const lecture = page.getByRole('radio', { name: 'Lecture', exact: true })
  const accurate = page.getByRole('radio', { name: '98%' })
  await expect(lecture).toBeChecked()
  await accurate.click()
  await expect(textbox(page, 'Hidden layer 1')).toHaveValue('200')
  await expect(select(page, 'Optimiser')).toHaveValue('momentum')
  await expect(select(page, 'Initial weights')).toHaveValue('he')
  await expect(setting(page, 'iterations')).toHaveValue('6000')
  await setting(page, 'seed').fill('2')
  await expect(accurate).not.toBeChecked()
  await lecture.click()
  await expect(textbox(page, 'Hidden layer 1')).toHaveValue('50')
})

test('divergence is reported with its likely cause and what to do, and the losses until then stay', async ({
  page,
}) => {
  await openTraining(page, { iterations: 500 })
  await textbox(page, 'λ of L2').fill('50')
  await startTraining(page)
  await expect(page.getByRole('alert')).toHaveText(
    /^Training diverged: the loss of iteration \d+ .* Learning rate × λ is 5: with SGD, above 2, .* Lower λ or the learning rate/,
  )
  expect(await metricOf(page, 'iteration')).toBeGreaterThan(5)
  expect(await metricOf(page, 'loss')).toBeGreaterThan(1e20)
  await textbox(page, 'λ of L2').fill('0')
  await textbox(page, 'Standard deviation').fill('1e30')
  await startTraining(page)
  await expect(page.getByRole('alert')).toHaveText(
    /No update has been made yet: the initial weights are so large/,
  )
})

test('dead units are listed', async ({ page }) => {
  await openTraining(page, { iterations: 200, learningRate: 2 })
  await textbox(page, 'Standard deviation').fill('0.1')
  await startTraining(page)
  await expectFinished(page)
  const units = page.getByRole('region', { name: /look for$/ })
  await units.scrollIntoViewIfNeeded()
  await expect(units.getByText(/^Dead: \d+ of 50 units are 0 for all 100 images/)).toBeVisible()
})

test('in Korean the settings, their help and their problems are Korean', async ({ page }) => {
  await page.goto('./#/train?lang=ko')
  await page.getByText('드롭아웃', { exact: true }).locator('..').getByRole('button').click()
  await expect(page.getByText(/비율 p만큼을 새로 뽑아 빼고/)).toBeVisible()
  await textbox(page, '드롭아웃').fill('1')
  await expect(page.getByRole('alert')).toHaveText(/0 이상 1 미만/)
  await textbox(page, '드롭아웃').fill('0.2')
  await textbox(page, 'L2의 λ').fill('50')
  await page.getByRole('button', { name: '학습 시작' }).click()
  await expect(page.getByRole('alert')).toHaveText(/^학습이 발산했습니다\. .* λ나 학습률을 낮추고/)
})

for (const theme of ['light', 'dark'])
  test(`axe finds nothing in the settings in the ${theme} theme, with help, notes and problems open`, async ({
    page,
  }) => {
    await page.goto(`./#/train?lang=en&theme=${theme}`)
    await page.getByRole('button', { name: 'Hidden layer', exact: true }).click()
    const help = page.getByRole('button', { name: 'What this setting does' })
    for (const each of await help.all()) await each.click()
    await setting(page, 'learningRate').fill('3')
    await textbox(page, 'Dropout').fill('1')
    await setting(page, 'seed').fill('x')
    expect(await violations(page)).toEqual([])
  })
