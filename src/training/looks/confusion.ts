import { required } from '../../lib/required'
import type { OpenNet } from './open-net'
import { type ReadImage, readImage, readTestImages } from './read-image'

/** A cell of the confusion matrix: the digit shown in its images, and the digit that the net predicts. */
export interface ConfusionCell {
  readonly shown: number
  readonly read: number
}

/** Asks for the confusion matrix, and for the images of one of its cells. */
export interface ConfusionQuestion {
  readonly kind: 'confusion'
  readonly cell?: ConfusionCell
}

/** A cell with its first 24 images, in test-set order. */
export interface ConfusionCellImages extends ConfusionCell {
  readonly images: readonly ReadImage[]
}

/**
 * How the net classifies the test images: (classes × classes), with a row for each digit shown and a column
 * for each digit predicted.
 */
export interface Confusion {
  readonly classes: number
  readonly counts: Uint32Array
  /** The requested cell. */
  readonly cell?: ConfusionCellImages
}

const mostImages = 24

/** Runs the net on all test images. */
export function confusionOf(net: OpenNet, { cell }: ConfusionQuestion): Confusion {
  const { labels } = net.images.test
  const all = readTestImages(net)
  const { classes, readings } = all
  const counts = new Uint32Array(classes * classes)
  const chosen: number[] = []
  for (const [image, label] of labels.entries()) {
    const reading = required(readings[image], 'all images were read')
    const at = label * classes + reading
    counts[at] = required(counts[at], 'every label is a class') + 1
    if (cell?.shown === label && cell.read === reading && chosen.length < mostImages) chosen.push(image)
  }
  const images = chosen.map((image) => readImage(net, all, image))
  return { classes, counts, ...(cell && { cell: { ...cell, images } }) }
}
