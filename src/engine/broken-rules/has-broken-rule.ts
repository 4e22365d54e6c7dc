import type { Graph } from '../graph'

/** Whether the backward rule of some node is broken on purpose. */
export const hasBrokenRule = ({ nodes }: Graph): boolean =>
  nodes.some((node) => node.kind === 'operation' && node.op.brokenFrom !== undefined)
