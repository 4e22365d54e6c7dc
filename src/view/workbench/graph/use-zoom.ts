import { select } from 'd3-selection'
import { type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { createStore } from 'zustand/vanilla'
import type { Placement } from './fit-view'
import type { View, ViewStore } from './view'

export interface Zoom {
  /** Changes with each event of pan and zoom, so it is followed by what moves alone. */
  readonly view: ViewStore
  /** Moves the view there, gliding unless it is told to jump. */
  readonly moveTo: (view: Placement, jumps?: boolean) => void
}

/** Pan and zoom of an element by mouse, wheel and fingers, between two scales. */
export function useZoom(stage: RefObject<HTMLElement | null>, smallest: number, largest: number): Zoom {
  const [view] = useState(() => createStore<View>(() => ({ x: 0, y: 0, k: 1, isPlaced: false })))
  const jump = useRef(false)
  const behavior = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null)
  useEffect(() => {
    if (!stage.current) return
    const zooming = zoom<HTMLElement, unknown>()
      .scaleExtent([smallest, largest])
      .filter((event: Event) => !isOnControl(event) && isForStage(event))
      .on('zoom', ({ transform: { x, y, k }, sourceEvent }) => {
        const before = view.getState()
        const glides = before.isPlaced && sourceEvent === null && !jump.current
        const from = { x: before.x, y: before.y, k: before.k }
        view.setState({ x, y, k, isPlaced: true, ...(glides && { from }) }, true)
      })
    behavior.current = zooming
    const selection = select(stage.current)
    selection.call(zooming).on('dblclick.zoom', null)
    return () => {
      selection.on('.zoom', null)
    }
  }, [stage, view, smallest, largest])
  const moveTo = useCallback(
    ({ x, y, k }: Placement, jumps = false) => {
      if (!stage.current) return
      const transform = zoomIdentity.translate(x, y).scale(k)
      jump.current = jumps
      behavior.current?.transform(select(stage.current), transform)
      jump.current = false
    },
    [stage],
  )
  return { view, moveTo }
}

const isOnControl = (event: Event): boolean =>
  event.target instanceof Element && event.target.closest('[data-no-pan]') !== null

/** A plain wheel scrolls the page; with Ctrl or a pinch it zooms. */
const isForStage = (event: Event): boolean =>
  event instanceof WheelEvent
    ? event.ctrlKey || event.metaKey
    : !(event instanceof MouseEvent && event.button !== 0)
