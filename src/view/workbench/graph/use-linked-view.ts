import { useEffect, useRef } from 'react'
import type { Size } from '../../../layout/sizes'
import type { ViewBox } from '../../../state/link/link'
import { appStore } from '../../../state/stores/app-store'
import { useLatest } from '../../shared/use-latest'
import { isSamePlace } from './fit-view'
import type { ViewStore } from './view'
import { placedAt, viewBoxOf } from './view-box'

/** How long pan, zoom and nodes have to be at rest before they are written to the link. */
export const linkRestMs = 300

interface LinkedView {
  readonly view: ViewStore
  readonly graph: Size
  /** Absent before its size is known. */
  readonly stage: Size | undefined
  /** The view in the link; undefined for an automatic view. */
  readonly chosen: ViewBox | undefined
  /** Whether the view is written to the link; not while the whole graph is shown for a while, nor on paper. */
  readonly isLinked: boolean
  /** Called when the link asks for another view. */
  readonly onChange: () => void
}

/** Writes to the link what the viewer has zoomed or panned to, and says when the link asks for another view. */
export function useLinkedView({ view, graph, stage, chosen, isLinked, onChange }: LinkedView): void {
  const written = useRef(chosen)
  const write = useLatest(() => {
    const { isChosen, ...here } = view.getState()
    const { link, change } = appStore.getState()
    if (!stage || !isLinked) return
    if (isChosen && link.view && isSamePlace(here, placedAt(link.view, graph, stage))) return
    written.current = isChosen ? viewBoxOf(here, graph, stage) : undefined
    if (written.current !== link.view) change({ view: written.current })
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const unsubscribe = view.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(write, linkRestMs)
    })
    return () => {
      unsubscribe()
      clearTimeout(timer)
    }
  }, [view, write])
  const follow = useLatest((asked: ViewBox | undefined) => {
    if (asked !== written.current) onChange()
    written.current = asked
  })
  useEffect(() => follow(chosen), [follow, chosen])
}
