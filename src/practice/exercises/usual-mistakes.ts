import { mistakes } from '../mistakes/all'
import type { MistakeId } from '../mistakes/mistake-ids'
import type { Place } from '../questions/place'

/** What people get wrong about a gradient, what is most special first: where two give the same number, that one is told. */
const ofGradients: readonly MistakeId[] = [
  'one-path',
  'paths-not-added',
  'not-transposed',
  'bias-not-summed',
  'mask-by-gradient',
  'mean-left-out',
  'mean-twice',
  'target-minus-output',
  'own-score-only',
  'output-for-difference',
  'own-input',
  'addition-splits',
  'square-left-out',
  'sigmoid-of-input',
  'upstream-left-out',
  'local-left-out',
  'wrong-point',
  'started-with-value',
  'sign',
  'other-variable',
  'value-for-gradient',
]

const ofLocals: readonly MistakeId[] = [
  'own-input',
  'square-left-out',
  'wrong-point',
  'upstream-put-in',
  'sign',
  'value-for-gradient',
]

/** The mistakes that can be made at a place. */
export const usualMistakes = (place: Place): readonly MistakeId[] =>
  (place.kind === 'local' ? ofLocals : ofGradients).filter((id) => mistakes[id].answers(place).length > 0)
