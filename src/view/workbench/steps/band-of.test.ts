import { expect, it } from 'vitest'
import { programGraph } from '../../../language/testing/program-graph'
import { buildTrace } from '../../../trace/steps/trace'
import { bandOf } from './band-of'

it('has one colour from the first step of a phase to its last', () => {
  const trace = buildTrace(programGraph('x = 1\ny = exp(x)\nL = sin(y)'), 'node') // 2 forward, 3 backward
  expect(bandOf(trace)).toBe(
    'linear-gradient(to right, var(--forward-line) 0% 40%, var(--backward-line) 40% 100%)',
  )
})
