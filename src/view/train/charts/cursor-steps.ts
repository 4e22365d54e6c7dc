import type { ShownRun } from '../../../training/runs/shown-run'

/** Where the cursor of a chart can go. */
export interface CursorRange {
  /** The last iteration that any run has. */
  readonly last: number
  /** The iterations for the arrow keys, in order; even steps if undefined. */
  readonly stops: readonly number[] | undefined
}

const stepsAcross = 100
const stepsPerPage = 10

/** The iterations at which accuracies were measured, in order. */
export function measuredAt(runs: readonly ShownRun[]): readonly number[] {
  const all = runs.flatMap(({ accuracies }) => accuracies.map(({ iteration }) => iteration))
  return [...new Set(all)].sort((a, b) => a - b)
}

function arrowTo(from: number, direction: 1 | -1, { last, stops }: CursorRange): number {
  if (!stops) return from + direction * Math.max(1, Math.round(last / stepsAcross))
  const next = direction > 0 ? stops.find((stop) => stop > from) : stops.findLast((stop) => stop < from)
  return next ?? from
}

/**
 * The iteration that a key leads to from `from`: one step for an arrow (with Shift a single iteration), ten
 * steps for Page Up and Page Down, the ends for Home and End. Undefined for other keys.
 */
export function iterationAfterKey(
  key: string,
  isFine: boolean,
  from: number,
  range: CursorRange,
): number | undefined {
  const arrow = (direction: 1 | -1) => (isFine ? from + direction : arrowTo(from, direction, range))
  const page = Math.max(1, Math.round((range.last * stepsPerPage) / stepsAcross))
  const targets: Readonly<Record<string, () => number>> = {
    ArrowRight: () => arrow(1),
    ArrowUp: () => arrow(1),
    ArrowLeft: () => arrow(-1),
    ArrowDown: () => arrow(-1),
    PageUp: () => from + page,
    PageDown: () => from - page,
    Home: () => 0,
    End: () => range.last,
  }
  const target = targets[key]?.()
  return target === undefined ? undefined : Math.min(range.last, Math.max(0, target))
}
