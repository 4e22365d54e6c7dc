import { type Graph, nodeAt } from '../engine/graph'
import type { Tensor } from '../engine/tensor'
import { formatShape, toNested } from '../engine/tensor'
import { formatNumber, formatShort } from '../lib/format'
import type { Frame } from '../trace/steps/frame'
import type { LineStep, Step } from '../trace/steps/step'
import type { Trace } from '../trace/steps/trace'
import type { Assigned, CodeLine } from './code-line'
import { linesAt, type Work } from './line-index'

/** Whether a line is active in a step, was active before, or comes later. */
export type LineState = 'plain' | 'current' | 'later'

function workOf({ graph, gradientEdges, sentEdges }: Trace, step: Step): Work {
  const { id } = nodeAt(graph, step.node)
  const arriving = (gradientEdges.get(step.node) ?? []).map((edge) => edge.id)
  const sums = arriving.length > 1 ? { sums: id } : {}
  switch (step.kind) {
    case 'forward':
      return { computes: [id] }
    case 'seed':
      return { seeds: id }
    case 'upstream':
      return { ...sums, edges: arriving.length === 1 ? arriving : [] }
    case 'sum':
      return sums
    case 'line':
      return lineWork({ graph, gradientEdges }, step)
    case 'local':
    case 'product':
      return { edges: [step.edge.id] }
    case 'backward':
      return { ...sums, edges: (sentEdges.get(step.node) ?? []).map((edge) => edge.id) }
  }
}

/** What gives a line of algebra its gradients; its values, if it refers to no gradient. */
function lineWork(
  { graph, gradientEdges }: Pick<Trace, 'graph' | 'gradientEdges'>,
  { lights }: LineStep,
): Work {
  if (lights.gradients.size === 0)
    return { computes: Array.from(lights.values, (position) => nodeAt(graph, position).id) }
  const arriving = Array.from(lights.gradients, (position) => gradientEdges.get(position) ?? [])
  return { edges: arriving.flat().map((edge) => edge.id) }
}

function tensorOf({ of, id }: Assigned, { positions }: Graph, frame: Frame): Tensor | undefined {
  if (of === 'contribution') return frame.contributions.get(id)
  const position = positions.get(id) ?? -1
  return (of === 'value' ? frame.values : frame.gradients).get(position)
}

/** The indices of the lines of a program that are active in a frame. */
export const linesAtWork = (lines: readonly CodeLine[], trace: Trace, { step }: Frame): readonly number[] =>
  step ? linesAt(lines, workOf(trace, step)) : []

/** The state of a line of a program in a frame, given whether it is active. */
export function lineState(line: CodeLine, isAtWork: boolean, graph: Graph, frame: Frame): LineState {
  if (isAtWork) return 'current'
  const isKnown = line.shows?.some((assigned) => tensorOf(assigned, graph, frame)) ?? true
  return isKnown ? 'plain' : 'later'
}

/** An array with this many characters or more is shown after its line as its shape. */
const longestNote = 26

/** The maximum length of an entry of an array, in characters. */
const longestEntry = 6

const shortened = new WeakMap<Tensor, string>()

/** A tensor as a comment has it; written once, since every line that shows one is asked for it at each step. */
function short(tensor: Tensor): string {
  const text = shortened.get(tensor) ?? written(tensor)
  shortened.set(tensor, text)
  return text
}

function written(tensor: Tensor): string {
  const nested = toNested(tensor)
  if (typeof nested === 'number') return formatNumber(nested)
  if (tensor.data.length > longestNote) return formatShape(tensor.shape)
  const list = (row: readonly number[]): string =>
    `[${row.map((entry) => formatShort(entry, longestEntry)).join(', ')}]`
  const parts = nested.map((part) =>
    typeof part === 'number' ? formatShort(part, longestEntry) : list(part),
  )
  const text = `[${parts.join(', ')}]`
  return text.length > longestNote ? formatShape(tensor.shape) : text
}

/** The comment after a line: its numbers as far as they are known; undefined before that. */
export function lineNote(
  { shows = [], isUnnoted }: CodeLine,
  graph: Graph,
  frame: Frame,
): string | undefined {
  if (isUnnoted) return undefined
  const tensors = shows.map((assigned) => tensorOf(assigned, graph, frame))
  if (!tensors.some((tensor) => tensor !== undefined)) return undefined
  return `# ${tensors.map((tensor) => (tensor ? short(tensor) : '?')).join(', ')}`
}
