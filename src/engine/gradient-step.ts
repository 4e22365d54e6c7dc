import { type Run, valueAt } from './run'
import { type Tensor, zipTensors } from './tensor'

/** The parameters after W ← W − η·∂L/∂W, by id, for a learning rate η; a negative η steps uphill. */
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
    const value = valueAt(run.values, position)
    next.set(
      id,
      zipTensors(value, gradient, (entry, slope) => entry - learningRate * slope),
    )
  }
  return next
}
