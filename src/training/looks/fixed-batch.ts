import type { OpenNet } from './open-net'

const mostImages = 100

/** The rows of the first 100 training images (of fewer, all): a batch that stays, so that what it shows changes by the net alone. */
export const fixedBatch = ({ images: { train } }: OpenNet): Uint32Array =>
  Uint32Array.from({ length: Math.min(mostImages, train.images.count) }, (_, row) => row)
