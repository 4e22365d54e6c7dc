import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from './fixture'
import { metricOf, openTraining, startTraining } from './train-page'

const reader = fileURLToPath(new URL('weights_accuracy.py', import.meta.url))
const mnist = fileURLToPath(new URL('../public/mnist', import.meta.url))

test('saved weights are read by another program, with the same accuracy', async ({ page }) => {
  await openTraining(page, { iterations: 700 })
  await startTraining(page)
  await expect(page.getByText(/^Finished/)).toBeVisible({ timeout: 60_000 })
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save weights' }).click()
  const file = await (await saving).path()
  const printed = execFileSync('/usr/bin/python3', [reader, file, mnist], { encoding: 'utf8' })
  expect(Number(printed)).toBeGreaterThan(0.9)
  expect(Number(printed)).toBe(await metricOf(page, 'test-accuracy'))
})
