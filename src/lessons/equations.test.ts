import { describe, expect, it } from 'vitest'
import { fromNested } from '../engine/tensor'
import { withInputs } from '../engine/with-inputs'
import { required } from '../lib/required'
import { exceptions } from '../trace/testing/equation-faults'
import { faultsIn, nothingJudged } from '../trace/testing/printed-faults'
import { lessons } from './all'
import { graphOfPart } from './testing/cases-of'
import { judgeBroken, judgePart, ownNumbers } from './testing/judge-part'
import { otherPartNumbers } from './testing/other-part-numbers'

const parts = lessons.flatMap(({ id, parts }) => parts.map((part) => ({ lesson: id, part })))

/** The part in which numbers overflow on purpose. */
const overflowing = 'large-scores'

describe('every equation that can be printed', () => {
  const own = nothingJudged()
  const other = nothingJudged()

  it.each(parts)('in $lesson/$part.id holds', ({ lesson, part }) => {
    const { indeterminate } = own.tried
    expect(faultsIn(own, () => judgePart(lesson, part, ownNumbers(part), own))).toEqual([])
    expect(own.tried.indeterminate > indeterminate).toBe(part.id === overflowing)
  })

  // A digit's arrays are drawn as they are.
  const small = parts.filter(({ part }) => !part.setup.given)

  it.each(small)('in $lesson/$part.id holds for other numbers', ({ lesson, part }) => {
    const { indeterminate } = other.tried
    expect(faultsIn(other, () => judgePart(lesson, part, otherPartNumbers(part, 1), other))).toEqual([])
    if (part.id !== overflowing) expect(other.tried.indeterminate).toBe(indeterminate)
  })

  it.each([{ t: [0.2, 0.5, 0.3] }, { t: [1, 1, 0] }])(
    'in the algebra of softmax holds for targets $t',
    ({ t }) => {
      const { lesson, part } = required(
        parts.find((each) => each.lesson === 'softmax-with-loss' && each.part.lines),
        'the algebra of softmax',
      )
      const graph = withInputs(graphOfPart(part), new Map([['t', fromNested(t)]]))
      const judged = nothingJudged()
      expect(faultsIn(judged, () => judgePart(lesson, part, { graph, upstream: undefined }, judged))).toEqual(
        [],
      )
    },
  )

  const broken = parts.flatMap(({ lesson, part }) =>
    (part.check?.brokenRules ?? []).map((rule) => ({ lesson, part, rule })),
  )

  it.each(broken)('in $lesson/$part.id says what was computed while $rule.id is broken', (each) => {
    const judged = nothingJudged()
    expect(faultsIn(judged, () => judgeBroken(each.lesson, each.part, each.rule, judged))).toEqual([])
    expect(judged.equations).toBeGreaterThan(1000)
    expect(judged.tried.indeterminate).toBe(0)
  })

  it('is worked out: 27,700 equations with 38,400 signs, and 20,700 with 28,200 for other numbers', () => {
    expect(own.equations).toBeGreaterThanOrEqual(27_700)
    expect(own.tried.signs).toBeGreaterThanOrEqual(38_400)
    expect(other.equations).toBeGreaterThanOrEqual(20_700)
    expect(other.tried.signs).toBeGreaterThanOrEqual(28_200)
  })

  it('has few exceptions', () => {
    expect(Object.keys(exceptions).length).toBeLessThanOrEqual(10)
  })
})
