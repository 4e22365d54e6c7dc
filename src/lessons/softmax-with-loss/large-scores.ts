import type { LessonPart } from '../lesson'

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
        en: 'The same loss twice: node by node, and as one layer. The wrong class has a score of hundreds here. By formula both ways are equal; a computer cannot take both.',
        ko: '같은 손실을 두 가지로 계산합니다. 하나는 노드마다, 하나는 계층 하나로 합니다. 오답의 점수가 수백입니다. 식으로는 같지만, 컴퓨터는 한쪽 길로만 갈 수 있습니다.',
      },
    },
    {
      from: { forward: 'u' },
      text: {
        en: 'exp of 710 or more is larger than the largest number of 64 bits. It overflows: what comes out is ∞.',
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
        en: 'Where the wrong class has 710 or more, the right one gets a number divided by ∞, which is 0, the other $∞/∞$, which is not a number: NaN.',
        ko: '오답의 점수가 710 이상이면 정답 클래스는 어떤 수를 ∞로 나누어 0이 되고, 다른 클래스는 $∞/∞$이므로 수가 아닌 NaN이 됩니다.',
      },
    },
    {
      from: { forward: 'v' },
      text: {
        en: 'Where y has come to 0 and NaN: $log(0)$ is −∞, and the logarithm of NaN is NaN.',
        ko: 'y가 0과 NaN이 되었다면 $log(0)$은 −∞이고, NaN의 로그는 NaN입니다.',
      },
    },
    {
      from: { forward: 'm' },
      text: {
        en: 'Where there is a NaN, the target 0 cannot save it: $0 × NaN$ is NaN again. From here the loss is lost.',
        ko: 'NaN이 있으면 정답이 0이어도 소용없습니다. $0 × NaN$도 NaN입니다. 여기서부터 손실을 알 수 없습니다.',
      },
    },
    {
      from: { forward: 'L' },
      text: {
        en: 'The one layer never takes $exp(800)$. It computes $log Σ exp(a)$ minus the score of the right class, with the largest score taken off first, so every exp is at most 1.',
        ko: '계층 하나로 계산하면 $exp(800)$이 필요 없습니다. $log Σ exp(a)$에서 정답의 점수를 뺍니다. 가장 큰 점수를 먼저 빼 두므로 exp는 모두 1 이하입니다.',
      },
    },
    {
      from: 'seed',
      text: {
        en: 'Backward goes through the one layer alone. The nodes beside it lead to no loss, so no gradient comes back through them.',
        ko: '역전파는 계층 하나만 지납니다. 옆의 노드들은 손실로 이어지지 않으므로 그리로는 기울기가 오지 않습니다.',
      },
    },
    {
      from: { backward: 'L' },
      text: {
        en: 'Its gradient is $y − t$, with y from the same safe computation. Where a score is 710 or more, the single nodes would make it NaN everywhere.',
        ko: '기울기는 $y − t$이고, y도 같은 방법으로 안전하게 계산합니다. 점수가 710 이상일 때 노드를 하나씩 거쳤다면 모든 점수에서 NaN이 되었을 것입니다.',
      },
    },
    {
      from: 'end',
      text: {
        en: 'With the starting values $L = 800$ and $∂L/∂a = (−1, 1)$; node by node both are NaN. This is why softmax and loss are one layer.',
        ko: '처음 값에서 $L = 800$, $∂L/∂a = (−1, 1)$입니다. 노드마다 계산하면 둘 다 NaN입니다. 그래서 소프트맥스와 손실을 한 계층으로 만듭니다.',
      },
    },
  ],
  notes: [
    {
      en: 'Lower the score to 700 and both ways agree. Raise it to 710 and the nodes fail.',
      ko: '점수를 700으로 낮추면 두 결과가 같고, 710으로 올리면 노드를 거친 쪽이 실패합니다.',
    },
    {
      en: '`log(y + 1e-7)` does not help here: y itself is already NaN in one place, and at the right class the loss would stop at $−log(10⁻⁷) ≈ 16.12$.',
      ko: '`log(y + 1e-7)`을 써도 소용없습니다. y의 한 원소가 이미 NaN이고, 정답 클래스에서도 손실은 $−log(10⁻⁷) ≈ 16.12$에서 멈춥니다.',
    },
  ],
}
