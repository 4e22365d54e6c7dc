import type { Example } from './example'

export const batchNormalisation: Example = {
  id: 'batch-normalisation',
  title: { en: 'Batch normalisation', ko: '배치 정규화' },
  look: {
    en: 'L is a single entry of y, the largest, yet by way of the mean m and the variance v all four entries of x get a gradient. The four add up to 0, because moving the whole of x leaves n as it is.',
    ko: 'L은 y의 가장 큰 원소 하나이지만, 평균 m과 분산 v를 거쳐 x의 네 원소가 모두 기울기를 받습니다. x 전체에 같은 수를 더해도 n은 그대로이므로 네 기울기의 합은 0입니다.',
  },
  text: `x = np.array([1, 7, 9, 15])
g = 2
b = 1
m = np.mean(x)
d = x - m
v = np.mean(np.square(d))
n = d / np.sqrt(v)
y = g * n + b
L = np.max(y)`,
}
