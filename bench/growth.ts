import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { build, preview } from 'vite'
import { withServer } from '../scripts/with-server'
import { required } from '../src/lib/required'
import { Clock, type Spent } from './growth/clock'
import { median, quantile } from './median'

/**
 * Opens generated programs of 50, 500 and 2,000 nodes, or of the sizes given on the command line, and
 * measures what a step, a typed digit and a pan cost, and how the costs grow.
 */

const [, , ...asked] = process.argv
const sizes = asked.length > 0 ? asked.map(Number) : [50, 500, 2000]
const steps = 24
const digits = 8
const panEvents = 40

/** The limits, from the issue that introduced them, for the largest program, in milliseconds of script. */
const limits: Readonly<Record<string, number>> = { step: 16, 'typed digit': 50, 'pan event': 8 }

interface Measured {
  readonly costs: Readonly<Record<string, readonly Spent[]>>
  readonly opensMs: number
  readonly heapKb: number
  readonly documentNodes: number
}

async function repeated(times: number, clock: Clock, action: (i: number) => Promise<void>): Promise<Spent[]> {
  const all: Spent[] = []
  for (let i = 0; i < times; i++) all.push(await clock.spentBy(() => action(i)))
  return all
}

/** Steps from the middle of the forward pass, and as many from the middle of the backward pass. */
async function stepping(page: Page, clock: Clock): Promise<Spent[]> {
  const slider = page.getByRole('slider', { name: 'Step', exact: true })
  const last = Number(await slider.getAttribute('max'))
  const all: Spent[] = []
  for (const part of [0.1, 0.6]) {
    await slider.fill(String(Math.round(part * last)))
    await slider.blur()
    const spent = await repeated(steps / 2 + 3, clock, () => page.keyboard.press('ArrowRight'))
    all.push(...spent.slice(3)) // the first ones run code that is not compiled yet
  }
  return all
}

async function typing(page: Page, clock: Clock): Promise<Spent[]> {
  const field = page.getByRole('textbox', { name: 'x1', exact: true })
  await field.fill('0.')
  const spent = await repeated(digits + 2, clock, (i) => page.keyboard.press(String((i % 9) + 1)))
  return spent.slice(2)
}

/** Drags the stage back and forth, a few pixels per event. */
async function panning(page: Page, clock: Clock): Promise<Spent[]> {
  const box = required(await page.locator('[data-graph]').boundingBox(), 'the graph is not laid out')
  const [left, top] = [box.x + box.width / 2, box.y + 6]
  await page.mouse.move(left, top)
  await page.mouse.down()
  const spent = await repeated(panEvents + 3, clock, (i) =>
    page.mouse.move(left - ((12 * (i + 1)) % 480), top + (i % 5)),
  )
  await page.mouse.up()
  return spent.slice(3)
}

async function measured(browser: Browser, address: string, nodes: number): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.on('pageerror', (error) => console.error(error))
  const clock = await Clock.of(page)
  const opens = await clock.spentBy(async () => {
    await page.goto(`${address}bench/growth/bench.html?nodes=${nodes}`)
    await page.locator('[data-graph] [data-node]').first().waitFor()
  })
  const costs = {
    step: await stepping(page, clock),
    'typed digit': await typing(page, clock),
    'pan event': await panning(page, clock),
  }
  const result = {
    costs,
    opensMs: opens.scriptMs,
    heapKb: await clock.heapKb(),
    documentNodes: await clock.documentNodes(),
  }
  await page.close()
  return result
}

const cell = (text: string): string => text.padStart(14)

/** A row with the time for each size, and how it grows from one size to the next. */
function row(name: string, values: readonly number[], digitsShown: number, note = ''): void {
  const ratios = values.slice(1).map((value, i) => `× ${(value / required(values[i], name)).toFixed(2)}`)
  console.log(
    name.padEnd(34) +
      [...values.map((value) => value.toFixed(digitsShown)), ...ratios].map(cell).join('') +
      note,
  )
}

function report(all: readonly Measured[]): void {
  const pairs = sizes.slice(1).map((size, i) => `${size} / ${sizes[i]}`)
  console.log(''.padEnd(34) + [...sizes.map((size) => `${size} nodes`), ...pairs].map(cell).join(''))
  for (const [name, limit] of Object.entries(limits)) {
    const spent = all.map(({ costs }) => required(costs[name], name))
    const script = spent.map((costs) => median(costs.map(({ scriptMs }) => scriptMs)))
    row(`${name}, ms of script`, script, 2, `   limit: ${limit}`)
    row(
      '  the slowest tenth of them',
      spent.map((costs) =>
        quantile(
          costs.map(({ scriptMs }) => scriptMs),
          0.9,
        ),
      ),
      2,
    )
    row(
      '  with style and layout',
      spent.map((costs) => median(costs.map(({ allMs }) => allMs))),
      2,
    )
  }
  row(
    'opening, ms of script',
    all.map(({ opensMs }) => opensMs),
    0,
  )
  row(
    'heap, MB',
    all.map(({ heapKb }) => heapKb / 1024),
    1,
  )
  row(
    'elements of the page',
    all.map(({ documentNodes }) => documentNodes),
    0,
  )
}

async function measureAll(browser: Browser, address: string): Promise<void> {
  const all: Measured[] = []
  for (const nodes of sizes) {
    console.log(`measuring ${nodes} nodes`)
    all.push(await measured(browser, address, nodes))
  }
  report(all)
}

const outDir = mkdtempSync(join(tmpdir(), 'backstep-growth-'))
try {
  await build({
    logLevel: 'error',
    publicDir: false,
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: 'bench/growth/bench.html' } },
  })
  await withServer(await preview({ build: { outDir }, preview: { port: 0 } }), measureAll)
} finally {
  rmSync(outDir, { recursive: true })
}
