import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPython } from './read-python'

const shown = (text: string) => readPython(text).statements.map(({ line, text: written }) => [line, written])
const only = (text: string) => readPython(text).statements[0]

describe('readPython', () => {
  it('finds statements as people write them, with their first lines', () => {
    const text = `"""A module.
x = 1
"""
import numpy as np  # arrays
class Affine:
    '''A layer: y = 2; z = 3'''
    @property
    def forward(self, x):
        """Says "no" to x = 3."""
        self.x = x; out = np.dot(x, self.W) \\
            + self.b
        if x > 2: return np.sum(
            out,  # all ;
            axis=0)
        s = 'x = 2; # no'
`
    expect(shown(text)).toEqual([
      [4, 'import numpy as np'],
      [5, 'class Affine:'],
      [7, '@property'],
      [8, 'def forward(self, x):'],
      [10, 'self.x = x'],
      [10, 'out = np.dot(x, self.W) \\\n            + self.b'],
      [12, 'if x > 2:'],
      [12, 'return np.sum(\n            out,  # all ;\n            axis=0)'],
      [15, "s = 'x = 2; # no'"],
    ])
    expect(shown(text.replaceAll('\n', '\r\n')).map(([line]) => line)).toEqual([
      4, 5, 7, 8, 10, 10, 12, 12, 15,
    ])
  })

  it('goes on after a bracket or a string that is never closed', () => {
    expect(shown('a = (1\nb = 2\nc = f(d,\n  e=2)')).toEqual([
      [1, 'a = (1'],
      [2, 'b = 2'],
      [3, 'c = f(d,\n  e=2)'],
    ])
    expect(shown('a = [1,\ndef f():\ns = "x\ny = 2)')).toEqual([
      [1, 'a = [1,'],
      [2, 'def f():'],
      [3, 's = "x'],
      [4, 'y = 2)'],
    ])
  })

  it.each([
    'x = 2',
    'x, y = y, x',
    'x = y = 0',
    'x: float = 2',
    "params['W1'] -= lr * grads['W1']",
    'x[0, 1:3] //= 2',
    'return 1 / (1 + np.exp(-x))',
    'mask = x <= 0',
    'y = f(x, keepdims=True)',
    'x.sum(axis=0)',
    'np.array([1, 2])',
    'x @ W + b',
    'y = 2 x',
    'N = x.shape[0]',
  ])('counts as arithmetic: %s', (text) => {
    expect(only(text)?.arithmetic).toBe(true)
  })

  it.each([
    'import numpy as np',
    'def f(x):',
    'for i in range(3):',
    '@property',
    'return',
    'pass',
    'x = None',
    'x = []',
    "x = 'a'",
    "y = f(x, 'a')",
    'x = {1: 2}',
    'y = a if b else c',
    'y = [a * 2 for a in x]',
    'y = a and b',
    'f = lambda x: x',
    'print(x)',
    'optimizer.step()',
    'plt.plot(x, y)',
    'fig, ax = plt.subplots()',
    'data = file.read()',
    'assert x == y',
    'these are words',
    'x: float',
  ])('does not count as arithmetic: %s', (text) => {
    expect(only(text)?.arithmetic).toBe(false)
  })

  it.each([
    'import numpy as np',
    'print(f"{x}")',
    'out = np.dot(x, self.W) + self.b',
    'c += 1',
    'y = np.sum(np.array([1, 2]) * x, axis=0)',
    'y = x × 2',
    'relu(x)',
  ])('is understood: %s', (text) => {
    expect(only(text)?.understood).toBe(true)
  })

  it.each([
    'return x',
    'y = [x, 2]',
    'y = np.array(x * 2)',
    'y = np.sum(x, axis=axis)',
    'y = torch.exp(x)',
    'y = f(x)',
    'y = x + lambda',
    'y = [1, 2] + [1, 2, 3]',
    'pass',
    'if x:',
    "x = 'a'",
  ])('is not understood: %s', (text) => {
    expect(only(text)?.understood).toBe(false)
  })

  it('says what is wrong with what computes, where it is in the text', () => {
    const { faults } = readPython(
      'def f(x):\n    # 𝑥\n    a = 2; n = x.shape[0]\n    pass\n    y = 2 * 𝑥[1]\n',
    )
    expect(faults).toEqual([
      {
        line: 3,
        column: 23,
        text: expect.objectContaining({ en: expect.stringContaining('Square brackets') }),
      },
      {
        line: 5,
        column: 14,
        text: expect.objectContaining({ en: expect.stringContaining('Square brackets') }),
      },
    ])
  })

  it('reads a session of a Python console', () => {
    expect(shown('>>> x = 2\n>>> x\n2\n>>> y = (x +\n... 1)\n')).toEqual([
      [1, 'x = 2'],
      [4, 'y = (x +\n1)'],
    ])
  })

  it('takes any text', () => {
    const part = fc.constantFrom(
      ...[
        'x',
        ' = ',
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '"""',
        '\\',
        '\n',
        '\r',
        ':',
        ';',
        '#',
        '.',
        'def ',
      ],
      ...[
        'if ',
        '>>> ',
        'np.',
        '2',
        '×',
        '\ufeff',
        '\ud835',
        '\0',
        'return ',
        'lambda',
        'sum(',
        'axis=',
        '+=',
        '@',
      ],
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (written) => {
        const lines = readPython(written).statements.map(({ line }) => line)
        expect(lines).toEqual(lines.toSorted((a, b) => a - b))
      }),
      { numRuns: 500 },
    )
  })

  it('reads a text of a megabyte', () => {
    const [count, long] = [10_000, 'a + '.repeat(50_000)]
    const lines = Array.from(
      { length: count },
      (_, i) =>
        `    W${i} = W${i} - lr * np.dot(x${i}.T, dout)  # step ${i} of many\n    n = x.shape[${i}]\n`,
    )
    const { statements, faults } = readPython(`${lines.join('')}y = ${long}1\n`)
    expect(statements.length).toBe(2 * count + 1)
    expect(faults.length).toBe(count + 1)
    expect(faults.at(-1)).toMatchObject({
      line: 2 * count + 1,
      text: { en: expect.stringContaining('20000') },
    })
  })
})
