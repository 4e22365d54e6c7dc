import { required } from '../lib/required'
import { type Comparison, compareGradients } from './compare-gradients'
import { numericalGradient } from './numerical-gradient'
import { gradientAt, type Run, valueAt } from './run'
import { full, type Shape } from './tensor'

/** What the check found about one array. */
export interface ArrayCheck extends Comparison {
  readonly id: string
  readonly shape: Shape
}

/** A piece of a check: one entry moved up and down, or an array finished with its last entry. */
export type CheckEvent = { readonly kind: 'entry' } | { readonly kind: 'array'; readonly check: ArrayCheck }

/**
 * Checks the gradients of a run against numerical ones, array by array (inputs of the graph, by id); a consumer
 * may pause or stop after any piece. An input that the output does not depend on has gradient 0 either way.
 */
export function* checkGradients(run: Run, ids: readonly string[]): Generator<CheckEvent, void> {
  const { graph, values, gradients } = run
  for (const id of ids) {
    const position = required(graph.positions.get(id), `the graph has no node ${id}`)
    const { shape } = valueAt(values, position)
    const slopes = numericalGradient(graph, values, position, gradientAt(gradients, graph.output))
    let piece = slopes.next()
    while (!piece.done) {
      yield { kind: 'entry' }
      piece = slopes.next()
    }
    const comparison = compareGradients(piece.value, gradients.get(position) ?? full(shape, 0))
    yield { kind: 'array', check: { id, shape, ...comparison } }
  }
}
