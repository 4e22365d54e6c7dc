import type { Batch } from '../../../engine/batch'
import type { Graph } from '../../../engine/graph'
import type { Run } from '../../../engine/run'
import type { Tensor } from '../../../engine/tensor'
import { tensorJson } from '../../../engine/tensor-json'
import type { GraphLayout } from '../../../layout/graph-layout'
import type { WrittenSymbols } from '../../../layout/measure/layout-request'
import type { EdgeSymbols } from '../../../trace/edge-symbols/edge-symbols'
import type { Frame } from '../../../trace/steps/frame'
import type { Trace } from '../../../trace/steps/trace'

/** Symbols in place of numbers: as formulas, and as the layout measures them. */
export interface DrawnSymbols {
  readonly of: EdgeSymbols
  readonly written: WrittenSymbols
  /** The batch whose size is written N. */
  readonly batch: Batch | undefined
}

/** What stays the same from step to step: the graph with its numbers, and its layout. */
export interface GraphScene {
  readonly run: Run
  readonly trace: Trace
  readonly layout: GraphLayout
  /** What was seen before a group was folded or unfolded, while nodes go to their new places. */
  readonly before?: { readonly graph: Graph; readonly layout: GraphLayout }
  /** What is differentiated, as it is written: the output's id, or L. */
  readonly loss: string
  /** What is written in place of numbers, if anything. */
  readonly symbols?: DrawnSymbols | undefined
}

/** Everything that the drawing of a graph shows. */
export interface GraphModel extends GraphScene {
  readonly frame: Frame
  /** Everything that the step makes known, for the attributes, which do not wait for the stages of a derivation. */
  readonly known: Frame
}

/** What is drawn, whatever its place. */
export type Drawn = Omit<GraphModel, 'layout' | 'before'>

/** What the layout measures in place of numbers, if anything. */
export const writtenIn = ({ symbols }: Drawn): WrittenSymbols | undefined => symbols?.written

const printedEntries = 64

/** The data attributes of a value and a gradient that are shown; absent while they are not known. */
export function dataAttributes(
  value: Tensor | undefined,
  gradient: Tensor | undefined,
): Record<string, string> {
  const large = [value, gradient].find((tensor) => tensor && tensor.data.length > printedEntries)
  if (large) return { 'data-shape': JSON.stringify(large.shape) }
  return {
    ...(value && { 'data-value': tensorJson(value) }),
    ...(gradient && { 'data-gradient': tensorJson(gradient) }),
  }
}
