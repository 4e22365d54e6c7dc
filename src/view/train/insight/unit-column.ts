import { required } from '../../../lib/required'
import type { Floats } from '../../../training/net/parameters'

/** One unit's weights or gradients, with their range. */
export interface UnitColumn {
  readonly data: Float64Array
  readonly least: number
  readonly most: number
}

/** Column `unit` of an array (inputs × units). */
export function unitColumn(array: Floats, units: number, unit: number): UnitColumn {
  const data = Float64Array.from({ length: array.length / units }, (_, row) =>
    required(array[row * units + unit], 'the unit is in the layer'),
  )
  return { data, least: Math.min(...data), most: Math.max(...data) }
}
