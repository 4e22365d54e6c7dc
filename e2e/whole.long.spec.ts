import { expect, test } from './fixture'
import { stageParts } from './stage-walk'
import { expectWhole, nameOf, type Place, type SeenPart, seenPart, tableOf } from './whole-walk'

test.describe.configure({ timeout: 900_000 })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const places: readonly Place[] = [
  { isStage: false, width: 1440, height: 900 },
  { isStage: false, width: 1280, height: 720 },
  { isStage: false, width: 390, height: 844 },
  { isStage: true, width: 1280, height: 720 },
  { isStage: true, width: 1920, height: 1080 },
  { isStage: true, width: 1024, height: 768 },
]

/** How often the view may move over all lessons, except on a phone. */
const mostMoves = 10

for (const place of places)
  test(`the numbers of each step’s formula are in view, ${nameOf(place)}`, async ({ page }) => {
    const seen: SeenPart[] = []
    for (const part of stageParts) seen.push(await seenPart(page, part, place))
    process.stdout.write(`${tableOf(seen)}\n`)
    expectWhole(seen, place)
    const moves = seen.reduce((sum, part) => sum + part.moves, 0)
    if (place.width > 900) expect(moves).toBeLessThanOrEqual(mostMoves)
  })
