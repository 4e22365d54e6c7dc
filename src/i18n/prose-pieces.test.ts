import { describe, expect, it } from 'vitest'
import { plainProse, prosePieces } from './prose-pieces'

describe('prosePieces', () => {
  it('tells words, formulas and code apart', () => {
    expect(prosePieces('Since $y = 1/c$, `dx = -dy * y**2` is right.')).toEqual([
      { kind: 'words', text: 'Since ' },
      { kind: 'formula', text: 'y = 1/c' },
      { kind: 'words', text: ', ' },
      { kind: 'code', text: 'dx = -dy * y**2' },
      { kind: 'words', text: ' is right.' },
    ])
  })

  it('has one piece where there is neither', () => {
    expect(prosePieces('덧셈')).toEqual([{ kind: 'words', text: '덧셈' }])
    expect(prosePieces('')).toEqual([])
  })
})

describe('plainProse', () => {
  it('leaves the signs out', () => {
    expect(plainProse('$∂L/∂b_j$는 `np.sum(dY, axis=0)`입니다.')).toBe('∂L/∂b_j는 np.sum(dY, axis=0)입니다.')
  })
})
