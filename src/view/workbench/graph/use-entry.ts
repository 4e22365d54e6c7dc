import { useEffect, useMemo, useRef, useState } from 'react'
import { mayOpenEntry, noteOpenedEntry } from '../../../state/stores/entry-intro-store'
import { explainEntry } from '../../../trace/entry/entry'
import { madeEntry } from '../../../trace/entry/made-entry'
import type { EntryPlace } from '../../../trace/symbols/entry-place'
import { useBeforePaint } from '../../shared/use-before-paint'
import type { EntryPointing } from './entry-context'
import type { GraphModel } from './graph-model'

interface Pointed {
  readonly place: EntryPlace
  /** Whether it stays when the pointer leaves. */
  readonly isHeld: boolean
  /** Whether it opened by itself; it closes at the next step. */
  readonly isIntro?: boolean
}

const isSame = (a: EntryPlace | undefined, b: EntryPlace): boolean => a?.array === b.array && a.at === b.at

const none: ReadonlyMap<string, ReadonlySet<number>> = new Map()

/** Where a graph is shown. */
interface Shown {
  /** The lesson's id, and its part's where it is not the first. */
  readonly name: string
  readonly isOnStage: boolean
}

/**
 * Which entry of the graph's arrays is pointed at, and how it is made; Escape or a click elsewhere releases it. On the
 * page it opens by itself once in a lesson, after the first step forward that computes a sum of products.
 */
export function useEntry({ run, trace, frame, loss }: GraphModel, { name, isOnStage }: Shown): EntryPointing {
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
  const before = useRef(frame.index)
  useBeforePaint(() => {
    const isForward = frame.index === before.current + 1
    before.current = frame.index
    const [lesson = name] = name.split('/')
    const mayOpen = isForward && !isOnStage && mayOpenEntry(lesson)
    const made = mayOpen ? madeEntry({ run, trace, loss }, frame) : undefined
    if (made) noteOpenedEntry(lesson)
    if (made) setPointed({ place: made, isHeld: true, isIntro: true })
    else if (pointed?.isIntro) setPointed((now) => (now?.isIntro ? undefined : now))
  }, [frame.index])
  const place = pointed?.place
  const isIntro = pointed?.isIntro === true
  const explanation = useMemo(
    () => place && explainEntry({ trace, run, loss }, frame, place),
    [place, trace, run, frame, loss],
  )
  const line = frame.step?.kind === 'line' ? frame.step.lights.entries : none
  const lit = explanation?.lit ?? line
  return useMemo(() => ({ explanation, lit, isIntro, ...actions }), [explanation, lit, isIntro, actions])
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
