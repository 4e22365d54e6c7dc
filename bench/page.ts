import { type Browser, chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../scripts/find-browser'
import { required } from '../src/lib/required'
import { lighting } from './lighting'

/** Measures the built page in Chromium: stepping through the largest lesson, unfolding its layers, lighting, and the default training run. */

interface LongTasks {
  readonly longTaskMs: readonly number[]
  readonly frames: number
  /** Frames in which a chart changed. */
  readonly chartFrames: number
}

/** Plain text, so that no tool changes it on its way into the page. */
const watchScript = `
  window.watch = { longTaskMs: [], frames: 0, chartFrames: 0 }
  let hasChartChanged = false
  new MutationObserver((changes) => {
    hasChartChanged ||= changes.some(({ target }) => target.matches('svg[role="img"] path'))
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['d'] })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.watch.longTaskMs.push(duration)
  }).observe({ type: 'longtask', buffered: true })
  requestAnimationFrame(function count() {
    window.watch.frames++
    if (hasChartChanged) window.watch.chartFrames++
    hasChartChanged = false
    requestAnimationFrame(count)
  })
`

/** Opens a page that notes the tasks of its main thread that take over 50 ms, and counts frames. */
async function watchedPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript({ content: watchScript })
  await page.goto(address)
  await page.waitForTimeout(1500)
  return page
}

const watched = (page: Page): Promise<LongTasks> =>
  page.evaluate(() => (window as unknown as { watch: LongTasks }).watch)

const reset = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign((window as unknown as { watch: LongTasks }).watch, {
      longTaskMs: [],
      frames: 0,
      chartFrames: 0,
    })
  })

const metric = (page: Page, name: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      Number(document.querySelector(`[data-metric="${wanted}"]`)?.getAttribute('data-value') ?? Number.NaN),
    name,
  )

async function training(browser: Browser, address: string): Promise<void> {
  const page = await watchedPage(browser, `${address}#/train?lang=en`)
  await page.getByRole('button', { name: 'Start training' }).click()
  while (!((await metric(page, 'iteration')) >= 1)) await page.waitForTimeout(20)
  const startMs = performance.now()
  await reset(page)
  while ((await metric(page, 'iteration')) < 10_000) await page.waitForTimeout(50)
  await page.getByText(/^Finished/).waitFor()
  const seconds = (performance.now() - startMs) / 1000
  const { longTaskMs, frames, chartFrames } = await watched(page)
  console.log(`default run, 10,000 iterations with all evaluations: ${seconds.toFixed(1)} s`)
  console.log(`test accuracy ${await metric(page, 'test-accuracy')}, loss ${await metric(page, 'loss')}`)
  console.log(
    `main-thread tasks over 50 ms: ${longTaskMs.length}; ${(frames / seconds).toFixed(0)} frames a second, charts drawn anew in ${(chartFrames / seconds).toFixed(0)} of them`,
  )
  await page.close()
}

async function stepping(browser: Browser, address: string): Promise<void> {
  const page = await watchedPage(browser, `${address}#/lesson/two-layer-net?lang=en`)
  await reset(page)
  const last = Number(await page.locator('[data-graph]').getAttribute('data-last-step'))
  for (let step = 0; step < last; step++) {
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(350)
  }
  const { longTaskMs } = await watched(page)
  console.log(`stepping two-layer-net, ${last} steps: ${longTaskMs.length} main-thread tasks over 50 ms`)
  await page.close()
}

/** Unfolds a layer of the two-layer net and watches the motion that follows. */
async function unfolding(browser: Browser, address: string): Promise<void> {
  const watchMs = 700
  const pressMs = 90 // as long as a hand holds a button down
  for (const { layer, step } of [
    { layer: 'Unfold affine layer', step: 1 },
    { layer: 'Unfold softmax-with-loss layer', step: 4 },
  ]) {
    const page = await watchedPage(browser, `${address}#/lesson/two-layer-net?lang=en&step=${step}`)
    await page.waitForTimeout(1500)
    const box = required(await page.getByRole('button', { name: layer }).first().boundingBox(), layer)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.waitForTimeout(300)
    await reset(page)
    await page.mouse.down()
    await page.waitForTimeout(pressMs)
    await page.mouse.up()
    await page.waitForTimeout(watchMs)
    const { longTaskMs, frames } = await watched(page)
    console.log(
      `${layer.toLowerCase()}: ${longTaskMs.length} main-thread tasks over 50 ms (${longTaskMs.map(Math.round).join(', ')}); ${((1000 * frames) / watchMs).toFixed(0)} frames a second`,
    )
    await page.close()
  }
}

const server = await preview({ preview: { port: 43_919, strictPort: true } })
const browser = await chromium.launch({ executablePath: findBrowser() })
try {
  await stepping(browser, 'http://localhost:43919/')
  await unfolding(browser, 'http://localhost:43919/')
  await lighting(browser, 'http://localhost:43919/')
  await training(browser, 'http://localhost:43919/')
} finally {
  await browser.close()
  await server.close()
}
