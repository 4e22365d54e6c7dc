import type { Browser, Page } from '@playwright/test'
import { withBuiltPage } from '../scripts/with-built-page'
import { measureActions } from './page/actions'
import { measureLargeProgram } from './page/large-program'
import { lighting } from './page/lighting'
import { watched, watchedPage } from './page/watched-page'

/**
 * Measures the built page in Chromium: the frames while someone steps, unfolds, drags a node or moves a slider,
 * a program of 2,000 nodes on the playground, highlighting, and the default training run.
 */

const metric = (page: Page, name: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      Number(document.querySelector(`[data-metric="${wanted}"]`)?.getAttribute('data-value') ?? Number.NaN),
    name,
  )

async function training(browser: Browser, address: string): Promise<void> {
  const page = await watchedPage(browser, `${address}#/train?lang=en`)
  await page.getByRole('button', { name: 'Start training' }).click()
  while (!((await metric(page, 'iteration')) >= 1)) await page.waitForTimeout(20)
  const startMs = performance.now()
  const { longTaskMs, frameMs, chartFrames } = await watched(page, async () => {
    while ((await metric(page, 'iteration')) < 10_000) await page.waitForTimeout(50)
    await page.getByText(/^Finished/).waitFor()
  })
  const seconds = (performance.now() - startMs) / 1000
  console.log(`default run, 10,000 iterations with all evaluations: ${seconds.toFixed(1)} s`)
  console.log(`test accuracy ${await metric(page, 'test-accuracy')}, loss ${await metric(page, 'loss')}`)
  console.log(
    `main-thread tasks over 50 ms: ${longTaskMs.length}; ${(frameMs.length / seconds).toFixed(0)} frames a second, charts redrawn in ${(chartFrames / seconds).toFixed(0)} of them`,
  )
  await page.close()
}

await withBuiltPage(async (browser, address) => {
  await measureActions(browser, address)
  await measureLargeProgram(browser, address)
  await lighting(browser, address)
  await training(browser, address)
})
