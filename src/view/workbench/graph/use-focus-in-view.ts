import { type RefObject, useCallback, useEffect } from 'react'
import type { Graph } from '../../../engine/graph'
import { nodeBox, type Offsets } from '../../../layout/edge-route'
import type { Box } from '../../../layout/geometry'
import type { GraphLayout } from '../../../layout/graph-layout'
import type { Size } from '../../../layout/sizes'
import type { Lit } from '../../../trace/steps/frame'
import { useLatest } from '../../shared/use-latest'
import { isInView, panned } from './fit-view'
import type { GraphModel } from './graph-model'
import { ownerOf } from './stops'
import type { Zoom } from './use-zoom'

interface InView extends Zoom {
  readonly model: GraphModel
  readonly offsets: Offsets
  /** Absent before its size is known. */
  readonly room: Size | undefined
  /** The scale for what is larger than the stage. */
  readonly leastScale: number
  /** Called after a step that leaves the focus out of view, with the position of the node at work. */
  readonly onLost: (node: number) => void
}

/** Keeps in view what has the focus by keyboard: the view moves the shortest way to it. */
export function useFocusInView(stage: RefObject<HTMLElement | null>, props: InView): void {
  const { view, moveTo, model, offsets, room, leastScale, onLost } = props
  const { layout, frame } = model
  const { graph } = model.trace
  const reveal = useCallback(() => {
    const box = stage.current && focusedBox(stage.current, graph, layout, offsets)
    const here = view.getState()
    if (!room || !box || isInView(here, room, box)) return
    moveTo(panned(here, room, box, Math.min(here.k, leastScale)))
  }, [stage, view, moveTo, graph, layout, offsets, room, leastScale])
  const followWork = useLatest(({ node }: Lit) => {
    const box = stage.current && focusedBox(stage.current, graph, layout, offsets)
    const isLost = room && box && !isInView(view.getState(), room, box)
    if (isLost && node !== undefined) onLost(node)
  })
  useEffect(reveal, [reveal])
  const onFocus = useLatest(() => {
    reveal()
    if (stage.current?.querySelector(':focus-visible')) stage.current.scrollIntoView({ block: 'nearest' })
  })
  useEffect(() => {
    const element = stage.current
    element?.addEventListener('focusin', onFocus)
    return () => element?.removeEventListener('focusin', onFocus)
  }, [stage, onFocus])
  useEffect(() => followWork(frame.lit), [followWork, frame.lit])
}

/** The part of a graph that has the focus by keyboard, in pixels of the unscaled graph. */
function focusedBox(
  stage: HTMLElement,
  graph: Graph,
  layout: GraphLayout,
  offsets: Offsets,
): Box | undefined {
  const focus = stage.querySelector<HTMLElement>(':focus-visible')
  const drawing = focus?.closest('[data-drawing]')
  const position = graph.positions.get(ownerOf(focus) ?? '')
  if (!focus || !drawing || position === undefined) return undefined
  if (focus.dataset.node !== undefined) return nodeBox(graph, layout, position, offsets)
  const around = drawing.getBoundingClientRect() // while the view glides, both are on their way
  const { left, top, width, height } = focus.getBoundingClientRect()
  const k = around.width / layout.width
  return {
    x: (left + width / 2 - around.left) / k,
    y: (top + height / 2 - around.top) / k,
    width: width / k,
    height: height / k,
  }
}
