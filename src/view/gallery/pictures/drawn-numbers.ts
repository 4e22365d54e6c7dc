import { required } from '../../../lib/required'
import type { DrawnText } from '../../graph-picture/drawing'
import { numbersBehind } from './numbers-behind'
import type { PlacedColumns } from './place-columns'
import type { Placed } from './place-nodes'
import type { Subject } from './subject'

/** How far the middle of a number is from its line. */
const offsetPx = { value: -9, gradient: 10 } as const

/** The values above the lines and the gradients below them. */
export const drawnNumbers = (
  { run, columns }: Subject,
  { places, room }: PlacedColumns,
  nodes: ReadonlyMap<number, Placed>,
): readonly DrawnText[] =>
  columns.flatMap((positions, index) => {
    const { x, width, gap } = required(places[index], 'every column has a place')
    return positions.flatMap((position) => {
      const { y } = required(nodes.get(position), 'every node has a place')
      const numbers = numbersBehind(run, position, room)
      return (['value', 'gradient'] as const).flatMap((kind) => {
        const text = numbers[kind]
        return text === undefined ? [] : [{ kind, x: x + (width + gap) / 2, y: y + offsetPx[kind], text }]
      })
    })
  })
