import { describe, expect, it } from 'vitest'
import { programGraph } from '../language/testing/program-graph'
import { edgeWritings } from './edge-writing'

/** What is written on each edge, by its id. */
const written = (program: string, targets: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(
    edgeWritings(programGraph(program, targets)).map(({ edge, showsValue, showsGradient }) => [
      edge.id,
      `${showsValue ? 'value' : ''} ${showsGradient ? 'gradient' : ''}`.trim(),
    ]),
  )

describe('edgeWritings', () => {
  it('are the value and the gradient for a number', () => {
    expect(written('x = 1\ny = 2\nz = x + y')).toEqual({ 'x->z': 'value gradient', 'y->z': 'value gradient' })
  })

  it('are nothing for a constant, which shows its own number', () => {
    expect(written('x = 1\nz = x + 3')).toEqual({ 'x->z': 'value gradient', 'z.1->z': '' })
  })

  it('are nothing for an array that has a card of its own, but each part where it is used twice', () => {
    expect(written('a = [1, 2]\nz = sum(a)')).toEqual({ 'a->z': '' })
    expect(written('a = [1, 2]\nb = exp(a)\nz = sum(a * b)')).toMatchObject({
      'a->b': 'gradient',
      'a->z.1': 'gradient',
      'b->z.1': 'value gradient',
    })
  })

  it('are no gradient for a target, and none where none goes back', () => {
    expect(written('t = 1\nv = 2\nm = t * v', ['t'])).toMatchObject({ 't->m': 'value' })
    expect(written('x = 1\nunused = exp(x)\nL = square(x)')).toEqual({
      'x->unused': 'value',
      'x->L': 'value gradient',
    })
  })
})
