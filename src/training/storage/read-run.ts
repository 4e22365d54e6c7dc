import { isRecord } from '../../lib/is-record'
import type { KeptRun } from '../runs/kept-run'
import { readSettings } from '../settings/read-settings'
import { isAccuracies, isCount, isRateChange, isTimes } from './read-history'

/** The kept run that a stored value holds; undefined where it is of another version or damaged. */
export function readRun(value: unknown): KeptRun | undefined {
  if (!isRecord(value) || value.version !== 1) return undefined
  const { id, name, keptMs, losses, accuracies, rateChanges, times, finished } = value
  const settings = readSettings(value.settings)
  if (!settings || typeof id !== 'string' || typeof name !== 'string' || !isCount(keptMs)) return undefined
  if (!(losses instanceof Float64Array) || typeof finished !== 'boolean' || !isTimes(times)) return undefined
  if (!Array.isArray(accuracies) || !accuracies.every(isAccuracies)) return undefined
  if (!Array.isArray(rateChanges) || !rateChanges.every(isRateChange)) return undefined
  return { version: 1, id, name, keptMs, settings, losses, accuracies, rateChanges, times, finished }
}
