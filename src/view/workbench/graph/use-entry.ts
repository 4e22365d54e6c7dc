import { useEffect, useMemo, useState } from 'react'
import { explainEntry } from '../../../trace/entry/entry'
import type { EntryPlace } from '../../../trace/symbols/entry-place'
import type { EntryPointing } from './entry-context'
import type { GraphModel } from './graph-model'

interface Pointed {
  readonly place: EntryPlace
  /** Whether it stays when the pointer leaves. */
  readonly isHeld: boolean
}

const isSame = (a: EntryPlace | undefined, b: EntryPlace): boolean => a?.array === b.array && a.at === b.at

/** Which entry of the graph's arrays is pointed at, and how it is made; Escape or a click elsewhere releases it. */
export function useEntry({ run, trace, frame, loss }: GraphModel): EntryPointing {
  const [pointed, setPointed] = useState<Pointed>()
  const isPointing = pointed !== undefined
  useEffect(() => (isPointing ? whenLeft(() => setPointed(undefined)) : undefined), [isPointing])
  const actions = useMemo(
    () => ({
      hover: (place: EntryPlace) =>
        setPointed((now) => (now?.isHeld || isSame(now?.place, place) ? now : { place, isHeld: false })),
      leave: () => setPointed((now) => (now?.isHeld ? now : undefined)),
      toggle: (place: EntryPlace) =>
        setPointed((now) => (now?.isHeld && isSame(now.place, place) ? undefined : { place, isHeld: true })),
      hold: (place: EntryPlace) => setPointed({ place, isHeld: true }),
      clear: () => setPointed(undefined),
    }),
    [],
  )
  const place = pointed?.place
  const explanation = useMemo(
    () => place && explainEntry({ trace, run, loss }, frame, place),
    [place, trace, run, frame, loss],
  )
  return useMemo(() => ({ explanation, ...actions }), [explanation, actions])
}

/** Calls `leave` on Escape, before any other listener, and on a click outside of the arrays and their explanation. */
function whenLeft(leave: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    leave()
  }
  const onClick = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element && target.closest('[data-array], [data-entry]'))) leave()
  }
  window.addEventListener('keydown', onKey, true)
  window.addEventListener('click', onClick)
  return () => {
    window.removeEventListener('keydown', onKey, true)
    window.removeEventListener('click', onClick)
  }
}
