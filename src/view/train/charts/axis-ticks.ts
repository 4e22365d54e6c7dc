import type { ScaleContinuousNumeric } from 'd3-scale'
import { formatShort } from '../../../lib/format'
import type { LossScale } from '../../../state/stores/chart-store'

/** A position on an axis and its label. */
export interface Tick {
  readonly value: number
  readonly label: string
}

const linearCount = 5
const largestPlain = 1e4
const digitsOfRoom = 5

/** Up to this many powers of ten are marked at 1, 2 and 5; if there are more, only at 1. */
const mostDecadesInThree = 3

function logValues(lowest: number, highest: number): readonly number[] {
  const first = Math.floor(Math.log10(lowest))
  const last = Math.floor(Math.log10(highest))
  const leads = last - first < mostDecadesInThree ? [1, 2, 5] : [1]
  const powers = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const values = powers.flatMap((power) => leads.map((lead) => Number(`${lead}e${power}`)))
  return values.filter((value) => value >= lowest && value <= highest)
}

/** The marks on a vertical axis. */
export function axisTicks(y: ScaleContinuousNumeric<number, number>, scale: LossScale): readonly Tick[] {
  const [lowest = 0, highest = 1] = y.domain()
  const short = (value: number) => formatShort(value, digitsOfRoom)
  if (scale === 'log') return logValues(lowest, highest).map((value) => ({ value, label: short(value) }))
  const format = y.tickFormat(linearCount)
  return y
    .ticks(linearCount)
    .map((value) => ({ value, label: value < largestPlain ? format(value) : short(value) }))
}
