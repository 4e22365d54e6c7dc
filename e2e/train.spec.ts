import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { smallCounts } from '../scripts/mnist/small-mnist'
import { expect, test } from './small-mnist'
import { test as base } from './test-build'
import { long, longUnless } from './tiers'
import { expectFinished, metricOf, openTraining, setting, startTraining } from './train-page'

/** Replaces the server's response for one of MNIST's files, until the returned function is called. */
async function tamper(
  page: Page,
  file: string,
  answer: 'cut' | 'missing' | Buffer,
): Promise<() => Promise<void>> {
  const address = `**/mnist/${file}`
  await page.route(address, (route) => {
    if (answer === 'cut') return route.abort('connectionreset')
    return answer === 'missing' ? route.fulfill({ status: 404 }) : route.fulfill({ body: answer })
  })
  return () => page.unroute(address)
}

/** The header of the label file: its type and the number of labels, in four bytes each. */
const magic = [0, 0, 8, 1]
const countBytes = [0, 0, smallCounts.test >> 8, smallCounts.test & 255]
const labelBytes = magic.length + countBytes.length + smallCounts.test

const faults: readonly {
  readonly name: string
  readonly answer: 'cut' | 'missing' | Buffer
  readonly sentence: RegExp
}[] = [
  {
    name: 'the network is cut',
    answer: 'cut',
    sentence: /connection broke while test-labels\.bin was on its way/,
  },
  { name: 'the file is missing', answer: 'missing', sentence: /test-labels\.bin with status 404/ },
  {
    name: 'the file is cut short',
    answer: gzipSync(new Uint8Array(labelBytes)).subarray(0, 20),
    sentence: /cut short or damaged/,
  },
  {
    name: 'the file has other contents',
    answer: gzipSync(Uint8Array.from({ length: labelBytes }, (_, i) => [...magic, ...countBytes][i] ?? 1)),
    sentence: /checksum differs/,
  },
]

base.describe('while MNIST is fetched', () => {
  for (const { name, answer, sentence } of faults) {
    base(
      `a message and a retry that works when ${name}`,
      longUnless(name === faults[0]?.name),
      async ({ page }) => {
        await openTraining(page, { iterations: 5 })
        const restore = await tamper(page, 'test-labels.bin', answer)
        await startTraining(page)
        await expect(page.getByRole('alert')).toHaveText(sentence)
        expect(await metricOf(page, 'loss')).toBeUndefined()
        await restore()
        await page.getByRole('button', { name: 'Try again' }).click()
        await expect.poll(() => metricOf(page, 'iteration')).toBe(5)
        await expect(page.getByRole('alert')).toHaveCount(0)
      },
    )
  }
})

base(
  'if the SIMD kernel does not load, the net learns in TypeScript, and the page says so',
  async ({ page }) => {
    await page.route('**/kernel-*.wasm', (route) => route.fulfill({ status: 404 }))
    await openTraining(page, { iterations: 5 })
    await startTraining(page)
    await expect(page.getByText(/^Computed in plain TypeScript/)).toBeVisible()
    await expect.poll(() => metricOf(page, 'iteration')).toBe(5)
    await page.unroute('**/kernel-*.wasm')
    await openTraining(page, { iterations: 5 })
    await startTraining(page)
    await expect(page.getByText('Computed in WebAssembly SIMD.')).toBeVisible()
  },
)

test(
  'the same seed ends with exactly the same loss, another seed with another one',
  long,
  async ({ page }) => {
    const lossFor = async (seed: number): Promise<number | undefined> => {
      await openTraining(page, { iterations: 40, seed })
      await startTraining(page)
      await expectFinished(page)
      return metricOf(page, 'loss')
    }
    const first = await lossFor(7)
    expect(first).toBeGreaterThan(0)
    expect(await lossFor(7)).toBe(first)
    expect(await lossFor(8)).not.toBe(first)
  },
)

test('a run can be stepped, paused, resumed and stopped', async ({ page }) => {
  await openTraining(page, { iterations: 100_000 })
  await page.getByRole('button', { name: 'One iteration' }).click()
  await expect.poll(() => metricOf(page, 'iteration')).toBe(1)
  await page.getByRole('button', { name: 'One iteration' }).click()
  await expect.poll(() => metricOf(page, 'iteration')).toBe(2)
  expect(await metricOf(page, 'test-accuracy')).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect.poll(() => metricOf(page, 'iteration')).toBeGreaterThan(20)
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText(/^Paused after iteration/)).toBeVisible()
  const paused = await metricOf(page, 'iteration')
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect.poll(() => metricOf(page, 'iteration')).toBeGreaterThan(paused ?? 0)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText(/^Stopped after iteration/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start training' })).toBeEnabled()
})

test('divergence ends the run with its iteration and what to do', async ({ page }) => {
  await openTraining(page, { iterations: 2000, learningRate: 1e30 })
  await startTraining(page)
  await expect(page.getByRole('alert')).toHaveText(
    /^Training diverged: the loss of iteration \d+ .* Lower the learning rate/,
  )
})

test('impossible settings say why, and cannot be started', async ({ page }) => {
  await openTraining(page, {})
  await page.getByLabel('Batch size').fill('0')
  await page.getByLabel('Seed').fill('x')
  await expect(page.getByText('“x” is not a number')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start training' })).toBeDisabled()
})

test(
  'a run that learned nothing says so at its end, with the cause; one that learned does not',
  long,
  async ({ page }) => {
    await openTraining(page, { iterations: 300, learningRate: 100 })
    await startTraining(page)
    await expectFinished(page)
    const verdict = page.getByText(/^The net has learned next to nothing/)
    await expect(verdict).toContainText('All units of hidden layer 1 are dead')
    await page.reload()
    await expect(verdict).toContainText('The learning rate of 100')
    await setting(page, 'learningRate').fill('0.1')
    await startTraining(page)
    await expect.poll(() => metricOf(page, 'iteration')).toBe(300)
    await expectFinished(page)
    expect(await metricOf(page, 'test-accuracy')).toBeGreaterThan(0.7)
    await expect(verdict).toHaveCount(0)
  },
)
