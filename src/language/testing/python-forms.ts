/** A program as someone pastes it, and as Python runs it where that is not the same. */
export interface PythonProgram {
  readonly text: string
  readonly python?: string
}

const plain = (...texts: readonly string[]): readonly PythonProgram[] => texts.map((text) => ({ text }))

const imports = plain(
  'import numpy as np\nx = 2\ny = np.exp(x)',
  'import numpy\nx = 0.5\ny = numpy.log(x) + numpy.sqrt(x)',
  'import math\nx = 0.3\ny = math.sin(x) * math.cos(x)',
  'from math import exp\nx = -1\ny = 1 / (1 + exp(-x))',
  'import numpy as np, math\nx = 3\ny = math.log(np.square(x))',
  'from math import (sin,\n    cos)\nx = 0.7\ny = sin(x) + cos(x)',
  'x = 2; import numpy as np; y = np.tanh(x)',
  'import numpy as np  # arrays\nx = np.array([1.0, 2.0])\nL = np.sum(x * x)',
)

const printing = plain(
  'x = 2\ny = x * 3\nprint(y)',
  "x = 2\nprint('x is', x)\ny = x ** 3\nprint('y (cubed):', y)",
  'x = 1.5\ny = x * x\nprint(y, x)\nz = y + x\nprint("done; z =", z)',
  'x = 3\ny = x - 1\nprint(y,\n      x)\nz = y * y',
  "x = 3; print(x); y = x / 4; print('#', y)",
)

const separated = plain(
  'x = 1; y = 2; z = x * y + x',
  'x = 1;\ny = x + 2;\nz = x * y;',
  'a = 2; b = 3\nc = a ** b; d = c - a; e = d / b',
  'w = 0.5; x = 3; b = -1; y = w * x + b;  # a line',
  'x = [1, 2]; y = [3, 4]; L = np.dot(x, y)',
)

const arrays = plain(
  'x = np.array([1, 2, 3])\nL = np.sum(x ** 2)',
  'X = np.array([[1, 2], [3, 4]])\nW = np.array([[0.5, -1], [2, 0.25]])\nL = np.sum(X @ W)',
  'x = np.array([0.1, -0.2, 0.3])\ny = np.maximum(x, 0)\nL = np.sum(y * y)',
  'X = np.array([[1.0, 2.0], [3.0, 4.0]])\nL = np.mean(X)',
  'x = np.array([\n    1.0,\n    2.0,\n])\nL = np.sum(np.exp(x))',
  'a = np.array([3., 4.])\nr = np.sqrt(np.sum(a * a))',
  'b = np.array([[1], [2]])\nc = np.array([[3, 4]])\nL = np.sum(b * c)',
  'w = np.array(2.0)\nx = np.array(-1.5)\ny = w * x',
  'x = np.array([1, 2, 3])\nt = np.array([0, 1, 0])\nL = np.mean((x - t) ** 2)',
)

const methods = plain(
  'X = np.array([[1, 2], [3, 4]])\nW = np.array([[2, 0], [1, -1]])\nY = X.dot(W)\nL = Y.sum()',
  'X = np.array([[1, 2], [3, 4]])\ns = X.sum(axis=0)\nL = s.dot(s)',
  'x = np.array([1.0, 4.0, 7.0])\nm = x.mean()\nL = ((x - m) ** 2).mean()',
  'X = np.array([[1.0, 5.0], [3.0, 4.0]])\nm = X.max(axis=1, keepdims=True)\nL = np.exp(X - m).sum()',
  'X = np.array([[1, 2, 3], [4, 5, 6]])\nL = X.T.dot(X).sum()',
  'X = np.array([[1, 2, 3], [4, 5, 6]])\nL = X.transpose().dot(X).mean()',
  'x = np.array([1.0, 2.0])\nL = np.exp(x).sum()',
  'x = np.array([1.0, 2.0])\nL = (x * 2 + 1).sum() * 3',
  'a = np.array([1, 2])\nb = np.array([3, 4])\nL = a.dot(b) ** 2',
  'X = np.array([[1, 2], [3, 4]])\nL = X.sum(axis=1).max()',
  'X = np.array([[1, 2], [3, 4]])\nL = X.sum(axis=0, keepdims=True).dot(X).sum()',
  'X = np.array([[0.5, 1], [2, 3]])\nL = np.log(X).sum(axis=1).mean()',
  'X = np.array([[0.5, 1], [2, 3]])\nL = X.dot(X).dot(X).T.sum()',
  'x = np.array([0.5, 1.0, -2.0])\nL = (x\n     .dot(x))',
)

