import type { Section } from '../section'

/** The mean of −log of the probability of the right class; the targets are one-hot rows or class indices. */
export const crossEntropyError: Section = {
  title: { en: 'Cross-entropy error', ko: '교차 엔트로피 오차' },
  code: `def cross_entropy_error(y, t):
    # {row}
    y = y.reshape(-1, y.shape[-1])
    batch_size = y.shape[0]
    # {zero}
    log_y = np.log(np.maximum(y, np.finfo(float).tiny))  #: forward cross_entropy
    if t.size == y.size:
        # {one-hot}
        return -np.sum(t.reshape(y.shape) * log_y) / batch_size  #: forward cross_entropy
    # {indices}
    return -np.sum(log_y[np.arange(batch_size), t]) / batch_size`,
  comments: {
    row: { en: 'a single sample is a batch of one', ko: '데이터 하나는 크기가 1인 배치로 봅니다' },
    zero: {
      en: 'log 0 is not finite: in its place stands that of a tiny positive number',
      ko: 'log 0은 유한하지 않으므로 아주 작은 양수의 로그를 씁니다',
    },
    'one-hot': { en: 't is one-hot', ko: 't가 원-핫 인코딩일 때' },
    indices: { en: 't is the index of the right class', ko: 't가 정답 클래스의 번호일 때' },
  },
}
