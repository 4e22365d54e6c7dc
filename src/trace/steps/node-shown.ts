import { type Edge, edgesOutOf } from '../../engine/edges'
import type { Tensor } from '../../engine/tensor'
import type { Frame } from './frame'
import type { Trace } from './trace'

/**
 * Everything that a frame shows of one node: plain parts, so that a node re-renders only when one of them
 * changes.
 */
export interface NodeShown {
  readonly value: Tensor | undefined
  readonly gradient: Tensor | undefined
  /** In which direction it works, if it is active or referred to. */
  readonly atWork: 'forward' | 'backward' | undefined
  /** Whether its value is involved, and its gradient or a contribution to it. */
  readonly isValueLit: boolean
  readonly isGradientLit: boolean
  /** Whether its whole gradient is involved. */
  readonly isSumLit: boolean
  /** Whether it uses what it remembers. */
  readonly isMemoryLit: boolean
}

/** Whether one of some edges is highlighted. */
const isAmong = (lit: ReadonlySet<string>, edges: readonly Edge[]): boolean =>
  lit.size > 0 && edges.some(({ id }) => lit.has(id))

/** What a frame shows of the node at a position. */
export function nodeShown({ graph, gradientEdges }: Trace, frame: Frame, position: number): NodeShown {
  const { lit } = frame
  const isAtWork = lit.node === position
  const isSumLit = isAtWork && lit.gradient
  return {
    value: frame.values.get(position),
    gradient: frame.gradients.get(position),
    atWork:
      isAtWork || lit.nodes?.has(position) ? (frame.phase === 'forward' ? 'forward' : 'backward') : undefined,
    isValueLit: (isAtWork && lit.valueOut) || isAmong(lit.valuesIn, edgesOutOf(graph, position)),
    isGradientLit: isSumLit || isAmong(lit.gradientsOut, gradientEdges.get(position) ?? []),
    isSumLit,
    isMemoryLit: isAtWork && lit.remembers,
  }
}
