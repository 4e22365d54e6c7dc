import { required } from '../src/lib/required'
import { expect, test } from './fixture'
import { expectWalks, stageParts } from './stage-walk'

test.describe.configure({ timeout: 300_000 })
test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

const looks = [
  { language: 'en', theme: 'light' },
  { language: 'ko', theme: 'dark' },
] as const

// A sample, each part in detail and in one of the looks; the long tests walk all parts in every granularity and look.
const sample = ['chain-rule', 'affine-batch']
const walked = stageParts.filter(({ name }) => sample.includes(name))

test('every part of the sample exists', () => {
  expect(walked.map(({ name }) => name)).toEqual(sample)
})

for (const [i, part] of walked.entries())
  test(`a presenter remote steps through ${part.name} on the stage, and every step can be read`, async ({
    page,
  }) => {
    const look = required(looks[i % looks.length], 'there is no look')
    await expectWalks(page, part, [{ detail: 'detail', ...look }])
  })
