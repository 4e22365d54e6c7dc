import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { boxOf } from './box-of'
import { expect, test } from './small-mnist'
import { expectFinished, metricOf, openTraining, setting, startTraining } from './train-page'
import { violations } from './violations'

const iterations = 60

async function train(page: Page, learningRate: string): Promise<void> {
  await setting(page, 'learningRate').fill(learningRate)
  await startTraining(page)
  await expectFinished(page)
}

/** The readings in the row of the table with this name. */
async function readingsOf(page: Page, name: RegExp): Promise<Record<string, string | null>> {
  const row = page.getByRole('row', { name })
  const read = (cell: string) => row.locator(`[data-reading="${cell}"]`).getAttribute('data-value')
  return { loss: await read('loss'), smoothed: await read('smoothed'), test: await read('test') }
}

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting: Promise<Download> = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download = await waiting
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/**
 * An XML file as the browser's parser reads it: the name of its root and all its texts, or the error instead.
 */
const parsedXml = (page: Page, xml: string): Promise<{ root: string; texts: readonly string[] }> =>
  page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'application/xml')
    const texts = [...documentElement.querySelectorAll('text')].map((each) => each.textContent ?? '')
    return { root: documentElement.tagName, texts }
  }, xml)

test('values are read off by keyboard, for every run shown', async ({ page }) => {
  await openTraining(page, { iterations })
  await train(page, '0.1')
  const last = await readingsOf(page, /^SGD 0\.1 /)
  expect(Number(last.loss)).toBe(await metricOf(page, 'loss'))
  expect(Number(last.test)).toBe(await metricOf(page, 'test-accuracy'))

  const losses = page.getByRole('slider', { name: /loss chart/ })
  await losses.focus()
  await page.keyboard.press('Home')
  await expect(page.getByText(/^At iteration 0 /)).toBeVisible()
  expect((await readingsOf(page, /^SGD 0\.1 /)).loss).toBeNull()
  await page.keyboard.press('ArrowRight')
  await expect(losses).toHaveAttribute('aria-valuenow', '1')
  const first = await readingsOf(page, /^SGD 0\.1 /)
  expect(Math.abs(Number(first.loss) - Math.log(10))).toBeLessThan(0.05)
  expect(first.smoothed).toBe(first.loss)
  await expect(losses).toHaveAttribute('aria-valuetext', /^At iteration 1\. SGD 0\.1 .*: loss 2\.3\d\d/)
  await page.keyboard.press('End')
  expect(await readingsOf(page, /^SGD 0\.1 /)).toEqual(last)
  await page.keyboard.press('Escape')
  await expect(page.getByText('Latest values')).toBeVisible()

  await page.getByRole('slider', { name: /accuracy chart/ }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText(/^At iteration 0 /)).toBeVisible()
})

test('values are read off by mouse, and the chart can be logarithmic and smoothed', async ({ page }) => {
  await openTraining(page, { iterations })
  await train(page, '0.1')
  const chart = page.getByRole('slider', { name: /loss chart/ })
  await chart.hover()
  await expect(page.getByText(/^At iteration [23]\d/)).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(page.getByText('Latest values')).toBeVisible()

  const marks = page.locator('section', { has: chart }).locator('svg text')
  await expect(marks.first()).toHaveText('0.0')
  await page.getByRole('radio', { name: 'Log', exact: true }).click()
  await expect(marks.first()).not.toHaveText('0.0')
  expect(Number(await marks.first().textContent())).toBeGreaterThan(0)

  const smoothing = page.getByRole('slider', { name: 'Smoothing' })
  await expect(smoothing).toHaveAttribute('aria-valuetext', 'about 50 iterations')
  const { loss, smoothed } = await readingsOf(page, /^SGD 0\.1 /)
  expect(smoothed).not.toBe(loss)
  await smoothing.focus()
  await page.keyboard.press('Home')
  await expect(smoothing).toHaveAttribute('aria-valuetext', 'off')
  expect((await readingsOf(page, /^SGD 0\.1 /)).smoothed).toBe(loss)
})

