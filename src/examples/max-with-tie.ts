import type { Example } from './example'

export const maxWithTie: Example = {
  id: 'max-with-tie',
  title: { en: 'Maximum with a tie', ko: '최댓값이 둘일 때의 max' },
  look: {
    en: 'In the first row the two entries 4 share the upstream gradient 6, half each, by convention. In the second row 5 is only just above 4.9 and gets all of the 3.',
    ko: '첫째 행에서는 최댓값인 두 원소 4가 상류 기울기 6을 관례에 따라 반씩 나누어 받습니다. 둘째 행에서는 5가 4.9보다 조금 클 뿐인데도 상류 기울기 3을 모두 받습니다.',
  },
  text: `X = np.array([[1, 4, 4], [5, 4.9, 2]])
c = np.array([6, 3])
y = np.max(X, axis=1)
L = np.sum(y * c)`,
}
