import { required } from '../../src/lib/required'
import { lectureDesign } from '../../src/training/net/design'
import { initialState, type Kernel } from '../../src/training/net/network'
import { defaultSettings } from '../../src/training/settings/settings'
import type { Case, Contestant } from './contestant'
import { drawBatches, firstParameters, sizesOf } from './drawn'

/** One of the page's own kernels, with the images that it was given. */
export function kernelContestant<Loaded>(kernel: Kernel<Loaded>, set: Loaded, images: number) {
  return (wanted: Case): Contestant => {
    const design = { ...lectureDesign, sizes: sizesOf(wanted) }
    const network = kernel.createNetwork(design, initialState(design, firstParameters(wanted)))
    const batches = drawBatches(wanted, images)
    return {
      train: (batch) =>
        network.trainBatch(
          set,
          required(batches[batch], 'there is no such batch'),
          defaultSettings.learningRate,
        ),
    }
  }
}
