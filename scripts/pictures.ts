import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Browser, Page } from '@playwright/test'
import { languages } from '../src/i18n/text'
import { indexPage } from './pictures/index-page'
import { type PicturedPart, type PicturedStep, picturedParts } from './pictures/lesson-pictures'
import { takePicture, waitForGraph } from './pictures/take-picture'
import { withBuiltPage } from './with-built-page'

/**
 * Takes pictures of every part of every lesson, on the page and on the stage, light and dark: `pictures/index.html`
 * shows them side by side. `--only` takes the parts whose name contains a text, and
 * `--lang` chooses the language.
 */

const folder = 'pictures'

const places = [
  { name: 'page', query: '', viewport: { width: 1440, height: 900 } },
  { name: 'stage', query: '&present=1', viewport: { width: 1280, height: 720 } },
] as const

const looks = places.flatMap((place) => (['light', 'dark'] as const).map((theme) => ({ place, theme })))

type Look = (typeof looks)[number]

const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' }, lang: { type: 'string', default: 'en' } },
})
const parts = picturedParts.filter(({ lesson, part }) => `${lesson}/${part}`.includes(options.only))
if (parts.length === 0)
  throw new Error(`no part is called “${options.only}”: --only takes a lesson, a part, or lesson/part`)
if (!languages.some((language) => language === options.lang))
  throw new Error(`there is no language “${options.lang}”: --lang takes ${languages.join(' or ')}`)

const fileOf = ({ lesson, part }: PicturedPart, { name }: PicturedStep, { place, theme }: Look): string =>
  `${lesson}-${part}-${name}-${place.name}-${theme}.png`

/** Opens a part at a step in an open page, and takes its picture. */
async function picture(
  page: Page,
  address: string,
  part: PicturedPart,
  step: PicturedStep,
  look: Look,
): Promise<void> {
  const query = `part=${part.part}&step=${step.step}&theme=${look.theme}&lang=${options.lang}${look.place.query}`
  await page.goto('about:blank') // so that nothing is left of the previous picture
  await page.goto(`${address}#/lesson/${part.lesson}?${query}`)
  await page.locator(`[data-graph="${part.graph}"][data-step="${step.step}"]`).waitFor({ timeout: 60_000 })
  await waitForGraph(page)
  await takePicture(page, `${folder}/${fileOf(part, step, look)}`)
}

async function takeAll(browser: Browser, address: string): Promise<void> {
  for (const look of looks) {
    const page = await browser.newPage({ viewport: look.place.viewport, reducedMotion: 'reduce' })
    for (const part of parts) for (const step of part.steps) await picture(page, address, part, step, look)
    await page.close()
  }
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
await withBuiltPage(takeAll)
const sections = parts.map((part) => ({
  heading: `${part.lesson}/${part.part}`,
  pictures: part.steps.flatMap((step) =>
    looks.map((look) => ({
      file: fileOf(part, step, look),
      caption: `step ${step.step}, ${look.place.name}, ${look.theme}`,
    })),
  ),
}))
writeFileSync(`${folder}/index.html`, indexPage('Lessons of Backstep', sections))
