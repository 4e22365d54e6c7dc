import { languages } from '../src/i18n/text'
import { test } from './fixture'
import { expectWalks, stageParts } from './stage-walk'

test.describe.configure({ timeout: 300_000 })

const viewports = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const

for (const viewport of viewports)
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } })

    for (const theme of ['light', 'dark'] as const)
      for (const part of stageParts)
        test(`a presenter remote steps through ${part.name} on the stage, ${theme}, and every step can be read`, async ({
          page,
        }) => {
          const looks = part.details.flatMap((detail) =>
            languages.map((language) => ({ detail, language, theme })),
          )
          await expectWalks(page, part, looks)
        })
  })
