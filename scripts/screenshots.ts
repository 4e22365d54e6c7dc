import { mkdirSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { required } from '../src/lib/required'
import { takePicture, waitForGraph } from './pictures/take-picture'
import { withBuiltPage } from './with-built-page'

/** The pictures of the README: what is opened, and what to wait for before the picture is taken. */
const pictures: readonly {
  readonly name: string
  readonly hash: string
  readonly prepare?: (page: Page) => Promise<void>
}[] = [
  { name: 'gallery', hash: '#/' },
  { name: 'sigmoid', hash: '#/lesson/sigmoid?step=10', prepare: waitForGraph },
  { name: 'affine-batch', hash: '#/lesson/affine-batch?step=6', prepare: waitForGraph },
  { name: 'two-layer-net', hash: '#/lesson/two-layer-net?step=16', prepare: waitForGraph },
  { name: 'real-size', hash: '#/lesson/two-layer-net?part=real&step=2', prepare: waitForGraph },
  { name: 'present', hash: '#/lesson/sigmoid?step=10', prepare: present },
  {
    name: 'present-code',
    hash: '#/lesson/sigmoid?step=10&present=1&beside=classes&edges=symbols',
    prepare: waitForGraph,
  },
  { name: 'play', hash: '#/play?step=9', prepare: waitForGraph },
  { name: 'train', hash: '#/train', prepare: trainAndDraw },
  { name: 'microscope', hash: '#/train', prepare: openIteration },
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

/** A handwritten two, in fractions of the drawing square. */
const drawnTwo = [
  [0.24, 0.34],
  [0.32, 0.2],
  [0.5, 0.14],
  [0.68, 0.22],
  [0.7, 0.4],
  [0.56, 0.58],
  [0.38, 0.74],
  [0.26, 0.86],
  [0.5, 0.84],
  [0.78, 0.86],
] as const

async function trainAndDraw(page: Page): Promise<void> {
  await trainForAWhile(page)
  const square = required(await page.getByRole('application').boundingBox(), 'there is no square to draw in')
  const [first, ...rest] = drawnTwo.map(
    ([x, y]) => [square.x + x * square.width, square.y + y * square.height] as const,
  )
  await page.mouse.move(...required(first, 'there is no first point'))
  await page.mouse.down()
  for (const point of rest) await page.mouse.move(...point, { steps: 4 })
  await page.mouse.up()
  await page.locator('[data-read-digit]').waitFor()
}

async function openIteration(page: Page): Promise<void> {
  await trainForAWhile(page)
  await page.getByText(/^Finished/).waitFor({ timeout: 120_000 })
  await page.getByRole('region', { name: /microscope/ }).scrollIntoViewIfNeeded()
  await page.locator('a[data-iteration]').nth(1).click()
  await waitForGraph(page)
  await page.keyboard.press('End') // the entry is not known before
  await page.locator('[data-entry-gradient]').waitFor({ timeout: 60_000 })
  await page.locator('[data-entry-gradient]').scrollIntoViewIfNeeded()
}

async function present(page: Page): Promise<void> {
  await waitForGraph(page)
  await page.getByRole('button', { name: 'Present' }).click()
  await page.locator('[data-formula]').first().waitFor()
  await waitForGraph(page) // once the board has its height
}

async function takePictures(browser: Browser, address: string): Promise<void> {
  for (const theme of themes) {
    for (const { name, hash, prepare } of pictures) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
      const query = `${hash.includes('?') ? '&' : '?'}theme=${theme}&lang=en`
      await page.goto(address + hash + query)
      await prepare?.(page)
      await takePicture(page, `docs/images/${name}-${theme}.png`)
      await page.close()
    }
  }
}

mkdirSync('docs/images', { recursive: true })
await withBuiltPage(takePictures)
