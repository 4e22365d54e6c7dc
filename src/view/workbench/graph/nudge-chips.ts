import { formulaWords } from '../../../engine/formula/equation-tex'
import type { Words } from '../../../engine/formula/words'
import { nodeAt } from '../../../engine/graph'
import { isScalarShape } from '../../../engine/tensor'
import type { Language } from '../../../i18n/text'
import type { Chip } from '../../../layout/chip-places'
import type { DrawnEdge } from '../../../layout/drawn-edge'
import { type Offsets, offsetOf, routeTerminal } from '../../../layout/edge-route'
import type { Box } from '../../../layout/geometry'
import { numberWidth, symbolWidth } from '../../../layout/measure/text-width'
import type { Size } from '../../../layout/sizes'
import { movedWriting } from '../../../layout/writing'
import { formatPair } from '../../../lib/format-pair'
import { coordinatesOf } from '../../../trace/entry/entry-index'
import type { MovedEntry, MovedValue } from '../../../trace/nudge/moved-values'
import { valueSymbol } from '../../../trace/symbols/symbols'
import type { GraphModel } from './graph-model'
import type { Surroundings } from './work-area'

/** One line of a chip: an entry before and after, with its name if it is one of several. */
export interface ChipLine {
  readonly symbol?: Words
  readonly before: string
  readonly after: string
}

/** A way to write a value that moves. */
export interface ChipText {
  readonly size: Size
  readonly lines: readonly ChipLine[]
  /** How many entries move besides those that are named. */
  readonly more: number
  /** Whether the new number is below the old one. */
  readonly isStacked: boolean
}

/** What is written on the graph about a value that moves. */
export interface NudgeChip extends Chip {
  readonly key: string
  /** The id of the node whose value it is. */
  readonly owner: string
  readonly moved: MovedValue
  /** What can be written, in the order of the sizes. */
  readonly texts: readonly ChipText[]
  /** Where the value comes from. */
  readonly from: Box
}

/** At most this many entries of an array are named. */
const namedEntries = 3

const px = { line: 22, padding: 6, arrow: 22, gap: 6, more: 26 } as const

/** The largest changes of a value, in the order of its entries. */
function largest(entries: readonly MovedEntry[], count: number): readonly MovedEntry[] {
  const size = ({ before, after }: MovedEntry): number => Math.abs(after - before)
  return entries
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, count)
    .toSorted((a, b) => a.at - b.at)
}

function textOf(lines: readonly ChipLine[], more: number, isStacked = false): ChipText {
  const widths = lines.map(({ symbol, before, after }) => {
    const old = (symbol ? symbolWidth(symbol.plain) + px.gap : 0) + numberWidth(before)
    const now = px.arrow + numberWidth(after)
    return isStacked ? Math.max(old, now) : old + now
  })
  const width = Math.max(...widths) + 2 * px.padding + (more > 0 ? px.more : 0)
  return { size: { width, height: (isStacked ? 2 : 1) * lines.length * px.line }, lines, more, isStacked }
}

/** The ways to write what moves: several entries or the one that moves most, the old number beside the new one or above it. */
function textsOf(
  entries: readonly MovedEntry[],
  lineOf: (entry: MovedEntry) => ChipLine,
): readonly ChipText[] {
  const written = (count: number): readonly ChipLine[] => largest(entries, count).map(lineOf)
  const most = entries.length <= namedEntries ? entries.length : namedEntries - 1
  const [several, one] = [written(most), written(1)]
  return [
    ...(most > 1 ? [textOf(several, entries.length - most)] : []),
    textOf(one, entries.length - 1),
    textOf(one, entries.length - 1, true),
  ]
}

interface ChipsOf {
  readonly model: Pick<GraphModel, 'run' | 'layout'>
  readonly offsets: Offsets
  readonly around: Surroundings
  readonly edges: readonly DrawnEdge[]
  readonly language: Language
}

/** What is written on the graph about every value that moves, wherever its numbers are. */
export function nudgeChips(moved: readonly MovedValue[], of: ChipsOf): readonly NudgeChip[] {
  return moved.flatMap((value) => {
    const { position, entries } = value
    if (entries.length === 0) return []
    const { id, shape } = nodeAt(of.model.run.graph, position)
    const isNumber = isScalarShape(shape)
    const texts = textsOf(entries, ({ at, before, after }) => {
      const [old, now] = formatPair(before, after)
      const symbol = valueSymbol(of.model.run.graph, position, coordinatesOf(shape, at))
      return { before: old, after: now, ...(!isNumber && { symbol: formulaWords(symbol, of) }) }
    })
    return anchorsOf(position, isNumber, of).map(({ key, anchor }) => ({
      key: `${id} ${key}`,
      owner: id,
      moved: value,
      texts,
      sizes: texts.map(({ size }) => size),
      anchor,
      from: of.around.boxOf(position),
    }))
  })
}

interface Anchor {
  readonly key: string
  readonly anchor: Box
}

/** Where a value is written: on each of its edges, before they part, on its card, or at the end of the output. */
function anchorsOf(
  position: number,
  isNumber: boolean,
  { model: { run, layout }, offsets, around, edges }: ChipsOf,
): readonly Anchor[] {
  const { graph } = run
  if (layout.measures[position]?.look === 'card')
    return [{ key: 'card', anchor: around.arrayOf(position, 'value') }]
  const trunk = layout.trunks.get(position)
  if (trunk) {
    const { value } = movedWriting(trunk, offsetOf(graph, layout, position, offsets))
    return value ? [{ key: 'trunk', anchor: value }] : []
  }
  const atEdges = edges.flatMap(({ edge, value }) =>
    edge.from === position && value ? [{ key: edge.id, anchor: value }] : [],
  )
  if (position !== graph.output) return atEdges
  const { value, box } = routeTerminal(graph, layout, offsets)
  const end = isNumber ? value : box
  return end ? [...atEdges, { key: 'end', anchor: end }] : atEdges
}
