import type { Mistake } from './mistake'
import { upstreamAlone } from './upstream-alone'

/** The derivative of what is outside, without that of what is inside. */
export const innerLeftOut: Mistake = {
  say: { en: 'Differentiate the inside too.', ko: '안쪽 함수도 미분하세요.' },
  answers: (place) =>
    place.edges.some(({ to }) => to === place.run.graph.output) ? [] : upstreamAlone(place),
}
