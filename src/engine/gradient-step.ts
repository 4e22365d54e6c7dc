import { nodeAt } from './graph'
import type { Run } from './run'
import { generate, type Tensor } from './tensor'

/** The parameters after W ← W − η·∂L/∂W, by id, for a learning rate η; a negative one steps uphill. */
export function gradientStep(
  run: Run,
  parameters: readonly string[],
  learningRate: number,
): Map<string, Tensor> {
  const next = new Map<string, Tensor>()
  for (const id of parameters) {
    const position = run.graph.positions.get(id)
    const gradient = position === undefined ? undefined : run.gradients.get(position)
    if (position === undefined || !gradient) continue
    const { shape } = nodeAt(run.graph, position)
    const { data } = run.values[position] as Tensor
    next.set(
      id,
      generate(shape, (i) => (data[i] as number) - learningRate * (gradient.data[i] as number)),
    )
  }
  return next
}
