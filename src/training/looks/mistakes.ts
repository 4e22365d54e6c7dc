import { required } from '../../lib/required'
import type { OpenNet } from './open-net'
import { type ReadImage, readImage, readTestImages } from './read-image'

/** The test images that the net misclassifies. */
export interface Mistakes {
  /** The number of test images. */
  readonly images: number
  /** How many of them are misclassified. */
  readonly misread: number
  /** At most 24 of the misclassified images, sorted by the probability of the wrong digit, highest first. */
  readonly worst: readonly ReadImage[]
}

const mostImages = 24

/** Runs the net on all test images, and picks the mistakes that it is most certain of. */
export function mistakesOf(net: OpenNet): Mistakes {
  const { labels } = net.images.test
  const all = readTestImages(net)
  const { classes, probabilities, readings } = all
  const misread: { image: number; certainty: number }[] = []
  for (const [image, label] of labels.entries()) {
    const reading = required(readings[image], 'all images were read')
    const certainty = required(probabilities[image * classes + reading], 'each class has a probability')
    if (reading !== label) misread.push({ image, certainty })
  }
  const worst = misread
    .toSorted((a, b) => b.certainty - a.certainty)
    .slice(0, mostImages)
    .map(({ image }) => readImage(net, all, image))
  return { images: labels.length, misread: misread.length, worst }
}
