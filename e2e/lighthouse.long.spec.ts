import { createServer } from 'node:net'
import { chromium, expect, test } from '@playwright/test'
import lighthouse from 'lighthouse'
import { findBrowser } from '../scripts/find-browser'
import { required } from '../src/lib/required'
import { serveCompressed } from './compressed-server'
import { portOf } from './port-of'

/** What Lighthouse judges, and the least of its 100 points. */
const least = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const

type Category = keyof typeof least

/** One run's points, and Lighthouse's benchmark index: how fast the machine was during it. */
interface Judgement {
  readonly scores: Readonly<Record<Category, number>>
  readonly machine: number
}

const categories = Object.keys(least) as Category[]
const runs = 3

/** A port that nothing listens at. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = portOf(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Lighthouse's points for an address on its slow phone, by the browser that listens at `port`. */
async function judgementOf(address: string, port: number): Promise<Judgement> {
  const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: categories })
  const { lhr } = required(result, 'Lighthouse has no result')
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
  const points = categories.map((category) => [
    category,
    Math.round(100 * (lhr.categories[category]?.score ?? 0)),
  ])
  return { scores: Object.fromEntries(points), machine: lhr.environment.benchmarkIndex }
}

const median = (values: readonly number[]): number =>
  required(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)], 'there is no value')

test('Lighthouse finds the start page fast, accessible and sound', async () => {
  test.setTimeout(300_000)
  const port = await freePort()
  const server = await serveCompressed('dist')
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [`--remote-debugging-port=${port}`],
  })
  try {
    const address = `http://127.0.0.1:${portOf(server)}/`
    const judgements: Judgement[] = []
    for (let run = 0; run < runs; run++) judgements.push(await judgementOf(address, port))
    // Lighthouse slows this machine down four times, so one that is busy with something else seems slower still.
    const machine = `on a machine with a benchmark index of ${judgements.map((each) => each.machine)}`
    for (const category of categories) {
      const points = judgements.map(({ scores }) => scores[category])
      expect(median(points), `${category} ${points}, ${machine}`).toBeGreaterThanOrEqual(least[category])
    }
  } finally {
    await browser.close()
    server.close()
  }
})
