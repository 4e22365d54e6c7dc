import { describe, expect, it } from 'vitest'
import { specialsOf } from '../../engine/special/specials-of'
import { lessonById, lessons } from '../../lessons/all'
import { lessonCases } from '../../lessons/testing/lesson-cases'
import { required } from '../../lib/required'
import { parseLink } from '../link/parse-link'
import { openSession } from '../testing/open-session'
import { specialNote } from './special-note'

const noteAt = (lesson: string, query: string): string | undefined => {
  const { link } = parseLink(`#/lesson/${lesson}?${query}`)
  return specialNote(openSession(required(lessonById(lesson), lesson), link))?.en
}

describe('the note about special numbers', () => {
  it('appears with the step that shows the number', () => {
    expect(noteAt('sigmoid', 'in.x=-1000&step=1')).toBeUndefined()
    expect(noteAt('sigmoid', 'in.x=-1000&step=2')).toMatch(/^b = exp\(1000\): .* sigmoid\(x\)/)
  })

  it('counts what comes after it, once that is shown', () => {
    expect(noteAt('sigmoid', 'in.x=-1000&step=99')).toMatch(/^b = exp.* And 1 more after it\.$/)
  })

  it('says instead why a layer is one node, where that is the reason', () => {
    const note = noteAt('softmax-with-loss', 'in.a=[0,800,0]&in.t=[1,0,0]&step=31')
    expect(note).toMatch(/^Step by step, .* Folded into one node it gives 800/)
  })

  it('is absent where the numbers are ordinary', () => {
    expect(noteAt('sigmoid', 'step=99')).toBeUndefined()
  })

  it('leaves it to a lesson that says it itself', () => {
    expect(noteAt('relu', 'step=99')).toBeUndefined()
    expect(noteAt('softmax-with-loss', 'part=large-scores&step=99')).toBeUndefined()
  })
})

it('no lesson has special numbers of its own, unless its words say so', () => {
  const saying = lessons.flatMap(({ id, parts }) =>
    parts.filter(({ saysSpecials }) => saysSpecials).map((part) => `${id}/${part.id}`),
  )
  const special = lessonCases
    .filter(({ run }) => specialsOf(run).length > 0)
    .map(({ name }) => name.replace(/,.*$/, ''))
  expect([...new Set(special)]).toEqual(saying)
})
