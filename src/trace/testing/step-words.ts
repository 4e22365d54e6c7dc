import { nodeAt } from '../../engine/graph'
import type { Trace } from '../steps/trace'

/** The steps of a trace in words: what happens, and at which node or edge. */
export const stepWords = ({ graph, steps }: Trace): readonly string[] =>
  steps.map((step) => `${step.kind} ${'edge' in step ? step.edge.id : nodeAt(graph, step.node).id}`)
