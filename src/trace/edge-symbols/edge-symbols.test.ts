import { describe, expect, it } from 'vitest'
import { plainOf } from '../../engine/formula/plain'
import { runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import type { Nested } from '../../lib/nested'
import { lossName } from '../steps/loss-name'
import { buildTrace } from '../steps/trace'
import { edgeSymbols, type LocalStyle } from './edge-symbols'

interface Given {
  readonly upstream?: Nested
  readonly targets?: readonly string[]
  readonly style?: LocalStyle
}

/** What stands on the edges of a program: its values by node, and what comes back by edge. */
function written(program: string, { upstream, targets, style = 'rules' }: Given = {}) {
  const graph = programGraph(program, targets)
  const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
  const loss = lossName(graph, upstream !== undefined)
  const symbols = edgeSymbols({ run, trace: buildTrace(graph, 'detail'), loss }, style)
  const plain = (formula: Parameters<typeof plainOf>[0]): string => plainOf(formula, { language: 'en' })
  return {
    values: graph.nodes.map(({ id }, at) => `${id}: ${plain(symbols.values[at] as never)}`),
    back: Object.fromEntries([...symbols.contributions].map(([id, formula]) => [id, plain(formula)])),
  }
}

describe('the symbols on the edges, as in the lecture’s figures', () => {
  it('of the sigmoid grow from step to step', () => {
    const { values, back } = written('x = 1\na = x * -1\nb = exp(a)\nc = b + 1\ny = reciprocal(c)', {
      upstream: 1,
    })
    expect(back).toEqual({
      'c->y': '−∂L/∂y · y²',
      'b->c': '−∂L/∂y · y²',
      'a->b': '−∂L/∂y · y² · exp(−x)',
      'x->a': '∂L/∂y · y² · exp(−x)',
    })
    expect(values.filter((each) => /^[abcy]:/.test(each))).toEqual([
      'a: −x',
      'b: exp(−x)',
      'c: exp(−x) + 1',
      'y: 1 / (exp(−x) + 1)',
    ])
  })

  it('of the chain rule are derivatives, or what they are', () => {
    const program = 'x = 1\ny = 2\nt = x + y\nz = square(t)'
    expect(written(program, { style: 'derivatives' }).back).toEqual({
      't->z': '∂z/∂t',
      'x->t': '∂z/∂t · ∂t/∂x',
      'y->t': '∂z/∂t · ∂t/∂y',
    })
    expect(written(program)).toMatchObject({
      values: expect.arrayContaining(['t: x + y', 'z: (x + y)²']),
      back: { 't->z': '2t', 'x->t': '2t', 'y->t': '2t' },
    })
  })

  it('of addition and multiplication pass on, and swap', () => {
    expect(written('x = 2\ny = 5\nz = x + y', { upstream: 3 }).back).toEqual({
      'x->z': '∂L/∂z',
      'y->z': '∂L/∂z',
    })
    expect(written('x = 2\ny = 5\nz = x * y', { upstream: 3 }).back).toEqual({
      'x->z': '∂L/∂z · y',
      'y->z': '∂L/∂z · x',
    })
  })

  it('of layers are their rules', () => {
    const { values, back } = written(
      'X = [1, 2]\nW = [[1, 3, 5], [2, 4, 6]]\nB = [1, 2, 3]\nY = affine(X, W, B)',
      {
        upstream: [1, -1, 2],
      },
    )
    expect(values.at(-1)).toBe('Y: X · W + B')
    expect(back).toEqual({ 'X->Y': '∂L/∂Y · Wᵀ', 'W->Y': 'Xᵀ · ∂L/∂Y', 'B->Y': '∂L/∂Y' })
    expect(
      written('X = [[1, -2], [0, 3]]\nY = relu(X)', {
        upstream: [
          [5, 6],
          [7, 8],
        ],
      }).back,
    ).toEqual({
      'X->Y': '∂L/∂Y ⊙ mask',
    })
    const loss = written('a = [1, 2, 3]\nt = [0, 1, 0]\nL = softmax_cross_entropy(a, t)', { targets: ['t'] })
    expect(loss.back).toEqual({ 'a->L': 'y − t' })
  })

  it('of a branch are parts, whose sum has its own name', () => {
    expect(written('x = 2\na = x + 3\nb = 4 * x\nL = a * b\n').back).toEqual({
      'a->L': 'b',
      'b->L': 'a',
      'x->a': 'b',
      'x->b': 'a × 4',
    })
    const { back } = written('x = 2\nu = exp(x)\nv = u * 3\nw = u * 5\nz = v * w')
    expect(back['x->u']).toBe('∂z/∂u · exp(x)')
  })

  it('are shortened by the name of the gradient before where they get long', () => {
    const { back } = written(
      [
        'x = 1',
        ...'abcdefg'
          .split('')
          .map((name, at) => `${name} = ${at === 0 ? 'x' : 'abcdefg'[at - 1]} * w${name}`),
        'h = g * 2',
      ]
        .join('\n')
        .replace(
          'x = 1',
          `x = 1\n${'abcdefg'
            .split('')
            .map((name) => `w${name} = 2`)
            .join('\n')}`,
        ),
      { upstream: 1 },
    )
    for (const label of Object.values(back)) expect(label.length).toBeLessThanOrEqual(36)
    expect(Object.values(back).join()).toMatch(/∂L\/∂[a-g] · /)
  })
})
