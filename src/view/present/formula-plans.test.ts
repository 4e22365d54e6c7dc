import { describe, expect, it } from 'vitest'
import { formulaPlans } from './formula-plans'

describe('formulaPlans', () => {
  it('leave out the chain rule first, then what stands between the rule and the result, then the result', () => {
    const written = (count: number) =>
      formulaPlans.map((isWritten) =>
        Array.from({ length: count }, (_, i) => i).filter((i) => isWritten(i, count)),
      )
    expect(written(4)).toEqual([[0, 1, 2, 3], [1, 2, 3], [1, 3], [1]])
    expect(written(3)).toEqual([[0, 1, 2], [0, 1, 2], [0, 2], [0]])
    expect(written(1)).toEqual([[0], [0], [0], [0]])
  })
})
