import type { Edge } from '../../engine/edges'
import { nodeAt } from '../../engine/graph'
import type { Run } from '../../engine/run'
import { isScalarShape } from '../../engine/tensor'
import type { Text } from '../../i18n/text'
import { formOf } from '../derivation/local-derivative'

/** What the product along an edge is called: upstream × local or, for arrays, the rule for all their entries. */
export function productName(run: Run, edge: Edge): Text {
  const isArray = [edge.from, edge.to].some((at) => !isScalarShape(nodeAt(run.graph, at).shape))
  return isArray || formOf(run, edge) !== 'number'
    ? { en: 'The chain rule for all entries at once.', ko: '연쇄 법칙을 모든 원소에 한꺼번에 적용합니다.' }
    : { en: 'Upstream × local.', ko: '상류 기울기 × 국소적 미분.' }
}
