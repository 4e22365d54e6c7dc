import { languages } from '../src/i18n/text'
import { lessons } from '../src/lessons/all'
import { test } from './fixture'
import { openLesson } from './lesson-page'
import { expectBack, expectForward, walked } from './lesson-walk'

test.describe.configure({ timeout: 300_000 })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const lesson of lessons)
  for (const part of lesson.parts)
    test(`${lesson.id}/${part.id} is walked forwards and backwards in every granularity and language`, async ({
      page,
    }) => {
      await openLesson(page, lesson.id)
      for (const detail of part.lines ? (['detail'] as const) : (['detail', 'node'] as const))
        for (const language of languages) {
          const asked = walked(lesson, part, detail, language)
          await expectBack(page, asked, await expectForward(page, asked))
        }
    })
