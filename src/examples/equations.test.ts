import { describe, expect, it } from 'vitest'
import { judgePart, ownNumbers, type PartNumbers } from '../lessons/testing/judge-part'
import { otherPartNumbers } from '../lessons/testing/other-part-numbers'
import type { Program } from '../program/program'
import { faultsIn, nothingJudged } from '../trace/testing/printed-faults'
import { examples } from './all'

const parts = examples.map(({ setup = {}, ...example }): Program => ({ ...example, setup }))

/** The example in which numbers overflow on purpose. */
const overflowing = 'log-sum-exp-unstable'

const faultsOf = (part: Program, numbers: PartNumbers, judged = nothingJudged()): readonly string[] =>
  faultsIn(judged, () => judgePart('examples', part, numbers, judged))

describe('every equation that can be printed', () => {
  it.each(parts)('in $id holds', (part) => {
    const judged = nothingJudged()
    expect(faultsOf(part, ownNumbers(part), judged)).toEqual([])
    expect(judged.tried.indeterminate > 0).toBe(part.id === overflowing)
    expect(judged.equations).toBeGreaterThan(100)
  })

  it.each(parts)('in $id holds for other numbers', (part) => {
    expect(faultsOf(part, otherPartNumbers(part, 1))).toEqual([])
  })
})
