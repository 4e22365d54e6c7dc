import { expect, it } from 'vitest'
import { plainOf } from '../../engine/formula/plain'
import { runGraph } from '../../engine/run'
import { programGraph } from '../../language/testing/program-graph'
import { required } from '../../lib/required'
import { nextNumberStep } from '../steps/history'
import { buildTrace } from '../steps/trace'
import { askedNext } from './asked-next'
import { derivationsOf } from './derivations-of'

/** At each step, the symbol that the step is about, and what is asked for after it. */
function asked(program: string): readonly string[] {
  const graph = programGraph(program)
  const [trace, run] = [buildTrace(graph, 'detail'), runGraph(graph)]
  const at = (index: number) => derivationsOf(trace, run, required(trace.steps[index - 1], 'no step'), 'z')
  return trace.steps.flatMap((_, before) => {
    const next = nextNumberStep(trace, before + 1)
    if (next === undefined) return []
    const found = at(before + 1)
    const formulas = [
      required(found[0], 'nothing').subject,
      askedNext(graph, found, required(at(next)[0], 'nothing'), 'z'),
    ]
    return [formulas.map((each) => plainOf(each, { language: 'en' })).join(', then ')]
  })
}

it('is never the symbol that the step has just found', () => {
  expect(asked('x = 1\ny = 2\nt = x + y\nz = square(t)')).toEqual([
    't, then z',
    'z, then ∂z/∂z',
    '∂z/∂z, then ∂z/∂t',
    '∂z/∂t, then ∂z/∂z · ∂z/∂t',
    '∂z/∂t, then ∂z/∂x',
    '∂z/∂t, then ∂z/∂x',
    '∂t/∂x, then ∂z/∂x',
    '∂z/∂x, then ∂z/∂y',
    '∂t/∂y, then ∂z/∂y',
  ])
})

it('is the gradient of one path where several come back, which is written differently', () => {
  expect(asked('x = 2\nz = x * x')).toContain('∂z/∂x (1), then ∂z/∂x via z (1)')
})
