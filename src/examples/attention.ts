import type { Example } from './example'

export const attention: Example = {
  id: 'attention',
  title: { en: 'Dot-product attention', ko: '내적 어텐션' },
  look: {
    en: 'The second token has equal scores for both keys, so its row of A is (0.5, 0.5) and its row of O the mean of the rows of V. Each row of $∂L/∂S$ adds up to 0: what softmax gives to one token it takes from the other.',
    ko: '둘째 토큰은 두 키에 대한 점수가 같아서 A의 둘째 행이 (0.5, 0.5)이고, O의 둘째 행은 V의 두 행을 평균한 값입니다. 소프트맥스에서는 한쪽이 커진 만큼 다른 쪽이 작아지므로 $∂L/∂S$는 행마다 합이 0입니다.',
  },
  text: `Q = np.array([[1, 0], [2, 1]])
K = np.array([[1, 0], [0, 2]])
V = np.array([[1, 2], [3, 4]])
S = Q @ K.T
A = softmax(S)
O = A @ V
L = np.sum(O)`,
}
