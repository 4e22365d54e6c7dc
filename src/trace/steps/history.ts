import { isShared, sentEdges } from './sent-edges'
import type { Step } from './step'
import type { Trace } from './trace'

/** One line of the derivation so far: a step (from 1), and which of its derivations. */
export interface HistoryLine {
  readonly step: number
  readonly derivation: number
}

/** How many numbers a step leaves behind; what is only on the way to one, or repeats one, leaves none. */
function numbersLeft(trace: Trace, step: Step): number {
  switch (step.kind) {
    case 'local':
      return 0
    case 'upstream':
      return isShared(trace, step.node) ? 1 : 0
    case 'backward':
      return sentEdges(trace, step.node).length + (isShared(trace, step.node) ? 1 : 0)
    default:
      return 1
  }
}

/** The lines of all steps before one, the first step first. */
export const historyBefore = (trace: Trace, index: number): readonly HistoryLine[] =>
  trace.steps
    .slice(0, Math.max(0, index - 1))
    .flatMap((step, at) =>
      Array.from({ length: numbersLeft(trace, step) }, (_, derivation) => ({ step: at + 1, derivation })),
    )

/** The next step after one that leaves a number behind; absent where none comes. */
export function nextNumberStep(trace: Trace, index: number): number | undefined {
  const found = trace.steps.findIndex((step, at) => at >= index && numbersLeft(trace, step) > 0)
  return found < 0 ? undefined : found + 1
}
