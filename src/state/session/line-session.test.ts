import { describe, expect, it } from 'vitest'
import { lessons } from '../../lessons/all'
import { required } from '../../lib/required'
import { linkTo } from '../link/link'
import { openLesson } from './lesson-session'
import { atStep } from './line-session'
import { sessionAt } from './session-at'
import { derivationsAt } from './session-derivations'

const withLines = lessons.flatMap((lesson) =>
  lesson.parts
    .filter(({ lines }) => lines)
    .map((part) => ({ lesson, part, name: `${lesson.id}/${part.id}` })),
)

describe.each(withLines)('from any line of $name', ({ lesson, part }) => {
  const opened = openLesson(lesson, { ...linkTo({ page: 'lesson', lesson: lesson.id }), part: part.id })
  const steps = Array.from({ length: opened.trace.steps.length + 1 }, (_, step) => step)

  it('any other one has the graph that it asks for, as if it was opened there', () => {
    for (const from of steps)
      for (const to of steps) {
        const there = atStep(sessionAt(opened, from), to)
        const wanted = sessionAt(opened, to)
        expect(there.plan).toBe(wanted.plan)
        expect(there.run).toBe(wanted.run)
        expect(there.trace).toBe(wanted.trace)
        expect(() => derivationsAt(there, to)).not.toThrow()
      }
  })
})

it('some line asks for groups of its own', () => {
  const { part } = required(
    withLines.find(({ name }) => name === 'sigmoid/algebra'),
    'the algebra of the sigmoid',
  )
  expect(part.lines?.some(({ open }) => open)).toBe(true)
})
