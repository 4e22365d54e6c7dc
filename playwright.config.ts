import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/find-browser'

// A folder, not the root: the build has to work from any folder of a host. So a test opens
// page.goto('./#/play'), never page.goto('/#/play').
const port = Number(process.env.BACKSTEP_PORT ?? 43_917)
const baseURL = `http://127.0.0.1:${port}/any/folder/`

// Found once: Playwright's workers load this file again, with the environment of the first.
const browser = findBrowser()
process.env.BACKSTEP_CHROMIUM = browser

/** Tests that make parts of the page throw. */
const faults = '**/failures.spec.ts'

/** Measures how long the page takes, so nothing else may run at the same time. */
const lighthouse = '**/lighthouse.long.spec.ts'

/** Files of tests that take too long for every change, and the tag of such tests in others: `npm run test:long` runs them. */
const long = '**/*.long.spec.ts'
const longTag = /@long/

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // Tests also wait, so three keep two processors busy.
  workers: Math.max(3, Math.floor(availableParallelism() / 2)),
  retries: 0,
  forbidOnly: !!process.env.CI,
  // Long enough for a machine whose processors are busy with something else.
  timeout: 120_000,
  globalTimeout: 60 * 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.reports/playwright.json' }]],
  use: {
    baseURL,
    browserName: 'chromium',
    // One page for each worker, emptied between tests: in a new one a lesson takes 1.8 times as long to load.
    reuseContext: true,
    // What one test keeps for offline use must not answer another: offline.spec.ts alone allows them.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser,
      args: [
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'together', testMatch: '**/*.spec.ts', testIgnore: [long, faults], grepInvert: longTag },
    { name: 'faults', testMatch: faults, grepInvert: longTag },
    { name: 'lighthouse', testMatch: lighthouse },
    { name: 'long', testMatch: long, testIgnore: lighthouse },
    { name: 'tagged', testMatch: '**/*.spec.ts', testIgnore: long, grep: longTag },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort --base /any/folder/`,
    url: baseURL,
    reuseExistingServer: false,
  },
})
