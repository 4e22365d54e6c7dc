import { GraphBuilder } from '../../engine/graph-builder'
import type { OpDef } from '../../engine/op'
import { affine } from '../../engine/ops/affine'
import { relu } from '../../engine/ops/relu'
import { sigmoid } from '../../engine/ops/sigmoid'
import { softmaxCrossEntropy } from '../../engine/ops/softmax-cross-entropy'
import { tanh } from '../../engine/ops/tanh'
import { runGraph } from '../../engine/run'
import { itemOf } from '../../engine/tensor'
import { required } from '../../lib/required'
import type { Activation } from '../net/network'
import { namedArrays } from '../net/parameters'
import type { RandomCase } from './random-case'

const ops: Readonly<Record<Activation, OpDef>> = { relu, sigmoid, tanh }

/**
 * Loss and gradients (by name) of a case's net on the images `rows`, computed by the graph engine's reverse
 * mode.
 */
export function engineGradients({ design, state, set, dense }: RandomCase, rows: Uint32Array) {
  const builder = new GraphBuilder()
  const x = Array.from(rows, (row) => required(dense[row], 'row'))
  const labels = Float64Array.from(rows, (row) => required(set.labels[row], 'label'))
  const arrays = namedArrays(state.parameters)
  const leaves = arrays.map(({ name, shape, entries }) =>
    builder.input({ id: name }, { shape, data: Float64Array.from(entries) }),
  )
  const t = builder.input({ id: 't' }, { shape: [rows.length], data: labels })
  let z = builder.input(
    { id: 'X' },
    { shape: [x.length, x[0]?.length ?? 0], data: Float64Array.from(x.flat()) },
  )
  for (let leaf = 0; leaf < leaves.length; leaf += 2) {
    if (leaf > 0) z = builder.apply({ id: `Z${leaf / 2}` }, ops[design.activation], [z])
    z = builder.apply({ id: `A${leaf / 2 + 1}` }, affine, [z, leaves[leaf] ?? 0, leaves[leaf + 1] ?? 0])
  }
  const graph = builder.build(builder.apply({ id: 'L' }, softmaxCrossEntropy, [z, t]))
  const run = runGraph(graph)
  const gradients = arrays.map(({ name }, i) => {
    const entries = required(run.gradients.get(leaves[i] ?? 0), name).data
    return { name, entries }
  })
  return { loss: itemOf(required(run.values[graph.output], 'loss')), gradients }
}
