import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { required } from '../src/lib/required'
import { ends, endWorkerOnceKept } from './ending-worker'
import { type Kept, keptIterations, keptRecord, keptRunNames, putRecord } from './kept-storage'
import { expect, test } from './small-mnist'
import { test as base } from './test-build'
import { long, longUnless } from './tiers'
import { expectFinished, metricOf, openTrained, openTraining, startTraining } from './train-page'

// What a page that is used again has stored counts against the quota of the next.
base.use({ reuseContext: false })

const settings = { seed: 3, iterations: 1500 }

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return readFile(await (await download).path())
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/**
 * The exact results of a finished run, bit for bit: loss, accuracies, weights, and every loss along the way.
 */
async function resultOf(page: Page) {
  await expectFinished(page)
  const metrics = ['iteration', 'loss', 'train-accuracy', 'test-accuracy']
  return {
    metrics: await Promise.all(metrics.map((metric) => metricOf(page, metric))),
    weights: sha256(await downloaded(page, 'Save weights')),
    history: sha256(await downloaded(page, 'History as CSV')),
  }
}

/** Starts a run whose worker executes `end` as soon as part of the run, but not all, is kept. */
async function trainUntil(page: Page, end: string): Promise<void> {
  await endWorkerOnceKept(page, end)
  await openTraining(page, settings)
  await startTraining(page)
}

/** The iteration of the run, which must be that of the last checkpoint, before its end. */
async function expectKeptIteration(page: Page): Promise<number> {
  const iteration = (await metricOf(page, 'iteration')) ?? 0
  expect(iteration).toBe(await keptIterations(page))
  expect(iteration).toBeGreaterThan(0)
  expect(iteration).toBeLessThan(settings.iterations)
  return iteration
}

base.describe('a run ends with the same bits', () => {
  base.describe.configure({ mode: 'default', timeout: 300_000 }) // one worker: the reference is made once
  let undisturbed: Awaited<ReturnType<typeof resultOf>>
  let finished: Kept

  base.beforeAll(async ({ browser, baseURL }) => {
    const page = await browser.newPage({ ...(baseURL && { baseURL }) })
    await openTraining(page, settings)
    await startTraining(page)
    undisturbed = await resultOf(page)
    await expect.poll(() => keptIterations(page)).toBe(settings.iterations)
    finished = required(await keptRecord(page, 'model'), 'the model')
    await page.close()
  })

  const deaths = [
    {
      name: 'its worker breaks',
      end: ends.breaks,
      sentence: /^The training worker stopped unexpectedly \(.*pulled out\)/,
    },
    {
      name: 'its worker falls silent',
      end: ends.fallsSilent,
      sentence: /^The training worker has not responded for 10 seconds/,
    },
  ]

  for (const { name, end, sentence } of deaths) {
    base(
      `even if ${name}: a message, the last checkpoint's model, and it resumes`,
      longUnless(name === deaths[0]?.name),
      async ({ page }) => {
        await page.clock.install()
        await trainUntil(page, end)
        const alert = page.getByRole('alert')
        await expect(async () => {
          await page.clock.runFor(2000) // the page waits 10 seconds before it reports silence
          await expect(alert).toContainText(sentence, { timeout: 100 })
        }).toPass()
        await expect(alert).toContainText(/The model of iteration \d+ was kept/)
        const iteration = await expectKeptIteration(page)
        await expect(alert).toContainText(`The model of iteration ${iteration} was kept`)
        await alert.getByRole('button', { name: 'Resume' }).click()
        expect(await resultOf(page)).toEqual(undisturbed)
        await expect(alert).toHaveCount(0)
      },
    )
  }

  base(
    'even if the page is reloaded: it is paused at the last checkpoint, can be inspected and can be resumed',
    async ({ page }) => {
      await trainUntil(page, ends.hangs)
      await expect.poll(() => keptIterations(page)).toBeGreaterThan(0)
      await page.reload()
      await expect(page.getByText(/^Paused after iteration/)).toBeVisible()
      const iteration = await expectKeptIteration(page)
      await expect(
        page.getByRole('img', { name: new RegExp(`loss: .* after ${iteration.toLocaleString('en')} iter`) }),
      ).toBeVisible()
      const confusion = page.getByRole('region', { name: 'Confusion matrix' })
      await expect(async () => {
        await confusion.scrollIntoViewIfNeeded() // panels above it grow when their answers arrive
        await expect(confusion.locator('button[data-count]').first()).toBeVisible({ timeout: 1000 })
      }).toPass({ timeout: 30_000 })
      await page.getByRole('button', { name: 'Resume' }).click()
      expect(await resultOf(page)).toEqual(undisturbed)
    },
  )

  base('and is there, finished, at the next visit', async ({ page }) => {
    await openTrained(page, finished)
    expect(await resultOf(page)).toEqual(undisturbed)
    await expect(page.getByRole('button', { name: 'Start training' })).toBeEnabled()
  })
})

async function finishShortRun(page: Page, seed: number): Promise<void> {
  await page.getByRole('textbox', { name: 'Seed', exact: true }).fill(String(seed))
  await startTraining(page)
  await expectFinished(page)
}

test(
  'kept runs are there after a reload, with their names, and removed ones are not',
  long,
  async ({ page }) => {
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
  },
)

test(
  'records that cannot be read are reported and left alone, and the page works',
  long,
  async ({ page }) => {
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
  },
)

test(
  'full storage is reported once, and training continues',
  long,
  async ({ page, context, testBuildUrl }) => {
    const session = await context.newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(testBuildUrl).origin,
      quotaSize: 1,
    })
    await openTraining(page, { iterations: 700 })
    await finishShortRun(page, 1)
    const notice = page.getByText(/^There is no room left in this browser to keep the model and the runs/)
    await expect(notice).toHaveCount(1)
    expect(await metricOf(page, 'iteration')).toBe(700)
  },
)
