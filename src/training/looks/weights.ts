import { writeWeights } from '../files/weights-file'
import type { TrainingSettings } from '../settings/settings'
import type { OpenNet } from './open-net'

/** Asks for the net as a file. */
export interface WeightsQuestion {
  readonly kind: 'weights'
  /** The settings of the run, to be written into the file. */
  readonly settings: TrainingSettings
}

/** The current net as a safetensors file, see writeWeights. */
export function weightsOf(net: OpenNet, { settings }: WeightsQuestion): Uint8Array<ArrayBuffer> {
  const { parameters, updates } = net.state()
  return writeWeights({ settings, iteration: updates, parameters })
}
