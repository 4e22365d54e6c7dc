import { generate } from '../../engine/tensor'
import { withInputs } from '../../engine/with-inputs'
import type { LessonPart } from '../lesson'
import { ownNumbers, type PartNumbers } from './judge-part'

/** A part with targets that add up to 2, if it has targets; the target of an image is always one-hot. */
export function doubledTargets(part: LessonPart): PartNumbers | undefined {
  const { graph, upstream } = ownNumbers(part)
  const target = graph.nodes.find(({ id, kind }) => kind === 'input' && id === 't')
  if (target?.kind !== 'input' || part.setup.given) return undefined
  const { shape, data } = target.value
  const doubled = generate(shape, (at) => 2 * (data[at] ?? 0))
  return { graph: withInputs(graph, new Map([['t', doubled]])), upstream }
}
