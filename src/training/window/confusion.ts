import { required } from '../../lib/required'
import { indexOfMaximum } from '../kernel/index-of-maximum'
import type { NetWindow } from './net-window'

/** What the net takes the test images for: (classes × classes), the digit shown row after row, what it is taken for column after column. */
export interface Confusion {
  readonly classes: number
  readonly counts: Uint32Array
  /** For each test image, what it is taken for. */
  readonly readings: Uint8Array
}

/** Has the net read all test images. */
export function confusionOf(window: NetWindow): Confusion {
  const { images, labels } = window.images.test
  const probabilities = window.probabilities('test', 0, images.count)
  const classes = probabilities.length / images.count
  const counts = new Uint32Array(classes * classes)
  const readings = new Uint8Array(images.count)
  for (const [image, label] of labels.entries()) {
    const reading = indexOfMaximum(probabilities.subarray(image * classes, (image + 1) * classes))
    readings[image] = reading
    const cell = label * classes + reading
    counts[cell] = required(counts[cell], 'every label is a class') + 1
  }
  return { classes, counts, readings }
}
