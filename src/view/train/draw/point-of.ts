import type { Point } from '../../../training/drawing/stroke'

/** Where a pointer is in the square, from 0 to 1. */
export function pointOf(
  square: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top, width, height } = square.getBoundingClientRect()
  return { x: (clientX - left) / width, y: (clientY - top) / height }
}
