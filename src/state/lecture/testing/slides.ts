import type { ShownThere } from './shown-at'

/** A slide of the lecture, and where the stage shows what is on it. */
export interface Slide {
  readonly slide: string
  /** Of the stage. */
  readonly address: string
  /** What is read on the board and beside the graph. */
  readonly board?: readonly string[]
  readonly beside?: readonly string[]
  /** What stands on edges, by their ids, or on those of a node. */
  readonly edges?: Readonly<Record<string, string>>
  readonly view?: ShownThere['view']
}

const at = (query: string, lesson: string): string => `#/lesson/${lesson}?present=1&${query}`

/** Every slide of the lecture that says something. */
export const slides: readonly Slide[] = [
  {
    slide: 'Title, lecturer and affiliation',
    address: '#/lecture?present=1',
    board: ['Backward Propagation of Errors'],
  },
  {
    slide: 'Chain rules: z = t², t = x + y',
    address: at('step=10&edges=symbols', 'chain-rule'),
    board: ['∂z/∂x = ∂z/∂y = 2t · 1 = 2(x + y)'],
    edges: { t: 'x + y', z: '(x + y)²', 't->z': '∂z/∂t', 'x->t': '∂z/∂t · ∂t/∂x' },
  },
  { slide: 'Chain rules: ∂z/∂t = 2t', address: at('step=4', 'chain-rule'), board: ['∂z/∂t = 2t'] },
  {
    slide: 'Additive nodes',
    address: at('step=6&edges=symbols', 'addition'),
    board: ['∂z/∂y = 1'],
    edges: { z: 'x + y', 'x->z': '∂L/∂z', 'y->z': '∂L/∂z' },
  },
  {
    slide: 'Multiplicative nodes',
    address: at('step=6&edges=symbols', 'multiplication'),
    board: ['∂z/∂y = x'],
    edges: { 'x->z': '∂L/∂z · y', 'y->z': '∂L/∂z · x' },
  },
  {
    slide: 'class MulLayer',
    address: at('beside=classes', 'multiplication'),
    beside: ['class MulLayer:', 'def forward(self, x, y):', 'def backward(self, dout):'],
  },
  { slide: 'Addition layer', address: at('beside=classes', 'addition'), beside: ['class AddLayer:'] },
  { slide: 'ReLU: y in two cases', address: at('step=1', 'relu'), board: ['y_nj = relu(x_nj)'] },
  { slide: 'ReLU: ∂y/∂x in two cases', address: at('step=3', 'relu'), board: ['∂y_nj/∂x_nj = [x_nj > 0]'] },
  { slide: 'class Relu', address: at('beside=classes', 'relu'), beside: ['class Relu:', 'self.mask'] },
  {
    slide: 'Sigmoid, forward',
    address: at('step=4&edges=symbols', 'sigmoid'),
    edges: { a: '−x', b: 'exp(−x)', c: 'exp(−x) + 1', y: '1 / (exp(−x) + 1)' },
  },
  {
    slide: 'Sigmoid, backward: the steps 1 to 4',
    address: at('step=16&edges=symbols', 'sigmoid'),
    edges: {
      'c->y': '−∂L/∂y · y²',
      'b->c': '−∂L/∂y · y²',
      'a->b': '−∂L/∂y · y² · exp(−x)',
      'x->a': '∂L/∂y · y² · exp(−x)',
    },
  },
  {
    slide: 'Sigmoid: ∂L/∂y · y² exp(−x) = … = ∂L/∂y · y (1 − y)',
    address: at('part=algebra&step=8', 'sigmoid'),
    board: ['∂L/∂x = ∂L/∂y · y (1 − y)'],
  },
  {
    slide: 'The sigmoid as one node, and class Sigmoid',
    address: at('open=&step=4&edges=symbols&beside=classes', 'sigmoid'),
    beside: ['class Sigmoid:'],
    edges: { 'x->y': '∂L/∂y · y · (1 − y)' },
  },
  {
    slide: 'Affine, forward',
    address: at('step=1&edges=symbols', 'affine'),
    board: ['Y = X · W + B'],
    edges: { Y: 'X · W + B' },
  },
  {
    slide: 'Affine, backward',
    address: at('step=8&edges=symbols', 'affine'),
    board: ['∂L/∂X = ∂L/∂Y · Wᵀ, ∂L/∂W = Xᵀ · ∂L/∂Y'],
    edges: { 'X->Y': '∂L/∂Y · Wᵀ', 'W->Y': 'Xᵀ · ∂L/∂Y' },
  },
  {
    slide: 'Affine, backward: Wᵀ written out',
    address: at('step=4&edges=symbols', 'affine'),
    board: ['∂L/∂X = ∂L/∂Y · Wᵀ = (∂L/∂y_1, ∂L/∂y_2, ∂L/∂y_3) · ((w_11, w_21), (w_12, w_22), (w_13, w_23))'],
  },
  {
    slide: 'Affine, backward: entry by entry',
    address: at('part=algebra&step=3', 'affine'),
    board: ['∂L/∂w_ij = x_i · ∂L/∂y_j'],
  },
  {
    slide: 'Affine, a batch: ∂L/∂B is the sum over the first axis',
    address: at('part=algebra&step=7', 'affine-batch'),
    board: ['∂L/∂B = Σ_n (∂L/∂Y)_n', 'over the first axis'],
  },
  {
    slide: 'Affine, a batch: the three gradients',
    address: at('step=8&edges=symbols', 'affine-batch'),
    edges: { 'X->Y': '∂L/∂Y · Wᵀ', 'W->Y': 'Xᵀ · ∂L/∂Y' },
  },
  {
    slide: 'Softmax-with-Loss, the whole graph, and y − t',
    address: at('step=30&edges=symbols', 'softmax-with-loss'),
    board: ['∂L/∂a = y − t'],
    edges: { u: 'exp(a)', S: 'Σ exp(a)', v: 'log(y)', 'v->m': '−t', 'y->v': '−t / y' },
  },
  {
    slide: 'Softmax-with-Loss as one node',
    address: at('open=&step=3&edges=symbols', 'softmax-with-loss'),
    edges: { 'a->L': 'y − t' },
  },
  {
    slide: 'L = −Σ t log y',
    address: at('part=algebra&step=1', 'softmax-with-loss'),
    board: ['L = −Σ_j t_j log(y_j)'],
  },
  {
    slide: '∂y_k/∂a_k = y_k − y_k²',
    address: at('part=algebra&step=5', 'softmax-with-loss'),
    board: ['y_k (1 − y_k)'],
  },
  {
    slide: '∂L/∂a_k over the own score and the others',
    address: at('part=algebra&step=7', 'softmax-with-loss'),
    board: ['−t_k / y_k · y_k (1 − y_k) − Σ_j≠k t_j / y_j · (−y_j y_k)'],
  },
  {
    slide: '∂L/∂a = y − t',
    address: at('part=algebra&step=11', 'softmax-with-loss'),
    board: ['∂L/∂a = y − t'],
  },
  {
    slide: 'class SoftmaxWithLoss, cross_entropy_error, identity_function, softmax',
    address: at('beside=classes', 'softmax-with-loss'),
    beside: [
      'def identity_function(x):',
      'def softmax(x):',
      'def cross_entropy_error(y, t):',
      'class SoftmaxWithLoss:',
      'self.loss = None',
      'dout=1',
      'dx[np.arange(batch_size), self.t] -= 1',
    ],
  },
  {
    slide: 'class TwoLayerNet, and the loop',
    address: at('beside=classes', 'two-layer-net'),
    beside: [
      'class TwoLayerNet:',
      'def predict(self, x):',
      'def loss(self, x, t):',
      'def accuracy(self, x, t):',
      'def gradient(self, x, t):',
      'iter_per_epoch',
      'learning_rate * grad[key]',
    ],
  },
  {
    slide: 'The update: params[key] −= learning_rate * grad[key]',
    address: at('step=24&beside=update', 'two-layer-net'),
    board: ['W ← W − η · ∂L/∂W'],
    beside: ['W1 b1 W2 b2'],
  },
  {
    slide: 'numerical_gradient beside gradient',
    address: at('step=24&beside=check', 'gradient-check'),
    beside: ['bias-row', 'no-mean', 'no-mask'],
  },
  {
    slide: 'numerical_gradient, the code',
    address: at('beside=classes', 'gradient-check'),
    beside: ['def numerical_gradient'],
  },
  { slide: 'Loss and accuracies of each epoch', address: '#/train?step=1&present=1', view: 'run' },
  { slide: 'Thanks', address: '#/lecture/closing?present=1', board: ['Thanks'] },
]
