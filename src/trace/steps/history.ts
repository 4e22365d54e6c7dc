import { isShared, sentEdges } from './sent-edges'
import type { Step } from './step'
import type { Trace } from './trace'

/** One line of the derivation so far: a step (from 1), and which of its derivations. */
export interface HistoryLine {
  readonly step: number
  readonly derivation: number
}

/** How many numbers a step adds to the history; an intermediate or a repeated number adds none. */
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

const counts = new WeakMap<Trace, readonly number[]>()

/** How many numbers all steps up to each one add, starting with 0; counted once per trace. */
function numbersUpTo(trace: Trace): readonly number[] {
  const known = counts.get(trace)
  if (known) return known
  const upTo = [0]
  for (const step of trace.steps) upTo.push((upTo.at(-1) ?? 0) + numbersLeft(trace, step))
  counts.set(trace, upTo)
  return upTo
}

/** How many lines all steps before a given one have. */
export const historyLength = (trace: Trace, index: number): number =>
  numbersUpTo(trace)[Math.max(0, index - 1)] ?? 0

/** The lines of the steps before a given one, the first step first: the last `most` of them. */
export function historyBefore(trace: Trace, index: number, most: number): readonly HistoryLine[] {
  const lines: HistoryLine[] = []
  const upTo = numbersUpTo(trace)
  for (let step = index - 1; step > 0 && lines.length < most; step--) {
    const left = (upTo[step] ?? 0) - (upTo[step - 1] ?? 0)
    for (let derivation = left - 1; derivation >= 0; derivation--) lines.push({ step, derivation })
  }
  return lines.slice(0, most).reverse()
}

/** The next step after a given one that adds a number to the history; absent if there is none. */
export function nextNumberStep(trace: Trace, index: number): number | undefined {
  const upTo = numbersUpTo(trace)
  for (let step = index + 1; step < upTo.length; step++) if (upTo[step] !== upTo[step - 1]) return step
  return undefined
}
