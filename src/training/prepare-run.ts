import { seedRandom } from '../lib/random'
import { lectureDesign } from './lecture-design'
import type { OnDownload } from './mnist/file-shelf'
import type { LoadMnist } from './mnist/load-mnist'
import { initialState, type Kernel } from './network'
import { initialParameters } from './parameters'
import { type TrainingSettings, weightScale } from './settings'
import type { LabelledImages } from './sparse-images'
import { type RunData, type RunEvent, trainingRun } from './training-run'

/** Starts a run over data that is here: its pieces, one for each `next()`. */
export type BeginRun = (settings: TrainingSettings) => Iterator<RunEvent, void>

/** Fetches what a run needs; throws a TrainingFailure where a file does not come whole. */
export type PrepareRun = (mnistUrl: string, onDownload: OnDownload, signal: AbortSignal) => Promise<BeginRun>

/** The pieces of a run of the lecture's net in `kernel`: weights and batches all come from the settings' seed. */
export function beginRun<Loaded>(kernel: Kernel<Loaded>, data: RunData<Loaded>, settings: TrainingSettings) {
  const random = seedRandom(settings.seed)
  const initial = initialState(lectureDesign, initialParameters(lectureDesign.sizes, weightScale, random))
  return trainingRun(kernel.createNetwork(lectureDesign, initial), data, settings, random)
}

/** `set` in the form that `kernel` wants it in. */
export function loadedSet<Loaded>(kernel: Kernel<Loaded>, set: LabelledImages) {
  return { loaded: kernel.load(set), count: set.images.count }
}

/** Prepares runs in `kernel`, handing it the images only once. */
export function createPrepareRun<Loaded>(kernel: Kernel<Loaded>, loadMnist: LoadMnist): PrepareRun {
  let data: RunData<Loaded> | undefined
  return async (mnistUrl, onDownload, signal) => {
    const { train, test } = await loadMnist(mnistUrl, onDownload, signal)
    data ??= { train: loadedSet(kernel, train), test: loadedSet(kernel, test) }
    const ready = data
    return (settings) => beginRun(kernel, ready, settings)
  }
}
