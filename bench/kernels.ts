import type { Page } from '@playwright/test'
import { createServer } from 'vite'
import { withServer } from '../scripts/with-server'
import { required } from '../src/lib/required'
import { type Case, type KernelBench, lectureCase } from './kernels/contestant'
import { startNumpy } from './kernels/numpy-contestant'
import { median } from './median'

/**
 * Measures the training kernel against its TypeScript twin, TensorFlow.js and NumPy, in turn, and how its time grows with
 * the size of the net and the batch.
 */

declare const bench: KernelBench

const rounds = 9

const iterationsOf = (name: string): number => {
  if (name === 'TensorFlow.js, CPU') return 5
  if (name.startsWith('TensorFlow')) return 20
  return name.startsWith('its') ? 60 : 400
}

type Times = Map<string, number[]>

/** Prints the loss of each contestant after the same batches, which shows that all do the same work. */
async function prepared(page: Page, names: readonly string[], wanted: Case): Promise<void> {
  for (const name of names) {
    const loss = await page.evaluate(([chosen, about]) => bench.prepare(chosen, about, 20), [
      name,
      wanted,
    ] as const)
    console.log(`  ${name}: loss ${loss.toFixed(5)} on the 20th batch`)
  }
}

const timeOf = (page: Page, name: string, iterations: number): Promise<number> =>
  page.evaluate(([chosen, count]) => bench.time(chosen, count), [name, iterations] as const)

async function contest(page: Page): Promise<void> {
  const names = await page.evaluate(() => bench.names)
  console.log('784-50-10, ReLU, SGD, batches of 100')
  await prepared(page, names, lectureCase)
  const numpy = await startNumpy(lectureCase)
  if (!numpy) console.log('  NumPy is not measured: there is no /usr/bin/python3 with numpy.')
  await numpy?.time(100)
  const times: Times = new Map()
  for (let round = 0; round < rounds; round++) {
    for (const name of names) push(times, name, await timeOf(page, name, iterationsOf(name)))
    if (numpy) push(times, `NumPy, float32, one thread, ${numpy.blas}`, await numpy.time(400))
  }
  numpy?.end()
  report(times, required(names[0], 'there is no kernel'))
}

function push(times: Times, name: string, us: number): void {
  times.set(name, [...(times.get(name) ?? []), us])
}

function report(times: Times, own: string): void {
  const ownUs = median(required(times.get(own), own))
  console.log(`  medians of ${rounds} rounds in turn:`)
  for (const [name, all] of times) {
    const us = median(all)
    const [perSecond, images] = [1e6 / us, (1e6 * lectureCase.batchSize) / us].map((value) =>
      Math.round(value).toLocaleString('en'),
    )
    const ratio = name === own ? '' : `; this kernel is ${(us / ownUs).toFixed(2)} times as fast`
    console.log(
      `  ${name}: ${us.toFixed(0)} µs, ${perSecond} iterations and ${images} images a second${ratio}`,
    )
  }
}

async function growth(page: Page, name: string): Promise<void> {
  const cases: readonly Case[] = [
    ...[50, 100, 200, 400].map((hidden) => ({ hidden, batchSize: 100 })),
    { hidden: 50, batchSize: 1000 },
  ]
  console.log('how its time grows')
  let firstUs: number | undefined
  for (const wanted of cases) {
    await page.evaluate(([chosen, about]) => bench.prepare(chosen, about, 20), [name, wanted] as const)
    const all: number[] = []
    for (let round = 0; round < rounds; round++) all.push(await timeOf(page, name, 100))
    const us = median(all)
    firstUs ??= us
    const work = (wanted.hidden / 50) * (wanted.batchSize / 100)
    console.log(
      `  hidden ${wanted.hidden}, batch ${wanted.batchSize}: ${us.toFixed(0)} µs, ${(us / firstUs).toFixed(2)} times for ${work} times the work`,
    )
  }
}

const server = await createServer({
  server: { port: 0 },
  optimizeDeps: { include: ['@tensorflow/tfjs', '@tensorflow/tfjs-backend-wasm'] },
  logLevel: 'error',
})
await server.listen()
await withServer(server, async (browser, address) => {
  const page = await browser.newPage()
  page.on('pageerror', (error) => console.error(error))
  await page.goto(`${address}bench/kernels/bench.html`)
  await page.waitForFunction('window.bench !== undefined', undefined, { timeout: 120_000 })
  await contest(page)
  await growth(page, 'this kernel, SIMD')
})
