import type { Browser } from '@playwright/test'
import { type Driven, patienceMs, viewport } from './driven'

/** A page in Chromium, which the others are compared with. */
export async function driveChromium(browser: Browser): Promise<Driven> {
  const page = await browser.newPage({ viewport })
  page.setDefaultTimeout(patienceMs)
  return {
    name: 'Chromium',
    version: browser.version(),
    open: async (address) => {
      await page.goto('about:blank')
      await page.goto(address)
    },
    press: (key) => page.keyboard.press(key),
    click: (xpath) => page.click(`xpath=${xpath}`),
    evaluate: (expression) => page.evaluate(expression),
    picture: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  }
}
