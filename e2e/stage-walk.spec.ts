import { required } from '../src/lib/required'
import { test } from './fixture'
import { expectWalks, stageParts } from './stage-walk'

test.describe.configure({ timeout: 300_000 })
test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

const looks = [
  { language: 'en', theme: 'light' },
  { language: 'ko', theme: 'dark' },
] as const

// Each part is walked in detail, in one of the looks; the long tests walk it in every granularity and look, and also the
// gradient check, whose net has the same frames as the two-layer net.
const walked = stageParts.filter(({ lesson }) => lesson !== 'gradient-check')

for (const [i, part] of walked.entries())
  test(`a presenter remote steps through ${part.name} on the stage, and every step can be read`, async ({
    page,
  }) => {
    const look = required(looks[i % looks.length], 'there is no look')
    await expectWalks(page, part, [{ detail: 'detail', ...look }])
  })
