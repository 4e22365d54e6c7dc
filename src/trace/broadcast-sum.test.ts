import { describe, expect, it } from 'vitest'
import { edgesInto } from '../engine/edges'
import { nodeAt } from '../engine/graph'
import { runGraph } from '../engine/run'
import { full } from '../engine/tensor'
import { programGraph } from '../language/testing/program-graph'
import { required } from '../lib/required'
import { sumPlain, sumTex } from './broadcast-sum'

/** What stands around a product p on its way to the first operand of the last node. */
function around(program: string): { plain: string; tex: string } {
  const graph = programGraph(program)
  const run = runGraph(graph, full(nodeAt(graph, graph.output).shape, 1))
  const edge = required(edgesInto(graph, graph.output)[0], 'the edge')
  return { plain: sumPlain(run, edge, 'p'), tex: sumTex(run, edge, 'p') }
}

describe('the sum over what was broadcast', () => {
  it.each([
    'x = 1\ny = x * 2',
    'x = [1, 2]\ny = x * 2',
    'x = [[1, 2], [3, 4]]\ny = x + [1, 2]',
    'x = [1, 2]\ny = sum(x)', // the other way round: the rule of a sum spreads its gradient
    'x = [[1, 2]]\ny = x @ [[1], [2]]',
  ])('is absent in %j', (program) => {
    expect(around(program)).toEqual({ plain: 'p', tex: 'p' })
  })

  it.each([
    'x = 1\ny = x * [1, 2, 3]',
    'x = 1\ny = x * [[1, 2], [3, 4]]',
    'x = [1]\ny = x + [1, 2]',
    'x = [[1]]\ny = x + [[1, 2], [3, 4]]',
  ])('is over every entry in %j', (program) => {
    expect(around(program)).toEqual({ plain: 'sum(p)', tex: '\\sum \\left(p\\right)' })
  })

  it.each([
    ['x = [1, 2]\ny = x + [[1, 2], [3, 4]]', 0],
    ['x = [[1, 2]]\ny = x + [[1, 2], [3, 4]]', 0],
    ['x = [[1], [2]]\ny = x + [[1, 2], [3, 4]]', 1],
  ])('is along one axis in %j', (program, axis) => {
    expect(around(program)).toEqual({
      plain: `sum(p, axis=${axis})`,
      tex: `\\sum_{\\mathrm{axis} = ${axis}} \\left(p\\right)`,
    })
  })
})
