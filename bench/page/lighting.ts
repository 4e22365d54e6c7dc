import type { Browser } from '@playwright/test'

/**
 * Measures how long the page takes to highlight what belongs to the piece under the pointer: the mean over all
 * pieces of a step.
 */
export async function lighting(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${address}#/lesson/two-layer-net?lang=en&step=19`)
  await page.locator('[data-graph][data-step="19"]').waitFor()
  const { pieces, eachMs } = await page.evaluate(() => {
    const all = [...document.querySelectorAll('[data-node], [data-formulas] [data-for]')]
    const startMs = performance.now()
    for (const piece of all)
      piece.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))
    return { pieces: all.length, eachMs: (performance.now() - startMs) / all.length }
  })
  console.log(`highlighting one of ${pieces} pieces: ${eachMs.toFixed(2)} ms (a frame at 120 Hz has 8.3 ms)`)
  await page.close()
}
