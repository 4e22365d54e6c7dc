import { describe, expect, it } from 'vitest'
import { programGraph } from '../../language/testing/program-graph'
import { stepWords } from '../testing/step-words'
import { historyBefore, historyLength, nextNumberStep } from './history'
import type { Detail } from './step'
import { buildTrace } from './trace'

/** The words of the steps that have a line before the last step, one for each line. */
function lines(program: string, detail: Detail): readonly string[] {
  const trace = buildTrace(programGraph(program), detail)
  const words = stepWords(trace)
  return historyBefore(trace, trace.steps.length, Number.POSITIVE_INFINITY).map(
    ({ step }) => words[step - 1] ?? '',
  )
}

describe('historyBefore', () => {
  it('has a line for each number that a step added', () => {
    expect(lines('x = 1\ny = 2\nt = x + y\nz = square(t)', 'detail')).toEqual([
      'forward t',
      'forward z',
      'seed z',
      'product t->z',
      'product x->t',
    ])
  })

  it('has one for each edge if a node is one step', () => {
    expect(lines('x = 2\na = x + 3\nb = 4 * x\nL = a * b', 'node')).toEqual([
      'forward a',
      'forward b',
      'forward L',
      'seed L',
      'backward L',
      'backward L',
      'backward b',
      'backward a',
    ])
  })

  it('is empty at the start', () => {
    const trace = buildTrace(programGraph('x = 1\ny = x + 1'), 'node')
    expect([historyBefore(trace, 0, 3), historyBefore(trace, 1, 3)]).toEqual([[], []])
    expect([historyLength(trace, 0), historyLength(trace, 1)]).toEqual([0, 0])
  })

  it('gives only the last lines if no more are requested, and says how many there are', () => {
    const trace = buildTrace(programGraph('x = 2\na = x + 3\nb = 4 * x\nL = a * b'), 'node')
    const last = trace.steps.length
    const all = historyBefore(trace, last, Number.POSITIVE_INFINITY)
    expect(historyBefore(trace, last, 3)).toEqual(all.slice(-3))
    expect(historyLength(trace, last)).toBe(8)
  })
})

describe('nextNumberStep', () => {
  it('skips steps with only an intermediate or a repeated number', () => {
    const trace = buildTrace(programGraph('x = 1\nb = x + 1\ny = exp(b)'), 'detail')
    expect(stepWords(trace)).toEqual([
      'forward b',
      'forward y',
      'seed y',
      'local b->y',
      'product b->y',
      'upstream b',
      'local x->b',
      'product x->b',
    ])
    expect([0, 2, 3, 4, 5, 6, 8].map((step) => nextNumberStep(trace, step))).toEqual([
      1,
      3,
      5,
      5,
      8,
      8,
      undefined,
    ])
  })
})
