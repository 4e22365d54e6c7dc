import type { Point } from '../../../training/drawing/stroke'
import { within } from './pointer'

const step = 0.04

const moves: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
}

/** Where an arrow key moves the pen, within the square; undefined for any other key. */
export function movedPen({ x, y }: Point, key: string): Point | undefined {
  const move = moves[key]
  return move && { x: within(x + move.x), y: within(y + move.y) }
}
