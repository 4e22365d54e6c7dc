// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { LabelledImages, SparseImages } from '../../net/sparse-images'
import { type KernelMemory, valueTable } from './memory'

/** The addresses of images in the module's memory. */
export interface PackedImages {
  /** Where the pixels of each image begin, counted in pixels, and where those of the last one end. */
  readonly starts: number
  /**
   * Two bytes per pixel: its distance from the previous one (or from the very first pixel), and its value.
   */
  readonly pixels: number
  /** One byte per image. */
  readonly labels: number
}

const farthest = 255

/**
 * Calls `put` with the gap and the value of each pixel of an image; a gap over 255 is bridged by pixels of
 * value 0.
 */
function walkGaps(images: SparseImages, image: number, put: (gap: number, byte: number) => void): void {
  let before = 0
  for (let at = images.starts[image]!; at < images.starts[image + 1]!; at++) {
    const column = images.columns[at]!
    for (; column - before > farthest; before += farthest) put(farthest, 0)
    put(column - before, Math.round(images.values[at]! * 255))
    before = column
  }
}

function packedLength(images: SparseImages): number {
  let length = 0
  for (let image = 0; image < images.count; image++) walkGaps(images, image, () => length++)
  return length
}

/**
 * Writes images to the module's memory: two bytes per pixel, so that 60,000 of them take 18 MB instead of 54.
 */
export function packImages(memory: KernelMemory, { images, labels }: LabelledImages): PackedImages {
  const length = packedLength(images)
  const at = {
    starts: memory.take(4 * (images.count + 1)),
    pixels: memory.take(2 * length),
    labels: memory.take(labels.length),
  }
  const starts = memory.words(at.starts, images.count + 1)
  const bytes = memory.bytes(at.pixels, 2 * length)
  let next = 0
  for (let image = 0; image < images.count; image++) {
    starts[image] = next / 2
    walkGaps(images, image, (gap, byte) => {
      bytes[next++] = gap
      bytes[next++] = byte
    })
  }
  starts[images.count] = next / 2
  memory.bytes(at.labels, labels.length).set(labels)
  memory.floats(valueTable, 256).set(Float32Array.from({ length: 256 }, (_, byte) => byte / 255))
  return at
}
