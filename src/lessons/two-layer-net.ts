import type { Lesson } from './lesson'
import { smallNetQuestions } from './questions/two-layer-net'
import { twoLayerProgram } from './two-layer-net/program'
import { realSizeNet } from './two-layer-net/real'

/** Lecture, "Implementation of Two Layer NN", small enough to read: 2 inputs, 3 hidden units, 2 classes. */
export const twoLayerNet: Lesson = {
  id: 'two-layer-net',
  group: 'network',
  title: { en: 'Two-layer net', ko: '2층 신경망' },
  teaches: {
    en: 'All layers in a row, and what the gradients are for: one update that lowers the loss.',
    ko: '모든 계층을 이어 붙이고, 기울기로 가중치를 갱신하여 손실을 줄입니다.',
  },
  parts: [
    {
      id: 'small',
      title: { en: 'A small net', ko: '작은 신경망' },
      text: twoLayerProgram,
      setup: {},
      update: { parameters: ['W1', 'b1', 'W2', 'b2'], learningRate: 0.5 },
      said: [
        {
          from: 'start',
          text: {
            en: 'A whole network: affine, ReLU, affine, softmax with loss. A batch goes through it, one sample in each row of X; the rows of t are the answers, one-hot.',
            ko: '온전한 신경망입니다. Affine, ReLU, Affine, Softmax-with-Loss 계층이 차례로 이어집니다. X의 행 하나가 데이터 하나이고, t의 행은 원-핫 인코딩한 정답입니다.',
          },
        },
        {
          from: { forward: 'H' },
          text: {
            en: 'The first affine layer. Each column of H belongs to one unit of the hidden layer, each row to one sample.',
            ko: '첫 번째 Affine 계층입니다. H의 열은 은닉층의 뉴런 하나, 행은 데이터 하나에 해당합니다.',
          },
        },
        {
          from: { forward: 'Z' },
          text: {
            en: 'ReLU sets negative entries to 0. Where it does, that unit passes nothing on for that sample, and no gradient will come back through it.',
            ko: 'ReLU가 음수를 0으로 만듭니다. 그런 곳에서는 그 뉴런이 그 데이터에 대해 아무 신호도 보내지 않고, 돌아올 때도 기울기가 지나가지 못합니다.',
          },
        },
        {
          from: { forward: 'A' },
          text: {
            en: 'The second affine layer gives each sample one score per class. To predict, this is enough: softmax keeps the order, so the highest score wins without it.',
            ko: '두 번째 Affine 계층은 데이터마다 클래스별 점수를 내놓습니다. 예측은 이것으로 충분합니다. 소프트맥스는 순서를 바꾸지 않으므로 점수가 가장 높은 클래스를 고르면 됩니다.',
          },
        },
        {
          from: { forward: 'L' },
          text: {
            en: 'Training needs a loss, one number for how wrong the net is. Softmax works on each row alone, and L is the mean of the losses of all N samples.',
            ko: '학습에는 신경망이 얼마나 틀렸는지를 나타내는 수 하나, 곧 손실이 필요합니다. 소프트맥스는 행마다 따로 계산하고, L은 데이터 N개의 손실을 평균한 값입니다.',
          },
        },
        {
          from: 'seed',
          text: {
            en: 'Which way should each weight change so that L gets smaller? Backward starts with 1 at the loss and visits the layers in the opposite order; none has to know the whole net.',
            ko: 'L을 줄이려면 가중치를 각각 어느 쪽으로 바꿔야 할까요? 역전파는 손실에서 1로 시작하여 계층을 거꾸로 지납니다. 어느 계층도 신경망 전체를 알 필요가 없습니다.',
          },
        },
        {
          from: { backward: 'L' },
          text: {
            en: 'In each row, prediction minus target, which is $y − t$ for a one-hot target. It is divided by N here and only here, because the loss is a mean.',
            ko: '행마다 출력에서 정답을 뺍니다. 정답이 원-핫이면 $y − t$입니다. 손실이 평균이므로 N으로 나누는데, 나누는 곳은 여기뿐입니다.',
          },
        },
        {
          from: { backward: 'A' },
          text: {
            en: '$W₂$ and $b₂$ get their gradients, each in the shape of its parameter, added up over the samples. The gradient of Z goes on to the ReLU.',
            ko: '$W₂$와 $b₂$가 기울기를 받습니다. 저마다 자기 매개변수와 형상이 같고, 데이터에 걸쳐 더한 값입니다. Z의 기울기는 ReLU로 이어집니다.',
          },
        },
        {
          from: { backward: 'Z' },
          text: {
            en: 'The mask of the forward pass: where an entry was set to 0, the gradient is stopped, whatever its sign.',
            ko: '순전파 때의 마스크를 씁니다. 0이 되었던 곳에서는 부호와 관계없이 기울기가 막힙니다.',
          },
        },
        {
          from: { backward: 'H' },
          text: {
            en: 'The first affine layer by the same rule: $W₁$ and $b₁$ get theirs. X gets one too, but X is data, and data are not changed.',
            ko: '첫 번째 Affine 계층도 같은 규칙을 따라 $W₁$과 $b₁$에 기울기를 보냅니다. X도 기울기를 받지만, X는 데이터이므로 바꾸지 않습니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'One pass back, and all {#W1 b1 W2 b2} parameters have their gradients. The loss is {L}: now update the weights, and see how it changes.',
            ko: '한 번 거슬러 와서 매개변수 {#W1 b1 W2 b2}개의 기울기를 모두 얻었습니다. 지금 손실은 {L}입니다. 가중치를 갱신하고 손실이 어떻게 변하는지 살펴보세요.',
          },
        },
      ],
      asked: smallNetQuestions,
      conclusion: {
        text: {
          en: 'An update takes a step against each gradient, $W ← W − η · ∂L/∂W$: with a small enough η the loss falls.',
          ko: '갱신은 기울기의 반대쪽으로 조금 움직이는 것입니다: $W ← W − η · ∂L/∂W$. η가 충분히 작으면 손실이 줄어듭니다.',
        },
      },
      notes: [
        {
          en: 'The minus matters: a gradient points to where the loss grows. The update is `W -= lr * dW`: a plain `=` would replace the weights by the change instead of moving them. With a plus the loss rises.',
          ko: '음의 부호가 중요합니다. 기울기는 손실이 커지는 쪽을 가리킵니다. 갱신식은 `W -= lr * dW`입니다. `=`로 쓰면 가중치를 옮기지 않고 덮어씁니다. 더하기로 바꾸면 손실이 커집니다.',
        },
        {
          en: 'Softmax belongs to each row: use `axis=-1` and `keepdims=True`, for the sum and for the maximum. Dividing by `np.sum(np.exp(x))` over the whole batch is right for one sample and wrong for more, because then no row adds up to 1.',
          ko: '소프트맥스는 행마다 계산하므로, 최댓값을 뺄 때도 합을 구할 때도 `axis=-1`, `keepdims=True`를 쓰세요. 배치 전체의 `np.sum(np.exp(x))`로 나누면 데이터가 하나일 때만 맞고, 여럿이면 행의 합이 1이 되지 않습니다.',
        },
        {
          en: 'How large should a first loss be? With weights near 0 all classes look equally likely, so ten classes start near $log 10 ≈ 2.303$, and two near $log 2 ≈ 0.6931$. A much larger first loss means that the net is sure of wrong answers.',
          ko: '첫 손실은 얼마쯤이어야 할까요? 가중치가 0에 가까우면 모든 클래스의 확률이 비슷하므로, 클래스가 10개이면 $log 10 ≈ 2.303$, 2개이면 $log 2 ≈ 0.6931$ 근처에서 시작합니다. 첫 손실이 훨씬 크다면 신경망이 틀린 답을 확신하고 있는 것입니다.',
        },
      ],
    },
    realSizeNet,
  ],
}
