import { equationPlain } from '../../../engine/formula/equation-tex'
import { isScalarShape } from '../../../engine/tensor'
import { findWords } from '../../../glossary/find-words'
import type { WordId } from '../../../glossary/words'
import { sameText, type Text } from '../../../i18n/text'
import type { Derivation } from '../../../trace/derivation/derivation'
import type { Frame } from '../../../trace/steps/frame'
import { isShared } from '../../../trace/steps/sent-edges'
import type { Trace } from '../../../trace/steps/trace'

/** The signs and words of a step's formulas and of its graph, with what is written on their buttons. */
const labels = {
  partial: sameText('∂'),
  upstream: { en: 'upstream gradient', ko: '상류 기울기' },
  local: { en: 'local derivative', ko: '국소적 미분' },
  fanOut: { en: 'fan-out', ko: '분기' },
  contribution: { en: 'contribution', ko: '기여분' },
  keeps: { en: 'keeps', ko: '저장' },
  entrywise: sameText('⊙'),
  sum: sameText('Σ'),
  transpose: { en: 'transpose ᵀ', ko: '전치 ᵀ' },
  log: sameText('log'),
  shape: { en: 'shape', ko: '형상' },
} as const satisfies Partial<Readonly<Record<WordId, Text>>>

export interface StepWord {
  readonly id: WordId
  readonly label: Text
}

/** Words that may need explaining at a step: the signs in its formulas, and what the graph shows at it. */
export function stepWords(
  trace: Trace,
  { step, lit }: Frame,
  derivations: readonly Derivation[],
): readonly StepWord[] {
  if (!step || step.kind === 'line') return []
  const formulas = derivations.flatMap(({ equations }) =>
    equations.map((each) => equationPlain(each, { language: 'en' })),
  )
  const signs = findWords(formulas.join(' '), 'en').map(({ id }) => id)
  const isArrival = step.kind === 'upstream' || step.kind === 'seed'
  const used = new Set<WordId>([
    ...signs,
    ...(isArrival ? (['upstream'] as const) : []),
    ...(step.kind === 'local' ? (['local'] as const) : []),
    ...(step.kind === 'sum' || (isArrival && isShared(trace, step.node)) ? (['fanOut'] as const) : []),
    ...(lit.remembers ? (['keeps'] as const) : []),
    ...(hasArray(trace, step.node) ? (['shape'] as const) : []),
  ])
  return Object.entries(labels).flatMap(([id, label]) =>
    used.has(id as WordId) ? [{ id: id as WordId, label }] : [],
  )
}

const hasArray = ({ graph }: Trace, node: number): boolean => {
  const shape = graph.nodes[node]?.shape
  return shape !== undefined && !isScalarShape(shape)
}
