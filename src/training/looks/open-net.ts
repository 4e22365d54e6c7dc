import type { Snapshot } from '../microscope/snapshot'
import type { DropoutMasks, Network, NetworkDesign, NetworkState } from '../net/network'
import type { Floats, Parameters } from '../net/parameters'
import type { RunData } from '../net/run-data'
import type { LabelledImages } from '../net/sparse-images'

/** One of MNIST's two sets. */
export type SetName = keyof RunData<unknown>

/** A net in the middle of its training, to look into; rows count from 0 within their set. */
export interface OpenNet {
  readonly design: NetworkDesign
  readonly images: Readonly<Record<SetName, LabelledImages>>
  state(): NetworkState
  /** softmax of the scores of the images from `from` up to but not including `to`: (images × classes). */
  probabilities(set: SetName, from: number, to: number): Floats
  /** The outputs of each hidden layer for the images `rows`: (rows × units) for each. */
  activations(set: SetName, rows: Uint32Array): readonly Floats[]
  /** The gradients of an update on the training images `rows`, without making the update. */
  gradients(rows: Uint32Array, masks?: DropoutMasks): Parameters
  /** The iterations that were kept, each as it began. */
  snapshots(): readonly Snapshot[]
  /** The next iteration, as it begins; undefined if there is none. */
  next(): Snapshot | undefined
}

/**
 * A `network` to look into, with its data, and with the recorded iterations of its run if they are needed.
 */
export function openNet<Loaded>(
  design: NetworkDesign,
  network: Network<Loaded>,
  { train, test }: RunData<Loaded>,
  course: Pick<OpenNet, 'snapshots' | 'next'> = { snapshots: () => [], next: () => undefined },
): OpenNet {
  const data = { train, test }
  return {
    design,
    images: { train: train.images, test: test.images },
    state: () => network.state(),
    probabilities: (set, from, to) => network.probabilities(data[set].loaded, from, to),
    activations: (set, rows) => network.activations(data[set].loaded, rows),
    gradients: (rows, masks) => network.gradients(train.loaded, rows, masks),
    ...course,
  }
}
