import type { Definition } from '../formula/definition'

/** The loss straight from the scores, so that large ones keep their precision. */
export const softmaxWithLossDefinition: Definition = {
  name: 'softmax_cross_entropy',
  lines: [
    'def softmax_cross_entropy(a, t):',
    '    N = len(a) if a.ndim == 2 else 1',
    '    a = a - np.max(a, axis=-1, keepdims=True)',
    '    log_y = a - np.log(np.sum(np.exp(a), axis=-1, keepdims=True))',
    '    return -np.sum(t * log_y) / N',
  ],
}

/**
 * The layer accepts one-hot rows and class indices, uses the upstream gradient that it is given, and counts
 * rows, not classes.
 */
export const softmaxWithLossLayer: readonly string[] = [
  'class SoftmaxWithLoss:',
  '    def __init__(self):',
  '        self.y = None',
  '        self.t = None',
  '',
  '    def forward(self, a, t):',
  '        self.t = t if np.shape(t) == a.shape else one_hot(t, a.shape[-1])',
  '        self.y = softmax(a)',
  '        return softmax_cross_entropy(a, self.t)',
  '',
  '    def backward(self, dout):',
  '        N = len(self.y) if self.y.ndim == 2 else 1',
  '        t_sum = np.sum(self.t, axis=-1, keepdims=True)',
  '        return dout * (self.y * t_sum - self.t) / N',
]
