import { isRecord } from '../../lib/is-record'
import { required } from '../../lib/required'
import records from './records-of-version-1.json'

const arrayTypes = { Float32Array, Float64Array }

/** The value that `asPlain` turned into a plain one. */
function revived(plain: unknown): unknown {
  if (Array.isArray(plain)) return plain.map(revived)
  if (!isRecord(plain)) return plain
  const { type, base64 } = plain
  if (typeof base64 !== 'string')
    return Object.fromEntries(Object.entries(plain).map(([name, part]) => [name, revived(part)]))
  const ArrayType = arrayTypes[type as keyof typeof arrayTypes]
  return new ArrayType(Uint8Array.from(Buffer.from(base64, 'base64')).buffer)
}

const kept = Object.entries(records.indexedDB).map(([name, record]) => [name, revived(record)] as const)

/**
 * What the page stored as version 1 of each record, read from a browser that had trained 5 iterations (one
 * hidden unit, momentum, a new learning rate from the third on), kept that run, stepped through the first
 * lesson, opened its code as PyTorch in layers, and switched to Korean and the dark theme.
 */
export const recordsOfVersion1 = {
  model: required(
    kept.find(([name]) => name === 'model'),
    'a model is kept',
  )[1],
  run: required(
    kept.find(([name]) => name.startsWith('run:')),
    'a run is kept',
  )[1],
  texts: records.localStorage,
}
