import type { NetWindow } from './net-window'

const mostImages = 100

/** The rows of the first 100 training images (of fewer, all): a batch that stays, so that what it shows changes by the net alone. */
export const fixedBatch = ({ images: { train } }: NetWindow): Uint32Array =>
  Uint32Array.from({ length: Math.min(mostImages, train.images.count) }, (_, row) => row)
