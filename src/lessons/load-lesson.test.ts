import { expect, it } from 'vitest'
import { lessons } from './all'
import { loadLesson } from './load-lesson'

it.each(lessons)('the lesson $id stands in the file of that name', async (lesson) => {
  expect(await loadLesson(lesson.id)).toBe(lesson)
})

it.each([
  'nowhere',
  'all',
  'lesson',
  'load-lesson',
  'contents.at-build',
  '../lessons/relu',
  'affine/program',
])('there is no lesson %s', async (id) => {
  expect(await loadLesson(id)).toBeUndefined()
})
