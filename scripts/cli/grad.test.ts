import { describe, expect, it } from 'vitest'
import { grad } from './grad'

const answer = (program: string, settings: readonly string[] = [], upstream?: string): unknown => {
  const result = grad({ program, settings, ...(upstream !== undefined && { upstream }) })
  return 'json' in result ? JSON.parse(result.json) : result.errors
}

describe('grad', () => {
  it('prints every named variable, including earlier versions and aliases', () => {
    expect(answer('c = 2\nd = c\nc += 3 * d\nout_ = c')).toEqual({
      output: 'out_',
      values: { 'c@1': 2, c: 8, d: 2, out_: 8 },
      gradients: { 'c@1': 4, c: 1, d: 4, out_: 1 },
    })
  })

  it('prints zeros for what has no influence, and nothing for what is only a target', () => {
    expect(
      answer('a = [0, 0]\nt = [0, 1]\ns = t\nunused = [[1, 2]]\nL = softmax_cross_entropy(a, s)'),
    ).toEqual({
      output: 'L',
      values: { a: [0, 0], t: [0, 1], unused: [[1, 2]], L: Math.log(2), s: [0, 1] },
      gradients: { a: [0.5, -0.5], unused: [[0, 0]], L: 1 },
    })
  })

  it('prints nothing for what reaches the output only through a target', () => {
    expect(answer('a = [0, 0]\nu = [0, 0]\nt = softmax(u)\nL = cross_entropy(softmax(a), t)')).toMatchObject({
      gradients: { a: [0, 0], L: 1 },
    })
    expect(answer('u = [0, 0]\nL = cross_entropy(softmax(u), softmax(u))')).toMatchObject({
      gradients: { u: [0, 0] },
    })
  })

  it('accepts other inputs, also of other shapes, and an upstream gradient', () => {
    expect(answer('x = 2\ny = x * x', ['x=[1, -2]'], '[10, 1]')).toEqual({
      output: 'y',
      values: { x: [1, -2], y: [1, 4] },
      gradients: { x: [20, -4], y: [10, 1] },
    })
  })

  it('writes numbers that are not finite as strings', () => {
    expect(answer('x = 0\ny = log(x)')).toEqual({
      output: 'y',
      values: { x: 0, y: '-Infinity' },
      gradients: { x: 'Infinity', y: 1 },
    })
  })

  it.each<[string, readonly string[], string | undefined, RegExp[]]>([
    ['x = (\ny = q', [], undefined, [/^1:5: The bracket/, /^2:5: The name q/]],
    ['x = 2\ny = x * [1, 2]', [], undefined, [/^2:5: The output y has shape \(2,\)/]],
    ['x = 2\ny = x * 3', [], '[1]', [/^2:5: The upstream gradient has shape \(1,\)/]],
    ['x = 2\ny = x * 3', [], '1,2', [/^2:5: The value for the upstream gradient must be/]],
    ['x = 2\ny = x * [1, 2]', ['x=[1, 2, 3]'], '[1, 1]', [/^2:5: The shapes \(3,\) and \(2,\)/]],
    ['x = 2\ny = x * 3', ['z=1'], undefined, [/^1:1: z is no input/]],
    ['x = 2\ny = x * 3', ['y=1'], undefined, [/^2:5: y is no input/]],
    [
      'x = 2\ny = x * 3',
      ['x=[[1],[2, 3]]', 'x', '=3'],
      undefined,
      [/^1:5: The value for x/, /^1:1: --set/, /^1:1: --set/],
    ],
    ['a = [1, 2]\nt = 0\nL = softmax_cross_entropy(a, t)', ['t=2'], undefined, [/^3:5: 2 is no class index/]],
  ])('reports what is wrong: %j %j %j', (program, settings, upstream, errors) => {
    const found = answer(program, settings, upstream)
    expect(found).toEqual(errors.map((pattern) => expect.stringMatching(pattern)))
  })
})