const axes = plain(
  'X = np.array([[1, 2], [3, 4]])\ns = np.sum(X, 0)\nL = np.dot(s, s)',
  'X = np.array([[1, 2], [3, 4]])\ns = np.sum(X, 1)\nL = np.dot(s, s)',
  'X = np.array([[1, 2, 0], [3, 4, -1]])\ns = np.sum(X, axis=-1)\nL = np.sum(s * s)',
  'X = np.array([[1, 2, 0], [3, 4, -1]])\nm = X.mean(-1)\nL = np.sum(m ** 3)',
  'X = np.array([[1, 2, 0], [3, 4, -1]])\nm = np.max(X, -2)\nL = np.sum(m * m)',
  'X = np.array([[1, 2, 0], [3, 4, -1]])\nm = X.sum(0)\nL = np.sum(m * m * m)',
  'x = np.array([1.0, 2.0, 3.0])\ns = np.sum(x, -1)\nL = s * s',
  'X = np.array([[0.1, 0.7], [0.4, -0.2]])\nE = np.exp(X)\nP = E / np.sum(E, -1, keepdims=True)\nL = np.sum(P * P)',
  'X = np.array([[0.1, 0.7], [0.4, -0.2]])\nM = np.mean(X, 0)\nD = X - M\nV = np.mean(D * D, 0)\nL = np.sum(D / np.sqrt(V + 0.1)) + np.sum(V)',
)

const named = plain(
  'x = 2\ny = 5\nz = np.add(x, y)\nL = np.multiply(z, z)',
  'x = 2\ny = 5\nL = np.subtract(np.multiply(x, x), y)',
  'x = 2\ny = 5\nL = np.divide(x, y)',
  'x = 2\nL = np.power(x, 3)',
  'x = 2\nL = np.negative(np.power(x, 2))',
  'x = np.array([1.0, -2.0])\nL = np.sum(np.negative(x) * np.square(x))',
  'a = np.array([1.0, 2.0])\nb = np.array([4.0, 8.0])\nL = np.sum(np.divide(a, np.add(a, b)))',
  'a = 0.5\nb = np.reciprocal(np.add(a, 1))\nL = np.true_divide(b, a)',
  'a = np.array([[1, 2], [3, 4]])\nL = np.sum(np.matmul(a, np.transpose(a)))',
  'x = 0.25\nL = np.power(np.subtract(1, x), np.add(x, 2))',
)

const owned = plain(
  'self.x = 2\nself.y = 3\nself.out = self.x * self.y',
  "params['W1'] = np.array([[1, 2], [3, 4]])\nx = np.array([1, -1])\nL = np.dot(x, params['W1']).sum()",
  'params["W1"] = np.array([[1, 2], [3, 4]])\nparams["b1"] = np.array([0.5, -0.5])\nx = np.array([1, -1])\na1 = np.dot(x, params["W1"]) + params["b1"]\nL = np.sum(a1 * a1)',
  "params = {}\nparams['w'] = 2\ngrads['w'] = params['w'] * 3\nL = grads['w'] * params[\"w\"]",
  'x = 1.5\nself.x = x\nself.t = np.tanh(self.x)\nL = self.t * self.x',
  'layer.W = np.array([[1.0, 2.0]])\nlayer.x = np.array([[3.0], [4.0]])\nL = np.sum(layer.W.dot(layer.x))',
  "self.params['W1'] = np.array([[1, 2], [3, 4]])\nself.params['b1'] = np.array([1, 2])\nx = np.array([[1, 2]])\nh = x.dot(self.params['W1']) + self.params['b1']\nL = h.mean()",
  "W1 = np.array([[0.1, 0.2]])\nparams['W1'] = W1 * 2\nL = np.sum(params['W1'].T * W1)",
  'self.x = 2\nself.x = self.x * 3\ny = self.x ** 2',
  "cache['a'] = 2\ncache['a'] += 3\ny = cache['a'] * cache['a']",
  'node.value = 3.0\nnode.grad = 2 * node.value\nL = node.grad * node.value',
)

const inSession: readonly PythonProgram[] = [
  { text: '>>> x = 2\n>>> y = x * 3\n>>> y\n6', python: 'x = 2\ny = x * 3' },
  {
    text: '>>> import numpy as np\n>>> x = np.array([1, 2])\n>>> x\narray([1, 2])\n>>> L = np.sum(x * x)\n>>> L\n5',
    python: 'x = np.array([1, 2])\nL = np.sum(x * x)',
  },
  { text: '>>> a = (1 +\n... 2)\n>>> b = 3\n>>> c = a * b', python: 'a = (1 +\n2)\nb = 3\nc = a * b' },
  { text: 'In [1]: x = 4\n\nIn [2]: y = x / 8\n\nIn [3]: y\nOut[3]: 0.5', python: 'x = 4\ny = x / 8' },
  { text: '>>> x = 2\r\n>>> print(x)\r\n2\r\n>>> y = x - 5', python: 'x = 2\ny = x - 5' },
  { text: '    >>> x = 2\n    >>> y = x ** 2\n    4', python: 'x = 2\ny = x ** 2' },
]

