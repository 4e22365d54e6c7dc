import { expect, test } from './fixture'
import { expectFinished, metricOf, openTraining, startTraining } from './train-page'

test('the 98% preset learns to read at least 97.8% of the test images', async ({ page }) => {
  test.setTimeout(300_000)
  await openTraining(page, {})
  await page.getByRole('radio', { name: '98%' }).click()
  await startTraining(page)
  await expectFinished(page)
  expect(await metricOf(page, 'iteration')).toBe(6000)
  expect(await metricOf(page, 'test-accuracy')).toBeGreaterThanOrEqual(0.978)
})
