import type { Language } from '../../i18n/text'
import type { Derivation, Stage, StageKind } from '../../trace/derivation'
import type { LineStep } from '../../trace/step'

/** One equation on the stage: what it is about, and all that it equals, as LaTeX. */
export interface BoardRow {
  readonly left: string
  readonly sides: readonly { readonly kind: StageKind; readonly tex: string }[]
}

/** The rows of a derivation of which some stages are shown: numbers and result stand behind the rule that they are put into. */
export function boardRows(
  { form, stages }: Derivation,
  shown: number,
  language: Language,
): readonly BoardRow[] {
  const putInto = stages.find(({ kind }) => kind === (form === 'number' ? 'chain' : 'local')) ?? stages[0]
  const behind = stages.filter(({ kind }) => kind === 'numbers' || kind === 'result')
  const sidesOf = (stage: Stage): BoardRow['sides'] =>
    stages.indexOf(stage) < shown
      ? stage.right.map((side) => ({ kind: stage.kind, tex: side[language] }))
      : []
  return stages
    .filter((stage) => stage === putInto || !behind.includes(stage))
    .map((stage) => ({
      left: stage.left,
      sides: [stage, ...(stage === putInto ? behind.filter((other) => other !== stage) : [])].flatMap(
        sidesOf,
      ),
    }))
    .filter(({ sides }) => sides.length > 0)
}

/** A line of algebra as a row. */
export const lineRow = ({ left, right: [symbols, ...numbers] }: LineStep, language: Language): BoardRow => ({
  left,
  sides: [
    { kind: 'rule', tex: symbols[language] },
    ...numbers.map((each) => ({ kind: 'numbers' as const, tex: each[language] })),
  ],
})
