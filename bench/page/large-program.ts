import type { Browser, Page } from '@playwright/test'
import { largeProgram } from '../../src/language/testing/large-program'
import { required } from '../../src/lib/required'
import { packText } from '../../src/state/play/packed-text'
import { Clock } from '../growth/clock'
import { median, quantile } from '../median'
import { watched, watchedPage } from './watched-page'

const seed = 1

/** Steps measured in each pass, and those before them that run code which is not compiled yet. */
const [steps, unmeasured] = [12, 3]

const moves = 60

/** Plain text, so that no tool changes it on its way into the page: when each layout was asked for and answered. */
const layoutTimes = `
  window.layoutMs = []
  window.Worker = class extends Worker {
    postMessage(message) {
      if (message.request) {
        const askedMs = performance.now()
        this.addEventListener('message', ({ data }) => {
          if (data.id === message.id) window.layoutMs.push(performance.now() - askedMs)
        })
      }
      super.postMessage(message)
    }
  }
`

/** The milliseconds of script of each step, in the middle of the forward and of the backward pass. */
async function stepping(page: Page, clock: Clock): Promise<readonly number[]> {
  const slider = page.getByRole('slider', { name: 'Step', exact: true })
  const last = Number(await slider.getAttribute('max'))
  const all: number[] = []
  for (const part of [0.1, 0.6]) {
    await slider.fill(String(Math.round(part * last)))
    await slider.blur()
    for (let i = 0; i < steps + unmeasured; i++) {
      const { scriptMs } = await clock.spentBy(() => page.keyboard.press('ArrowRight'))
      if (i >= unmeasured) all.push(scriptMs)
    }
  }
  return all
}

/** Frames a second, and processor time in each of them. */
async function frames(page: Page, clock: Clock, act: (i: number) => Promise<void>): Promise<string> {
  let frameMs: readonly number[] = []
  const { allMs } = await clock.spentBy(async () => {
    const watch = await watched(page, async () => {
      for (let i = 0; i < moves; i++) await act(i)
    })
    frameMs = watch.frameMs
  })
  const sum = frameMs.reduce((all, ms) => all + ms, 0)
  const rate = ((1000 * frameMs.length) / sum).toFixed(0)
  return `${rate} frames a second, worst ${Math.max(...frameMs).toFixed(0)} ms, ${(allMs / moves).toFixed(1)} ms of processor time a move`
}

/**
 * Opens generated programs on the playground, and measures a step, pan, zoom and the first layout: one of 2,000 nodes,
 * and one of 50 before it, since all numbers depend on the machine.
 */
export async function measureLargeProgram(browser: Browser, address: string): Promise<void> {
  console.log(
    'programs on the playground; goals: a step in 16 ms of script, 50 frames a second, a layout in 1 s',
  )
  for (const nodes of [50, 2000]) await measureProgram(browser, address, nodes)
}

async function measureProgram(browser: Browser, address: string, nodes: number): Promise<void> {
  const program = await packText(largeProgram(nodes, seed))
  const page = await watchedPage(browser, `${address}#/play?lang=en&program=${program}`, layoutTimes)
  await page.locator('[data-graph] [data-node]').first().waitFor()
  await page.waitForTimeout(3000)
  const clock = await Clock.of(page)
  const layoutMs = await page.evaluate(() => (window as unknown as { layoutMs: number[] }).layoutMs)
  console.log(`  ${nodes} nodes`)
  console.log(`    layouts: ${layoutMs.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}`)
  const spent = await stepping(page, clock)
  const [half, most] = [median(spent), quantile(spent, 0.9)].map((ms) => ms.toFixed(1))
  console.log(`    a step: ${half} ms of script, the slowest tenth ${most} ms`)
  const box = required(await page.locator('[data-graph]').boundingBox(), 'the graph is not laid out')
  const [x, y] = [box.x + box.width / 2, box.y + 6]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const pan = (i: number): Promise<void> => page.mouse.move(x - ((12 * (i + 1)) % 480), y + (i % 5))
  console.log(`    pan: ${await frames(page, clock, pan)}`)
  await page.mouse.up()
  await page.keyboard.down('Control')
  const zoom = (i: number): Promise<void> => page.mouse.wheel(0, i % 30 < 15 ? 60 : -60)
  console.log(`    zoom: ${await frames(page, clock, zoom)}`)
  await page.keyboard.up('Control')
  await page.close()
}
