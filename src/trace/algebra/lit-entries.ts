import type { Equation, Letters } from '../../engine/formula/equation'
import type { Index, Quantity } from '../../engine/formula/formula'
import { allParts } from '../../engine/formula/parts'
import { type Graph, nodeById } from '../../engine/graph'
import { placeOfCoordinates } from '../entry/entry-index'
import type { ArrayKey } from '../symbols/entry-place'

/** Entries by array. */
export type Entries = ReadonlyMap<ArrayKey, ReadonlySet<number>>

/** An index as a number, counted from 1; undefined if it is a letter that stands for none. */
const numbered = (index: Index, letters: Letters): number | undefined =>
  typeof index === 'number' ? index : letters[index]

/** The entries that an equation about a single entry is about: those that it names, and those whose numbers are put in. */
export function litEntries(graph: Graph, { sides }: Equation, letters: Letters): Entries {
  const lit = new Map<ArrayKey, Set<number>>()
  const light = (of: Quantity, at: readonly Index[]): void => {
    const node = nodeById(graph, of.id)
    const coordinates = at.map((index) => numbered(index, letters)).filter((each) => each !== undefined)
    if (!node || (of.role !== 'value' && of.role !== 'gradient')) return
    if (coordinates.length === 0 || coordinates.length !== node.shape.length) return
    const key: ArrayKey = `${of.role}:${of.id}`
    lit.set(key, (lit.get(key) ?? new Set()).add(placeOfCoordinates(node.shape, coordinates)))
  }
  for (const part of sides.flatMap(allParts)) {
    if (part.kind === 'tied' && part.at) light(part.to, part.at)
    if (part.kind === 'symbol' && part.at) light(part.of, part.at)
  }
  return lit
}
