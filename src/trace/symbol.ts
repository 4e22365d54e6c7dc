import type { Graph } from '../engine/graph'
import { type GraphNode, nodeAt } from '../engine/graph'
import { formatNumber, texNumber } from '../lib/format'

const greek = new Set(
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau phi chi psi omega'.split(
    ' ',
  ),
)

/** A Latin or Greek letter, which KaTeX sets by itself, and its index; other letters stand in words alone. */
const symbol = /^([A-Za-zΑ-Ωα-ω])(?:_?(\d+))?$/

function texName(name: string): string {
  if (greek.has(name)) return `\\${name}`
  const [, letter, digits] = symbol.exec(name) ?? []
  if (letter) return digits ? `${letter}_{${digits}}` : letter
  return `\\text{${/[^_]/.test(name) ? name.replaceAll('_', ' ') : name.replaceAll('_', '\\_')}}`
}

/** A node's id as LaTeX: W1 has an index, an earlier version c@1 a bracketed one, words stand upright. */
export function texSymbol(id: string): string {
  const [, name = id, version, part] = /^(.*?)(?:@(\d+))?(?:\.(\d+))?$/.exec(id) ?? []
  const marks = [version && `(${version})`, part && `\\langle ${part} \\rangle`].filter(Boolean).join(',')
  return marks ? `{${texName(name)}}^{${marks}}` : texName(name)
}

const isNumber = (node: GraphNode): boolean => node.kind === 'constant' && node.shape.length === 0

/** What stands for a node in a formula: its symbol, or the number itself for a constant. */
export function texOf(graph: Graph, position: number): string {
  const node = nodeAt(graph, position)
  return node.kind === 'constant' && isNumber(node)
    ? texNumber(node.value.data[0] ?? Number.NaN)
    : texSymbol(node.id)
}

/** The same in plain text. */
export function plainOf(graph: Graph, position: number): string {
  const node = nodeAt(graph, position)
  return node.kind === 'constant' && isNumber(node)
    ? formatNumber(node.value.data[0] ?? Number.NaN)
    : node.id.replaceAll('_', ' ')
}