const spaced = plain(
  'x = 2\r\ny = x * 3\r\n',
  'x\t=\t2\ny\t=\tx * 3\t# tripled',
  'x = 2\ry = x + 1\rz = x * y',
).concat([
  { text: '\ufeffx = 2\ny = x * 3', python: 'x = 2\ny = x * 3' },
  { text: 'x\u00a0=\u00a02\ny = x\u00a0* 3', python: 'x = 2\ny = x * 3' },
  { text: 'x\u3000=\u30002\ny = x * 3', python: 'x = 2\ny = x * 3' },
  { text: '    x = 2\n    y = x * 3\n\n    z = y - x', python: 'x = 2\ny = x * 3\nz = y - x' },
  { text: '\tx = 2\n\ty = x * 3', python: 'x = 2\ny = x * 3' },
  { text: '  a = [1,\n    2]\n  L = sum(a)', python: 'a = np.array([1, 2])\nL = np.sum(a)' },
])

const signed: readonly PythonProgram[] = [
  { text: 'a = 3\nx = a − 2\ny = x × a', python: 'a = 3\nx = a - 2\ny = x * a' },
  { text: 'w = 2\nx = 5\ny = w*x − 1', python: 'w = 2\nx = 5\ny = w*x - 1' },
  { text: 'x = 4\ny = ２*x', python: 'x = 4\ny = 2*x' },
  { text: 'x ＝ ３\ny ＝ （x ＋ １） ＊ x', python: 'x = 3\ny = (x + 1) * x' },
  { text: 'a = [1， 2]\nL = sum(a)', python: 'a = np.array([1, 2])\nL = np.sum(a)' },
  { text: 'x = 8\ny = x ÷ 4', python: 'x = 8\ny = x / 4' },
  { text: 'x = –2\ny = exp(x) — 1', python: 'x = -2\ny = np.exp(x) - 1' },
  { text: 'params[‘W1’] = 2\ny = params[“W1”] * 3', python: "params['W1'] = 2\ny = params['W1'] * 3" },
  { text: 'x = 2； y = x * 3；', python: 'x = 2; y = x * 3' },
  { text: 'ｘ = 2\nｙ = ｅｘｐ(ｘ)', python: 'x = 2\ny = np.exp(x)' },
  { text: 'x = 2  # 2 − 1 “quoted” ＃\ny = x * 3', python: 'x = 2\ny = x * 3' },
  { text: 'x = 1。5\ny = x * 2', python: 'x = 1.5\ny = x * 2' },
]

const raised: readonly PythonProgram[] = [
  { text: 'x = 3\ny = x² + 2*x³', python: 'x = 3\ny = x**2 + 2*x**3' },
  { text: 'x = 3\ny = -x²', python: 'x = 3\ny = -x**2' },
  { text: 'x = 3\ny = 2**x²', python: 'x = 3\ny = 2**x**2' },
  { text: 'x = 3\ny = x² ** 2', python: 'x = 3\ny = (x**2) ** 2' },
  { text: 'x = 1.5\ny = exp(x)² / (x + 1)³', python: 'x = 1.5\ny = np.exp(x)**2 / (x + 1)**3' },
  { text: 'x = 2.5\ny = x⁻¹ + 3 × 10⁻² * x¹⁰', python: 'x = 2.5\ny = x**-1 + 3 * 10**-2 * x**10' },
  { text: 'x = 2\ny = x ²', python: 'x = 2\ny = x **2' },
  {
    text: 'X = [[1, 2], [3, 4]]\nL = sum(X.T²)',
    python: 'X = np.array([[1, 2], [3, 4]])\nL = np.sum(X.T**2)',
  },
  { text: 'x = [1, 2]\nL = x².sum()', python: 'x = np.array([1, 2])\nL = (x**2).sum()' },
  { text: 'x = 2\ny = 3 · x · x', python: 'x = 2\ny = 3 * x * x' },
  { text: 'x = 2\ny = 8⋅x / 4・x', python: 'x = 2\ny = 8*x / 4*x' },
  {
    text: 'A = [[1, 2], [3, 4]]\nL = sum(A·A)',
    python: 'A = np.array([[1, 2], [3, 4]])\nL = np.sum(A*A)',
  },
  { text: 'x = 2\ny = x^3\ny ^= 2', python: 'x = 2\ny = x**3\ny **= 2' },
]

