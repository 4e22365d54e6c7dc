import { seedRandom } from '../../lib/random'
import { type Checkpoint, positionOf } from '../history/checkpoint'
import { type OpenNet, openNet } from '../looks/open-net'
import { Recorder } from '../microscope/recorder'
import type { Snapshot } from '../microscope/snapshot'
import type { OnDownload } from '../mnist/file-shelf'
import type { LoadMnist } from '../mnist/load-mnist'
import { designOf } from '../net/design'
import { initialState, type Kernel } from '../net/network'
import { initialParameters } from '../net/parameters'
import type { LoadedSet, RunData } from '../net/run-data'
import { firstImages, type LabelledImages } from '../net/sparse-images'
import { LearningRates } from '../settings/learning-rates'
import type { TrainingSettings } from '../settings/settings'
import { Measuring } from './measuring'
import type { RunEvent } from './run-event'
import { drawRows, trainInPieces } from './train-in-pieces'

/** A run with its net. */
export interface BegunRun {
  /** One piece of work per `next()`. */
  readonly pieces: Generator<RunEvent, void>
  readonly net: OpenNet
  readonly rates: LearningRates
  readonly recorder: Recorder
  readonly measuring: Measuring
  /** The current net and random number generator. */
  readonly state: () => Pick<Checkpoint, 'network' | 'random'>
}

/** Starts a run with data that has been fetched, or continues one from a checkpoint. */
export type BeginRun = (settings: TrainingSettings, from?: Checkpoint) => BegunRun

/** Fetches what a run needs; throws a TrainingFailure if a file does not arrive intact. */
export type PrepareRun = (mnistUrl: string, onDownload: OnDownload, signal: AbortSignal) => Promise<BeginRun>

/** A run in `kernel`: weights, batches and dropout masks all follow from the seed in the settings. */
export function beginRun<Loaded>(
  kernel: Kernel<Loaded>,
  data: RunData<Loaded>,
  settings: TrainingSettings,
  from?: Checkpoint,
): BegunRun {
  const random = from ? { ...from.random } : seedRandom(settings.seed)
  const design = designOf(settings)
  const state =
    from?.network ?? initialState(design, initialParameters(design.sizes, settings.initialisation, random))
  const network = kernel.createNetwork(design, state)
  const known = { ...data, train: firstOf(data.train, settings.trainingImages) }
  const rates = new LearningRates(settings.learningRate, from?.rateChanges, from?.losses.length)
  const recorder = new Recorder()
  const measuring = new Measuring()
  const position = from && positionOf(from)

  function next(): Snapshot | undefined {
    const { parameters, updates } = network.state()
    if (updates >= settings.iterations) return undefined
    const rows = new Uint32Array(settings.batchSize)
    drawRows(rows, known.train.images.images.count, { ...random })
    return { iteration: updates + 1, parameters, rows }
  }

  return {
    pieces: trainInPieces(network, known, settings, random, rates, position, recorder, measuring),
    net: openNet(design, network, known, { snapshots: () => recorder.snapshots, next }),
    rates,
    recorder,
    measuring,
    state: () => ({ network: network.state(), random: { ...random } }),
  }
}

/** The first `count` images of a set, as if there were no others. */
const firstOf = <Loaded>({ images, loaded }: LoadedSet<Loaded>, count: number): LoadedSet<Loaded> => ({
  images: firstImages(images, count),
  loaded,
})

/** `set` in the form that `kernel` needs. */
export const loadedSet = <Loaded>(kernel: Kernel<Loaded>, images: LabelledImages): LoadedSet<Loaded> => ({
  images,
  loaded: kernel.load(images),
})

/** Prepares runs in `kernel`, handing it the images only once. */
export function createPrepareRun<Loaded>(kernel: Kernel<Loaded>, loadMnist: LoadMnist): PrepareRun {
  let data: RunData<Loaded> | undefined
  return async (mnistUrl, onDownload, signal) => {
    const { train, test } = await loadMnist(mnistUrl, onDownload, signal)
    data ??= { train: loadedSet(kernel, train), test: loadedSet(kernel, test) }
    const ready = data
    return (settings, from) => beginRun(kernel, ready, settings, from)
  }
}
