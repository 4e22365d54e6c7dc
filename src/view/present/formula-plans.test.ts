import { describe, expect, it } from 'vitest'
import type { StageKind } from '../../trace/derivation'
import { formulaPlans } from './formula-plans'

describe('formulaPlans', () => {
  const written = (...kinds: StageKind[]) => formulaPlans(kinds).map((isWritten) => kinds.filter(isWritten))

  it('leave out the chain rule first, then the numbers, then the result', () => {
    expect(written('chain', 'local', 'numbers', 'result')).toEqual([
      ['chain', 'local', 'numbers', 'result'],
      ['local', 'numbers', 'result'],
      ['local', 'result'],
      ['local'],
    ])
  })

  it('keep the rule of a forward step, the terms of a sum, and a result that stands alone', () => {
    expect(written('rule', 'numbers', 'result').at(-1)).toEqual(['rule'])
    expect(written('chain', 'numbers', 'result').at(-1)).toEqual(['chain'])
    expect(written('result').at(-1)).toEqual(['result'])
  })
})
