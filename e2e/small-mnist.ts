import { type Browser, mergeTests } from '@playwright/test'
import { required } from '../src/lib/required'
import { expect, test as quiet } from './fixture'
import { type Kept, keptIterations, keptRecord } from './kept-storage'
import { test as testBuild } from './test-build'
import { expectFinished, openTraining, startTraining } from './train-page'

/** How long the tests' net is trained, in iterations. */
export const trainedIterations = 1500

/** Trains the lecture's net, and returns the record of it that the browser keeps. */
async function trainedModel(browser: Browser, baseURL: string): Promise<Kept> {
  const page = await browser.newPage({ baseURL })
  await openTraining(page, { iterations: trainedIterations })
  await startTraining(page)
  await expectFinished(page)
  await expect.poll(() => keptIterations(page)).toBe(trainedIterations)
  const model = required(await keptRecord(page, 'model'), 'the model')
  await page.close()
  return model
}

/**
 * A page that must stay silent, with a small MNIST; `model` is a trained net as the browser keeps it, made
 * once for many tests.
 */
export const test = mergeTests(quiet, testBuild).extend<object, { model: Kept }>({
  model: [
    async ({ browser, testBuildUrl }, use) => use(await trainedModel(browser, testBuildUrl)),
    { scope: 'worker' },
  ],
})

export { expect }
