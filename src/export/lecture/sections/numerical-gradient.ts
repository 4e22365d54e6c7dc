import type { Section } from '../section'

/** Central differences, entry by entry. */
export const numericalGradient: Section = {
  title: { en: 'Numerical gradient', ko: '수치 미분' },
  code: `def numerical_gradient(f, x, h=1e-4):
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        kept = x[index]
        # {both}
        x[index] = kept + h
        above = f(x)
        x[index] = kept - h
        below = f(x)
        grad[index] = (above - below) / (2 * h)
        # {back}
        x[index] = kept
    return grad`,
  comments: {
    both: {
      en: 'one entry moves by h both ways, and f is computed again',
      ko: '원소 하나를 앞뒤로 h만큼 옮기고 f를 다시 계산합니다',
    },
    back: { en: 'back to where it was', ko: '원래 값으로 되돌립니다' },
  },
}
