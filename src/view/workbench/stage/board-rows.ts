import type { Batch } from '../../../engine/batch'
import { type Equation, withSides } from '../../../engine/formula/equation'
import { formulaWords, sideWords } from '../../../engine/formula/equation-tex'
import { contains } from '../../../engine/formula/parts'
import { isSymbolic } from '../../../engine/formula/rank'
import type { Words } from '../../../engine/formula/words'
import type { Language } from '../../../i18n/text'
import type { Derivation } from '../../../trace/derivation/derivation'
import type { LetteredKind } from '../../../trace/letters/in-letters'
import type { LineStep } from '../../../trace/steps/step'

/** One equation on the stage: its left-hand side, and everything it equals, each with its relation sign. */
export interface BoardRow {
  readonly left: Words
  readonly sides: readonly Words[]
  /** Whether the size of a batch is written N in it. */
  readonly hasBatch: boolean
}

/**
 * An equation with the kind of each of its sides except the first; a side without a kind is not shown yet.
 */
export interface BoardEquation {
  readonly equation: Equation
  readonly kinds: readonly (LetteredKind | undefined)[]
  /** Whether its rules show the shapes of arrays, to see where rows meet columns. */
  readonly hasShapes: boolean
}

/**
 * The equations of a derivation with its first `shown` stages; the local derivative comes before the product
 * that uses it.
 */
export function boardEquations(
  { form, equations, stages }: Derivation<LetteredKind>,
  shown: number,
): readonly BoardEquation[] {
  const all = equations.map((equation, at) => ({
    equation,
    kinds: equation.sides.map(
      (_, side) =>
        stages
          .slice(0, Math.max(0, shown))
          .find((stage) => stage.equation === at && side >= stage.from && side <= stage.to)?.kind,
    ),
    hasShapes: form === 'array',
    isLocal: stages.some(({ kind, equation: of }) => of === at && kind === 'local'),
  }))
  return [...all.filter(({ isLocal }) => isLocal), ...all.filter(({ isLocal }) => !isLocal)]
}

/** A line of algebra on the stage. */
export const lineEquation = ({ equation }: LineStep): BoardEquation => ({
  equation,
  kinds: equation.sides.map((side) => (isSymbolic(side) ? 'rule' : 'numbers')),
  hasShapes: false,
})

/** How the rows of a board are written. */
export interface RowWriting {
  readonly language: Language
  /** The batch whose size is written N in shapes and sums. */
  readonly batch?: Batch | undefined
}

/** Whether an array of a batch stands in an equation, whole. */
const isOfBatch = ({ sides }: Equation, batch: Batch | undefined): boolean =>
  sides.some((side) =>
    contains(side, (part) => part.kind === 'symbol' && !part.at && batch?.holds(part.of) === true),
  )

/** The rows of equations, with only the kinds of sides that are written. */
export function boardRows(
  equations: readonly BoardEquation[],
  isWritten: (kind: LetteredKind) => boolean,
  { language, batch }: RowWriting,
): readonly BoardRow[] {
  return equations.flatMap(({ equation, kinds, hasShapes }) => {
    const isKept = (side: number): boolean => {
      const kind = kinds[side]
      return kind !== undefined && isWritten(kind)
    }
    const written = withSides(equation, isKept)
    const kept = kinds.filter(
      (kind, side): kind is LetteredKind => side > 0 && kind !== undefined && isKept(side),
    )
    const shapesAt = (kind: LetteredKind): boolean => hasShapes && (kind === 'all' || kind === 'rule')
    const options = { language, ties: true, batch }
    return kept.length === 0
      ? []
      : [
          {
            left: formulaWords(written.sides[0], { ...options, shapes: kept.some(shapesAt) }),
            sides: kept.map((kind, i) => sideWords(written, i + 1, { ...options, shapes: shapesAt(kind) })),
            hasBatch: kept.some(shapesAt) && isOfBatch(written, batch),
          },
        ]
  })
}
