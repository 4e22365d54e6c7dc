import { describe, expect, it } from 'vitest'
import { runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { withInputs } from '../../engine/with-inputs'
import { sameText } from '../../i18n/text'
import { programGraph } from '../../language/testing/program-graph'
import { toldText } from './told'

const multiplied = programGraph('x = 2\ny = 5\nz = x * y')
const runAt = (x: number) => runGraph(withInputs(multiplied, new Map([['x', fromNested(x)]])), fromNested(3))

const said = (text: string, x = 2): string => toldText({ text: sameText(text) }, runAt(x), 'L').en

describe('toldText', () => {
  it('puts in the number that a formula has now', () => {
    expect(said('x gets {∂L/∂x}, y gets {∂L/∂y}.')).toBe('x gets $15$, y gets $6$.')
    expect(said('y gets {∂L/∂y}.', -1 / 3)).toBe('y gets $−1$.')
    expect(said('{x}', 1 / 3)).toBe('$0.3333$')
  })

  it('lets a formula go on with its numbers, as they come out', () => {
    expect(said('{∂L/∂x = ∂L/∂z · y =}')).toBe('$∂L/∂x = ∂L/∂z · y = 3 × 5 = 15$')
    expect(said('{x y =}', 1 / 3)).toBe('$x y = 0.3333 × 5 ≈ 1.667$')
    expect(said('{z =}')).toBe('$z = 10$')
  })

  it('writes arrays, and counts their entries', () => {
    const graph = programGraph('X = [1, -2]\nW = [[1, 3, 5], [2, 4, 6]]\nB = [1, 2, 3]\nY = affine(X, W, B)')
    const text = sameText('{∂L/∂X}, {W}, {#W B} numbers')
    expect(toldText({ text }, runGraph(graph, fromNested([1, -1, 2])), 'L').en).toBe(
      '$(8, 10)$, $((1, 3, 5), (2, 4, 6))$, 9 numbers',
    )
  })

  it('has the particle that follows the number', () => {
    const text = { en: '{x}', ko: '{x}은/는 {y}을/를' }
    expect(toldText({ text }, runAt(2), 'L').ko).toBe('$2$는 $5$를')
    expect(toldText({ text }, runAt(3), 'L').ko).toBe('$3$은 $5$를')
  })

  it('depends on what holds', () => {
    const told = { text: sameText('twice'), provided: { holds: 'x = 2', otherwise: sameText('not twice') } }
    expect(toldText(told, runAt(2), 'L').en).toBe('twice')
    expect(toldText(told, runAt(3), 'L').en).toBe('not twice')
  })

  it('fails for what is not there', () => {
    expect(() => said('{q}')).toThrow('q')
    expect(() => said('{#q}')).toThrow('there is no node q')
    expect(() => said('{x < 3}')).toThrow('“x < 3” has no number')
  })
})
