import type { CDPSession, Page } from '@playwright/test'
import { required } from '../../src/lib/required'

/**
 * What a page's main thread did, in milliseconds of processor time: other programs running at the same time
 * do not count.
 */
export interface Spent {
  readonly scriptMs: number
  /** Scripts, style, layout and everything else that the page does between two frames. */
  readonly allMs: number
}

/** Plain text, so that no tool changes it on its way into the page. */
const untilAtRest = `new Promise((resolve) => {
  let rounds = 0
  requestAnimationFrame(function wait() {
    setTimeout(() => (++rounds > 3 ? resolve() : requestAnimationFrame(wait)), 30)
  })
})`

/** Measures how much work a page has done since it was opened. */
export class Clock {
  private constructor(
    private readonly page: Page,
    private readonly client: CDPSession,
  ) {}

  static async of(page: Page): Promise<Clock> {
    const client = await page.context().newCDPSession(page)
    await client.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new Clock(page, client)
  }

  /** The cost of an action, with all its consequences until the page is idle. */
  async spentBy(action: () => Promise<void>): Promise<Spent> {
    const before = await this.read()
    await action()
    await this.rest()
    const after = await this.read()
    return { scriptMs: after.scriptMs - before.scriptMs, allMs: after.allMs - before.allMs }
  }

  /** Kilobytes of the page's heap after garbage collection. */
  async heapKb(): Promise<number> {
    await this.client.send('HeapProfiler.collectGarbage')
    return (await this.metric('JSHeapUsedSize')) / 1024
  }

  /** How many elements the document has. */
  readonly documentNodes = (): Promise<number> =>
    this.page.evaluate(() => document.querySelectorAll('*').length)

  private async read(): Promise<Spent> {
    const { metrics } = await this.client.send('Performance.getMetrics')
    const msOf = (name: string): number =>
      1000 *
      required(
        metrics.find((metric) => metric.name === name),
        name,
      ).value
    return { scriptMs: msOf('ScriptDuration'), allMs: msOf('TaskDuration') }
  }

  private async metric(name: string): Promise<number> {
    const { metrics } = await this.client.send('Performance.getMetrics')
    return required(
      metrics.find((metric) => metric.name === name),
      name,
    ).value
  }

  /**
   * Waits for several frames and for what the page does between them: an idle callback may never fire if
   * nothing moves.
   */
  private rest(): Promise<void> {
    return this.page.evaluate(untilAtRest)
  }
}
