import { required } from '../../lib/required'
import type { OpenNet } from './open-net'
import { type ReadImage, readImage, readTestImages } from './read-image'

/** A cell of the confusion matrix: the digit that images show, and the one that the net reads. */
export interface ConfusionCell {
  readonly shown: number
  readonly read: number
}

/** A question after the confusion matrix, and the images of one of its cells. */
export interface ConfusionQuestion {
  readonly kind: 'confusion'
  readonly cell?: ConfusionCell
}

/** A cell with its first 24 images, in the order of the test set. */
export interface ConfusionCellImages extends ConfusionCell {
  readonly images: readonly ReadImage[]
}

/** What the net takes the test images for: (classes × classes), the digit shown row after row, what it is taken for column after column. */
export interface Confusion {
  readonly classes: number
  readonly counts: Uint32Array
  /** The cell that was asked for. */
  readonly cell?: ConfusionCellImages
}

const mostImages = 24

/** Has the net read all test images. */
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
