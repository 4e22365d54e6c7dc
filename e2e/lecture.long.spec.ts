import type { Page } from '@playwright/test'
import { required } from '../src/lib/required'
import { expect, test } from './fixture'
import { frameInPage, type ShownFrame } from './frame-in-page'
import { expectFrame, hasNoGraph, lectureFrames } from './lecture-frames'
import { graph } from './lesson-page'
import { seenInPage } from './whole-in-page'

test.describe.configure({ timeout: 1_800_000 })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const places = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
] as const

/** Each language in one theme: neither changes what the other does. */
const looks = [
  ['en', 'light'],
  ['ko', 'dark'],
] as const

/** What there is to say against a frame, given the one before it. */
async function faultsOf(
  page: Page,
  [name, step]: (typeof lectureFrames)[number],
  before: ShownFrame | undefined,
): Promise<{ readonly faults: readonly string[]; readonly shown: ShownFrame | undefined }> {
  if (hasNoGraph(name)) return { faults: [], shown: undefined }
  await graph(page).locator('[data-node]').first().waitFor()
  const [seen] = await page.evaluate(seenInPage, step)
  const shown = await page.evaluate(frameInPage)
  const isSame = before?.graph === shown.graph && before.formula === shown.formula
  return {
    faults: [
      ...required(seen, `step ${step}`).out.map((number) => `${name} ${step}: ${number} is out of view`),
      ...(isSame ? [`${name} ${step}: nothing but the sentence differs from the frame before`] : []),
    ],
    shown,
  }
}

/** Goes through frames with one key, from the first, which is there already. */
async function walked(page: Page, key: string, frames: typeof lectureFrames): Promise<readonly string[]> {
  const found: string[] = []
  let before: ShownFrame | undefined
  for (const [i, frame] of frames.entries()) {
    if (i > 0) await page.keyboard.press(key)
    await expectFrame(page, ...frame)
    const { faults, shown } = await faultsOf(page, frame, before)
    found.push(...faults)
    before = shown
  }
  return found
}

for (const place of places)
  for (const [language, theme] of looks)
    test(`the whole lecture with Page Down alone, and back with Page Up alone, at ${place.width} × ${place.height}: ${language}, ${theme}`, async ({
      page,
    }) => {
      await page.setViewportSize(place)
      await page.goto('about:blank')
      await page.goto(`./#/lecture?present=1&lang=${language}&theme=${theme}`)
      expect(await walked(page, 'PageDown', lectureFrames)).toEqual([])
      expect(await walked(page, 'PageUp', lectureFrames.toReversed())).toEqual([])
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
