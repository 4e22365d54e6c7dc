import { arrangementOf } from './arrangement'
import { bestBreaks, breaksOf, rowsOf } from './breaks'
import { tighteningOf, variantsOf } from './looks'
import { type Placement, placed } from './place'
import type { LayoutRequest, Look } from './request'
import { structureOf } from './structure'

/** All looks in some rows. */
const looksIn = (request: LayoutRequest, hasOuterFrame: boolean, rows: readonly number[]): readonly Look[] =>
  tighteningOf(request).flatMap((tightness) =>
    variantsOf(request).map((variant) => ({ ...tightness, ...variant, hasOuterFrame, rows })),
  )

/**
 * A graph in the arrangement with a name, which a stage of another size has led to; undefined if no stage leads to it, as
 * when the graph has changed since.
 */
export function arranged(request: LayoutRequest, arrangement: string): Placement | undefined {
  const structure = structureOf(request)
  const isAsked = (look: Look): boolean => arrangementOf(look) === arrangement
  const inOneRow = [true, false].flatMap((hasOuterFrame) => looksIn(request, hasOuterFrame, []))
  const simple = inOneRow.find(isAsked)
  if (simple) return placed(request, structure, simple)
  const breaks = breaksOf(request)
  for (const look of breaks.length > 0 ? inOneRow : []) {
    const right = placed(request, structure, look).nodes.map(({ x, width }) => x + width / 2)
    for (let count = 1; count <= breaks.length; count++) {
      const broken = looksIn(request, false, rowsOf(request, bestBreaks(breaks, count, right))).find(isAsked)
      if (broken) return placed(request, structure, broken)
    }
  }
  return undefined
}
