import { useEffect } from 'react'
import type { Box } from '../../../layout/geometry'
import type { Size } from '../../../layout/sizes'
import { areaMargin, fitView, isInView } from './fit-view'
import type { Zoom } from './use-zoom'

/** Fits the graph to its stage when either changes, and keeps the node at work in view as steps go by. */
export function useFollow(
  zoom: Zoom,
  graph: Size,
  stage: Size | undefined,
  focus: Box | undefined,
  step: number,
  stageScale?: number,
): void {
  const { moveTo } = zoom
  // biome-ignore lint/correctness/useExhaustiveDependencies: fitted anew only when the graph or the stage changes
  useEffect(() => {
    if (stage) moveTo(fitView(graph, stage, focus, stageScale), true)
  }, [graph.width, graph.height, stage?.width, stage?.height, stageScale, moveTo])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step moves the view; moving the view by hand does not
  useEffect(() => {
    if (!stage || !focus) return
    if (stageScale !== undefined) {
      if (!isInView(zoom.view, stage, focus, areaMargin)) moveTo(fitView(graph, stage, focus, stageScale))
      return
    }
    if (isInView(zoom.view, stage, focus)) return
    const { k } = zoom.view
    moveTo({ k, x: stage.width / 2 - focus.x * k, y: stage.height / 2 - focus.y * k })
  }, [step, moveTo])
}
