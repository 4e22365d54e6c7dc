import { expect, it } from 'vitest'
import { sameText } from '../../i18n/text'
import { lessons } from '../../lessons/all'
import { required } from '../../lib/required'
import { lessonMinutes, workOf } from './lesson-minutes'
import { minutes } from './minutes.at-build'

const lesson = (id: string) =>
  required(
    lessons.find((each) => each.id === id),
    `no lesson ${id}`,
  )

it('counts the steps that a lesson opens with, and the words that it says', () => {
  const [part] = lesson('relu').parts
  expect(workOf(part).steps).toBe(4) // forward, the seed's arrival, local, product
  const short = {
    ...part,
    said: [],
    conclusion: { text: sameText('') },
    notes: [{ en: 'Two $x + y$ words.', ko: '' }],
  }
  expect(workOf(short)).toEqual({ steps: 4, words: 4 }) // Two, x, y, words
})

it('takes 5 seconds a step and a minute for 120 words', () => {
  const [part] = lesson('relu').parts
  const words = (count: number) => ({
    ...part,
    said: [],
    conclusion: { text: sameText('') },
    notes: [{ en: 'word '.repeat(count), ko: '' }],
  })
  expect(lessonMinutes({ parts: [words(0)] })).toBe(1) // 20 s
  expect(lessonMinutes({ parts: [words(560)] })).toBe(5) // 20 s + 280 s
  expect(lessonMinutes({ parts: [words(560), words(560)] })).toBe(10)
})

it('every lesson takes a while, and none longer than a lecture', () => {
  expect(Object.keys(minutes)).toEqual(lessons.map(({ id }) => id))
  for (const each of Object.values(minutes)) {
    expect(each).toBeGreaterThanOrEqual(1)
    expect(each).toBeLessThanOrEqual(30)
  }
})
