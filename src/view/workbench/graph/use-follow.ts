import { useEffect } from 'react'
import type { Box } from '../../../layout/geometry'
import type { Size } from '../../../layout/sizes'
import type { Lit } from '../../../trace/steps/frame'
import { useLatest } from '../../shared/use-latest'
import { areaMargin, fitView, isInView } from './fit-view'
import type { Zoom } from './use-zoom'

interface Followed extends Zoom {
  readonly graph: Size
  /** Absent while there is nothing to follow. */
  readonly stage: Size | undefined
  /** What the step at hand lights: the same object until another step is shown. */
  readonly lit: Lit
  /** What is to be in view while that is lit. */
  readonly areaAt: (lit: Lit) => Box | undefined
  readonly stageScale: number | undefined
}

/** Fits the graph to its stage when either changes, and keeps the node at work in view as steps go by; what is moved by hand stays. */
export function useFollow({ view, moveTo, graph, stage, lit, areaAt, stageScale }: Followed): void {
  const fitTo = useLatest((whole: Size, room: Size, scale: number | undefined) =>
    moveTo(fitView(whole, room, areaAt(lit), scale), true),
  )
  const { width, height } = graph
  const [stageWidth, stageHeight] = [stage?.width, stage?.height]
  useEffect(() => {
    if (stageWidth === undefined || stageHeight === undefined) return
    fitTo({ width, height }, { width: stageWidth, height: stageHeight }, stageScale)
  }, [fitTo, width, height, stageWidth, stageHeight, stageScale])
  const follow = useLatest((now: Lit) => {
    const area = areaAt(now)
    if (!stage || !area) return
    const here = view.getState()
    if (stageScale !== undefined) {
      if (!isInView(here, stage, area, areaMargin)) moveTo(fitView(graph, stage, area, stageScale))
    } else if (!isInView(here, stage, area)) {
      const { k } = here
      moveTo({ k, x: stage.width / 2 - area.x * k, y: stage.height / 2 - area.y * k })
    }
  })
  useEffect(() => follow(lit), [follow, lit])
}
