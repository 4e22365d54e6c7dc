import type { Example } from './example'

export const newtonStep: Example = {
  id: 'newton-step',
  title: { en: 'A Newton step to √a', ko: '√a를 구하는 뉴턴 방법' },
  look: {
    en: 'Three contributions meet at x: 1 directly, −1 by way of f, and $f/(2x²) = 0.18$ by way of s. The first two always cancel, and the third goes to 0 as x nears the root, so that an error in x hardly reaches y.',
    ko: 'x에서는 y에서 바로 온 1, f를 거쳐 온 −1, s를 거쳐 온 $f/(2x²) = 0.18$이 더해집니다. 앞의 둘은 언제나 상쇄되고 나머지는 x가 제곱근에 가까울수록 0에 가까워지므로, x의 오차는 y에 거의 전해지지 않습니다.',
  },
  text: `a = 4
x = 2.5
f = np.square(x) - a
s = 2 * x
q = f / s
y = x - q`,
}
