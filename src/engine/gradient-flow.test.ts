import { expect, it } from 'vitest'
import { edgesOf } from './edges'
import { backwardOrder, carriesGradient, isTarget } from './gradient-flow'
import { graphByName } from './testing/by-name'
import { withTargets } from './with-targets'

it('visits each node that a gradient reaches after all of its consumers', () => {
  const graph = graphByName({ inputs: { x: 2, unused: 1 }, constants: { c: 3 } }, [
    ['a', 'add', ['x', 'c']],
    ['aside', 'exp', ['unused']],
    ['b', 'multiply', ['a', 'x']],
  ])
  const ids = backwardOrder(graph).map((position) => graph.nodes[position]?.id)
  expect(ids).toEqual(['b', 'a', 'x'])
})

it('sends nothing to a constant or to the target of a loss', () => {
  const graph = graphByName({ inputs: { y: [0.5, 0.5], t: [0, 1] }, constants: { c: [2, 2] } }, [
    ['z', 'multiply', ['y', 'c']],
    ['L', 'cross_entropy', ['z', 't']],
  ])
  const carrying = edgesOf(graph).filter((edge) => carriesGradient(graph, edge))
  expect(carrying.map((edge) => edge.id)).toEqual(['y->z', 'z->L'])
  expect([0, 1, 2].filter((position) => isTarget(graph, position))).toEqual([1])
})

it('sends nothing to an input that is marked as a target', () => {
  const graph = graphByName({ inputs: { y: 2, t: 3 } }, [['L', 'multiply', ['y', 't']]])
  const marked = withTargets(graph, new Set(['t']))
  expect(edgesOf(marked).map((edge) => carriesGradient(marked, edge))).toEqual([true, false])
  expect(edgesOf(graph).map((edge) => carriesGradient(graph, edge))).toEqual([true, true])
})
