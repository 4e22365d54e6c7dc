import type { CodeLine } from './code-line'

/** What a step does: to which nodes, and on which edges. */
export interface Work {
  readonly computes?: readonly string[]
  readonly seeds?: string
  readonly sums?: string
  readonly edges?: readonly string[]
}

/** The indices of the lines that do something, by what they do and to which node or edge. */
type LineIndex = ReadonlyMap<string, readonly number[]>

const known = new WeakMap<readonly CodeLine[], LineIndex>()

/** What a line does, as keys: `computes z`, `sums x`, `edge x->z`. */
function deedsOf({ phase, node, does, edges = [] }: CodeLine): readonly string[] {
  if (phase === 'forward' && node !== undefined) return [`computes ${node}`]
  if (phase !== 'backward') return []
  const own = does && node !== undefined ? [`${does}s ${node}`] : []
  return [...own, ...edges.map((edge) => `edge ${edge}`)]
}

const deedsIn = ({ computes = [], seeds, sums, edges = [] }: Work): readonly string[] => [
  ...computes.map((node) => `computes ${node}`),
  ...(seeds === undefined ? [] : [`seeds ${seeds}`]),
  ...(sums === undefined ? [] : [`sums ${sums}`]),
  ...edges.map((edge) => `edge ${edge}`),
]

function indexOf(lines: readonly CodeLine[]): LineIndex {
  const index = new Map<string, number[]>()
  lines.forEach((line, at) => {
    for (const deed of deedsOf(line)) {
      const there = index.get(deed)
      if (there) there.push(at)
      else index.set(deed, [at])
    }
  })
  return index
}

/**
 * The indices of the lines that are active in a step, in order; looked up, so that a long program takes no
 * longer than a short one.
 */
export function linesAt(lines: readonly CodeLine[], work: Work): readonly number[] {
  const index = known.get(lines) ?? indexOf(lines)
  known.set(lines, index)
  const found = deedsIn(work).flatMap((deed) => index.get(deed) ?? [])
  return [...new Set(found)].sort((a, b) => a - b)
}
