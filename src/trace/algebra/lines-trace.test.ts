import { describe, expect, it } from 'vitest'
import { equationPlain } from '../../engine/formula/equation-tex'
import { plainOf } from '../../engine/formula/plain'
import { runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { withInputs } from '../../engine/with-inputs'
import { sameText } from '../../i18n/text'
import { programGraph } from '../../language/testing/program-graph'
import type { LineStep, Step } from '../steps/step'
import type { AlgebraLine } from './algebra-line'
import { linesTrace, symbolicSides } from './lines-trace'

const graph = programGraph('x = [1, 2, 4]\ny = x / 3\nL = sum(y)')
const run = runGraph(graph)

const isLine = (step: Step): step is LineStep => step.kind === 'line'

function lineOf(says: string, more: Partial<AlgebraLine> = {}): LineStep {
  const trace = linesTrace(run, [{ says, rule: sameText('rule'), ...more }], 'detail', 'L')
  const [step] = trace.steps.filter(isLine)
  if (!step) throw new Error('there is no line')
  return step
}
const plain = (step: LineStep): string => equationPlain(step.equation, { language: 'en' })

describe('linesTrace', () => {
  it('writes a line in symbols, and with numbers put in if its letters have values', () => {
    expect(plain(lineOf('y_j = x_j / 3'))).toBe('y_j = x_j / 3')
    expect(plain(lineOf('y_j = x_j / 3', { at: { j: 2 } }))).toBe('y_j = x_j / 3 = 2 / 3 ≈ 0.6667')
    expect(plain(lineOf('L = Σ_j y_j', { at: {} }))).toBe('L = Σ_j y_j = 0.3333 + 0.6667 + 1.333 = 2.333')
  })

  it('says something else if its condition does not hold for the numbers', () => {
    const rule = sameText('more')
    const otherwise = { says: 'y_j = 1/3 x_j', rule }
    const said = (holds: string) => lineOf('y_j = x_j / 3', { provided: { holds, otherwise } })
    expect(plain(said('L = 1'))).toBe('y_j = (1 / 3) x_j')
    expect(said('L = 1').rule).toBe(rule)
    expect(plain(said('L = Σ_j y_j'))).toBe('y_j = x_j / 3')
  })

  it('puts in the numbers of the run that it assumes', () => {
    const doubled = withInputs(graph, new Map([['x', fromNested([2, 4, 8])]]))
    const suppose = { letters: { j: 1 }, runOf: () => runGraph(doubled) }
    expect(plain(lineOf('y_j = x_j / 3', { at: {}, suppose }))).toBe('y_j = x_j / 3 = 2 / 3 ≈ 0.6667')
  })

  it('highlights the nodes that it refers to, and follows the output if it can', () => {
    const line = lineOf('∂L/∂y_j = 1')
    expect([...line.lights.gradients]).toEqual([graph.positions.get('y')])
    expect(line.node).toBe(graph.positions.get('y'))
    expect(lineOf('L = Σ_j y_j').node).toBe(graph.output)
    expect(lineOf('L = Σ_j y_j', { follow: 'x' }).node).toBe(graph.positions.get('x'))
  })

  it('has all numbers on screen from the start', () => {
    const trace = linesTrace(run, [], 'detail', 'L')
    expect(new Set([...trace.valueShownAt.values(), ...trace.gradientShownAt.values()])).toEqual(new Set([0]))
  })
})

it('the sides in symbols are those of the first row', () => {
  const { equation } = lineOf('y_j = x_j / 3', { at: { j: 2 } })
  expect(symbolicSides(equation).map((side) => plainOf(side, { language: 'en' }))).toEqual(['y_j', 'x_j / 3'])
})
