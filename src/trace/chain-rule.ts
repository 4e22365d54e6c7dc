import type { Edge } from '../engine/edges'
import { nodeAt } from '../engine/graph'
import type { Run } from '../engine/run'
import type { Text } from '../i18n/text'
import { sumTex } from './broadcast-sum'
import { formOf, partialTex } from './local-stages'
import { gradientSymbolTex } from './naming'

const braced = (tex: string, word: string): string => `\\underbrace{${tex}}_{\\text{${word}}}`

/** Upstream and local derivative under their names, put together in each language. */
function named(upstream: string, local: string, join: (upstream: string, local: string) => string): Text {
  return {
    en: `= ${join(braced(upstream, 'upstream'), braced(local, 'local'))}`,
    ko: `= ${join(braced(upstream, '상류'), braced(local, '국소적'))}`,
  }
}

/** The indices of an entry, by the rank of its array. */
const indices = { below: ['', 'i', 'ij'], above: ['', 'k', 'nk'] } as const

/** The chain rule of one entry of an array: over every entry of the output that it reaches. */
function entryRule(run: Run, edge: Edge, loss: string): { left: string; right: Text } {
  const { graph } = run
  const [from, to] = [nodeAt(graph, edge.from), nodeAt(graph, edge.to)]
  const below = indices.below[from.shape.length] ?? ''
  const above = indices.above[to.shape.length] ?? ''
  const upstream = gradientSymbolTex(graph, edge.to, loss, above)
  const sum = above ? `\\sum_{${[...above].join(', ')}} ` : ''
  return {
    left: gradientSymbolTex(graph, edge.from, loss, below),
    right: named(upstream, partialTex(run, edge, above, below), (g, local) => `${sum}${g} \\cdot ${local}`),
  }
}

/** The chain rule along an edge, in symbols: of numbers, of arrays entry by entry, or of one entry where whole arrays take part. */
export function chainRule(run: Run, edge: Edge, loss: string, left: string): { left: string; right: Text } {
  const form = formOf(run, edge)
  if (form === 'array') return entryRule(run, edge, loss)
  const sign = form === 'number' ? '\\cdot' : '\\odot'
  return {
    left,
    right: named(gradientSymbolTex(run.graph, edge.to, loss), partialTex(run, edge), (upstream, local) =>
      sumTex(run, edge, `${upstream} ${sign} ${local}`),
    ),
  }
}
