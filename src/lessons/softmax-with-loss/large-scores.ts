import type { LessonPart } from '../lesson'
import { largeScoresQuestions } from '../questions/softmax-with-loss'

/** Why softmax and loss are one layer: exp(800) is no number that a computer can hold, the loss is 800. */
export const largeScores: LessonPart = {
  id: 'large-scores',
  title: { en: 'Large scores', ko: '아주 큰 점수' },
  text: `a = [0, 800]
# one-hot: the first class is right
t = [1, 0]
# node by node
u = exp(a)
S = sum(u)
y = u / S
v = log(y)
m = t * v
c = sum(m)
loss = c * -1
# as one layer
L = softmax_cross_entropy(a, t)`,
  setup: { targets: ['t'] },
  saysSpecials: true,
  said: [
    {
      from: 'start',
      text: {
        en: 'The same loss twice: node by node, and as one layer. By formula both are equal. Where a score is 710 or more, a computer can do only one of the two.',
        ko: '같은 손실을 두 가지로 계산합니다. 하나는 노드를 하나씩 거치고, 하나는 계층 하나로 합니다. 식으로는 같지만, 점수가 710 이상이면 컴퓨터는 한쪽만 계산할 수 있습니다.',
      },
    },
    {
      from: { forward: 'u' },
      text: {
        en: 'If a score is 710 or more, its exponential is larger than the largest number of 64 bits. It overflows: what comes out is ∞.',
        ko: '점수가 710 이상이면 exp는 64비트로 나타낼 수 있는 가장 큰 수를 넘습니다. 오버플로가 일어나 ∞가 됩니다.',
      },
    },
    {
      from: { forward: 'S' },
      text: {
        en: 'Where a score is 710 or more, its ∞ makes the whole sum ∞. Nothing is left of the other score.',
        ko: '점수 하나가 710 이상이면 그 ∞ 때문에 합도 ∞입니다. 다른 점수는 흔적도 없이 사라집니다.',
      },
    },
    {
      from: { forward: 'y' },
      text: {
        en: 'Where a score is 710 or more, its own class gets $∞/∞$, which is not a number: NaN. A smaller one is divided by ∞, which gives 0.',
        ko: '점수가 710 이상인 클래스는 $∞/∞$이므로 수가 아닌 NaN이 되고, 점수가 더 작은 클래스는 ∞로 나누어 0이 됩니다.',
      },
    },
    {
      from: { forward: 'v' },
      text: {
        en: 'Where y has become 0 and NaN: $log(0)$ is −∞, and the logarithm of NaN is NaN.',
        ko: 'y가 0과 NaN이 되었다면 $log(0)$은 −∞이고, NaN의 로그는 NaN입니다.',
      },
    },
    {
      from: { forward: 'm' },
      text: {
        en: 'Where there is a NaN, a target of 0 does not remove it: $0 × NaN$ is NaN again. From here on the loss cannot be computed.',
        ko: 'NaN이 있으면 정답이 0이어도 소용없습니다. $0 × NaN$도 NaN입니다. 여기서부터는 손실을 계산할 수 없습니다.',
      },
    },
    {
      from: { forward: 'L' },
      text: {
        en: 'The one layer never takes exp of a large number. It computes $log Σ exp(a)$ minus the score of the right class, and subtracts the largest score first, so every exp is at most 1.',
        ko: '계층 하나로 계산하면 큰 수의 exp가 필요 없습니다. $log Σ exp(a)$에서 정답의 점수를 뺍니다. 가장 큰 점수를 먼저 빼 두므로 exp는 모두 1 이하입니다.',
      },
    },
    {
      from: 'seed',
      text: {
        en: 'Backward goes through the one layer alone. The nodes beside it do not lead to L, so no gradient comes back through them.',
        ko: '역전파는 계층 하나만 지납니다. 옆의 노드들은 L로 이어지지 않으므로 그쪽으로는 기울기가 오지 않습니다.',
      },
    },
    {
      from: { backward: 'L' },
      text: {
        en: 'The y in its gradient comes from the same safe computation. Where a score is 710 or more, the single nodes would make every gradient NaN.',
        ko: '기울기에 쓰는 y도 같은 방법으로 안전하게 계산합니다. 점수가 710 이상일 때 노드를 하나씩 거쳤다면 모든 점수에서 NaN이 되었을 것입니다.',
      },
    },
    {
      from: 'end',
      text: {
        en: 'With these scores both ways give a loss of {L}. Raise one score to 710 or more, and the nodes fail.',
        ko: '지금 점수에서는 어느 쪽으로 계산해도 손실이 {L}입니다. 점수 하나를 710 이상으로 올리면 노드를 거친 쪽이 실패합니다.',
      },
      provided: {
        holds: 'loss = L',
        otherwise: {
          en: 'As one layer the loss is {L}; node by node it comes out as {loss}. This is why softmax and loss are one layer.',
          ko: '계층 하나로 계산한 손실은 {L}이고, 노드를 하나씩 거치면 {loss}이/가 나옵니다. 그래서 소프트맥스와 손실을 한 계층으로 만듭니다.',
        },
      },
    },
  ],
  asked: largeScoresQuestions,
  conclusion: {
    text: {
      en: 'The gradient of the one layer is $y − t$, however large the scores are; here it is {∂L/∂a}.',
      ko: '계층 하나의 기울기는 점수가 아무리 커도 $y − t$이며, 여기서는 {∂L/∂a}입니다.',
    },
    provided: {
      holds: 'Σ_j t_j = 1',
      otherwise: {
        en: 'The gradient of the one layer is $y Σ t − t$, however large the scores are; here it is {∂L/∂a}.',
        ko: '계층 하나의 기울기는 점수가 아무리 커도 $y Σ t − t$이며, 여기서는 {∂L/∂a}입니다.',
      },
    },
  },
  notes: [
    {
      en: 'Try it: with scores of 0 and 700 both ways agree; with 0 and 710 the nodes fail.',
      ko: '직접 바꾸어 보세요. 점수가 0과 700이면 두 결과가 같고, 0과 710이면 노드를 거친 쪽이 실패합니다.',
    },
    {
      en: '`log(y + 1e-7)` does not help: after an overflow y itself is already NaN in one place, and where y has become 0 the loss would stop at $−log(10⁻⁷) ≈ 16.12$.',
      ko: '`log(y + 1e-7)`을 써도 소용없습니다. 오버플로가 일어나면 y의 한 원소가 이미 NaN이고, y가 0이 된 곳에서는 손실이 $−log(10⁻⁷) ≈ 16.12$에서 멈춥니다.',
    },
  ],
}
