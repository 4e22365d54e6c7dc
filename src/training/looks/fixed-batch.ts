import type { OpenNet } from './open-net'

const mostImages = 100

/**
 * The rows of the first 100 training images (or all, if there are fewer): a batch that never changes, so that
 * what it shows changes only with the net.
 */
export const fixedBatch = ({ images: { train } }: OpenNet): Uint32Array =>
  Uint32Array.from({ length: Math.min(mostImages, train.images.count) }, (_, row) => row)
