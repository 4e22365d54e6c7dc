import type { Browser, Page } from '@playwright/test'

/** What a page recorded since it was last reset. */
export interface Watch {
  /** Main-thread tasks over 50 ms. */
  readonly longTaskMs: readonly number[]
  /** The time from each frame to the next. */
  readonly frameMs: readonly number[]
  /** The number of frames in which a chart changed. */
  readonly chartFrames: number
}

/** Plain text, so that no tool changes it on its way into the page. */
const watchScript = `
  const fresh = () => ({ longTaskMs: [], frameMs: [], chartFrames: 0 })
  window.watch = fresh()
  let last
  window.resetWatch = () => {
    window.watch = fresh()
    last = undefined
  }
  let hasChartChanged = false
  new MutationObserver((changes) => {
    hasChartChanged ||= changes.some(({ target }) => target.matches('svg[role="img"] path'))
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['d'] })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.watch.longTaskMs.push(duration)
  }).observe({ type: 'longtask', buffered: true })
  requestAnimationFrame(function count(now) {
    if (last !== undefined) window.watch.frameMs.push(now - last)
    last = now
    if (hasChartChanged) window.watch.chartFrames++
    hasChartChanged = false
    requestAnimationFrame(count)
  })
`

/** Opens a page that records main-thread tasks over 50 ms, and its frames; `script` runs before those of the page. */
export async function watchedPage(browser: Browser, address: string, script = ''): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript({ content: watchScript + script })
  await page.goto(address)
  await page.waitForTimeout(1500)
  return page
}

/** What happened on a page while `act` ran. */
export async function watched(page: Page, act: () => Promise<void>): Promise<Watch> {
  await page.evaluate(() => (window as unknown as { resetWatch: () => void }).resetWatch())
  await act()
  return page.evaluate(() => (window as unknown as { watch: Watch }).watch)
}
