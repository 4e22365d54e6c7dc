import type { Graph } from '../../engine/graph'
import { GraphBuilder } from '../../engine/graph-builder'
import { divide } from '../../engine/ops/divide'
import { exp } from '../../engine/ops/exp'
import { log } from '../../engine/ops/log'
import { mean } from '../../engine/ops/mean'
import { multiply } from '../../engine/ops/multiply'
import { negate } from '../../engine/ops/negate'
import { sum } from '../../engine/ops/sum'
import { type Run, runGraph } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
import { withTargets } from '../../engine/with-targets'
import { required } from '../../lib/required'
import type { Supposition } from '../../trace/algebra/algebra-line'

/** Softmax and cross-entropy of a batch, with the loss `ell` of each sample. */
function batchGraph(scores: Tensor, target: Tensor): Graph {
  const builder = new GraphBuilder()
  const a = builder.input({ id: 'a' }, scores)
  const t = builder.input({ id: 't' }, target)
  const u = builder.apply({ id: 'u' }, exp, [a])
  const S = builder.apply({ id: 'S' }, sum, [u], { axis: 1, keepdims: true })
  const y = builder.apply({ id: 'y' }, divide, [u, S])
  const logs = builder.apply({ id: 'log y' }, log, [y])
  const picked = builder.apply({ id: 't log y' }, multiply, [t, logs])
  const total = builder.apply({ id: 'sum' }, sum, [picked], { axis: 1 })
  const ell = builder.apply({ id: 'ell' }, negate, [total])
  return withTargets(builder.build(builder.apply({ id: 'L' }, mean, [ell])), new Set(['t']))
}

/** The same row as often as asked for. */
const repeated = ({ shape, data }: Tensor, copies: number): Tensor => ({
  shape: [copies, ...shape],
  data: Float64Array.from(Array.from({ length: copies }, () => [...data]).flat()),
})

function runOf(run: Run, copies: number): Run {
  const rows = (id: string): Tensor =>
    repeated(required(run.values[required(run.graph.positions.get(id), id)], id), copies)
  return runGraph(batchGraph(rows('a'), rows('t')))
}

/** The sample of a run as one of N that are alike. */
export const oneOf = (copies: number): Supposition => ({
  letters: { N: copies },
  runOf: (run) => runOf(run, copies),
})
