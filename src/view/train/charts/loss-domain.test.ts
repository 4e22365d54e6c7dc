import { describe, expect, it } from 'vitest'
import { lossDomain } from './loss-domain'

const none = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const

describe('lossDomain', () => {
  it('includes ln 10 with some room above, and anything higher', () => {
    expect(lossDomain(...none, 'linear')).toEqual([0, 2.5])
    expect(lossDomain(1, 7, 'linear')).toEqual([0, 7])
  })

  it('on a logarithmic axis, begins at a round number below the smallest loss', () => {
    expect(lossDomain(...none, 'log')).toEqual([0.1, 2.5])
    expect(lossDomain(0.3, 2.3, 'log')).toEqual([0.1, 2.5])
    expect(lossDomain(0.034, 2.3, 'log')).toEqual([0.02, 2.5])
    expect(lossDomain(0.0059, 90, 'log')).toEqual([0.005, 90])
    expect(lossDomain(0, 2.3, 'log')).toEqual([0.000001, 2.5])
  })
})
