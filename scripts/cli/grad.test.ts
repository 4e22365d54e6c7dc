import { describe, expect, it } from 'vitest'
import { grad } from './grad'

const answer = (
  program: string,
  settings: readonly string[] = [],
  upstream?: string,
  of?: string,
): unknown => {
  const result = grad(program, {
    settings,
    ...(of !== undefined && { of }),
    ...(upstream !== undefined && { upstream }),
  })
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

  it('differentiates what is chosen: zeros for what it does not depend on', () => {
    const program = 'x = 2\nb = [1, 1]\nc = x * x\nd = c\nc = c * x\nL = sum(b * c)'
    const values = { x: 2, b: [1, 1], 'c@1': 4, c: 8, L: 16, d: 4 }
    const [b, none] = [[0, 0], { x: 0, 'c@1': 0, c: 0, L: 0, d: 0 }]
    const chosen = (of: string, upstream?: string) => answer(program, [], upstream, of)
    expect(chosen('c')).toEqual({
      output: 'c',
      values,
      gradients: { x: 12, b, 'c@1': 2, c: 1, L: 0, d: 2 },
    })
    expect(chosen('c@1', '3')).toEqual({
      output: 'c@1',
      values,
      gradients: { ...none, x: 12, b, 'c@1': 3, d: 3 },
    })
    expect(chosen('d')).toMatchObject({ output: 'd', gradients: { ...none, x: 4, 'c@1': 1, d: 1 } })
    expect(chosen('x')).toMatchObject({ output: 'x', gradients: { ...none, x: 1 } })
    expect(chosen('b', '[5, 7]')).toMatchObject({ output: 'b', gradients: { ...none, b: [5, 7] } })
    expect(chosen('L')).toEqual(answer(program))
  })

  it('chooses attributes, and keys in either quotes', () => {
    const program = 'self.x = 3\nparams["W1"] = self.x * 2\ny = params[\'W1\'] ** 2'
    const gradients = { 'self.x': 2, "params['W1']": 1, y: 0 }
    expect(answer(program, [], undefined, "params['W1']")).toMatchObject({ gradients })
    expect(answer(program, [], undefined, 'params["W1"]')).toMatchObject({ gradients })
    expect(answer(program, ['self.x=1'], undefined, 'self.x')).toMatchObject({
      output: 'self.x',
      values: { y: 4 },
      gradients: { 'self.x': 1, "params['W1']": 0, y: 0 },
    })
    expect(answer('p["a=b"] = 3\ny = p["a=b"] * 2', ['p["a=b"]=5'])).toMatchObject({ values: { y: 10 } })
  })

  it('differentiates a target that is chosen', () => {
    const program = 'u = 2\nt = u * u\ny = [0.5, 0.5]\nL = cross_entropy(y, t * [1, 0])'
    expect(answer(program)).toMatchObject({ gradients: { y: [-8, 0], L: 1 } })
    expect(answer(program, [], undefined, 't')).toMatchObject({
      gradients: { u: 4, t: 1, y: [0, 0], L: 0 },
    })
  })

  it.each([
    ['loss', /^1:1: The program has no name loss\. Did you mean Loss\? Its names are: x, y, Loss\.$/],
    ['q', /^1:1: The program has no name q\. Its names are: x, y, Loss\.$/],
    ['y@1', /^1:1: The program has no name y@1\./],
    ['', /^1:1: The program has no name that is empty\./],
    ['y', /^2:5: The output y has shape \(2,\)/],
  ])('reports a choice that is not possible: %j', (of, sentence) => {
    const program = 'x = [1, 2]\ny = 2 * x\nLoss = sum(y)'
    expect(answer(program, [], undefined, of)).toEqual([expect.stringMatching(sentence)])
  })

  it('passes on what was read in another way than it was written', () => {
    expect(grad('x = 2\ny = x − 3', { settings: [] })).toMatchObject({
      remarks: ['2:7: − is read as -, wherever it stands.'],
    })
  })

  it('passes on where shapes spread as is hardly ever meant', () => {
    expect(grad('X = [[1, 2], [3, 4]]\nL = sum(X / sum(X, axis=1))', { settings: [] })).toMatchObject({
      remarks: [
        expect.stringMatching(/^2:9: NumPy gives each column .* keepdims=True in sum\(X, axis=1\)\.$/),
      ],
    })
  })

  it.each<[string, readonly string[], string | undefined, RegExp[]]>([
    ['x = (\ny = q', [], undefined, [/^1:5: The bracket/, /^2:5: The name q/]],
    ['x = 2\ny = x * [1, 2]', [], undefined, [/^2:5: The output y has shape \(2,\)/]],
    ['x = 2\ny = x * 3', [], '[1]', [/^2:5: The upstream gradient has shape \(1,\)/]],
    ['x = 2\ny = x * 3', [], '1,2', [/^2:5: The value for the upstream gradient must be/]],
    ['x = 2\ny = x * [1, 2]', ['x=[1, 2, 3]'], '[1, 1]', [/^2:5: The shapes \(3,\) and \(2,\)/]],
    ['x = 2\ny = x * 3', ['z=1'], undefined, [/^1:1: z is not an input/]],
    ['x = 2\ny = x * 3', ['y=1'], undefined, [/^2:5: y is not an input/]],
    [
      'x = 2\ny = x * 3',
      ['x=[[1],[2, 3]]', 'x', '=3'],
      undefined,
      [/^1:5: The value for x/, /^1:1: --set/, /^1:1: --set/],
    ],
    [
      'a = [1, 2]\nt = 0\nL = softmax_cross_entropy(a, t)',
      ['t=2'],
      undefined,
      [/^3:5: 2 is not a class index/],
    ],
  ])('reports what is wrong: %j %j %j', (program, settings, upstream, errors) => {
    const found = answer(program, settings, upstream)
    expect(found).toEqual(errors.map((pattern) => expect.stringMatching(pattern)))
  })
})
