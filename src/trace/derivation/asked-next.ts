import { product } from '../../engine/formula/build'
import type { Formula } from '../../engine/formula/formula'
import { plainOf } from '../../engine/formula/plain'
import type { Graph } from '../../engine/graph'
import { gradientSymbol } from '../symbols/symbols'
import type { Derivation } from './derivation'

/**
 * What is asked for next: the number's own symbol. At the output, a local derivative that was just found is written
 * like the gradient that follows from it, ∂z/∂t; then it is the product that is asked for, ∂z/∂z · ∂z/∂t.
 */
export function askedNext(
  graph: Graph,
  found: readonly Derivation[],
  { edge, subject }: Derivation,
  loss: string,
): Formula {
  const asked = plainOf(subject, { language: 'en' })
  const alike = found.find((each) => plainOf(each.subject, { language: 'en' }) === asked)
  return alike && edge ? product(gradientSymbol(graph, edge.to, loss), alike.subject, '·') : subject
}
