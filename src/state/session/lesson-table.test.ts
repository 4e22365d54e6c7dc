import { describe, expect, it } from 'vitest'
import { lessons } from '../../lessons/all'
import { testNet } from '../../training/testing/test-net'
import { linkTo } from '../link/link'
import { openLesson } from './lesson-session'
import { sessionAt } from './session-at'
import { columns } from './testing/lesson-columns'

const net = testNet()

/** Every part of every lesson as it opens, before its first step. */
const parts = lessons.flatMap((lesson) =>
  lesson.parts.map((part) => {
    const link = { ...linkTo({ page: 'lesson', lesson: lesson.id }), part: part.id }
    return { name: `${lesson.id}/${part.id}`, session: sessionAt(openLesson(lesson, link, net), 0) }
  }),
)

const names = Object.keys(columns) as (keyof typeof columns)[]

describe.each(parts)('$name', ({ session }) => {
  it.each(names)('has its %s', (name) => {
    expect(columns[name](session)).not.toBe('')
  })
})
