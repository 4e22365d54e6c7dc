import { select } from 'd3-selection'
import { type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { createStore } from 'zustand/vanilla'
import type { Size } from '../../../layout/sizes'
import { useLatest } from '../../shared/use-latest'
import type { Placement } from './fit-view'
import type { View, ViewStore } from './view'

interface Move {
  readonly jumps?: boolean
  /** Whether the viewer chose the view; if absent, that stays as it is. */
  readonly isChosen?: boolean
}

export interface Zoom {
  /** Changes with each pan and zoom event, so only what moves subscribes to it. */
  readonly view: ViewStore
  /** Moves the view there, gliding unless it is told to jump. */
  readonly moveTo: (view: Placement, how?: Move) => void
}

/** How much of a graph stays in view, however far it is dragged. */
const keptPx = 56

/** A scale counts as larger than another one from this factor on. */
const zoomedIn = 1.02

/**
 * Pan and zoom of an element by mouse, wheel and touch, between two scales. Above `whole` the graph is larger than its
 * stage, and the wheel pans; above `rest` the user has zoomed in, and one finger pans.
 */
export function useZoom(
  stage: RefObject<HTMLElement | null>,
  [smallest, largest]: readonly [number, number],
  graph: Size,
  { whole, rest }: { readonly whole: number; readonly rest: number },
  room: Size = { width: 0, height: 0 },
): Zoom {
  const [view] = useState(() =>
    createStore<View>(() => ({ x: 0, y: 0, k: 1, isPlaced: false, isChosen: false })),
  )
  const move = useRef<Move>({})
  const behavior = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null)
  const { width, height } = graph
  // Known already: reading it from the element would lay the page out at every move.
  const extent = useLatest((): [[number, number], [number, number]] => [
    [0, 0],
    [room.width, room.height],
  ])
  useEffect(() => {
    const element = stage.current
    if (!element) return
    const isAbove = (scale: number): boolean => view.getState().k > scale * zoomedIn
    const zooming = zoom<HTMLElement, unknown>()
      .extent(extent)
      .scaleExtent([smallest, largest])
      .constrain(({ x, y, k }, [, [right, bottom]]) =>
        zoomIdentity
          .translate(
            clamped(x, keptPx - width * k, right - keptPx),
            clamped(y, keptPx - height * k, bottom - keptPx),
          )
          .scale(k),
      )
      .filter((event: Event) => !isOnControl(event) && isForStage(event, isAbove(rest)))
      .on('zoom', ({ transform: { x, y, k }, sourceEvent }) => {
        const before = view.getState()
        const { jumps, isChosen = sourceEvent !== null || before.isChosen } = move.current
        const glides = before.isPlaced && sourceEvent === null && !jumps
        const from = { x: before.x, y: before.y, k: before.k }
        view.setState({ x, y, k, isPlaced: true, isChosen, ...(glides && { from }) }, true)
        element.toggleAttribute('data-zoomed', isAbove(rest))
      })
    behavior.current = zooming
    const selection = select(element)
    selection.call(zooming).on('dblclick.zoom', null)
    const pan = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey || event.defaultPrevented) return
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY)
      if (!isAbove(whole)) {
        if (isSideways) event.preventDefault() // the browser would leave the page
        return
      }
      event.preventDefault()
      const { k } = view.getState()
      move.current = { jumps: true, isChosen: true }
      zooming.translateBy(selection, -event.deltaX / k, -event.deltaY / k)
      move.current = {}
    }
    element.addEventListener('wheel', pan, { passive: false })
    return () => {
      selection.on('.zoom', null)
      element.removeEventListener('wheel', pan)
    }
  }, [stage, view, smallest, largest, width, height, whole, rest, extent])
  const moveTo = useCallback(
    ({ x, y, k }: Placement, how: Move = {}) => {
      if (!stage.current) return
      const transform = zoomIdentity.translate(x, y).scale(k)
      move.current = how
      behavior.current?.transform(select(stage.current), transform)
      move.current = {}
    },
    [stage],
  )
  return { view, moveTo }
}

const clamped = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** Whether an event presses what has a use of its own; a wheel zooms there, too. */
const isOnControl = (event: Event): boolean =>
  !(event instanceof WheelEvent) &&
  event.target instanceof Element &&
  event.target.closest('[data-no-pan]') !== null

/** Whether an event pans or zooms. A wheel event has to be a pinch or come with Ctrl; one finger scrolls the page unless the user has zoomed in. */
function isForStage(event: Event, isZoomedIn: boolean): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey
  if ('touches' in event) return isZoomedIn || (event as TouchEvent).touches.length > 1
  return !(event instanceof MouseEvent && event.button !== 0)
}
