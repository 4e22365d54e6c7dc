import { describe, expect, it } from 'vitest'
import { runGraph } from '../../engine/run'
import { programGraph } from '../../language/testing/program-graph'
import { required } from '../../lib/required'
import { stageCount } from '../derivation/derivation'
import { derivationsOf } from '../derivation/derivations-of'
import { shownIn } from '../testing/shown'
import { stepWords } from '../testing/step-words'
import { frameAt } from './frame'
import type { Detail } from './step'
import { buildTrace } from './trace'
import { waitingFrame } from './waiting-frame'

/** What appears at a step stage by stage, beginning with its first stage: each time what was not there before. */
function appearing(program: string, detail: Detail, words: string): readonly (readonly string[])[] {
  const graph = programGraph(program)
  const [trace, run] = [buildTrace(graph, detail), runGraph(graph)]
  const index = stepWords(trace).indexOf(words) + 1
  const derivations = derivationsOf(trace, run, required(trace.steps[index - 1], words), 'L')
  const frame = frameAt(trace, run, index)
  const before = shownIn(trace, frameAt(trace, run, index - 1))
  return Array.from({ length: stageCount(derivations) }, (_, i) =>
    [...shownIn(trace, waitingFrame(trace, frame, derivations, i + 1))].filter((each) => !before.has(each)),
  )
}

const fanOut = 'x = 2\na = x + 3\nb = 4 * x\nL = a * b'

describe('waitingFrame', () => {
  it('shows a value with the last stage: rule, numbers, result', () => {
    expect(appearing(fanOut, 'detail', 'forward a')).toEqual([[], [], ['value a']])
  })

  it('shows what comes back along an edge with its last stage, and a gradient with its sum', () => {
    expect(appearing(fanOut, 'detail', 'product x->b').at(-1)).toEqual(['contribution x->b'])
    expect(appearing(fanOut, 'detail', 'product x->b').slice(0, -1).flat()).toEqual([])
    expect(appearing(fanOut, 'detail', 'sum x')).toEqual([[], [], ['gradient x']])
  })

  it('shows the inputs of a node one after the other where it is one step', () => {
    const shown = appearing('x = 2\ny = 5\nz = x * y\nL = z * 2', 'node', 'backward z')
    const first = shown.findIndex((each) => each.length > 0)
    expect(first).toBeGreaterThan(0)
    expect(shown[first]).toEqual(['gradient x', 'contribution x->z'])
    expect(shown.at(-1)).toEqual(['gradient x', 'gradient y', 'contribution x->z', 'contribution y->z'])
  })

  it('leaves what an earlier step has shown', () => {
    const graph = programGraph(fanOut)
    const [trace, run] = [buildTrace(graph, 'detail'), runGraph(graph)]
    const index = stepWords(trace).indexOf('upstream b') + 1
    const frame = frameAt(trace, run, index)
    const derivations = derivationsOf(trace, run, required(trace.steps[index - 1], 'upstream b'), 'L')
    expect(shownIn(trace, waitingFrame(trace, frame, derivations, 0))).toEqual(shownIn(trace, frame))
  })
})
