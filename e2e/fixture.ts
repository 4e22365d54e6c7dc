import { test as base, expect } from '@playwright/test'

/** What Playwright itself says on the console, where a test allows no service worker. */
const blocked = 'Service Worker registration blocked by Playwright'

/**
 * A page that must stay silent: a warning or an error on the console, or an uncaught exception, fails the
 * test.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && message.text() !== blocked)
          complaints.push(`${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      await use(undefined)
      expect(complaints, 'what the page complained about').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
