import { describe, expect, it } from 'vitest'
import { withParticle } from './josa'

describe('withParticle', () => {
  it.each([
    ['노드', '을/를', '노드를'],
    ['값', '을/를', '값을'],
    ['3', '은/는', '3은'],
    ['0.5', '이/가', '0.5가'],
    ['10', '으로/로', '10으로'],
    ['7', '으로/로', '7로'],
    ['x', '과/와', 'x와'],
    ['L', '을/를', 'L을'],
    ['(2, 3)', '이/가', '(2, 3)이'],
    ['길', '으로/로', '길로'],
    ['∂L/∂y', '은/는', '∂L/∂y는'],
    ['$1.5 × 10⁻⁷$', '으로/로', '$1.5 × 10⁻⁷$로'],
    ['$10⁻⁶$', '을/를', '$10⁻⁶$을'],
  ] as const)('%s + %s reads %s', (word, particle, expected) => {
    expect(withParticle(word, particle)).toBe(expected)
  })
})
