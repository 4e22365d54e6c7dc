import type { Lesson } from './lesson'
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
      title: { en: 'Small enough to read', ko: '읽을 수 있는 작은 크기' },
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
            en: 'ReLU sets the negative entries to 0. Note where: those units say nothing about that sample, and nothing will come back through them.',
            ko: 'ReLU가 음수를 0으로 만듭니다. 어디인지 보아 두세요. 그 뉴런은 그 데이터에 대해 아무 신호도 보내지 않고, 돌아올 때도 기울기가 지나가지 못합니다.',
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
            en: 'Training needs the loss. Softmax works on each row alone, and L is the mean of the losses of all N samples.',
            ko: '학습에는 손실이 필요합니다. 소프트맥스는 행마다 따로 계산하고, L은 데이터 N개의 손실을 평균한 값입니다.',
          },
        },
        {
          from: 'seed',
          text: {
            en: 'Backward starts with 1 at the loss and visits the layers in the opposite order. Each hands on a gradient, and none has to know the whole net.',
            ko: '역전파는 손실에서 1로 시작하여 계층을 거꾸로 지납니다. 계층마다 기울기를 넘겨줄 뿐, 신경망 전체를 알 필요가 없습니다.',
          },
        },
        {
          from: { backward: 'L' },
          text: {
            en: 'Prediction minus target, $y − t$, in each row; divided by N here and only here, because the loss is a mean.',
            ko: '행마다 출력에서 정답을 뺀 $y − t$입니다. 손실이 평균이므로 N으로 나누는데, 나누는 곳은 여기뿐입니다.',
          },
        },
        {
          from: { backward: 'A' },
          text: {
            en: 'W2 and b2 get their gradients, each in the shape of its parameter, added up over the samples. Z passes its own on to the ReLU.',
            ko: 'W2와 b2가 기울기를 받습니다. 저마다 자기 매개변수와 형상이 같고, 데이터에 걸쳐 더한 값입니다. Z의 기울기는 ReLU로 이어집니다.',
          },
        },
        {
          from: { backward: 'Z' },
          text: {
            en: 'The mask of the forward pass: where a unit was cut, the gradient is stopped, whatever its sign.',
            ko: '순전파 때의 마스크를 씁니다. 잘렸던 곳에서는 부호와 관계없이 기울기가 막힙니다.',
          },
        },
        {
          from: { backward: 'H' },
          text: {
            en: 'The first affine layer by the same rule: W1 and b1 get theirs. X gets one too, but X is data, and data are not changed.',
            ko: '첫 번째 Affine 계층도 같은 규칙을 따라 W1과 b1에 기울기를 보냅니다. X도 기울기를 받지만, X는 데이터이므로 바꾸지 않습니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'One pass back, and every parameter has its gradient. Now update: $W ← W − η · ∂L/∂W$, a step against the gradient. With the starting values the loss falls from 1.222 to 0.5265.',
            ko: '한 번 거슬러 오면 모든 매개변수의 기울기를 얻습니다. 이제 기울기의 반대쪽으로 갱신합니다: $W ← W − η · ∂L/∂W$. 처음 값에서 손실은 1.222에서 0.5265로 줄어듭니다.',
          },
        },
      ],
      notes: [
        {
          en: 'The minus matters: a gradient points to where the loss grows. The update is `W -= lr * dW`: a plain `=` would replace the weights by the step instead of moving them. With a plus the loss rises.',
          ko: '음의 부호가 중요합니다. 기울기는 손실이 커지는 쪽을 가리킵니다. 갱신식은 `W -= lr * dW`입니다. `=`로 쓰면 가중치를 옮기지 않고 덮어씁니다. 더하기로 바꾸면 손실이 커집니다.',
        },
        {
          en: 'Softmax belongs to each row. Code that divides by `np.sum(np.exp(x))` over the whole batch is right for one sample and wrong for more: no row adds up to 1 then. Use `axis=-1` and `keepdims=True`, for the sum and for the maximum.',
          ko: '소프트맥스는 행마다 계산합니다. 배치 전체의 `np.sum(np.exp(x))`로 나누는 코드는 데이터가 하나일 때만 맞고, N개이면 행의 합이 1이 되지 않습니다. 최댓값을 뺄 때도 합을 구할 때도 `axis=-1`, `keepdims=True`를 쓰세요.',
        },
        {
          en: 'How large should a first loss be? With weights near 0 all classes look equally likely, so ten classes start near $ln 10 ≈ 2.303$, and two near $ln 2 ≈ 0.6931$. The weights here are larger, and both samples start out wrong.',
          ko: '첫 손실은 얼마쯤이어야 할까요? 가중치가 0에 가까우면 모든 클래스의 확률이 비슷하므로, 클래스가 10개이면 $ln 10 ≈ 2.303$, 2개이면 $ln 2 ≈ 0.6931$ 근처에서 시작합니다. 여기서는 가중치가 더 크고, 처음에는 두 데이터 모두 틀리게 분류합니다.',
        },
      ],
    },
    realSizeNet,
  ],
}
