/** All the places that a pointer was at since the last event; browsers tell them only on pages of a secure address. */
export function eventsOf(event: PointerEvent): readonly PointerEvent[] {
  const { getCoalescedEvents }: Partial<PointerEvent> = event
  const coalesced = getCoalescedEvents?.call(event) ?? []
  return coalesced.length > 0 ? coalesced : [event]
}
