import { describe, expect, it } from 'vitest'
import { lessonCases } from '../../lessons/testing/lesson-cases'
import { required } from '../../lib/required'
import { frameAt } from '../steps/frame'
import { madeEntry } from './made-entry'

/** The steps of a lesson at which an entry is a sum of products, and the array that it is of. */
function made(lesson: string): readonly (readonly [number, string])[] {
  const entries = required(
    lessonCases.find(({ name }) => name === `${lesson}, detail`),
    `no lesson ${lesson}`,
  )
  return entries.trace.steps.flatMap((_, i) => {
    const place = madeEntry(entries, frameAt(entries.trace, entries.run, i + 1))
    return place ? [[i + 1, place.array] as const] : []
  })
}

describe('madeEntry', () => {
  it('is where a row meets a column', () => {
    expect(made('affine/affine')).toEqual([
      [1, 'value:Y'],
      [4, 'gradient:X'],
    ])
    expect(made('affine-batch/affine-batch')).toEqual([
      [1, 'value:Y'],
      [4, 'gradient:X'],
      [6, 'gradient:W'],
    ])
  })

  it('is nowhere where entries stand for themselves', () => {
    expect(made('relu/relu')).toEqual([])
    expect(made('chain-rule/chain-rule')).toEqual([])
  })
})
