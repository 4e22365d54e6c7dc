import { describe, expect, it } from 'vitest'
import { fromNested } from '../engine/tensor'
import { withInputs } from '../engine/with-inputs'
import { seedRandom } from '../lib/random'
import { required } from '../lib/required'
import { exceptions } from '../trace/testing/equation-faults'
import { faultsIn, nothingJudged } from '../trace/testing/printed-faults'
import { lessons } from './all'
import type { LessonPart } from './lesson'
import { graphOfPart } from './testing/cases-of'
import { judgePart, ownNumbers, type PartNumbers } from './testing/judge-part'
import { otherTensor, withOtherNumbers } from './testing/other-numbers'

const parts = lessons.flatMap(({ id, parts }) => parts.map((part) => ({ lesson: id, part })))

/** Numbers of the same shapes, so that no equation holds by luck. */
function otherNumbers(part: LessonPart, seed: number): PartNumbers {
  const { graph, upstream } = ownNumbers(part)
  const random = seedRandom(seed)
  return { graph: withOtherNumbers(graph, random), upstream: upstream && otherTensor(upstream, random) }
}

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
  const drawn = [1, 2, 3].flatMap((seed) => small.map(({ lesson, part }) => ({ lesson, part, seed })))

  it.each(drawn)('in $lesson/$part.id holds for other numbers, seed $seed', ({ lesson, part, seed }) => {
    const { indeterminate } = other.tried
    expect(faultsIn(other, () => judgePart(lesson, part, otherNumbers(part, seed), other))).toEqual([])
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

  it('is worked out: 27,900 equations with 40,800 signs, and 62,500 with 86,600 for other numbers', () => {
    expect(own.equations).toBeGreaterThanOrEqual(27_900)
    expect(own.tried.signs).toBeGreaterThanOrEqual(40_800)
    expect(other.equations).toBeGreaterThanOrEqual(62_500)
    expect(other.tried.signs).toBeGreaterThanOrEqual(86_600)
  })

  it('has few exceptions', () => {
    expect(Object.keys(exceptions).length).toBeLessThanOrEqual(10)
  })
})
