import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appended, emptySeries, lastOf, valuesOf } from './series'

const parts = fc.array(fc.array(fc.double({ noNaN: true }), { maxLength: 700 }), { maxLength: 8 })

describe('a series', () => {
  it('keeps what was appended, and an earlier one keeps its numbers', () => {
    fc.assert(
      fc.property(parts, (chunks) => {
        const grown = [emptySeries]
        for (const chunk of chunks) {
          grown.push(appended(grown.at(-1) ?? emptySeries, Float64Array.from(chunk)))
        }
        for (const [count, series] of grown.entries()) {
          const expected = chunks.slice(0, count).flat()
          expect([...valuesOf(series)]).toEqual(expected)
          expect(lastOf(series)).toBe(expected.at(-1))
        }
      }),
    )
  })
})
