import type { Page } from '@playwright/test'

/** Keeps a track with stops at some addresses, under the id `t`, in a browser that has not opened the page yet. */
export async function keepTrack(page: Page, addresses: readonly string[]): Promise<void> {
  await page.goto('./#/words?lang=en')
  await page.evaluate((addresses) => {
    const nothing = { en: '', ko: '' }
    const stops = addresses.map((address, id) => ({
      id: String(id),
      address,
      title: nothing,
      notes: nothing,
    }))
    const track = { version: 1, name: { en: 'Mine', ko: '' }, stops, changed: 1 }
    localStorage.setItem('backstep.track.t', JSON.stringify(track))
  }, addresses)
  await page.goto('about:blank')
}
