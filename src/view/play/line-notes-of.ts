import { tensorPlain } from '../../engine/formula/plain'
import type { Graph, GraphNode } from '../../engine/graph'
import { formatShape, isScalarShape, type Tensor } from '../../engine/tensor'
import { placesIn } from '../../language/position'
import { isGiven } from '../../state/given/given-inputs'
import type { ProgramSession } from '../../state/session/program-session'
import { frameAt } from '../../trace/steps/frame'
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

/** The values of a program beside its lines, as far as the steps have gone, and the line at work. */
export function lineNotesOf({ trace, run, step }: ProgramSession, text: string): LineNotes {
  const { graph } = run
  const frame = frameAt(trace, run, step)
  const placeOf = placesIn(text)
  const notes = graph.nodes.flatMap((node, position): LineNote[] => {
    const end = endOf(node)
    if (!node.named || end === undefined || isGiven(node, text)) return []
    const isLiteral = isInput(graph, position) && isScalarShape(node.shape)
    const written = isLiteral
      ? ''
      : noteOf(node, isInput(graph, position) ? undefined : frame.values.get(position))
    return written === '' ? [] : [{ line: placeOf(end).line, node: node.id, text: written }]
  })
  const working = frame.lit.node === undefined ? undefined : graph.nodes[frame.lit.node]?.span
  return {
    notes,
    ...(working && {
      atWork: {
        line: placeOf(working.from).line,
        direction: frame.phase === 'backward' ? 'backward' : 'forward',
      },
    }),
  }
}
