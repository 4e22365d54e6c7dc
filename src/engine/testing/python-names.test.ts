import { expect, it } from 'vitest'
import { unknownNames } from './python-names'

it.each([
  ['np.logaddexp(0, x) + np.linalg.norm(x)', 'numpy', []],
  ['np.softplus(x)', 'numpy', ['np.softplus']],
  ['np.linalg.exp(x)', 'numpy', ['np.linalg.exp']],
  ['torch.exp(x)', 'numpy', ['torch.exp']],
  ['(a @ b).T.reshape(1)', 'numpy', []],
  ['(a @ b).long()', 'numpy', [').long']],
  ['torch.nn.functional.softplus(x)', 'pytorch', []],
  ['torch.softplus(x)', 'pytorch', ['torch.softplus']],
  ['torch.nn.functional.logaddexp(x)', 'pytorch', ['torch.nn.functional.logaddexp']],
  ['t.long().sum() + 사과.grad', 'pytorch', []],
  ['np.exp(x)', 'pytorch', ['np.exp']],
  ['t.astype(int)', 'pytorch', ['t.astype']],
  ['def forward(self, x):\n    self.mask = x > 0\nlayer.forward(x) * layer.mask', 'numpy', []],
  ['sigmoid(x) + np.exp(x)', 'numpy', ['sigmoid']],
  ['def sigmoid(x):\n    return 1 / (1 + np.exp(-x))\nsigmoid(x)', 'numpy', []],
  ['print("a.grad", x)  # see np.nothing', 'numpy', []],
] as const)('in %j for %s, %j are unknown', (code, library, names) => {
  expect(unknownNames(code, library)).toEqual(names)
})
