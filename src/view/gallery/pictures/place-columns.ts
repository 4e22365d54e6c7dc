import { required } from '../../../lib/required'
import { textWidth } from '../../graph-picture/text-width'
import { numbersBehind, type Room } from './numbers-behind'
import { type Column, fitInOneRow, type PlacedColumn, rowsOf } from './rows'
import type { Subject } from './subject'

/** The least space behind a column, and what a number has around it. */
const spacePx = { column: 8, number: 6 } as const

/** The columns of a subject in their places, and the numbers that they leave room for. */
export interface PlacedColumns {
  readonly places: readonly PlacedColumn[]
  readonly room: Room
}

function widthOf({ items, beside }: Subject, position: number): number {
  const stacked = [position, ...(beside.get(position) ?? [])]
  return Math.max(...stacked.map((each) => required(items[each], 'every node has a look').width))
}

function measured(subject: Subject, room: Room): readonly Column[] {
  const own = subject.columns.map((positions) => {
    const words = positions.flatMap((each) => Object.values(numbersBehind(subject.run, each, room)))
    return {
      width: Math.max(...positions.map((each) => widthOf(subject, each))),
      gap: Math.max(spacePx.column, ...words.map((word: string) => textWidth(word) + spacePx.number)),
    }
  })
  return subject.result ? [...own, { width: subject.result.width, gap: 0 }] : own
}

/** Puts the columns of a subject, and its result behind them, beside one another, with all numbers if they fit. */
export function placeColumns(subject: Subject): PlacedColumns {
  const roomy = measured(subject, 'all')
  if (fitInOneRow(roomy)) return { places: rowsOf(roomy), room: 'all' }
  return { places: rowsOf(measured(subject, 'ends')), room: 'ends' }
}
