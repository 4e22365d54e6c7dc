import { required } from '../../../lib/required'
import { digitImage } from '../../../training/drawing/digit-image'
import type { Stroke } from '../../../training/drawing/stroke'
import { readingBy } from '../../../training/looks/reading'
import { lectureDesign } from '../../../training/net/design'
import type { Parameters } from '../../../training/net/parameters'

/** A drawn digit, and what a net reads in it. */
export interface ReadDigit {
  readonly strokes: readonly Stroke[]
  readonly reading: number
  /** One for each digit, in percent, to a tenth. */
  readonly percent: readonly number[]
}

/** Has a net read a drawing, as the training page does. */
export function readDigit(strokes: readonly Stroke[], parameters: Parameters): ReadDigit {
  const image = required(digitImage(strokes), 'there is nothing drawn to read')
  const { reading, probabilities } = readingBy(lectureDesign, parameters, { image })
  return { strokes, reading, percent: Array.from(probabilities, (share) => Math.round(1000 * share) / 10) }
}
