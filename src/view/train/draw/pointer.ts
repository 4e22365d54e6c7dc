import type { Point } from '../../../training/drawing/stroke'

/** The nearest place inside the square, along one of its sides. */
export const within = (place: number): number => Math.min(1, Math.max(0, place))

/** Where a pointer is in the square, from 0 to 1; outside of it, the nearest place inside. */
export function pointOf(
  square: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top, width, height } = square.getBoundingClientRect()
  return { x: within((clientX - left) / width), y: within((clientY - top) / height) }
}

/** All the places that a pointer was at since the last event; browsers tell them only on pages of a secure address. */
export function eventsOf(event: PointerEvent): readonly PointerEvent[] {
  const { getCoalescedEvents }: Partial<PointerEvent> = event
  const coalesced = getCoalescedEvents?.call(event) ?? []
  return coalesced.length > 0 ? coalesced : [event]
}
