import type { Mistake } from './mistake'
import { upstreamAlone } from './upstream-alone'

/** The upstream gradient as it arrives. */
export const localLeftOut: Mistake = {
  say: { en: 'Multiply by the local derivative.', ko: '국소적 미분을 곱하세요.' },
  answers: upstreamAlone,
}
