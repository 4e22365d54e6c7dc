import { expect, it } from 'vitest'
import { programGraph } from '../language/testing/program-graph'
import { groupCode } from './group-code'
import { runPython } from './testing/python'

const graph = programGraph('x = 1\ns = 0.5\na = x * -1\nb = exp(a)\nc = b + b * s\ny = reciprocal(c)')

const args = { inputs: ['p', 'q'], output: 'r', shapes: [[], []], outputShape: [], values: [] }

it('writes a group as a function of its operands, and a second one for their gradients', () => {
  const { numpy, pytorch } = groupCode('my sigmoid', graph)
  expect(numpy.forward(args, {})).toBe('my_sigmoid_y(p, q)')
  expect(numpy.backward(1, 'dr', args, {})).toBe('my_sigmoid_y_backward(dr, p, q)[1]')
  expect(numpy.definitions?.at(-1)?.lines).toEqual([
    'def my_sigmoid_y_backward(dout, x, s):',
    '    a = x * -1',
    '    b = np.exp(a)',
    '    c_1 = b * s',
    '    c = b + c_1',
    '    y = 1 / c',
    '    dc = dout * -y**2',
    '    db = dc * 1',
    '    dc_1 = dc * 1',
    '    db = db + dc_1 * s',
    '    ds = dc_1 * b',
    '    da = db * b',
    '    dx = da * -1',
    '    return dx, ds',
  ])
  expect(pytorch.definitions?.[0]?.lines).toContain('    b = torch.exp(a)')
})

it('gives the numbers of the graph inside', () => {
  const { numpy } = groupCode('sigmoid', graph)
  const script = [
    'import numpy as np',
    ...(numpy.definitions ?? []).flatMap(({ lines }) => lines),
    'p, q, dr = 1.0, 1.0, 2.0',
    `print(${numpy.forward(args, {})}, ${numpy.backward(0, 'dr', args, {})}, ${numpy.backward(1, 'dr', args, {})})`,
  ]
  const [y = 0, dx = 0, ds = 0] = runPython(script.join('\n')).trim().split(' ').map(Number)
  // y = 1 / (2 exp(−1)): e/2; ∂y/∂x = y and ∂y/∂s = −y²·exp(−1) = −e/4, both times 2.
  expect(y).toBeCloseTo(Math.E / 2, 12)
  expect(dx).toBeCloseTo(Math.E, 12)
  expect(ds).toBeCloseTo(-Math.E / 2, 12)
})

it('writes numbers in the form the library takes, and operations on numbers alone so that NumPy carries on', () => {
  const { numpy, pytorch } = groupCode('g', programGraph('x = 2\nL = maximum(x, 0) * 3 + 1 / 0'))
  expect(numpy.definitions?.[0]?.lines).toEqual([
    'def g_L(x):',
    '    L_2 = np.maximum(x, 0)',
    '    L_4 = L_2 * 3',
    '    L_7 = np.float64(1.0) / np.float64(0.0)',
    '    L = L_4 + L_7',
    '    return L',
  ])
  expect(pytorch.definitions?.[0]?.lines).toEqual([
    'def g_L(x):',
    '    L_2 = torch.maximum(x, torch.tensor(0.0))',
    '    L_4 = L_2 * 3',
    '    L_7 = torch.tensor(1.0) / torch.tensor(0.0)',
    '    L = L_4 + L_7',
    '    return L',
  ])
})

it('writes arrays of whole numbers as arrays of floats', () => {
  const program = 'x = [1, 2]\nL = sum((x @ [[1, 2], [3, 4]]) * [2, 4] ** -1)'
  const { numpy, pytorch } = groupCode('g', programGraph(program))
  expect(pytorch.definitions?.at(-1)?.lines).toContain('    L_3 = torch.tensor([2.0, 4.0]).reshape(2)')
  const script = [
    'import numpy as np',
    ...(numpy.definitions ?? []).flatMap(({ lines }) => lines),
    'print(g_L(np.array([1.0, 2.0])))',
  ]
  expect(Number(runPython(script.join('\n')))).toBe(6) // (1, 2) times the matrix is (7, 10): 7/2 + 10/4
})
