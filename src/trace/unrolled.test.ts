import { describe, expect, it } from 'vitest'
import { runGraph } from '../engine/run'
import { fromNested, type Nested } from '../engine/tensor'
import { programGraph } from '../language/testing/program-graph'
import { required } from '../lib/required'
import { termTex } from './path-term'
import { pathStart } from './paths'
import { untied } from './testing/untied'
import { buildTrace } from './trace'
import { unrolled } from './unrolled'

interface Source {
  readonly program: string
  readonly id: string
  readonly step?: number
  readonly upstream?: Nested
  readonly limit?: number
}

/** A gradient unrolled after a step (the last one by default), without the marks that tie pieces to nodes. */
function unroll({ program, id, step, upstream, limit = 6 }: Source): { terms: string[]; sum: string } {
  const graph = programGraph(program)
  const trace = buildTrace(graph, 'node')
  const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
  const start = required(pathStart(trace, id), id)
  const { terms, sum } = unrolled(trace, run, step ?? trace.steps.length, start, 'L', limit)
  return {
    terms: terms.map((term) =>
      untied(termTex(term))
        .replace(/\\(begin|end)\{aligned\}|&|\\frac/g, '')
        .replaceAll('\\partial ', '∂')
        .replaceAll('{?}', '?')
        .trim(),
    ),
    sum: untied(sum)
      .replace(/\\frac/g, '')
      .replaceAll('\\partial ', '∂'),
  }
}

const fanOut = 'x = 2\na = x + 3\nb = 4 * x\nL = a * b'

describe('unrolled', () => {
  it('fan-out: a term for each way, added up', () => {
    expect(unroll({ program: fanOut, id: 'x' })).toEqual({
      terms: [
        '{∂L}{∂a} \\cdot {∂a}{∂x} \\\\[0.3em]  = 8 \\times 1 = 8',
        '{∂L}{∂b} \\cdot {∂b}{∂x} \\\\[0.3em]  = 5 \\times 4 = 20',
      ],
      sum: '{∂L}{∂x} = 8 + 20 = 28',
    })
  })

  it('has the upstream gradient as a factor where it is not 1', () => {
    const { terms, sum } = unroll({ program: 'x = 2\ny = 5\nz = x * y', id: 'x', upstream: 3 })
    expect(terms).toEqual(['{∂L}{∂z} \\cdot {∂z}{∂x} \\\\[0.3em]  = 3 \\times 5 = 15'])
    expect(sum).toBe('{∂L}{∂x} = 15')
  })

  it('shows numbers once they are known', () => {
    const at = (step: number): string => unroll({ program: fanOut, id: 'x', step }).terms.join(' | ')
    expect(at(3)).toMatch(/= \? \\times \? = \?.*= \? \\times \? = \?/)
    expect(at(5)).toMatch(/= 8 \\times \? = \?.*= 5 \\times \? = \?/) // after the product node
    expect(at(6)).toMatch(/= 8 \\times \? = \?.*= 5 \\times 4 = 20/) // after b
  })

  it('writes an array’s way as a chain of rules with its shapes, and what comes over it', () => {
    const program = 'X = [1, 2]\nW = [[1, 3], [2, 4]]\nY = X @ W\nZ = relu(Y)'
    const { terms, sum } = unroll({ program, id: 'X', upstream: [1, -1] })
    expect(terms[0]).toContain('\\underset{(2,) \\to (2,)}{{∂Z}{∂Y}} \\cdot')
    expect(sum).toContain('\\begin{pmatrix} -2 & -2 \\end{pmatrix}')
  })

  it('writes out the first terms of many', () => {
    const program = 'x = 1\na = x + x\nb = a + a\nL = b + b'
    const { terms, sum } = unroll({ program, id: 'x', limit: 2 })
    expect(terms).toHaveLength(2)
    expect(sum).toBe('{∂L}{∂x} = 1 + 1 +  \\cdots = 8')
  })
})
