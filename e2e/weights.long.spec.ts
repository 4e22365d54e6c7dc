import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test, trainedIterations } from './small-mnist'
import { metricOf, openTrained, openTraining } from './train-page'

const reader = fileURLToPath(new URL('weights_accuracy.py', import.meta.url))
const mnist = fileURLToPath(new URL('../dist-faults/mnist', import.meta.url))

test('saved weights can be read by another program, with the same accuracy', async ({ page, model }) => {
  await openTrained(page, model)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save weights' }).click()
  const file = await (await saving).path()
  const printed = execFileSync('/usr/bin/python3', [reader, file, mnist], { encoding: 'utf8' })
  expect(Number(printed)).toBeGreaterThan(0.85)
  expect(Number(printed)).toBe(await metricOf(page, 'test-accuracy'))
})

/** Makes the page open a file with these bytes. */
const open = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page
    .getByLabel('Open weights …')
    .last()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

test('saved weights can be loaded into another page with the same accuracy, and trained further', async ({
  page,
  model,
}) => {
  await openTrained(page, model)
  const accuracy = await metricOf(page, 'test-accuracy')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save weights' }).click()
  const file = readFileSync(await (await saving).path())
  await openTraining(page, {})
  await open(page, 'mine.safetensors', file)
  await expect(
    page.getByText(
      `Loaded the net from mine.safetensors, trained for ${trainedIterations.toLocaleString('en')} iterations.`,
    ),
  ).toBeVisible()
  await expect.poll(() => metricOf(page, 'test-accuracy'), { timeout: 30_000 }).toBe(accuracy)
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect.poll(() => metricOf(page, 'iteration'), { timeout: 60_000 }).toBe(trainedIterations)
})

test('a wrong or altered file is reported and changes nothing', async ({ page, model }) => {
  await openTrained(page, model)
  const loss = await metricOf(page, 'loss')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save weights' }).click()
  const file = readFileSync(await (await saving).path())
  const altered = Buffer.from(file)
  altered.writeFloatLE(0.5, file.length - 400)
  const alert = page.getByRole('alert')
  for (const [name, bytes, sentence] of [
    [
      'notes.safetensors',
      Buffer.from('<b>bold</b> words, and no weights'),
      /notes\.safetensors is not a safetensors file/,
    ],
    ['cut.safetensors', file.subarray(0, 5000), /cut\.safetensors does not have as many bytes/],
    ['altered.safetensors', altered, /altered\.safetensors was altered/],
  ] as const) {
    await open(page, name, bytes)
    await expect(alert).toHaveText(sentence)
  }
  expect(await metricOf(page, 'loss')).toBe(loss)
  await expect(page.getByText(/^Finished/)).toBeVisible()
})

test('a file that cannot be read or saved is reported, and can be tried again', async ({ page, model }) => {
  await openTrained(page, model)
  await page.evaluate(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new Error('it was moved'))
    URL.createObjectURL = () => {
      throw new Error('no room')
    }
  })
  await open(page, 'mine.safetensors', Buffer.from('any'))
  await expect(page.getByRole('alert')).toContainText('mine.safetensors could not be read (it was moved).')
  for (const name of ['Save weights', 'History as CSV']) {
    await page.getByRole('button', { name }).click()
    await expect(page.getByText('The file could not be saved (no room). Try again.')).toHaveCount(
      name === 'Save weights' ? 1 : 2,
    )
    await expect(page.getByRole('button', { name })).toBeEnabled()
  }
})
