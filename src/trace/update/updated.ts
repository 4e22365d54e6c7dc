import { gradientStep } from '../../engine/gradient-step'
import { forward, type Run, valueAt } from '../../engine/run'
import { itemOf, type Tensor } from '../../engine/tensor'
import { withInputs } from '../../engine/with-inputs'

/** What an update does: the parameters after it, by id, and the loss of a forward pass before and after. */
export interface Updated {
  readonly parameters: ReadonlyMap<string, Tensor>
  readonly before: number
  readonly after: number
}

/** One step of a learning rate against the gradients of a run; a negative one goes uphill. */
export function updated(run: Run, parameters: readonly string[], learningRate: number): Updated {
  const { graph, values } = run
  const next = gradientStep(run, parameters, learningRate)
  const lossOf = (of: Run['values']): number => itemOf(valueAt(of, graph.output))
  return { parameters: next, before: lossOf(values), after: lossOf(forward(withInputs(graph, next))) }
}
