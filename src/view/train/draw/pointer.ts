import type { Point } from '../../../training/drawing/stroke'

/** The nearest coordinate within the square, along one of its sides. */
export const within = (place: number): number => Math.min(1, Math.max(0, place))

/** The position of a pointer in the square, from 0 to 1; if it is outside, the nearest position inside. */
export function pointOf(
  square: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top, width, height } = square.getBoundingClientRect()
  return { x: within((clientX - left) / width), y: within((clientY - top) / height) }
}

/** All positions of a pointer since the last event; browsers report them only in secure contexts. */
export function eventsOf(event: PointerEvent): readonly PointerEvent[] {
  const { getCoalescedEvents }: Partial<PointerEvent> = event
  const coalesced = getCoalescedEvents?.call(event) ?? []
  return coalesced.length > 0 ? coalesced : [event]
}
