import { existsSync } from 'node:fs'
import { test as base } from '@playwright/test'
import { preview } from 'vite'

const folder = 'dist-faults'

/** Opens pages of the test build, whose places can be made to fail and whose MNIST is small. */
export const test = base.extend<object, { testBuildUrl: string }>({
  testBuildUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from the pattern
    async ({}, use) => {
      if (!existsSync(folder))
        throw new Error(`There is no ${folder}. Run npm run build:faults, then try again.`)
      const server = await preview({
        base: '/any/folder/',
        build: { outDir: folder },
        logLevel: 'error',
        preview: { host: '127.0.0.1', port: 0 },
      })
      await use(server.resolvedUrls?.local[0] ?? '')
      await server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ testBuildUrl }, use) => use(testBuildUrl),
})
