import type { Page } from '@playwright/test'

/** Waits until a graph is drawn: its nodes are hidden until they are laid out. */
export async function waitForGraph(page: Page): Promise<void> {
  await page.locator('[data-graph] [data-node]').first().waitFor({ timeout: 60_000 })
}

/** Takes a picture once the fonts are loaded and the page has come to rest. */
export async function takePicture(page: Page, path: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(500)
  await page.screenshot({ path })
}
