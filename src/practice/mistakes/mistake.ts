import type { Tensor } from '../../engine/tensor'
import type { Text } from '../../i18n/text'
import type { Place } from '../questions/place'

/** Something that people get wrong: what they answer, and what to tell them. */
export interface Mistake {
  /** One sentence that says what to look at, without a number that could be the answer. */
  readonly say: Text
  /**
   * What someone answers at a place who gets it wrong this way: arrays in the shape of the right one, or in a wrong
   * shape; none where it cannot be made.
   */
  readonly answers: (place: Place) => readonly Tensor[]
}
