import { brokenRules } from '../../engine/broken-rules/all'
import { withBrokenRule } from '../../engine/broken-rules/broken-rule'
import { compareGradients } from '../../engine/compare-gradients'
import type { Graph } from '../../engine/graph'
import { numericalGradient } from '../../engine/numerical-gradient'
import { runGraph } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
import { required } from '../../lib/required'
import { mnistFiles } from '../../training/mnist/files'
import { mnistEntries } from '../../training/testing/mnist-entries'

/** The test images and their labels. */
export const digits = {
  images: mnistEntries(mnistFiles.testImages),
  labels: mnistEntries(mnistFiles.testLabels),
}

/** Where a node of a graph is; throws where it is not. */
export const positionOf = (graph: Graph, id: string): number => required(graph.positions.get(id), id)

/** The numerical gradient of one of a graph's arrays. */
export function slopesOf(graph: Graph, id: string): Tensor {
  const slopes = numericalGradient(graph, runGraph(graph).values, positionOf(graph, id))
  for (let piece = slopes.next(); ; piece = slopes.next()) if (piece.done) return piece.value
}

/** By array: how far the gradients of a graph are from the numerical ones. */
export function differences(
  graph: Graph,
  numerical: ReadonlyMap<string, Tensor>,
): Readonly<Record<string, number>> {
  const { gradients } = runGraph(graph)
  const entries = [...numerical].map(([id, slopes]) => {
    const gradient = required(gradients.get(positionOf(graph, id)), id)
    return [id, compareGradients(slopes, gradient).relativeDifference] as const
  })
  return Object.fromEntries(entries)
}

/** By rule: the arrays whose gradients are far from the numerical ones when that rule is broken. */
export function revealedBy(
  graph: Graph,
  numerical: ReadonlyMap<string, Tensor>,
  rule: string,
): readonly string[] {
  const broken = withBrokenRule(graph, required(brokenRules.get(rule), rule))
  return Object.entries(differences(broken, numerical))
    .filter(([, difference]) => difference > 0.1)
    .map(([id]) => id)
}
