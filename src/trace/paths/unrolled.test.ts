import { describe, expect, it } from 'vitest'
import type { Equation } from '../../engine/formula/equation'
import { equationPlain, lineTex } from '../../engine/formula/equation-tex'
import { runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import type { Nested } from '../../lib/nested'
import { required } from '../../lib/required'
import { buildTrace } from '../steps/trace'
import { pathStart } from './paths'
import { type Unrolled, unrolled } from './unrolled'

interface Source {
  readonly program: string
  readonly id: string
  readonly step?: number
  readonly upstream?: Nested
  readonly limit?: number
}

/** A gradient unrolled after a step (the last one by default). */
function unroll({ program, id, step, upstream, limit = 6 }: Source): Unrolled {
  const graph = programGraph(program)
  const trace = buildTrace(graph, 'node')
  const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
  const start = required(pathStart(trace, id), id)
  return unrolled(trace, run, step ?? trace.steps.length, start, 'L', limit)
}

const plain = (said: Equation): string => equationPlain(said, { language: 'en' })

/** A gradient's terms and their sum as plain text. */
function said(source: Source): { terms: readonly string[]; sum: string } {
  const { terms, sum } = unroll(source)
  return { terms: terms.map(({ equation }) => plain(equation)), sum: plain(sum) }
}

const fanOut = 'x = 2\na = x + 3\nb = 4 * x\nL = a * b'

describe('unrolled', () => {
  it('fan-out: a term for each path, added up', () => {
    expect(said({ program: fanOut, id: 'x' })).toEqual({
      terms: ['∂L/∂a · ∂a/∂x = 8 × 1 = 8', '∂L/∂b · ∂b/∂x = 5 × 4 = 20'],
      sum: '∂L/∂x = 8 + 20 = 28',
    })
  })

  it('has the upstream gradient as a factor if it is not 1', () => {
    expect(said({ program: 'x = 2\ny = 5\nz = x * y', id: 'x', upstream: 3 })).toEqual({
      terms: ['∂L/∂z · ∂z/∂x = 3 × 5 = 15'],
      sum: '∂L/∂x = 15',
    })
  })

  it('is the upstream gradient itself at the output', () => {
    expect(said({ program: 'x = 2\nL = x * 5', id: 'L' })).toEqual({ terms: ['∂L/∂L = 1'], sum: '∂L/∂L = 1' })
  })

  it('shows numbers once they are known', () => {
    const at = (step: number): readonly string[] =>
      said({ program: fanOut, id: 'x', step }).terms.map((term) => term.replace(/^.*?= /, ''))
    expect(at(3)).toEqual(['? × ? = ?', '? × ? = ?'])
    expect(at(5)).toEqual(['8 × ? = ?', '5 × ? = ?']) // after the product node
    expect(at(6)).toEqual(['8 × ? = ?', '5 × 4 = 20']) // after b
  })

  it('can also start with an edge', () => {
    expect(said({ program: fanOut, id: 'x->b' })).toEqual({
      terms: ['∂L/∂b · ∂b/∂x = 5 × 4 = 20'],
      sum: '∂L/∂x via b = 20',
    })
  })

  it('writes an array’s path as a chain of rules with its shapes, and its contribution', () => {
    const program = 'X = [1, 2]\nW = [[1, 3], [2, 4]]\nY = X @ W\nZ = relu(Y)'
    const { terms, sum } = unroll({ program, id: 'X', upstream: [1, -1] })
    const [term] = terms.map(({ equation }) => lineTex(equation, { language: 'en' }))
    expect(term).toContain('\\underset{(2,) \\to (2,)}{\\frac{\\partial Z}{\\partial Y}} \\cdot')
    // Y = (5, 11), so ReLU lets all through; (1, −1) · Wᵀ = (1 − 3, 2 − 4)
    expect(plain(sum)).toBe('∂L/∂X = (−2, −2)')
  })

  it('writes out the first of many terms', () => {
    const program = 'x = 1\na = x + x\nb = a + a\nL = b + b'
    const { terms, count, sum } = unroll({ program, id: 'x', limit: 2 })
    expect(terms).toHaveLength(2)
    expect(count).toBe(8n)
    expect(plain(sum)).toBe('∂L/∂x = 1 + 1 + ⋯ = 8')
  })
})
