import { type Equation, equation } from '../../engine/formula/equation'
import type { Formula, Quantity } from '../../engine/formula/formula'
import { canBeWritten } from '../../engine/formula/rows-of'
import { sameFormula } from '../../engine/formula/same-formula'
import { nodeAt } from '../../engine/graph'
import type { Run } from '../../engine/run'
import { isScalarShape, type Tensor } from '../../engine/tensor'
import { entrySides } from '../entry/entry'
import { entryAtHand } from '../entry/entry-at-hand'
import type { Entries } from '../entry/entry-source'
import { operationAt } from '../steps/contributions'
import type { ArrayKey } from '../symbols/entry-place'
import { runNumbers } from '../symbols/run-numbers'
import type { Derivation, Stage, StageKind } from './derivation'
import { withoutFactor } from './without-factor'

/** Whether an operation reads or makes an array that is too large to be written out. */
export const isLarge = (run: Run, position: number): boolean =>
  [position, ...operationAt(run, position).inputs].some((at) => !canBeWritten(nodeAt(run.graph, at).shape))

/** One entry of a large array with its number. */
export function exampleOf(entries: Entries, array: ArrayKey, tensor: Tensor): Equation {
  const { symbol, result } = entrySides(entries, { array, at: entryAtHand(entries.run, tensor) })
  return equation([symbol, result], runNumbers(entries.run))
}

/** What a large array is derived from. */
interface ToldOf {
  readonly subject: Formula
  readonly rule: Formula | undefined
  readonly kind: StageKind
  /** What the result is tied to, if not to the array itself. */
  readonly to?: Quantity
  /** A factor of 1 that is not written: the upstream gradient at the output. */
  readonly unwritten?: Quantity | undefined
}

/** How a large array is derived: its rule in symbols, then one of its entries in numbers. */
export function oneEntry(
  entries: Entries,
  array: ArrayKey,
  tensor: Tensor,
  { subject, rule, kind, to, unwritten }: ToldOf,
): Pick<Derivation, 'equations' | 'stages' | 'example'> {
  const { run } = entries
  const numbers = runNumbers(run)
  const { symbol, putIn: whole, result: own } = entrySides(entries, { array, at: entryAtHand(run, tensor) })
  const result = to ? { ...own, to } : own
  const putIn = whole
    .map((side) => (unwritten ? withoutFactor(side, unwritten) : side))
    .filter((side) => !sameFormula(side, result))
  if (isScalarShape(tensor.shape)) {
    const rules = rule ? [rule] : []
    return {
      equations: [equation([subject, ...rules, ...putIn, result], numbers)],
      stages: stagePerSide(0, [...rules.map(() => kind), ...putIn.map(() => 'numbers' as const), 'result']),
    }
  }
  const inSymbols = rule && equation([subject, rule], numbers)
  return {
    equations: [...(inSymbols ? [inSymbols] : []), equation([symbol, ...putIn, result], numbers)],
    stages: [
      ...(inSymbols ? stagePerSide(0, [kind]) : []),
      ...stagePerSide(inSymbols ? 1 : 0, [...putIn.map(() => 'numbers' as const), 'result']),
    ],
    example: equation([symbol, result], numbers),
  }
}

/** A stage for each side of an equation. */
const stagePerSide = (equation: number, kinds: readonly StageKind[]): readonly Stage[] =>
  kinds.map((kind, at) => ({ kind, equation, from: at + 1, to: at + 1 }))
