import { required } from '../src/lib/required'
import { test } from './fixture'
import { expectWalks, stageParts } from './stage-walk'

test.describe.configure({ timeout: 300_000 })
test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

const looks = [
  { language: 'en', theme: 'light' },
  { language: 'ko', theme: 'dark' },
] as const

// A part is walked in one look for each granularity, in turn; the long tests walk it in every look.
for (const [i, part] of stageParts.entries())
  test(`a clicker goes through ${part.name} on the stage, and every step can be read`, async ({ page }) => {
    const inTurn = part.details.map((detail, j) => ({
      detail,
      ...required(looks[(i + j) % looks.length], 'there is no look'),
    }))
    await expectWalks(page, part, inTurn)
  })
