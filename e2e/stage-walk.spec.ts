import { languages } from '../src/i18n/text'
import { required } from '../src/lib/required'
import { test } from './fixture'
import { expectWalks, stageParts } from './stage-walk'

test.describe.configure({ mode: 'parallel', timeout: 120_000 })
test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

const themes = { en: 'light', ko: 'dark' } as const

for (const [i, part] of stageParts.entries())
  test(`a clicker goes through ${part.name} on the stage, and every step can be read`, async ({ page }) => {
    const inTurn = required(languages[i % languages.length], 'there is no language')
    const looks = part.details.flatMap((detail) =>
      (detail === 'detail' ? languages : [inTurn]).map((language) => ({
        detail,
        language,
        theme: themes[language],
      })),
    )
    await expectWalks(page, part, looks)
  })
