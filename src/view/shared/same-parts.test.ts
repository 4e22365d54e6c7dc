import { describe, expect, it } from 'vitest'
import { sameParts } from './same-parts'

describe('sameParts', () => {
  it('compares props by identity, and plain objects and lists in them by what they hold', () => {
    const lines = ['a']
    expect(
      sameParts(
        { id: 'x', at: { x: 1 }, shape: [2, 3], lines },
        { id: 'x', at: { x: 1 }, shape: [2, 3], lines },
      ),
    ).toBe(true)
    expect(sameParts({ at: { x: 1 } }, { at: { x: 2 } })).toBe(false)
    expect(sameParts({ at: { deep: { x: 1 } } }, { at: { deep: { x: 1 } } })).toBe(false)
    expect(sameParts({ shape: [2, 3] }, { shape: [2, 3, 4] })).toBe(false)
    expect(sameParts({ shape: [2, 3, 4] }, { shape: [2, 3] })).toBe(false)
  })

  it('counts a part that is there for another one than one that is not', () => {
    expect(sameParts<object>({ id: 'x' }, { id: 'x', lit: true })).toBe(false)
    expect(sameParts<object>({ id: 'x', lit: true }, { id: 'x' })).toBe(false)
    expect(sameParts<object>({ lit: undefined }, { shown: undefined })).toBe(false)
  })

  it('does not look into maps, sets and instances, which differ unless they are the same', () => {
    expect(sameParts({ seen: new Set([1]) }, { seen: new Set([2]) })).toBe(false)
    expect(sameParts({ known: new Map() }, { known: new Map() })).toBe(false)
    expect(sameParts({ data: new Float64Array(1) }, { data: new Float64Array(1) })).toBe(false)
  })
})
