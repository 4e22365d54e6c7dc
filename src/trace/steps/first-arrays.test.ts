import { expect, it } from 'vitest'
import { programGraph } from '../../language/testing/program-graph'
import { stepWords } from '../testing/step-words'
import { firstArrays } from './first-arrays'
import { buildTrace } from './trace'

it('knows from which step an array and its gradient are shown', () => {
  const trace = buildTrace(programGraph('x = 2\nm = x * [1, 2]\nL = sum(m)'), 'detail')
  const words = stepWords(trace)
  expect(firstArrays(trace).value).toBe(0) // the constant
  expect(words[firstArrays(trace).gradient - 1]).toBe('product m->L')
})

it('knows that numbers are no arrays', () => {
  const trace = buildTrace(programGraph('x = 2\ny = exp(x)'), 'node')
  expect(firstArrays(trace)).toEqual({ value: Number.POSITIVE_INFINITY, gradient: Number.POSITIVE_INFINITY })
})
