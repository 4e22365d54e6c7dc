import { expect, test } from './fixture'
import { expectFinished, metricOf, openTraining, startTraining } from './train-page'

test('the default run learns to read at least 96.5% of the test images', async ({ page }) => {
  test.setTimeout(300_000)
  await openTraining(page, {})
  await startTraining(page)
  await expectFinished(page)
  expect(await metricOf(page, 'iteration')).toBe(10_000)
  expect(await metricOf(page, 'test-accuracy')).toBeGreaterThanOrEqual(0.965)
  expect(await metricOf(page, 'train-accuracy')).toBeGreaterThanOrEqual(0.965)
})
