import { isTarget } from '../../engine/gradient-flow'
import type { Graph } from '../../engine/graph'
import { withInputs } from '../../engine/with-inputs'
import { seedRandom } from '../../lib/random'
import type { LessonPart } from '../lesson'
import { graphOfPart } from './cases-of'
import { doubledTargets } from './doubled-targets'
import { givenArrays } from './given-arrays'
import { ownNumbers, type PartNumbers } from './judge-part'
import { otherTensor } from './other-numbers'

/** A part's numbers with something changed, and what. */
export interface Changed extends PartNumbers {
  readonly what: string
}

/** A part with one thing changed, each in turn: an input, the targets, the upstream gradient; of a real digit, the digit. */
export function* changedNumbers(part: LessonPart): Iterable<Changed> {
  const { graph, upstream } = ownNumbers(part)
  if (part.setup.given) {
    yield { what: 'another digit', graph: graphOfPart(part, givenArrays(2)), upstream }
    return
  }
  const random = seedRandom(7)
  for (const [id, position] of inputsOf(graph)) {
    const node = graph.nodes[position]
    if (node?.kind !== 'input') continue
    const other = otherTensor(node.value, random)
    yield { what: id, graph: withInputs(graph, new Map([[id, other]])), upstream }
  }
  const doubled = doubledTargets(part)
  if (doubled) yield { what: 'targets', ...doubled }
  if (upstream) yield { what: 'upstream', graph, upstream: otherTensor(upstream, random) }
}

/** The inputs of a graph that are not targets. */
const inputsOf = (graph: Graph): readonly (readonly [string, number])[] =>
  graph.nodes.flatMap(({ id, kind }, position) =>
    kind === 'input' && !isTarget(graph, position) ? [[id, position] as const] : [],
  )
