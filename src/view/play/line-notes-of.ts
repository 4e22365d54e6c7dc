import { tensorPlain } from '../../engine/formula/plain'
import type { Graph, GraphNode } from '../../engine/graph'
import type { Run } from '../../engine/run'
import { formatShape, isScalarShape, type Tensor } from '../../engine/tensor'
import { placesIn } from '../../language/position'
import { isGiven } from '../../state/given/given-inputs'
import type { ProgramSession } from '../../state/session/program-session'
import type { Frame } from '../../trace/steps/frame'
import type { LineNote, LineNotes } from './editor/line-notes'

/** An array has its numbers written beside its line up to this many entries. */
const mostEntries = 4

/** What is written of a named value beside its line: its shape, and its number once it is known. */
function noteOf({ shape }: GraphNode, value: Tensor | undefined): string {
  const number = value && value.data.length <= mostEntries ? `= ${tensorPlain(value)}` : ''
  return [isScalarShape(shape) ? '' : formatShape(shape), number].filter(Boolean).join(' ')
}

/** The last line of a node's text: the value of a statement is written behind all of it. */
const endOf = (node: GraphNode): number | undefined => node.span && Math.max(node.span.from, node.span.to - 1)

const isInput = (graph: Graph, position: number): boolean => graph.nodes[position]?.kind !== 'operation'

/** What is written beside the line of a node, before and after its value is known; absent if that is nothing. */
interface Written {
  readonly position: number
  readonly unknown?: LineNote
  readonly known?: LineNote
}

/** What can be written beside the lines of a program: the same at every step. */
export function writtenBeside({ graph, values }: Run, text: string): readonly Written[] {
  const placeOf = placesIn(text)
  return graph.nodes.flatMap((node, position): Written[] => {
    const end = endOf(node)
    if (!node.named || end === undefined || isGiven(node, text)) return []
    const isLeaf = isInput(graph, position)
    if (isLeaf && isScalarShape(node.shape)) return []
    const { line } = placeOf(end)
    const note = (text: string): LineNote | undefined =>
      text === '' ? undefined : { line, node: node.id, text }
    const unknown = note(noteOf(node, undefined))
    const known = isLeaf ? unknown : note(noteOf(node, values[position]))
    return [{ position, ...(unknown && { unknown }), ...(known && { known }) }]
  })
}

/** The values of a program beside its lines, as far as a frame shows them, and the line at work. */
export function lineNotesOf(
  written: readonly Written[],
  { run }: ProgramSession,
  frame: Frame,
  text: string,
): LineNotes {
  const placeOf = placesIn(text)
  const working = frame.lit.node === undefined ? undefined : run.graph.nodes[frame.lit.node]?.span
  return {
    notes: written.flatMap(
      ({ position, unknown, known }) => (frame.values.has(position) ? known : unknown) ?? [],
    ),
    ...(working && {
      atWork: {
        line: placeOf(working.from).line,
        direction: frame.phase === 'backward' ? 'backward' : 'forward',
      },
    }),
  }
}
