import type { Text } from '../i18n/text'
import type { WordId } from './words'

/** What a word means. */
export interface Meaning {
  readonly term: Text
  /** Formulas stand between dollar signs, code between backticks. */
  readonly text: Text
}

/** A part of the list of words. */
export interface WordGroup {
  readonly title: Text
  readonly ids: readonly WordId[]
}

/** All words, by subject. */
export const wordGroups: readonly WordGroup[] = [
  {
    title: { en: 'The graph', ko: '그래프' },
    ids: ['graph', 'node', 'forward', 'backward', 'keeps', 'fanOut', 'contribution', 'nudge'],
  },
  {
    title: { en: 'Derivatives', ko: '미분' },
    ids: ['derivative', 'partial', 'gradient', 'local', 'upstream', 'chainRule', 'centralDifference', 'log'],
  },
  {
    title: { en: 'Arrays', ko: '배열' },
    ids: ['shape', 'entrywise', 'sum', 'transpose', 'broadcasting', 'mask'],
  },
  {
    title: { en: 'Nets', ko: '신경망' },
    ids: [
      'layer',
      'activation',
      'batch',
      'logits',
      'softmax',
      'oneHot',
      'crossEntropy',
      'loss',
      'parameter',
      'delta',
      'learningRate',
      'epoch',
    ],
  },
]

