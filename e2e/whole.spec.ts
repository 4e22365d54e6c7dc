import { expect, test } from './fixture'
import { type StagePart, stageParts } from './stage-walk'
import { long, longUnless } from './tiers'
import { expectWhole, nameOf, type Place, type SeenPart, seenPart, seenStep } from './whole-walk'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const places: readonly Place[] = [
  { isStage: false, width: 1280, height: 720 },
  { isStage: true, width: 1280, height: 720 },
]

/** A graph that is drawn in two rows; the long tests walk every part, in windows of more sizes. */
const sample = stageParts.filter(({ name }) => name === 'softmax-with-loss')

for (const place of places)
  test(
    `the whole graph is in view at every step, ${nameOf(place)}`,
    longUnless(place.isStage),
    async ({ page }) => {
      const seen: SeenPart[] = []
      for (const part of sample) seen.push(await seenPart(page, part, place))
      expectWhole(seen, place)
    },
  )

const page: Place = { isStage: false, width: 1280, height: 720 }
const phone: Place = { isStage: false, width: 390, height: 844 }

/** Steps of graphs that are larger than the place where they are opened. */
const opened = [
  { part: 'two-layer-net/real', place: page, steps: [7, 9, 10] },
  { part: 'two-layer-net/real', place: phone, steps: [2, 4, 7, 9, 14, 22] },
  { part: 'softmax-with-loss/digit', place: phone, steps: [1, 2, 4, 5, 8] },
] as const

for (const { part: name, place, steps } of opened)
  test(
    `the numbers of a step’s formula are in view where the step is opened by its link, ${name}, ${nameOf(place)}`,
    long,
    async ({ page }) => {
      const part = stageParts.find((each) => each.name === name) as StagePart
      for (const step of steps) {
        const { out, spoken } = await seenStep(page, part, step, place)
        expect(spoken, `step ${step}`).toBeGreaterThan(0)
        expect(out, `step ${step}`).toEqual([])
      }
    },
  )

/** Steps with an array over the foot of the graph on a phone. */
const over = [
  { part: 'two-layer-net/real', steps: [10, 20, 22] },
  { part: 'softmax-with-loss/digit', steps: [1, 8] },
] as const

for (const { part: name, steps } of over)
  test(
    `a press on an array over the foot of the graph brings it into view, above that row, ${name}`,
    long,
    async ({ page }) => {
      const part = stageParts.find((each) => each.name === name) as StagePart
      for (const step of steps) {
        await seenStep(page, part, step, phone)
        const away = page.locator('[data-away]').first()
        const pressed = await away.getAttribute('data-away')
        await away.click()
        await expect(page.locator(`[data-away="${pressed}"]`), `step ${step}: ${pressed}`).toHaveCount(0)
      }
    },
  )
