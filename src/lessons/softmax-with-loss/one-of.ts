import { type Run, runGraph } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
import { withTargets } from '../../engine/with-targets'
import { parseProgram } from '../../language/parse-program'
import { required } from '../../lib/required'
import type { Supposition } from '../../trace/algebra/algebra-line'

/** Softmax and cross-entropy of a batch, with the loss of each sample. */
const batchProgram = `u = exp(a)
S = sum(u, axis=1, keepdims=True)
y = u / S
ell = sum(t * log(y), axis=1) * -1
L = mean(ell)`

/** The same row as often as asked for. */
const repeated = ({ shape, data }: Tensor, copies: number): Tensor => ({
  shape: [copies, ...shape],
  data: Float64Array.from(Array.from({ length: copies }, () => [...data]).flat()),
})

function runOf(run: Run, copies: number): Run {
  const rows = (id: string): Tensor =>
    repeated(required(run.values[required(run.graph.positions.get(id), id)], id), copies)
  const given = new Map(['a', 't'].map((id) => [id, rows(id)]))
  const { graph } = parseProgram(batchProgram, { given })
  return runGraph(withTargets(required(graph, 'the program of a batch has a graph'), new Set(['t'])))
}

/** The sample of a run as one of N that are alike. */
export const oneOf = (copies: number): Supposition => ({
  letters: { N: copies },
  runOf: (run) => runOf(run, copies),
})