test('runs are kept, overlaid, renamed, hidden, removed and saved', async ({ page }) => {
  await openTraining(page, { iterations })
  const runs = page.getByRole('region', { name: 'Runs' })
  await train(page, '0.1')
  await page.getByRole('button', { name: /^Keep SGD 0\.1/ }).click()
  await expect(runs.getByText('1 of 8 kept')).toBeVisible()

  await setting(page, 'seed').fill('2')
  await train(page, '0.5')
  await expect(runs.getByRole('listitem')).toHaveCount(2)
  await expect(runs.getByText('1 of 8 kept')).toBeVisible()
  await expect(page.getByRole('row', { name: /^SGD 0\.1 / })).toBeVisible()
  await expect(page.getByRole('row', { name: /^SGD 0\.5 / })).toBeVisible()
  const accuracy = await runs.locator('[data-run-accuracy]').last().getAttribute('data-run-accuracy')
  expect(Number(accuracy)).toBe(await metricOf(page, 'test-accuracy'))

  await page.getByRole('slider', { name: /loss chart/ }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  const firsts = [await readingsOf(page, /^SGD 0\.1 /), await readingsOf(page, /^SGD 0\.5 /)]
  expect(firsts.map(({ smoothed }) => smoothed)).toEqual(firsts.map(({ loss }) => loss))
  expect(firsts[0]?.loss).not.toBe(firsts[1]?.loss)

  await runs.getByRole('button', { name: /^More about SGD 0\.1/ }).click()
  await runs.getByRole('textbox', { name: 'Name' }).fill('slow <one> & "two"')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /^slow <one>/ })).toBeVisible()

  const { name, bytes } = await downloaded(page, 'History as CSV')
  expect(name).toBe('backstep-history.csv')
  const lines = bytes.toString('utf8').trimEnd().split('\r\n')
  expect(lines[0]).toMatch(/^\ufeffrun,iteration,loss,train_accuracy,test_accuracy,learning_rate,setting_/)
  expect(lines).toHaveLength(1 + 2 * (iterations + 1))
  expect(lines.at(-1)?.split(',').slice(0, 3)).toEqual([
    `SGD 0.5 · ${iterations} iterations · seed 2`,
    String(iterations),
    String(await metricOf(page, 'loss')),
  ])

  const svg = await downloaded(page, 'Loss of each iteration: save as SVG')
  expect(svg.name).toBe('backstep-loss.svg')
  const { root, texts } = await parsedXml(page, svg.bytes.toString('utf8'))
  expect(root).toBe('svg')
  expect(texts).toEqual(expect.arrayContaining(['Loss of each iteration', 'slow <one> & "two"', 'iteration']))
  expect(texts.some((text) => text.startsWith('SGD 0.5'))).toBe(true)
  expect(svg.bytes.toString('utf8')).not.toMatch(/var\(--|class=/)

  const png = await downloaded(page, 'Accuracy after each epoch: save as PNG')
  expect(png.name).toBe('backstep-accuracy.png')
  expect(png.bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const card = page.locator('section', { has: page.getByRole('slider', { name: /accuracy chart/ }) })
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan((await boxOf(card)).width)

  await runs.getByRole('checkbox', { name: /slow/ }).uncheck()
  await expect(page.getByRole('row', { name: /^slow <one>/ })).toHaveCount(0)
  await runs.getByRole('button', { name: /^More about slow/ }).click()
  await runs.getByRole('button', { name: /^Remove slow/ }).click()
  await expect(runs.getByRole('listitem')).toHaveCount(1)
})

test('a finished run is kept automatically when the next begins, a stopped one only on request', async ({
  page,
}) => {
  await openTraining(page, { iterations: 5 })
  const runs = page.getByRole('region', { name: 'Runs' })
  await train(page, '0.1')
  await expect(runs.getByText('0 of 8 kept')).toBeVisible()
  await setting(page, 'iterations').fill('100000')
  await setting(page, 'learningRate').fill('0.2')
  await startTraining(page)
  await expect(runs.getByText('1 of 8 kept')).toBeVisible()
  await expect.poll(() => metricOf(page, 'iteration')).toBeGreaterThan(3)
  await expect(runs.getByText('current run')).toBeVisible()
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByRole('button', { name: /^Keep SGD 0\.2/ }).click()
  await expect(runs.getByText('2 of 8 kept')).toBeVisible()
})

for (const [theme, viewport] of [
  ['light', { width: 1440, height: 900 }],
  ['dark', { width: 390, height: 844 }],
] as const)
  test(`axe finds nothing on the training page with runs, ${theme}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await openTraining(page, { iterations: 3 })
    await train(page, '0.1')
    await train(page, '0.2')
    await page.getByRole('button', { name: /^More about SGD 0\.1/ }).click()
    await page.goto(`./#/train?lang=en&theme=${theme}`)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await page.getByRole('slider', { name: /loss chart/ }).focus()
    await page.keyboard.press('ArrowLeft')
    expect(await violations(page)).toEqual([])
    const sidewaysPx = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(sidewaysPx).toBeLessThanOrEqual(0)
  })
