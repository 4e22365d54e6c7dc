import type { Example } from './example'

export const l2Regularisation: Example = {
  id: 'l2-regularisation',
  title: { en: 'L2 regularisation', ko: 'L2 규제' },
  look: {
    en: 'w gets (−2, −4) by way of E, from the data, and (0.6, −0.2) by way of R. The second is 0.2 times w and has its signs, so an update against it moves every weight towards 0.',
    ko: 'w는 E를 거쳐 데이터에서 온 (−2, −4)와 R을 거쳐 온 (0.6, −0.2)를 받습니다. 뒤의 것은 w의 0.2배로 w와 부호가 같으므로, 갱신할 때 모든 가중치를 0 쪽으로 당깁니다.',
  },
  text: `x = np.array([1, 2])
w = np.array([3, -1])
y = x @ w
E = np.square(y - 2)
R = 0.1 * np.sum(np.square(w))
L = E + R`,
}
