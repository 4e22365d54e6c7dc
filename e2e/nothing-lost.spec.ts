import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { metricOf, openTraining, startTraining } from './train-page'

/** Long enough to be interrupted, and of layers that are quickly computed. */
const settings = { iterations: 24_000, seed: 3 }

/** Has the page keep hold of its workers, as `window.workers`. */
const holdWorkers = `
  window.workers = []
  window.Worker = class extends Worker {
    constructor(...args) { super(...args); window.workers.push(this) }
  }
`

/** Has the training worker fall silent, as one that closes itself does: no event tells. */
const endWorkers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const worker of (window as unknown as { workers: Worker[] }).workers) worker.terminate()
  })

/** Has the training worker fail. */
const failWorkers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const worker of (window as unknown as { workers: Worker[] }).workers) {
      worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }))
    }
  })

const reach = (page: Page, iteration: number): Promise<void> =>
  expect
    .poll(async () => (await metricOf(page, 'iteration')) ?? 0, { timeout: 60_000, intervals: [50] })
    .toBeGreaterThan(iteration)

const finished = (page: Page): Promise<void> =>
  expect(page.getByText(/^Finished/)).toBeVisible({ timeout: 120_000 })

/** What tells two runs' last bits apart. */
const ending = async (page: Page) => ({
  iteration: await metricOf(page, 'iteration'),
  loss: await metricOf(page, 'loss'),
  train: await metricOf(page, 'train-accuracy'),
  test: await metricOf(page, 'test-accuracy'),
})

const resume = (page: Page): Promise<void> => page.getByRole('button', { name: 'Resume' }).first().click()

test('a run whose worker fails, falls silent or goes with its page resumes to the same bits', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.addInitScript({ content: holdWorkers })
  await openTraining(page, settings)
  await startTraining(page)
  await finished(page)
  const undisturbed = await ending(page)
  await startTraining(page)
  await reach(page, 6000)
  await failWorkers(page)
  const failure = page.getByRole('alert')
  await expect(failure).toContainText('(out of memory). The model of iteration')
  const kept = Number(/iteration (\d+) was kept/.exec((await failure.textContent()) ?? '')?.[1])
  expect(kept).toBeGreaterThan(0)
  expect(await metricOf(page, 'iteration')).toBe(kept)
  await resume(page)
  await reach(page, 12_000)
  await expect(failure).toHaveCount(0)
  await endWorkers(page)
  await expect(failure).toContainText('said nothing for 10 seconds', { timeout: 30_000 })
  await resume(page)
  await reach(page, 18_000)
  await page.reload()
  await expect(page.getByText(/^Paused after iteration/)).toBeVisible()
  await resume(page)
  await finished(page)
  expect(await ending(page)).toEqual(undisturbed)
})
