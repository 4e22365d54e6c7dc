import { required } from '../../lib/required'
import { indexOfMaximum } from '../kernel/index-of-maximum'
import type { Floats } from '../net/parameters'
import type { SparseImages } from '../net/sparse-images'
import type { OpenNet } from './open-net'

/** The net's predictions for all test images. */
export interface TestReadings {
  readonly classes: number
  /** (images × classes). */
  readonly probabilities: Floats
  /** For each image, the class with the highest probability. */
  readonly readings: Uint8Array
}

/** A test image with the net's prediction. */
export interface ReadImage {
  /** Its index among the test images, from 0. */
  readonly image: number
  readonly label: number
  readonly reading: number
  /** One for each class. */
  readonly probabilities: Floats
  /** Brightness from 0 to 1, row by row. */
  readonly pixels: Float32Array
}

/** Runs the net on all test images. */
export function readTestImages(net: OpenNet): TestReadings {
  const { count } = net.images.test.images
  const probabilities = net.probabilities('test', 0, count)
  const classes = probabilities.length / count
  const readings = Uint8Array.from({ length: count }, (_, image) =>
    indexOfMaximum(probabilities.subarray(image * classes, (image + 1) * classes)),
  )
  return { classes, probabilities, readings }
}

/** All pixels of one image, including the black ones. */
export function pixelsOf({ pixels, starts, columns, values }: SparseImages, row: number): Float32Array {
  const dense = new Float32Array(pixels)
  const [from, to] = starts.subarray(row, row + 2)
  const kept = values.subarray(from, to)
  for (const [i, column] of columns.subarray(from, to).entries()) {
    dense[column] = required(kept[i], 'each kept pixel has a value')
  }
  return dense
}

/** One test image with its prediction. */
export function readImage(net: OpenNet, all: TestReadings, image: number): ReadImage {
  const { images, labels } = net.images.test
  return {
    image,
    label: required(labels[image], 'the image is one of the set'),
    reading: required(all.readings[image], 'all images were read'),
    probabilities: all.probabilities.slice(image * all.classes, (image + 1) * all.classes),
    pixels: pixelsOf(images, image),
  }
}
