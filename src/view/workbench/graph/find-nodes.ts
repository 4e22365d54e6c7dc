import { groupsWith } from '../../../engine/folding/groups-around'
import type { Graph, GraphNode } from '../../../engine/graph'
import type { Text } from '../../../i18n/text'

/** A node as it is looked for: by its name, what its op is called, and the text that it comes from. */
export interface NodeEntry {
  readonly id: string
  /** What its op is called; undefined for an input or a constant. */
  readonly op: Text | undefined
  readonly kind: GraphNode['kind']
  /** The line of the program that it comes from; empty if there is none. */
  readonly line: string
  /** The title of the folded group that it is in, if any. */
  readonly inside: Text | undefined
  /** Everything of its op that can be typed, in small letters. */
  readonly opWords: string
}

/** The nodes of a graph, and those inside its folded groups, which `unfolded` has; `text` is what it was read from. */
export const nodeEntries = (graph: Graph, unfolded: Graph, text: string): readonly NodeEntry[] => [
  ...graph.nodes.map((node) => entryOf(node, text, undefined)),
  ...unfolded.nodes.flatMap((node) => {
    if (graph.positions.has(node.id)) return []
    const folded = groupsWith(unfolded.groups, node.id).find(({ output }) => graph.positions.has(output))
    return [entryOf(node, text, folded?.title)]
  }),
]

function entryOf(node: GraphNode, text: string, inside: Text | undefined): NodeEntry {
  const op = node.kind === 'operation' ? node.op : undefined
  return {
    id: node.id,
    op: op?.title,
    kind: node.kind,
    line: lineAt(text, node),
    inside,
    opWords: op ? [op.name, op.glyph.plain, op.title.en, op.title.ko].join(' ').toLowerCase() : '',
  }
}

function lineAt(text: string, { span }: GraphNode): string {
  if (!span) return ''
  const end = text.indexOf('\n', span.from)
  return text.slice(text.lastIndexOf('\n', span.from - 1) + 1, end < 0 ? undefined : end).trim()
}

/** How well an entry fits what was typed: the smaller, the better; undefined if it does not. */
function rankOf({ id, opWords, line }: NodeEntry, typed: string): number | undefined {
  const [small, name] = [typed.toLowerCase(), id.toLowerCase()]
  const fits = [
    id === typed,
    name === small,
    name.startsWith(small),
    name.includes(small),
    opWords.includes(small),
    line.toLowerCase().includes(small),
  ]
  const rank = fits.indexOf(true)
  return rank < 0 ? undefined : rank
}

/** The entries that fit what was typed, the best first and otherwise in their order; none if nothing was typed. */
export function foundAmong(entries: readonly NodeEntry[], typed: string): readonly NodeEntry[] {
  const wanted = typed.trim()
  if (wanted === '') return []
  return entries
    .flatMap((entry) => {
      const rank = rankOf(entry, wanted)
      return rank === undefined ? [] : [{ entry, rank }]
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}
