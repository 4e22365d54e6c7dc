import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { test as base, type Page, type Worker } from '@playwright/test'
import { expect, test } from './fixture'
import { keptIterations, keptRecord, keptRunNames, originOf, putRecord } from './kept-storage'
import { metricOf, openTraining, startTraining } from './train-page'

const settings = { seed: 3, iterations: 8000 }
const longMs = 90_000

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return readFile(await (await download).path())
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** All that a finished run leaves, to the bit: loss, accuracies, weights, and every loss on the way. */
async function resultOf(page: Page) {
  await expect(page.getByText(/^Finished/)).toBeVisible({ timeout: longMs })
  const metrics = ['iteration', 'loss', 'train-accuracy', 'test-accuracy']
  return {
    metrics: await Promise.all(metrics.map((metric) => metricOf(page, metric))),
    weights: createHash('sha256')
      .update(await downloaded(page, 'Save weights'))
      .digest('hex'),
    history: sha256(await downloaded(page, 'History as CSV')),
  }
}

/** The worker that trains. */
async function trainingWorker(page: Page): Promise<Worker> {
  const isOfTraining = (worker: Worker) => /\/worker-[^/]*\.js$/.test(worker.url())
  await expect.poll(() => page.workers().filter(isOfTraining).length).toBe(1)
  const [worker] = page.workers().filter(isOfTraining)
  if (!worker) throw new Error('the training worker is gone')
  return worker
}

/** Starts the run and waits until some of it, not all, is kept. */
async function trainUntilKept(page: Page): Promise<void> {
  await openTraining(page, settings)
  await startTraining(page)
  await expect.poll(async () => (await keptIterations(page)) ?? 0, { intervals: [50] }).toBeGreaterThan(0)
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeEnabled()
}

/** Where the run stands: at the last checkpoint, on the way. */
async function expectKeptIteration(page: Page): Promise<number> {
  const iteration = (await metricOf(page, 'iteration')) ?? 0
  expect(iteration).toBe(await keptIterations(page))
  expect(iteration).toBeGreaterThan(0)
  expect(iteration).toBeLessThan(settings.iterations)
  return iteration
}

base.describe('a run ends in the same bits', () => {
  base.setTimeout(3 * longMs)
  let undisturbed: Awaited<ReturnType<typeof resultOf>>

  base.beforeAll(async ({ browser, baseURL }) => {
    const page = await browser.newPage({ ...(baseURL && { baseURL }) })
    await openTraining(page, settings)
    await startTraining(page)
    undisturbed = await resultOf(page)
    await page.close()
  })

  const deaths = [
    {
      name: 'its worker breaks',
      kill: (worker: Worker) =>
        worker.evaluate(() => {
          setTimeout(() => {
            throw new Error('pulled out')
          })
        }),
      sentence: /^The training worker stopped unexpectedly \(.*pulled out\)/,
    },
    {
      name: 'its worker falls silent',
      kill: (worker: Worker) => worker.evaluate(() => self.close()),
      sentence: /^The training worker has not responded for 10 seconds/,
    },
  ]

  for (const { name, kill, sentence } of deaths) {
    base(`though ${name}: a sentence, the model of the last checkpoint, and it goes on`, async ({ page }) => {
      await trainUntilKept(page)
      await kill(await trainingWorker(page))
      const alert = page.getByRole('alert')
      await expect(alert).toContainText(sentence, { timeout: 30_000 })
      await expect(alert).toContainText(/The model of iteration \d+ was kept/)
      const iteration = await expectKeptIteration(page)
      await expect(alert).toContainText(`The model of iteration ${iteration} was kept`)
      await alert.getByRole('button', { name: 'Resume' }).click()
      expect(await resultOf(page)).toEqual(undisturbed)
      await expect(alert).toHaveCount(0)
    })
  }

  test('though the page is reloaded: it rests at the last checkpoint, can be looked into, and goes on', async ({
    page,
  }) => {
    await trainUntilKept(page)
    await page.reload()
    await expect(page.getByText(/^Paused after iteration/)).toBeVisible()
    const iteration = await expectKeptIteration(page)
    await expect(
      page.getByRole('img', { name: new RegExp(`loss: .* after ${iteration.toLocaleString('en')} iter`) }),
    ).toBeVisible()
    const confusion = page.getByRole('region', { name: 'Confusion matrix' })
    await expect(async () => {
      await confusion.scrollIntoViewIfNeeded() // panels above it grow when their answers come
      await expect(confusion.locator('button[data-count]').first()).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Resume' }).click()
    expect(await resultOf(page)).toEqual(undisturbed)
  })

  test('and is there as a finished one after a reload', async ({ page }) => {
    await openTraining(page, settings)
    await startTraining(page)
    await resultOf(page)
    await page.reload()
    expect(await resultOf(page)).toEqual(undisturbed)
    await expect(page.getByRole('button', { name: 'Start training' })).toBeEnabled()
  })
})

async function finishShortRun(page: Page, seed: number): Promise<void> {
  await page.getByRole('textbox', { name: 'Seed', exact: true }).fill(String(seed))
  await startTraining(page)
  await expect(page.getByText(/^Finished/)).toBeVisible({ timeout: longMs })
}

test('kept runs are there after a reload, with their names, and removed ones are not', async ({ page }) => {
  await openTraining(page, { iterations: 5 })
  const runs = page.getByRole('region', { name: 'Runs', exact: true })
  for (const seed of [1, 2, 3]) await finishShortRun(page, seed)
  await runs.getByRole('button', { name: /^More about .*seed 2/ }).click()
  await runs.getByRole('textbox', { name: 'Name' }).fill('The second')
  await runs.getByRole('button', { name: 'Rename' }).click()
  await runs
    .getByRole('button', { name: /^More about/ })
    .first()
    .click()
  await runs.getByRole('button', { name: /^Remove/ }).click()
  await expect(runs.getByRole('listitem')).toHaveCount(2)
  await expect.poll(async () => (await keptRunNames(page)).length).toBe(1)
  await page.reload()
  await expect(runs.getByRole('listitem')).toHaveCount(2)
  await expect(runs.getByRole('listitem').first()).toContainText('The second')
  await expect(runs.getByRole('listitem').last()).toContainText('seed 3')
})

test('records that cannot be read get a sentence and are left alone, and the page works', async ({
  page,
}) => {
  await openTraining(page, { iterations: 5 })
  await finishShortRun(page, 1)
  const damaged = { version: 1, id: 'x', settings: { seed: 'none' } }
  await expect.poll(() => keptIterations(page)).toBe(5)
  await putRecord(page, 'model', damaged)
  await putRecord(page, 'run:x', { ...damaged, version: 99 })
  await page.reload()
  const notice = page.getByText(/^Something that an earlier visit kept here cannot be read/)
  await expect(notice).toBeVisible()
  expect(await keptRecord(page, 'model')).toEqual(damaged)
  expect(await metricOf(page, 'iteration')).toBeUndefined()
  await page.getByRole('textbox', { name: 'Iterations', exact: true }).fill('5')
  await finishShortRun(page, 2)
  expect(await metricOf(page, 'iteration')).toBe(5)
  expect(await keptRecord(page, 'run:x')).toMatchObject({ version: 99 })
})

test('full storage is reported once, and training goes on', async ({ page, context }) => {
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: originOf(), quotaSize: 1 })
  await openTraining(page, { iterations: 700 })
  await finishShortRun(page, 1)
  const notice = page.getByText(/^There is no room left to keep the model and the runs/)
  await expect(notice).toHaveCount(1)
  expect(await metricOf(page, 'iteration')).toBe(700)
})
