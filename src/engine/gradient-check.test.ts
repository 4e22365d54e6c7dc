import { describe, expect, it } from 'vitest'
import type { Nested } from '../lib/nested'
import { required } from '../lib/required'
import { brokenRules } from './broken-rules/all'
import { withBrokenRule } from './broken-rules/broken-rule'
import { verdictOf } from './compare-gradients'
import { type ArrayCheck, checkGradients } from './gradient-check'
import type { Graph } from './graph'
import { GraphError } from './graph-error'
import { runGraph } from './run'
import { graphByName } from './testing/by-name'

const parameters = ['W1', 'b1', 'W2', 'b2']

const netOf = (inputs: Readonly<Record<string, Nested>>): Graph =>
  graphByName({ inputs }, [
    ['H', 'affine', ['X', 'W1', 'b1']],
    ['Z', 'relu', ['H']],
    ['A', 'affine', ['Z', 'W2', 'b2']],
    ['L', 'softmax_cross_entropy', ['A', 't']],
  ])

const matrix = (rows: string): Nested => rows.split(', ').map((row) => row.split(' ').map(Number))

/** The 2-3-2 net of the lesson two-layer-net, N = 2. */
const small = netOf({
  X: matrix('1 2, 2 -1'),
  W1: matrix('0.3 -0.2 0.5, 0.1 0.4 -0.6'),
  b1: [0.1, 0.2, 0.3],
  W2: matrix('0.4 -0.2, -0.5 0.3, 0.6 0.1'),
  b2: [0.1, -0.1],
  t: matrix('1 0, 0 1'),
})

/** A 3-3-3 net with N = 3, in which every matrix is square. */
const square = netOf({
  X: matrix('1 2 -1, 0 1 2, 2 -1 1'),
  W1: matrix('0.3 -0.2 0.5, 0.1 0.4 -0.6, -0.4 0.2 0.3'),
  b1: [0.1, 0.2, 0.3],
  W2: matrix('0.4 -0.2 0.1, -0.5 0.3 0.2, 0.6 0.1 -0.3'),
  b2: [0.1, -0.1, 0.2],
  t: matrix('1 0 0, 0 1 0, 0 0 1'),
})

function checked(graph: Graph): readonly ArrayCheck[] {
  return [...checkGradients(runGraph(graph), parameters)].flatMap((event) =>
    event.kind === 'array' ? [event.check] : [],
  )
}

const broken = (graph: Graph, rule: string): Graph =>
  withBrokenRule(graph, required(brokenRules.get(rule), rule))

/** By array: whether the check reports an error. */
const verdicts = (graph: Graph): Readonly<Record<string, string>> =>
  Object.fromEntries(checked(graph).map(({ id, relativeDifference }) => [id, verdictOf(relativeDifference)]))

describe('checkGradients', () => {
  it.each([
    { name: '2-3-2', graph: small },
    { name: '3-3-3', graph: square },
  ])('finds every gradient of the intact $name net correct', ({ graph }) => {
    for (const { id, relativeDifference } of checked(graph)) expect(relativeDifference, id).toBeLessThan(1e-8)
  })

  it('yields once for each entry and once for each array', () => {
    const kinds = [...checkGradients(runGraph(small), parameters)].map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'entry')).toHaveLength(6 + 3 + 6 + 2)
    expect(kinds.filter((kind) => kind === 'array')).toHaveLength(4)
  })

  it('gives an input that the output does not depend on the gradient 0', () => {
    const graph = graphByName({ inputs: { x: 1, unused: 2 } }, [['L', 'exp', ['x']]])
    const [, event] = [...checkGradients(runGraph(graph), ['unused'])]
    expect(event).toMatchObject({ check: { relativeDifference: 0, largest: { index: [] } } })
  })

  // The ReLU of the small net cuts H[0, 2] and H[1, 1], one for each sample.
  it.each([
    { rule: 'bias-row', graph: small, faulty: ['b1', 'b2'] },
    { rule: 'no-mean', graph: small, faulty: parameters },
    { rule: 'no-mask', graph: small, faulty: ['W1', 'b1'] },
    { rule: 'bias-row', graph: square, faulty: ['b1', 'b2'] },
    { rule: 'no-mean', graph: square, faulty: parameters },
    { rule: 'no-mask', graph: square, faulty: ['W1', 'b1'] },
    { rule: 'no-transpose', graph: square, faulty: ['W1', 'W2'] },
  ])('catches $rule at $faulty, and nowhere else', ({ rule, graph, faulty }) => {
    const expected = parameters.map((id) => [id, faulty.includes(id) ? 'differs' : 'agrees'])
    expect(verdicts(broken(graph, rule))).toEqual(Object.fromEntries(expected))
    const worst = Math.max(...checked(broken(graph, rule)).map((check) => check.relativeDifference))
    expect(worst).toBeGreaterThan(0.1)
  })

  it('sees gradients N times too large as (N − 1)/(N + 1)', () => {
    for (const { relativeDifference } of checked(broken(small, 'no-mean')))
      expect(relativeDifference).toBeCloseTo(1 / 3, 8)
    for (const { relativeDifference } of checked(broken(square, 'no-mean')))
      expect(relativeDifference).toBeCloseTo(1 / 2, 8)
  })

  it('need not catch a forgotten transpose that the shapes already rule out', () => {
    expect(() => runGraph(broken(small, 'no-transpose'))).toThrow(GraphError)
  })
})

describe('a broken rule', () => {
  it('leaves the forward pass as it is', () => {
    for (const rule of brokenRules.values())
      expect(runGraph(withBrokenRule(square, rule)).values).toEqual(runGraph(square).values)
  })

  it('says in both languages what it breaks and what the check shows of it', () => {
    for (const { title, fault, trail } of brokenRules.values()) {
      for (const sentence of [fault, trail]) {
        expect(sentence.en).toMatch(/^[A-Z].*\.$/)
        expect(sentence.ko).toMatch(/[가-힣].*다\.$/)
      }
      expect(title.en).not.toBe(title.ko)
    }
  })
})
