import type { Page } from '@playwright/test'
import type { Language } from '../src/i18n/text'
import { lessons } from '../src/lessons/all'
import type { LessonPart } from '../src/lessons/lesson'
import type { Nested } from '../src/lib/nested'
import { expect, test } from './fixture'
import { lessonNumbers } from './lesson-numbers'
import { frameOf, openLesson } from './lesson-page'
import { expectBack, expectForward, walked } from './lesson-walk'
import { longUnless } from './tiers'

const large = { width: 1440, height: 900 }

const sidewaysPx = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The same numbers, to be matched to within 1e-9. */
const near = (nested: Nested): unknown =>
  typeof nested === 'number' ? expect.closeTo(nested, 9) : nested.map((part: Nested) => near(part))

/**
 * Expects a lesson opened at its last step by its link to have the numbers of the design, and not to be too
 * wide.
 */
async function expectEnd(page: Page, lesson: string, language: Language): Promise<void> {
  await page.setViewportSize(large)
  await openLesson(page, lesson, `step=99&lang=${language}`)
  const { values, gradients } = lessonNumbers[lesson] ?? { values: {}, gradients: {} }
  const frame = await frameOf(page)
  const shown = (node: string, what: 'value' | 'gradient'): unknown =>
    JSON.parse(frame[`node ${node}`]?.[what] ?? 'null')
  for (const [node, value] of Object.entries(values))
    expect(shown(node, 'value'), `value of ${node}`).toEqual(near(value))
  for (const [node, gradient] of Object.entries(gradients))
    expect(shown(node, 'gradient'), `gradient of ${node}`).toEqual(near(gradient))
  expect(await sidewaysPx(page)).toBe(0)
}

test.describe.configure({ timeout: 300_000 })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the numbers of the design belong to existing lessons', () => {
  expect(lessons.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(lessonNumbers)))
})

/** The small net of the gradient check has the same frames as the two-layer net; only the long tests walk it too. */
const isWalkedElsewhere = (lesson: string, part: LessonPart): boolean =>
  lesson === 'gradient-check' && part.id === 'small'

/** A fan-out, and a layer that folds; the long tests walk all of them. */
const sample = ['sigmoid']

for (const [i, lesson] of lessons.entries())
  test(
    `${lesson.id} is walked from first to last step and back: numbers, derivations, sizes`,
    longUnless(sample.includes(lesson.id)),
    async ({ page }) => {
      const inTurn = i % 2 === 0 ? 'en' : 'ko'
      await expectEnd(page, lesson.id, inTurn)
      for (const part of lesson.parts.filter((each) => !isWalkedElsewhere(lesson.id, each)))
        await test.step(part.id, async () => {
          if (!part.lines) await expectForward(page, walked(lesson, part, 'node', inTurn))
          const forward = await expectForward(page, walked(lesson, part, 'detail', 'en'))
          if (part === lesson.parts[0] || part.lines)
            await expectBack(page, walked(lesson, part, 'detail', 'ko'), forward)
        })
    },
  )
