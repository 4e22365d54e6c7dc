import { describe, expect, it } from 'vitest'
import { edgesInto } from '../../engine/edges'
import { nodeAt } from '../../engine/graph'
import { runGraph } from '../../engine/run'
import { full } from '../../engine/tensor'
import type { Text } from '../../i18n/text'
import { programGraph } from '../../language/testing/program-graph'
import { required } from '../../lib/required'
import { ruleOf } from './rule-of'

function rulesOf(program: string, targets?: readonly string[]): { whole: Text; operands: readonly Text[] } {
  const graph = programGraph(program, targets)
  const run = runGraph(graph, full(nodeAt(graph, graph.output).shape, 1))
  return {
    whole: ruleOf(run, graph.output),
    operands: edgesInto(graph, graph.output).map(({ operand }) => ruleOf(run, graph.output, operand)),
  }
}

const layer = (x: string): string => `X = ${x}\nW = [[1, 3], [2, 4]]\nb = [1, 2]\nY = affine(X, W, b)`
const ofBatch = /batch|rows|transposed input|배치|행의 수|행에/

describe('ruleOf', () => {
  it('mentions rows and a batch if there are several samples', () => {
    const { whole, operands } = rulesOf(layer('[[1, 2], [3, 4]]'))
    expect(whole.en).toContain('the sum of upstream over the batch')
    expect(operands[2]?.en).toContain('over the rows')
    expect(operands[2]?.ko).toContain('행에 걸쳐')
  })

  it.each([
    ['affine', layer('[1, 2]'), undefined],
    ['softmax_cross_entropy', 'a = [0, 1]\nt = [0, 1]\nL = softmax_cross_entropy(a, t)', ['t']],
    ['cross_entropy', 'y = [0.5, 0.5]\nt = [0, 1]\nL = cross_entropy(y, t)', ['t']],
  ])('mentions neither for one sample: %s', (_, program, targets) => {
    const { whole, operands } = rulesOf(program, targets)
    for (const { en, ko } of [whole, ...operands]) expect(en + ko).not.toMatch(ofBatch)
  })

  it('is the sentence about the given operand, if the op has one for each', () => {
    const { operands } = rulesOf(layer('[1, 2]'))
    expect(operands.map(({ en }) => en.split(' ').slice(0, 2).join(' '))).toEqual([
      'The input',
      'The weights',
      'The bias',
    ])
  })

  it('is the op’s own sentence otherwise', () => {
    const { whole, operands } = rulesOf('x = 2\ny = 5\nz = x * y')
    expect(whole.en).toMatch(/^A multiplication sends each input/)
    expect(operands).toEqual([whole, whole])
  })

  it('accepts only operations', () => {
    const graph = programGraph('x = 2\nz = exp(x)')
    const x = required(graph.positions.get('x'), 'x')
    expect(() => ruleOf(runGraph(graph), x)).toThrow('x is not an operation')
  })
})