const made = plain(
  'X = np.ones((3, 2))\nL = np.sum(X * X)',
  'x = np.zeros(3)\nL = np.sum(np.exp(x))',
  'x = np.zeros((3,))\nL = np.sum(np.cos(x))',
  'X = np.zeros([2, 3], dtype=float)\nW = -np.ones((3, 2), dtype=np.float64)\nL = np.sum(np.exp(X @ W))',
  'X = np.full((2, 2), -0.5)\nx = np.full(2, 7)\nL = np.sum(X @ x)',
  'I = np.eye(3)\nX = np.array([[1, 2, 3], [4, 5, 6]])\nL = np.sum(X @ I)',
  'I = np.eye(2, 3)\nx = np.identity(2)\nL = np.sum(x @ I)',
  'x = np.arange(4)\nL = np.sum(x * x)',
  'x = np.arange(1, 4)\ny = np.arange(7, 1, -2)\nL = np.dot(x, y)',
  'x = np.linspace(0, 1, 5)\nL = np.sum(x ** 2)',
  'x = np.linspace(-0.3, 0.7, 7)\ny = np.linspace(2, 5, 1)\nL = np.sum(np.exp(x)) * y.sum()',
  'x = 2\ny = np.sum(x * np.ones(3)) + np.ones((2, 2)).sum()',
  'x = np.array((1.0, 2.0))\nX = np.array([(1, 2), (3, 4)])\nY = np.array(((1, 2), (3, 4)))\nL = np.sum(X @ Y @ x)',
  'x = np.array([1.0, 2.0], dtype=float)\nL = np.sum(x * x)',
  'np.random.seed(0)\nx = 2\ny = x ** 2',
  'x = 2; np.random.seed(42); y = x * 3',
  'r = 0.5\nA = np.pi * r ** 2 + math.pi / r',
  'x = 0.5\ny = np.e ** x * math.e',
)

/** Shapes that NumPy spreads in ways that are hardly ever meant, but that it accepts. */
const spread = plain(
  'y = np.array([[1.0], [2.0], [3.0]])\nL = np.mean((y - np.array([1, 2, 3])) ** 2)',
  'X = np.array([[1.0, 2.0], [3.0, 4.0]])\nP = X / np.sum(X, axis=1)\nL = np.sum(P * P)',
  'X = np.array([[1.0, 2.0], [3.0, 4.0]])\nm = X.mean(-1) + 1\nL = np.sum((X - m) ** 3)',
  'X = np.array([[1.0, 2.0], [3.0, 5.0]])\nE = np.exp(X - np.max(X, axis=1))\nL = np.sum(E)',
  'X = np.array([[1.0, 2.0], [3.0, 5.0]])\nX -= np.mean(X, axis=1)\nL = np.sum(X * X)',
  'X = np.array([[1.0, 2.0, 0.5], [3.0, 5.0, 4.0]])\nw = np.array([1.0, -1.0, 2.0])\nt = np.array([[1.0], [0.0]])\nL = np.mean((X @ w - t) ** 2)',
  'X = np.array([[1.0, -2.0], [3.0, 4.0]])\nL = np.sum(np.max(X, 0))',
)

const together = plain(
  "import numpy as np\n\nparams['W1'] = np.array([[0.1, -0.2], [0.4, 0.3]]); params['b1'] = np.array([0.05, -0.1])\nx = np.array([[1.0, 2.0]])\na1 = x.dot(params['W1']) + params['b1']\nz1 = np.divide(1, 1 + np.exp(-a1))\nprint(z1)\nL = np.sum(np.power(z1 - np.array([[1, 0]]), 2), -1).mean()",
  'import numpy as np\nself.x = np.array([[1.0, -2.0], [0.5, 3.0]])\nself.W = np.array([[0.2], [-0.4]])\nout = self.x.dot(self.W); loss = out.sum(0).dot(np.array([2.0]))',
)

/** The forms of Python that are read although the language does without them. */
export const pythonForms: Readonly<Record<string, readonly PythonProgram[]>> = {
  imports,
  printing,
  'several statements on a line': separated,
  'np.array': arrays,
  methods,
  'positional and negative axes': axes,
  'arithmetic by name': named,
  'attributes and dictionaries': owned,
  'console sessions': inSession,
  'spaces and line ends': spaced,
  'typographic signs': signed,
  'raised digits and dots': raised,
  'arrays made by functions, and constants': made,
  'shapes that spread': spread,
  'all together': together,
}
