import type { Point } from '../../../training/drawing/stroke'
import { within } from './within'

/** Where a pointer is in the square, from 0 to 1; outside of it, the nearest place inside. */
export function pointOf(
  square: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top, width, height } = square.getBoundingClientRect()
  return { x: within((clientX - left) / width), y: within((clientY - top) / height) }
}
