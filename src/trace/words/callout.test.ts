import { describe, expect, it } from 'vitest'
import { equationPlain } from '../../engine/formula/equation-tex'
import { runGraph } from '../../engine/run'
import { programGraph } from '../../language/testing/program-graph'
import { derivationsOf } from '../derivation/derivations-of'
import type { Detail } from '../steps/step'
import { buildTrace } from '../steps/trace'
import { stepWords } from '../testing/step-words'
import { calloutOf } from './callout'

/** The callout at the node after each step, by the step's words. */
function callouts(program: string, detail: Detail, loss: string): Record<string, readonly string[]> {
  const graph = programGraph(program)
  const [trace, run] = [buildTrace(graph, detail), runGraph(graph)]
  const lines = trace.steps.map((step) =>
    calloutOf(run, step, derivationsOf(trace, run, step, loss)).map((said) =>
      equationPlain(said, { language: 'en' }),
    ),
  )
  return Object.fromEntries(stepWords(trace).map((words, i) => [words, lines[i] ?? []]))
}

describe('calloutOf', () => {
  it('is the arithmetic of the step in one line', () => {
    expect(callouts('x = 1\ny = 2\nt = x + y\nz = square(t)', 'detail', 'z')).toMatchObject({
      'forward t': ['1 + 2 = 3'],
      'forward z': ['3² = 9'],
      'seed z': ['∂z/∂z = 1'],
      'upstream t': ['∂z/∂t = 6'],
      'local t->z': ['∂z/∂t = 6'],
      'product t->z': ['2 × 3 = 6'],
      'product y->t': ['6 × 1 = 6'],
    })
  })

  it('has a line for each input if a node is one step', () => {
    expect(callouts('x = 2\ny = 5\nz = x * y\nL = z * 2', 'node', 'L')).toMatchObject({
      'backward z': ['2 × 5 = 10', '2 × 2 = 4'],
      'backward L': ['∂L/∂z = 2'],
    })
  })

  it('shows a sum, and a result that is rounded', () => {
    const lines = callouts('x = 2\na = x / 3\nb = 4 * x\nL = a * b', 'node', 'L')
    expect(lines['forward a']).toEqual(['2 / 3 ≈ 0.6667'])
    expect(lines['sum x']).toEqual(['2.667 + 2.667 ≈ 5.333']) // 5.334
  })

  it('is absent if an array is involved', () => {
    const lines = callouts('a = [1, 2]\nS = sum(a)\nL = S * 2', 'detail', 'L')
    expect(lines['forward S']).toEqual([])
    expect(lines['product a->S']).toEqual([])
    expect(lines['forward L']).toEqual(['3 × 2 = 6'])
  })
})
