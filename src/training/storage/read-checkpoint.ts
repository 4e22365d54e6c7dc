import { isRecord } from '../../lib/is-record'
import type { RandomState } from '../../lib/random'
import type { Checkpoint } from '../history/checkpoint'
import { momentCounts, type NetworkState } from '../net/network'
import { layerShapes, type Parameters } from '../net/parameters'
import { designOf } from '../settings/design-of'
import { readSettings } from '../settings/read-settings'
import type { TrainingSettings } from '../settings/settings'
import { isAccuracies, isCount, isRateChange, isTimes } from './read-history'

/** The checkpoint that a stored value holds; undefined where it is of another version or damaged. */
export function readCheckpoint(value: unknown): Checkpoint | undefined {
  if (!isRecord(value) || value.version !== 1) return undefined
  const { id, network, random, losses, accuracies, rateChanges, times } = value
  const settings = readSettings(value.settings)
  if (typeof id !== 'string' || !settings || !isRandomState(random) || !isTimes(times)) return undefined
  if (!(losses instanceof Float64Array) || losses.length > settings.iterations) return undefined
  if (!Array.isArray(accuracies) || !accuracies.every(isAccuracies)) return undefined
  if (!Array.isArray(rateChanges) || !rateChanges.every(isRateChange)) return undefined
  if (!isStateOf(settings, network)) return undefined
  return { version: 1, id, settings, network, random, losses, accuracies, rateChanges, times }
}

const isRandomState = (value: unknown): value is RandomState =>
  isRecord(value) && [value.a, value.b, value.c, value.d].every((word) => Number.isInteger(word))

/** Whether a value is the state of the net that `settings` call for. */
function isStateOf(settings: TrainingSettings, value: unknown): value is NetworkState {
  if (!isRecord(value) || !isCount(value.updates) || !Array.isArray(value.moments)) return false
  const { parameters, moments } = value
  if (moments.length !== momentCounts[settings.optimiser]) return false
  return [parameters, ...moments].every((arrays) => areParametersOf(settings, arrays))
}

function areParametersOf(settings: TrainingSettings, value: unknown): value is Parameters {
  const shapes = layerShapes(designOf(settings).sizes)
  if (!Array.isArray(value) || value.length !== shapes.length) return false
  return shapes.every(([inputs, outputs], layer) => {
    const { W, b } = isRecord(value[layer]) ? value[layer] : {}
    return isFloats(W, inputs * outputs) && isFloats(b, outputs)
  })
}

const isFloats = (value: unknown, length: number): boolean =>
  value instanceof Float32Array && value.length === length
