import { mkdirSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from './find-browser'

/** The pictures of the README: what is opened, and what is waited for before the picture is taken. */
const pictures: readonly {
  readonly name: string
  readonly hash: string
  readonly prepare?: (page: Page) => Promise<void>
}[] = [
  { name: 'gallery', hash: '#/' },
  { name: 'sigmoid', hash: '#/lesson/sigmoid?step=11' },
  { name: 'affine-batch', hash: '#/lesson/affine-batch?step=7' },
  { name: 'two-layer-net', hash: '#/lesson/two-layer-net?step=17' },
  { name: 'real-size', hash: '#/lesson/two-layer-net?part=real&step=2', prepare: waitForGraph },
  { name: 'present', hash: '#/lesson/sigmoid?step=11', prepare: present },
  { name: 'train', hash: '#/train', prepare: trainForAWhile },
]

const themes = ['light', 'dark'] as const
const iterationsShown = 4000

async function trainForAWhile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start training' }).click()
  await page.waitForFunction(
    (least) =>
      Number(document.querySelector('[data-metric="iteration"]')?.getAttribute('data-value')) >= least,
    iterationsShown,
    { timeout: 120_000 },
  )
}

async function waitForGraph(page: Page): Promise<void> {
  await page.locator('[data-graph]').waitFor({ timeout: 60_000 })
}

async function present(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present' }).click()
}

async function takePictures(browser: Browser, address: string): Promise<void> {
  for (const theme of themes) {
    for (const { name, hash, prepare } of pictures) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
      const query = `${hash.includes('?') ? '&' : '?'}theme=${theme}&lang=en`
      await page.goto(address + hash + query)
      await page.evaluate(() => document.fonts.ready)
      await prepare?.(page)
      await page.waitForTimeout(500)
      await page.screenshot({ path: `docs/images/${name}-${theme}.png` })
      await page.close()
    }
  }
}

mkdirSync('docs/images', { recursive: true })
const server = await preview({ preview: { port: 43_918, strictPort: true } })
const browser = await chromium.launch({ executablePath: findBrowser() })
try {
  await takePictures(browser, 'http://localhost:43918/')
} finally {
  await browser.close()
  await server.close()
}
