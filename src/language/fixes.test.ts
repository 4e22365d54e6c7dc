import { describe, expect, it } from 'vitest'
import { integer, seedRandom } from '../lib/random'
import { required } from '../lib/required'
import type { Diagnostic } from './diagnostic'
import { parseProgram } from './parse-program'
import { expectRepairs, fixed, formTexts } from './testing/expect-repairs'
import { expectSentences } from './testing/expect-sentences'
import { mutated } from './testing/mutated'

const faultsOf = (text: string): readonly Diagnostic[] => parseProgram(text).diagnostics

describe('a repair', () => {
  it.each([
    ['y = sigmod(3)', 'y = sigmoid(3)'],
    ['y = np.ReLU(3)', 'y = np.relu(3)'],
    ['X = [1]\ny = X.summ()', 'X = [1]\ny = X.sum()'],
    ['weight = 1\ny = weigth * 2', 'weight = 1\ny = weight * 2'],
    ['X = [1]\nW = [2]\ny = dot(X W)', 'X = [1]\nW = [2]\ny = dot(X, W)'],
    ['x = [1 2]', 'x = [1, 2]'],
    ['y = 3\nx = 2 y', 'y = 3\nx = 2 * y'],
    ['y = 3\nx = 2y', 'y = 3\nx = 2 * y'],
    ['x = 2\ny = 2(x + 1)', 'x = 2\ny = 2 * (x + 1)'],
    ['x = 2\ny = (x + 1)(x - 1)', 'x = 2\ny = (x + 1) * (x - 1)'],
    ['x = 2\ny = x(x + 1)', 'x = 2\ny = x * (x + 1)'],
    ['x = 2\ny = 3x²', 'x = 2\ny = 3 * x²'],
    ['x = 0,5', 'x = 0.5'],
    ['x = 1_000', 'x = 1000'],
    ['x = 0xff', 'x = 255'],
    ['x = 7 // 2', 'x = 7 / 2'],
    ['x := 7', 'x = 7'],
    ['x₁ = 7', 'x1 = 7'],
    ['x = sin 2', 'x = sin(2)'],
    ['x = (1, 2.0)', 'x = [1, 2.0]'],
    ['x = 1\ny = e**x', 'x = 1\ny = np.e**x'],
    ['y = 2 * π', 'y = 2 * np.pi'],
    ['x = 1\ny = max(x, 0)', 'x = 1\ny = maximum(x, 0)'],
    ['x = 1\ny = np.max(0, x)', 'x = 1\ny = np.maximum(0, x)'],
    ['x = 1\ny = min(x, 0)', 'x = 1\ny = minimum(x, 0)'],
    ['x = 1\ny = ln(x)', 'x = 1\ny = log(x)'],
    ['y = tf.nn.relu(3)', 'y = relu(3)'],
    ['x = torch.tensor([1.0, 2], requires_grad=True)', 'x = np.array([1.0, 2])'],
    ['x = np.array([1, 2], dtype=np.float32)', 'x = np.array([1, 2])'],
    ['x = np.zeros(3, 2)', 'x = np.zeros((3, 2))'],
    ['x = np.random.rand(3)', 'x = [0.4, 0.6, 0.3]'],
    [
      'X = [[1, 2, 3], [4, 5, 6]]\nP = X / X.sum(1)',
      'X = [[1, 2, 3], [4, 5, 6]]\nP = X / X.sum(1, keepdims=True)',
    ],
    ['x = exp(2', 'x = exp(2)'],
    ['x = (1 + [2, 3', 'x = (1 + [2, 3])'],
    ['x = 1)', 'x = 1'],
    ['x = [1, 2)', 'x = [1, 2]'],
  ])('of %j is offered', (text, wanted) => {
    let repaired = text
    for (let times = 0; times < 2; times++) {
      const fix = faultsOf(repaired)[0]?.fix
      if (fix) repaired = fixed(repaired, fix)
    }
    expect(repaired).toBe(wanted)
    expect(faultsOf(repaired)).toEqual([])
  })

  it('is not offered where it is not plain', () => {
    for (const text of ['x = 1 $', 'y = q * 2', 'y = frobnicate(3)', 'x = y z', 'x = 2 3', ''])
      expect(
        faultsOf(text).map(({ fix }) => fix?.write),
        text,
      ).not.toContain('')
    expect(faultsOf('x = a b')[0]?.fix).toBeUndefined()
  })
})

describe('a repair of a remark', () => {
  it.each([
    ['x = 3\ny = x ^ 2', 'x = 3\ny = x ** 2'],
    ['x = 3\nx ^= 2', 'x = 3\nx **= 2'],
    ['X = [[1, 2], [3, 4]]\nY = X·X', 'X = [[1, 2], [3, 4]]\nY = X@X'],
    ['x = [3, -1]\ny = max(x, 0)', 'x = [3, -1]\ny = maximum(x, 0)'],
    [
      'X = [[1, 2], [3, 4]]\nP = X / sum(X, axis=1)',
      'X = [[1, 2], [3, 4]]\nP = X / sum(X, axis=1, keepdims=True)',
    ],
    ['X = [[1, 2], [3, 4]]\nP = X - X.max(1,)', 'X = [[1, 2], [3, 4]]\nP = X - X.max(1, keepdims=True)'],
    [
      'X = [[1, 2], [3, 4]]\ns = mean(X, -1, keepdims=False) + 1\nP = X - log(s)',
      'X = [[1, 2], [3, 4]]\ns = mean(X, -1, keepdims=True) + 1\nP = X - log(s)',
    ],
    ['y = [[1], [2]]\nd = y - [3.0, -4]', 'y = [[1], [2]]\nd = y - [[3.0], [-4]]'],
    [
      't = np.array([[1.0], [2]])\nx = [1, 2]\nd = sqrt(x) - t',
      't = np.array([1.0, 2])\nx = [1, 2]\nd = sqrt(x) - t',
    ],
  ])('of %j is offered', (text, wanted) => {
    const fix = required(parseProgram(text).remarks[0]?.fix, 'a repair')
    expect(fixed(text, fix)).toBe(wanted)
    expect(parseProgram(wanted)).toMatchObject({ diagnostics: [], remarks: [] })
  })

  it('is not offered where more would have to change', () => {
    const used = 'X = [[1, 2], [3, 4]]\ns = sum(X, axis=1)\nP = X / s\nL = dot(s, s)'
    const shared = 'y = [[1], [2]]\nt = [3, 4]\nd = y - t\nL = sum(d * y) + sum(t)'
    for (const text of [used, shared]) {
      const [remark] = parseProgram(text).remarks
      expect(remark).toBeDefined()
      expect(remark?.fix).toBeUndefined()
    }
  })
})

it('every repair that is offered in mutated programs leads to one without that error, and every one of a remark to one that can be read', () => {
  const offered = expectRepairs(2_500)
  expect(offered.ofErrors).toBeGreaterThan(200)
  expect(offered.ofRemarks).toBeGreaterThan(40)
})

it('1,000 mutated programs are read, or refused with sentences', () => {
  const random = seedRandom(13)
  for (let count = 0; count < 1_000; count++)
    expectSentences(
      mutated(required(formTexts[count % formTexts.length], 'no text'), random, 1 + integer(random, 12)),
    )
})
