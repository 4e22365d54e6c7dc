// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
/** Images as compressed sparse rows: only the pixels that are not 0, row by row. */
export interface SparseImages {
  readonly count: number
  /** Pixels of one image. */
  readonly pixels: number
  /** (count + 1): where each image begins in `columns` and `values`, and where the last one ends. */
  readonly starts: Uint32Array
  /** The position of each kept pixel in its image. */
  readonly columns: Uint16Array
  /** The brightness of each kept pixel, byte / 255, in (0, 1]. */
  readonly values: Float32Array
}

/** Images with what they show: `labels` (count), starting at 0. */
export interface LabelledImages {
  readonly images: SparseImages
  readonly labels: Uint8Array
}

function countNonZero(bytes: Uint8Array): number {
  let count = 0
  for (let i = 0; i < bytes.length; i++) if (bytes[i] !== 0) count++
  return count
}

/** Compresses `bytes` (count × pixels, row by row); `pixels` is at most 65,536. */
export function sparseImages(bytes: Uint8Array, pixels: number): SparseImages {
  const count = bytes.length / pixels
  const kept = countNonZero(bytes)
  const starts = new Uint32Array(count + 1)
  const columns = new Uint16Array(kept)
  const values = new Float32Array(kept)
  let next = 0
  for (let row = 0; row < count; row++) {
    starts[row] = next
    for (let column = 0; column < pixels; column++) {
      const byte = bytes[row * pixels + column]!
      if (byte === 0) continue
      columns[next] = column
      values[next] = byte / 255
      next++
    }
  }
  starts[count] = next
  return { count, pixels, starts, columns, values }
}

/** The first `count` of some images, or all if there are fewer; shares their arrays. */
export const firstImages = ({ images, labels }: LabelledImages, count: number): LabelledImages => ({
  images: { ...images, count: Math.min(images.count, count) },
  labels: labels.subarray(0, count),
})
