import { describe, expect, it } from 'vitest'
import { parseProgram } from './parse-program'

/** The errors in a program, as `line:column written`, where `written` is what is underlined. */
function faultsIn(program: string): string[] {
  const { graph, diagnostics } = parseProgram(program)
  expect(graph).toBeUndefined()
  return diagnostics.map(({ line, column, from, to }) => `${line}:${column} ${program.slice(from, to)}`)
}

const sentences = (program: string): string[] => parseProgram(program).diagnostics.map(({ text }) => text.en)

interface Wrong {
  readonly program: string
  readonly at: string
  /** Part of the message. */
  readonly says: RegExp
}

const wrong = (program: string, at: string, says: RegExp): Wrong => ({ program, at, says })

const syntaxFaults: readonly Wrong[] = [
  wrong('x = 3 +', '1:7 +', /A value is missing after \+/),
  wrong('x = 3 + # sum\ny = 2', '1:7 +', /A value is missing after \+/),
  wrong('x = 2 * / 3', '1:9 /', /A value is missing between \* and \//),
  wrong('x = * 3', '1:5 *', /A value is missing before \*/),
  wrong('x =', '1:3 =', /A value is missing after =/),
  wrong('x = = 3', '1:5 =', /A value is missing between = and =/),
  wrong('= 3', '1:1 =', /A name is missing before =/),
  wrong('3 = x', '1:1 3', /must be a single name/),
  wrong('x.T = 3', '1:1 x.T', /must be a single name/),
  wrong('x, y = 1', '1:1 x, y', /must be a single name/),
  wrong('my x = 3', '1:1 my x', /cannot contain spaces.*my_x/),
  wrong('x + = 3', '1:1 x +', /together: x \+=/),
  wrong('x = y = 3', '1:7 =', /one name.*its own line/),
  wrong('x = 1)', '1:6 )', /never opened/),
  wrong('x = (1', '1:5 (', /never closed/),
  wrong('x = (1 + [2, 3)', '1:15 )', /opened with \[ is closed with \)/),
  wrong('x = ()', '1:6 )', /nothing between these parentheses/),
  wrong('x = (2 + )', '1:10 )', /A value is missing after \+/),
  wrong('x = maximum(1,,2)', '1:15 ,', /A value is missing before ,/),
  wrong('x = 2 3', '1:7 3', /operator is missing between 2 and 3/),
  wrong('x = 2y', '1:6 y', /operator is missing between 2 and y/),
  wrong('x = 2(3)', '1:6 (', /operator is missing between 2 and \(/),
  wrong('x = 1, 2', '1:6 ,', /square brackets: \[1, 2\]/),
  wrong('x = y[0]', '1:6 [', /cannot select entries/),
  wrong('x = y.', '1:6 .', /missing after this dot/),
  wrong('x = np. + 2', '1:7 .', /missing after this dot/),
  wrong('x = (y = 3)', '1:8 =', /Inside brackets/),
  wrong('x == 3', '1:3 ==', /write one: x = 2/),
  wrong('x = 3 > 2', '1:7 >', /no comparisons/),
  wrong('x := 3', '1:3 :=', /without the colon/),
  wrong('x = 7 // 2', '1:7 //', /no whole-number division/),
  wrong('x = 3 · · 2', '1:9 ·', /missing between · and ·/),
  wrong('x = 3 • 2', '1:7 •', /Type \* instead/),
  wrong('x = “a”', '1:5 “a”', /no strings/),
  wrong("x = 'a'", "1:5 'a'", /no strings/),
  wrong('x = ²', '1:5 ²', /missing before ²/),
  wrong('x = 3² y', '1:8 y', /operator is missing between ² and y/),
  wrong('x = 0,5', '1:6 ,', /decimal point\. Write 0\.5/),
  wrong('x = 3j', '1:6 j', /3j is imaginary/),
  wrong('x = 1_000', '1:6 _000', /Write 1000/),
  wrong('x = 0x10', '1:6 x10', /Write 16/),
  wrong('x = 7 % 2', '1:7 %', /no remainder/),
  wrong('x = |2|', '1:5 |', /abs\(x\)/),
  wrong('x = {1, 2}', '1:5 {', /no sets/),
  wrong('x: float = 2', '1:2 :', /colon has no use/),
  wrong('f(x) = 2 * x', '1:1 f(x)', /Functions cannot be defined here\. Give/),
  wrong('y = sin 2', '1:9 2', /sin is a function and needs parentheses/),
  wrong('x = (1; y = 2', '1:7 ;', /inside brackets/),
  wrong('x = 1 $', '1:7 $', /\$ is not part of the language/),
  wrong('x = 1\u2028', '1:6 \u2028', /U\+2028 is not part of the language/),
  wrong('x = 1 + \\\n  2', '1:9 \\', /parentheses; inside them, lines may break/),
  wrong('print x', '1:1 print', /Nothing needs to be printed/),
  wrong('def f(x):\n  y = 2 * x\n  return y', '1:1 def', /cannot be defined/),
  wrong('for i in range(3):\n  x = i', '1:1 for', /no loops/),
  wrong('x = 1 if y else 2', '1:7 if', /no conditions/),
  wrong('assert x', '1:1 assert', /Python keyword/),
  wrong('𝑥 = 2 3', '1:7 3', /operator is missing/),
  wrong('x = 1\n  y = 2\n  z = 3', '2:1   ', /indented/),
  wrong(`x = ${'('.repeat(201)}1${')'.repeat(201)}`, '1:205 (', /more than 200 deep/),
]

const meaningFaults: readonly Wrong[] = [
  wrong('y = q * 2', '1:5 q', /q has no value/),
  wrong('weight = 1\ny = weigth * 2', '2:5 weigth', /Did you mean weight\?/),
  wrong('y = x\nx = 1', '1:5 x', /line 2/),
  wrong('x = x + 1', '1:5 x', /before it has a value/),
  wrong('x += 1', '1:1 x', /before it has a value/),
  wrong('y = relu', '1:5 relu', /is a function.*relu\(x\)/),
  wrong('y = lambda * 2', '1:5 lambda', /cannot be defined/),
  wrong('pass', '1:1 pass', /Python keyword/),
  wrong('x = 1\ny = print(x)', '2:5 print', /Nothing needs to be printed/),
  wrong('x = 1\ny = x.T()', '2:7 T', /without parentheses/),
  wrong('x = 1\ny = x.frobnicate()', '2:7 frobnicate', /no function frobnicate/),
  wrong('x = [1]\ny = x.sum(1, 2, 3)', '2:5 x.sum(1, 2, 3)', /takes 1 argument/),
  wrong('y = torch.exp(1)', '1:5 torch', /Write exp without torch/),
  wrong('y = tf.nn.relu(1)', '1:5 tf.nn', /Write relu without tf\.nn/),
  wrong('x = torch.tensor([1.0, 2])', '1:5 torch.tensor([1.0, 2])', /Write np\.array\(\[1\.0, 2\]\)/),
  wrong('a = 1\nx = tf.constant(a)', '2:5 tf.constant(a)', /Write np\.array\(\[1, 2\]\)/),
  wrong('y = torch.frobnicate(1)', '1:11 frobnicate', /no function frobnicate/),
  wrong('x = np.random.randn(2, 3)', '1:5 np.random.randn(2, 3)', /No random numbers.*such as \[\[/),
  wrong('x = torch.rand(2)', '1:5 torch.rand(2)', /No random numbers.*such as \[/),
  wrong('x = np.random.seed(0)', '1:15 seed', /no function seed/),
  wrong('y = np.exp', '1:5 np.exp', /needs something in parentheses/),
  wrong('y = np.inf', '1:5 np.inf', /np\.pi and np\.e\. Write out what inf/),
  wrong('x = 1\ny = e**x', '2:5 e', /write np\.e; for a power of it, exp\(x\)/),
  wrong('y = π', '1:5 π', /write np\.pi\./),
  wrong('x = (1, 2)', '1:5 (1, 2)', /square brackets: \[1, 2\]/),
  wrong('x = 1\ny = x * (1, x)', '2:9 (1, x)', /can only be a shape/),
  wrong('y = 2 * float', '1:9 float', /float is a type/),
  wrong('x = np.array([1], dtype=int)', '1:19 dtype=int', /64 bits\. Leave out dtype/),
  wrong('n = 2\nx = np.zeros(n)', '2:5 np.zeros(n)', /numbers written out.*zeros\(\(3, 2\)\)/),
  wrong('x = np.zeros(3, 2)', '1:5 np.zeros(3, 2)', /numbers written out/),
  wrong('x = np.zeros((2, 2, 2))', '1:5 np.zeros((2, 2, 2))', /one or two axes/),
  wrong('x = np.ones(0)', '1:5 np.ones(0)', /numbers written out/),
  wrong('x = np.arange(0.5)', '1:5 np.arange(0.5)', /arange\(3\)/),
  wrong('x = np.eye(21)', '1:5 np.eye(21)', /An eye array may have at most 400 numbers/),
  wrong('x = 1\ny = ln(x)', '2:5 ln', /Write log instead/),
  wrong('x = 1\ny = np.std(x)', '2:8 std', /sqrt\(mean\(/),
  wrong('x = 1\ny = min(x, 0)', '2:5 min', /Write minimum instead/),
  wrong('x = 1\ny = x * 2\ny.backward()', '3:3 backward', /runs by itself/),
  wrong(
    'X = [[1, 2, 3], [4, 5, 6]]\nP = X / sum(X, axis=1)',
    '2:5 X / sum(X, axis=1)',
    /keepdims=True in sum/,
  ),
  wrong('np = 3', '1:1 np', /special meaning/),
  wrong('True = 3', '1:1 True', /special meaning/),
  wrong('lambda = 3', '1:1 lambda', /cannot be defined/),
  wrong('y = sigmod(3)', '1:5 sigmod', /Did you mean sigmoid\?/),
  wrong('y = np.ReLU(3)', '1:8 ReLU', /Did you mean relu\?/),
  wrong('y = pow(2, 3)', '1:5 pow', /a \*\* b/),
  wrong('y = frobnicate(3)', '1:5 frobnicate', /Use one of these: add, /),
  wrong('x = 1\ny = x(3)', '2:5 x', /variable, not a function/),
  wrong(
    'x = 1\ny = affine(x, x)',
    '2:5 affine(x, x)',
    /takes 3 arguments but 2 are given.*affine\(X, W, b\)/,
  ),
  wrong('y = exp()', '1:5 exp()', /takes 1 argument but 0 are given/),
  wrong('y = exp(1, 2)', '1:5 exp(1, 2)', /takes 1 argument but 2 are given/),
  wrong('x = [1]\ny = sum(x, dim=0)', '2:12 dim', /no keyword dim/),
  wrong('y = exp(1, axis=0)', '1:12 axis', /without keywords/),
  wrong('x = [1]\ny = sum(axis=0, x)', '2:17 x', /must come before/),
  wrong('x = [1]\ny = sum(x, 0, axis=0)', '2:15 axis', /given twice/),
  wrong('x = [1]\ny = sum(x, axis=0.5)', '2:17 0.5', /whole number/),
  wrong('x = [1]\ny = sum(x, keepdims=1)', '2:21 1', /True or False/),
  wrong('x = 1\ny = max(x, 0)', '2:5 max(x, 0)', /maximum\(a, b\)/),
  wrong('x = 1\ny = max(x, x)', '2:12 x', /maximum\(a, b\)/),
  wrong('x = [1]\ny = sum(x, axis=1)', '2:5 sum(x, axis=1)', /no axis 1 in shape \(1,\)/),
  wrong('x = [1]\ny = x.shape', '2:7 shape', /Only T/),
  wrong('x = [1]\ny = x.sum', '2:7 sum', /sum\(…\)/),
  wrong('x = [[1, 2], [3]]', '1:14 [3]', /length 1, the first one 2/),
  wrong('x = [1, [2]]', '1:9 [2]', /mixes numbers with rows/),
  wrong('x = [[1], 2]', '1:11 2', /mixes numbers with rows/),
  wrong('x = [[[1]]]', '1:6 [[1]]', /no deeper arrays/),
  wrong('x = []', '1:5 []', /empty/),
  wrong('a = 1\nx = [a, 2]', '2:6 a', /only contain numbers/),
  wrong('a = 1\nx = array(a)', '2:5 array(a)', /one array, written out/),
  wrong('x = True', '1:5 True', /not a number/),
  wrong('x = 1 + True', '1:9 True', /not a number/),
  wrong('x = 1e999', '1:5 1e999', /too large/),
  wrong('x = 1\nx * 2\ny = x', '2:1 x * 2', /no name and nothing uses it/),
  wrong('a = [[1, 2], [3, 4]]\nb = [1, 2, 3]\nc = 2 * (a + b)', '3:10 a + b', /\(2, 2\) and \(3,\)/),
  wrong('a = [1, 2]\nb = 3\nc = a @ b', '3:5 a @ b', /\(2,\) and \(\)/),
  wrong('', '1:1 ', /empty/),
  wrong('\n# nothing\n', '1:1 ', /empty/),
]

describe.each([
  ['cannot be read', syntaxFaults],
  ['means nothing', meaningFaults],
])('a program that %s', (_, faults) => {
  it.each(faults)('$program', ({ program, at, says }) => {
    expect(faultsIn(program)).toEqual([at])
    expect(sentences(program)[0]).toMatch(says)
    for (const { text } of parseProgram(program).diagnostics) {
      expect(text.ko).toMatch(/[가-힣]/)
      expect(text.ko).toMatch(/(니다|세요|니까)(\. |\.$|\?|:)/)
      expect(text.en).toMatch(/[.?)…]$/)
    }
  })
})

describe('several errors', () => {
  it('are all found, in text order', () => {
    expect(faultsIn('x = (1\ny = 2)\nz = 3 +\nw = q * p\nv = [1, 2] + [1, 2, 3]')).toEqual([
      '1:5 (',
      '2:6 )',
      '3:7 +',
      '4:5 q',
      '4:9 p',
      '5:5 [1, 2] + [1, 2, 3]',
    ])
  })

  it('do not cause others: what a line with an error assigns counts as known', () => {
    expect(faultsIn('x = 3 +\ny = x * 2\nz = foo(y)\nw = z + z\nw.T')).toEqual(['1:7 +', '3:5 foo'])
    expect(faultsIn('a = [1, 2] + [1, 2, 3]\nb = a * 2\nb += a')).toEqual(['1:5 [1, 2] + [1, 2, 3]'])
    expect(faultsIn('def f(x):\n  y = 2 * x\n  return y\nz = f(y)\nz')).toEqual(['1:1 def'])
    expect(faultsIn('for i in range(3):\n    x = q\n\n    y = i\nz = x + y + i')).toEqual(['1:1 for'])
  })

  it('stop at 100', () => {
    expect(faultsIn('y = q\n'.repeat(300))).toHaveLength(100)
    expect(faultsIn('y = 1 +\n'.repeat(300))).toHaveLength(100)
    expect(faultsIn('y = q + )\nz = q\n'.repeat(300)).at(-1)).toBe('100:5 q')
  })

  it('leave the lines after an open bracket alone', () => {
    expect(faultsIn('x = sum([1, 2],\n        axis=0\ny = 3\nz = q')).toEqual(['1:8 (', '4:5 q'])
    expect(faultsIn('x = [1,\ny = 3\nz = y')).toEqual(['1:5 ['])
    expect(faultsIn('x = sum([1,\n2], axis=0)\ny = x +')).toEqual(['3:7 +'])
  })

  it('report an indented block once', () => {
    expect(faultsIn('  x = 1\n  y = 2\nz = 3\n\tw = q')).toEqual(['1:1   ', '4:1 \t', '4:6 q'])
  })
})
