import { expect, it } from 'vitest'
import { lessonIds } from '../practice/exercises/lesson-ids'
import { lessons } from './all'

it('every lesson has exercises, in the same order', () => {
  expect(lessonIds).toEqual(lessons.map(({ id }) => id))
})