export const meanings: Readonly<Record<WordId, Meaning>> = {
  graph: {
    term: { en: 'computation graph', ko: '계산 그래프' },
    text: {
      en: 'A calculation drawn as small steps: each node is one operation, and the arrows carry the values from node to node.',
      ko: '계산을 작은 연산으로 나누어 그린 것입니다. 노드 하나가 연산 하나이고, 화살표를 따라 값이 노드에서 노드로 갑니다.',
    },
  },
  node: {
    term: { en: 'node', ko: '노드' },
    text: {
      en: 'One small calculation, drawn as a circle or a box. It takes the values on the arrows that enter it and sends out one result.',
      ko: '동그라미나 상자로 그린 간단한 계산 하나입니다. 들어오는 화살표의 값을 받아 결과 하나를 내보냅니다.',
    },
  },
  forward: {
    term: { en: 'forward pass', ko: '순전파' },
    text: {
      en: 'From the inputs to the result: each node computes its value once everything it needs is there.',
      ko: '입력에서 결과까지 계산하는 과정입니다. 노드는 필요한 값이 모두 도착하면 자기 값을 계산합니다.',
    },
  },
  backward: {
    term: { en: 'backward pass', ko: '역전파' },
    text: {
      en: 'From the result back to the inputs: each node multiplies the gradient that arrives by its local derivatives. One pass gives the gradients of all inputs. Also called backpropagation.',
      ko: '결과에서 입력 쪽으로 거슬러 가는 과정입니다. 노드마다 도착한 기울기에 국소적 미분을 곱합니다. 한 번으로 모든 입력의 기울기를 구합니다. 이 방법 전체를 오차역전파법이라고 합니다.',
    },
  },
  keeps: {
    term: { en: 'keeps', ko: '저장' },
    text: {
      en: 'What a node stores in the forward pass because its local derivative will need it: a multiplication its inputs, a sigmoid its output, a ReLU its mask.',
      ko: '국소적 미분에 필요해서 노드가 순전파 때 저장해 두는 값입니다. 곱셈은 두 입력을, 시그모이드는 출력을, ReLU는 마스크를 저장합니다.',
    },
  },
  fanOut: {
    term: { en: 'fan-out', ko: '분기' },
    text: {
      en: 'One value is used in several places. Each path sends back a gradient, and these contributions are added.',
      ko: '값 하나가 여러 곳에 쓰이는 것입니다. 경로마다 기울기가 돌아오고, 이 기여분을 모두 더합니다.',
    },
  },
  contribution: {
    term: { en: 'contribution of a path', ko: '경로의 기여분' },
    text: {
      en: 'The part of a gradient that comes back along one path: how $L$ answers to $x$ through b alone. It is written $∂L/∂x$ with a bar and the b below it. All contributions together are $∂L/∂x$.',
      ko: '기울기 가운데 한 경로로 돌아온 부분, 곧 $x$가 b만 거쳐 $L$에 주는 영향입니다. $∂L/∂x$ 옆에 세로줄을 긋고 아래에 b를 써서 나타냅니다. 모든 경로의 기여분을 더한 것이 $∂L/∂x$입니다.',
    },
  },
  nudge: {
    term: { en: 'nudge', ko: '살짝 바꾸기' },
    text: {
      en: 'To move one input by a small amount and compute the result again. How many times as far the result moves is close to the gradient of that input.',
      ko: '입력 하나를 아주 조금 바꾸고 결과를 다시 계산하는 것입니다. 결과가 그 변화량의 몇 배만큼 변했는지가 그 입력의 기울기와 거의 같습니다.',
    },
  },
  derivative: {
    term: { en: 'derivative', ko: '미분' },
    text: {
      en: 'How many times as far a result moves as the number it is computed from, for a very small move. In a plot it is the slope of the tangent.',
      ko: '수를 아주 조금 바꿀 때 그 수로 계산한 결과가 변화량의 몇 배만큼 변하는지를 나타냅니다. 함수의 곡선에서는 접선의 기울기(slope)입니다.',
    },
  },
  partial: {
    term: { en: '∂, a partial derivative', ko: '∂, 편미분' },
    text: {
      en: '$∂z/∂x$ is the derivative of $z$ with respect to $x$ while every other input stays as it is. ∂ is a rounded d; the fraction is read “partial z by partial x”.',
      ko: '$∂z/∂x$는 다른 입력은 그대로 두고 $x$만 바꿀 때의 $z$의 미분입니다. ∂는 d를 둥글게 쓴 기호이며, ‘라운드 z 라운드 x’라고 읽습니다.',
    },
  },
  gradient: {
    term: { en: 'gradient', ko: '기울기(gradient)' },
    text: {
      en: 'The derivative of the final result with respect to a value, $∂L/∂x$. That of an array has one number for each entry, so it has the same shape as the array.',
      ko: '최종 결과를 그 값으로 미분한 것, $∂L/∂x$입니다. 배열의 기울기는 원소마다 수가 하나씩 있으므로 그 배열과 형상이 같습니다. 곡선에 그은 접선의 기울기(slope)는 이것과 구별해 ‘접선의 기울기’라고 합니다.',
    },
  },
  local: {
    term: { en: 'local derivative', ko: '국소적 미분' },
    text: {
      en: 'The derivative of one node’s output with respect to one of its inputs. It depends only on the numbers at that node, not on what comes after it.',
      ko: '노드 하나의 출력을 그 노드의 입력 하나로 미분한 것입니다. 그 노드에 있는 수만으로 정해지고 뒤에 무엇이 오는지와는 관계없습니다.',
    },
  },
  upstream: {
    term: { en: 'upstream gradient', ko: '상류 기울기' },
    text: {
      en: 'The gradient that arrives at a node from the nodes after it: how the final result answers to this node’s output. At the result itself it is 1, because the result moves exactly as far as itself. For a layer shown alone, it is what later layers would send back.',
      ko: '뒤쪽 노드에서 거슬러 와서 노드에 도착하는 기울기로, 최종 결과를 이 노드의 출력으로 미분한 것입니다. 결과 자신에서는 1입니다. 결과는 자기가 변한 만큼 변하기 때문입니다. 계층 하나만 볼 때는 뒤쪽 계층에서 왔다고 가정한 값입니다.',
    },
  },
  chainRule: {
    term: { en: 'chain rule', ko: '연쇄 법칙' },
    text: {
      en: 'If $x$ moves $t$ and $t$ moves $z$, the derivatives multiply: $∂z/∂x = ∂z/∂t · ∂t/∂x$. At every node: upstream gradient times local derivative.',
      ko: '$x$가 변할 때 $t$가 변하고 $t$가 변할 때 $z$가 변하면 미분끼리 곱합니다: $∂z/∂x = ∂z/∂t · ∂t/∂x$. 노드마다 상류 기울기에 국소적 미분을 곱하는 것입니다.',
    },
  },
  centralDifference: {
    term: { en: 'central difference', ko: '중심 차분' },
    text: {
      en: 'A way to measure a derivative: move the input by $h$ up and by $h$ down, and divide the difference of the results by $2h$.',
      ko: '미분을 수치로 구하는 방법입니다. 입력을 $h$만큼 늘린 결과와 줄인 결과의 차이를 $2h$로 나눕니다.',
    },
  },
  log: {
    term: { en: 'log', ko: 'log, 로그' },
    text: {
      en: 'The natural logarithm, also written ln: the power to which e ≈ 2.718 has to be raised. `np.log` is the same.',
      ko: '자연로그이며 ln으로도 씁니다. e(약 2.718)를 몇 제곱해야 그 수가 되는지를 나타냅니다. `np.log`도 자연로그입니다.',
    },
  },
  shape: {
    term: { en: 'shape', ko: '형상' },
    text: {
      en: '(2, 3) is a matrix with 2 rows and 3 columns. (2,) is a vector of 2 numbers, with neither rows nor columns; (1, 2) is a matrix with one row. NumPy tells them apart: `.T` turns (1, 2) into (2, 1) and leaves (2,) as it is.',
      ko: '(2, 3)은 2행 3열인 행렬입니다. (2,)는 원소가 2개인 벡터이며 행과 열의 구별이 없고, (1, 2)는 행이 하나인 행렬입니다. NumPy는 둘을 구별합니다. `.T`는 (1, 2)를 (2, 1)로 바꾸지만 (2,)는 그대로 둡니다.',
    },
  },
  entrywise: {
    term: { en: '⊙, entry by entry', ko: '⊙, 원소별 곱' },
    text: {
      en: 'Two arrays of the same shape are multiplied entry by entry, as `*` does in NumPy. The matrix product is written with a dot.',
      ko: '형상이 같은 두 배열을 같은 자리의 원소끼리 곱합니다. NumPy의 `*`와 같습니다. 행렬 곱은 가운뎃점으로 씁니다.',
    },
  },
  sum: {
    term: { en: 'Σ', ko: 'Σ' },
    text: {
      en: 'Add up over what is written below it. Beside an input that is used several times, Σ marks the sum of the gradients that come back on all its paths.',
      ko: '아래에 적힌 것에 대해 모두 더합니다. 여러 번 쓰인 입력 옆의 Σ는 모든 경로에서 돌아온 기울기를 더한 값이라는 표시입니다.',
    },
  },
  transpose: {
    term: { en: 'transpose, ᵀ', ko: '전치, ᵀ' },
    text: {
      en: 'Rows become columns: entry (i, j) of a matrix is entry (j, i) of its transpose.',
      ko: '행과 열을 바꿉니다. 행렬의 (i, j) 원소가 전치 행렬의 (j, i) 원소가 됩니다.',
    },
  },
  broadcasting: {
    term: { en: 'broadcasting', ko: '브로드캐스트' },
    text: {
      en: 'A smaller array is repeated to fit a larger one, as a bias is added to every row. Its gradient is added up over the repetitions.',
      ko: '작은 배열을 되풀이해 큰 배열에 맞춥니다. 편향을 모든 행에 더하는 것이 그 예입니다. 이때 기울기는 되풀이된 모든 곳의 기울기를 더한 값입니다.',
    },
  },
  mask: {
    term: { en: 'mask', ko: '마스크' },
    text: {
      en: 'An array of 0 and 1 that a ReLU keeps: 1 where its input was positive. Only there does the gradient pass.',
      ko: 'ReLU가 저장하는 0과 1의 배열로, 입력이 양수였던 곳이 1입니다. 그곳의 기울기만 통과합니다.',
    },
  },
  layer: {
    term: { en: 'layer', ko: '계층' },
    text: {
      en: 'Several operations that belong together, drawn as one box: affine, ReLU, softmax with loss. Like a node, it has a forward and a backward pass of its own.',
      ko: '함께 다루는 연산 여러 개를 상자 하나로 그린 것입니다. Affine, ReLU, Softmax-with-Loss가 그 예입니다. 노드처럼 저마다 순전파와 역전파가 있습니다.',
    },
  },
  activation: {
    term: { en: 'activation function', ko: '활성화 함수' },
    text: {
      en: 'A function such as ReLU or the sigmoid that is applied to every number between two affine layers. Without it, the layers together would be a single affine layer.',
      ko: '두 Affine 계층 사이에서 원소마다 적용하는 ReLU나 시그모이드 같은 함수입니다. 이것이 없으면 계층을 아무리 쌓아도 Affine 계층 하나와 같습니다.',
    },
  },
  batch: {
    term: { en: 'batch', ko: '배치' },
    text: {
      en: 'Several samples that are computed together, one in each row. The loss is their mean, so each of N samples counts for one Nth.',
      ko: '함께 계산하는 데이터 여러 개입니다. 데이터 하나가 행 하나입니다. 손실은 평균이므로 데이터 N개는 각각 N분의 1의 비중으로 들어갑니다.',
    },
  },
  logits: {
    term: { en: 'scores, logits', ko: '점수(로짓)' },
    text: {
      en: 'What the last affine layer gives: one number for each class, of any size and sign. Softmax turns them into probabilities.',
      ko: '마지막 Affine 계층의 출력으로, 클래스마다 수가 하나씩 있습니다. 크기와 부호는 제한이 없고, 소프트맥스가 이를 확률로 바꿉니다.',
    },
  },
  softmax: {
    term: { en: 'softmax', ko: '소프트맥스' },
    text: {
      en: 'Turns scores into probabilities: $y_k = exp(a_k) / Σ_j exp(a_j)$. All are positive and add up to 1, and the largest score gets the largest.',
      ko: '점수를 확률로 바꿉니다: $y_k = exp(a_k) / Σ_j exp(a_j)$. 모두 양수이고 더하면 1이며, 점수가 가장 큰 클래스의 확률이 가장 큽니다.',
    },
  },
  oneHot: {
    term: { en: 'one-hot', ko: '원-핫 인코딩' },
    text: {
      en: 'A label written as an array: 1 at the right class, 0 everywhere else.',
      ko: '정답 레이블을 배열로 나타낸 것입니다. 정답 클래스만 1이고 나머지는 0입니다.',
    },
  },
  crossEntropy: {
    term: { en: 'cross-entropy', ko: '교차 엔트로피 오차' },
    text: {
      en: 'The loss $−Σ_k t_k log(y_k)$ of probabilities y for the label t. With a one-hot label only one term is left: minus the logarithm of the probability of the right class.',
      ko: '확률 y와 정답 레이블 t의 손실 $−Σ_k t_k log(y_k)$입니다. 원-핫 레이블이면 항이 하나만 남습니다. 정답 클래스의 확률에 로그를 취하고 부호를 바꾼 값입니다.',
    },
  },
  loss: {
    term: { en: 'loss, L', ko: '손실, L' },
    text: {
      en: 'One number that says how far the answers are from the right ones. Training makes it smaller, and its gradients say which way to move each weight.',
      ko: '출력이 정답에서 얼마나 벗어났는지를 나타내는 수 하나입니다. 학습은 손실을 줄이는 일이고, 손실의 기울기가 가중치를 어느 쪽으로 움직일지 알려 줍니다.',
    },
  },
  parameter: {
    term: { en: 'parameters: weights and biases', ko: '매개변수(가중치와 편향)' },
    text: {
      en: 'The numbers of a net that training changes. The data are not among them.',
      ko: '학습하면서 갱신하는 신경망의 값입니다. 데이터는 매개변수가 아닙니다.',
    },
  },
  delta: {
    term: { en: 'δ', ko: 'δ' },
    text: {
      en: 'Short for the gradient that arrives at one neuron for one image. The gradient of a weight is the sum of $x · δ$ over the images.',
      ko: '이미지 한 장에 대해 뉴런 하나에 도착한 기울기를 줄여 쓴 것입니다. 가중치의 기울기는 모든 이미지에 대해 $x · δ$를 더한 값입니다.',
    },
  },
  epoch: {
    term: { en: 'epoch', ko: '에폭' },
    text: {
      en: 'As many iterations as it takes to see as many images as there are training images: 600 batches of 100 for 60,000 images.',
      ko: '훈련 이미지의 수만큼 이미지를 보는 데 드는 반복입니다. 60,000장을 100장짜리 배치로 학습하면 600번의 반복이 1에폭입니다.',
    },
  },
  learningRate: {
    term: { en: 'learning rate, η', ko: '학습률, η' },
    text: {
      en: 'By how much of its gradient each weight is moved in an update, against the direction of the gradient.',
      ko: '갱신할 때 가중치를 기울기의 반대 방향으로, 기울기의 몇 배만큼 움직일지 정하는 수입니다.',
    },
  },
}
