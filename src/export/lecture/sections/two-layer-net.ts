import type { Section } from '../section'

/** Affine, ReLU, affine, softmax with loss, with a name for each parameter. */
export const twoLayerNet: Section = {
  title: { en: 'Two-layer net', ko: '2층 신경망' },
  code: `class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        # {initial}
        self.params = {
            "W1": weight_init_std * np.random.randn(input_size, hidden_size),
            "b1": np.zeros(hidden_size),
            "W2": weight_init_std * np.random.randn(hidden_size, output_size),
            "b2": np.zeros(output_size),
        }
        # {shared}
        self.layers = OrderedDict()
        self.layers["Affine1"] = Affine(self.params["W1"], self.params["b1"])
        self.layers["Relu1"] = Relu()
        self.layers["Affine2"] = Affine(self.params["W2"], self.params["b2"])
        self.lastLayer = SoftmaxWithLoss()

    def predict(self, x):
        # {scores}
        for layer in self.layers.values():
            x = layer.forward(x)  #: forward affine relu
        return x

    # {target}
    def loss(self, x, t):
        return self.lastLayer.forward(self.predict(x), t)  #: forward softmax_cross_entropy

    def accuracy(self, x, t):
        predicted = np.argmax(self.predict(x), axis=1)
        labels = t if t.ndim == 1 else np.argmax(t, axis=1)
        return np.mean(predicted == labels)

    # {slow}
    def numerical_gradient(self, x, t):
        # {moved}
        def loss(_):
            return self.loss(x, t)

        return {key: numerical_gradient(loss, self.params[key]) for key in self.params}

    # {quick}
    def gradient(self, x, t):
        # {forward}
        self.loss(x, t)

        # {backward}
        dout = self.lastLayer.backward(1)  #: arrival backward softmax_cross_entropy
        for layer in reversed(self.layers.values()):  #: arrival affine relu
            dout = layer.backward(dout)  #: backward affine relu

        affine1, affine2 = self.layers["Affine1"], self.layers["Affine2"]
        return {"W1": affine1.dW, "b1": affine1.db, "W2": affine2.dW, "b2": affine2.db}`,
  comments: {
    initial: { en: 'small random weights, and biases of 0', ko: '가중치는 작은 난수, 편향은 0입니다' },
    shared: {
      en: 'the layers work on these very arrays, not on copies',
      ko: '계층은 복사본이 아니라 바로 이 배열을 씁니다',
    },
    scores: {
      en: 'scores: softmax keeps their order, so a prediction does without it',
      ko: '소프트맥스는 점수의 순서를 바꾸지 않으므로 예측에는 필요하지 않습니다',
    },
    target: { en: 't: one-hot rows or class indices', ko: 't는 원-핫 인코딩한 행이거나 클래스의 번호입니다' },
    slow: {
      en: 'for checking only: two forward passes for each entry',
      ko: '확인용입니다. 원소마다 순전파를 두 번 합니다',
    },
    moved: {
      en: 'the entries are moved in place, so the layers see it',
      ko: '배열의 원소를 그 자리에서 바꾸므로 계층에도 반영됩니다',
    },
    quick: {
      en: 'backpropagation: one pass forward and one back',
      ko: '오차역전파법: 순전파 한 번과 역전파 한 번입니다',
    },
    forward: {
      en: 'forward: each layer keeps what its backward needs',
      ko: '순전파: 계층마다 역전파에 쓸 값을 저장합니다',
    },
    backward: {
      en: 'backward: from the loss to the first layer',
      ko: '역전파: 손실에서 첫 계층으로 거슬러 갑니다',
    },
  },
}
