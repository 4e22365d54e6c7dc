import { describe, expect, it } from 'vitest'
import type { StageKind } from '../../../trace/derivation/derivation'
import { formulaPlans } from './formula-plans'

describe('formulaPlans', () => {
  const written = (...kinds: StageKind[]) => formulaPlans(kinds).map((isWritten) => kinds.filter(isWritten))

  it('first leaves out the chain rule of an entry, then the local derivative, the numbers and the result', () => {
    expect(written('chain', 'local', 'all', 'numbers', 'result')).toEqual([
      ['chain', 'local', 'all', 'numbers', 'result'],
      ['local', 'all', 'numbers', 'result'],
      ['all', 'numbers', 'result'],
      ['all', 'result'],
      ['all'],
    ])
  })

  it('keeps the chain rule of numbers, the rule of a forward step, the terms of a sum, and a lone result', () => {
    expect(written('chain', 'local', 'numbers', 'result').at(-1)).toEqual(['chain'])
    expect(written('rule', 'numbers', 'result').at(-1)).toEqual(['rule'])
    expect(written('chain', 'numbers', 'result').at(-1)).toEqual(['chain'])
    expect(written('result').at(-1)).toEqual(['result'])
  })
})
