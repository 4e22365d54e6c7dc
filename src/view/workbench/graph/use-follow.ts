import { useCallback, useEffect, useRef } from 'react'
import type { Box } from '../../../layout/geometry'
import type { Size } from '../../../layout/sizes'
import type { ViewBox } from '../../../state/link/link'
import type { Lit } from '../../../trace/steps/frame'
import { useLatest } from '../../shared/use-latest'
import {
  fits,
  fitView,
  isInView,
  isSamePlace,
  largestGrowth,
  type Placement,
  panned,
  scaleFor,
  wholeView,
} from './fit-view'
import type { Zoom } from './use-zoom'
import type { View } from './view'
import { placedAt } from './view-box'

interface Followed extends Zoom {
  readonly graph: Size
  /** Absent while there is nothing to follow. */
  readonly stage: Size | undefined
  /** What the current step lights: the same object until another step is shown. */
  readonly lit: Lit
  /** The area that has to be in view while that is lit. */
  readonly areaAt: (lit: Lit) => Box | undefined
  /** The scale at which letters have their smallest readable size. */
  readonly leastScale: number
  /** The scale down to which the view shrinks for a step that needs it. */
  readonly shrunkScale: number
  /** What the viewer has zoomed or panned to, if anything. */
  readonly chosen: ViewBox | undefined
  /** Whether the whole graph is shown, whatever the size of its letters. */
  readonly isOverview: boolean
  /** Called instead if the whole graph is in view already. */
  readonly onWhole: () => void
}

/** Where the view was before the overview, and whether the viewer had chosen it. */
type PlaceBefore = Placement & Pick<View, 'isChosen'>

/**
 * Fits the graph, or the part of it that the viewer chose, to its stage when either changes. A graph that fits with
 * readable letters stays in place; in a larger one, the view moves the shortest way that brings what is at work into
 * view; it shrinks for a step whose numbers need more room, and grows again when it next has to move. In overview the whole graph stays in view; after it, the
 * view returns to where it was. Returns a function that fits the graph anew.
 */
export function useFollow(followed: Followed): () => void {
  const { view, moveTo, graph, stage, lit, areaAt, leastScale, shrunkScale } = followed
  const { chosen, isOverview, onWhole } = followed
  const overviewFrom = useRef<PlaceBefore>(undefined)
  const fitTo = useLatest((whole: Size, room: Size, least: number) => {
    const area = areaAt(lit)
    const scale = area ? scaleFor(area, room, least, shrunkScale) : least
    const fitted = chosen ? placedAt(chosen, whole, room) : fitView(whole, room, area, scale)
    const isChosen = chosen !== undefined
    if (isOverview) overviewFrom.current = { ...fitted, isChosen }
    moveTo(isOverview ? wholeView(whole, room, least) : fitted, { jumps: true, isChosen })
  })
  const { width, height } = graph
  const [stageWidth, stageHeight] = [stage?.width, stage?.height]
  const fit = useCallback(() => {
    if (stageWidth === undefined || stageHeight === undefined) return
    fitTo({ width, height }, { width: stageWidth, height: stageHeight }, leastScale)
  }, [fitTo, width, height, stageWidth, stageHeight, leastScale])
  useEffect(fit, [fit])
  /** Where the view goes from a placement so that what is at work can be followed. */
  const followedFrom = (here: Placement, now: Lit): Placement => {
    if (!stage || (fits(graph, stage, leastScale) && here.k <= largestGrowth * leastScale)) return here
    const area = areaAt(now)
    if (!area || isInView(here, stage, area)) return here
    return panned(here, stage, area, scaleFor(area, stage, leastScale, shrunkScale))
  }
  const follow = useLatest((now: Lit) => {
    if (isOverview) return
    const here = view.getState()
    const there = followedFrom(here, now)
    if (there !== here) moveTo(there)
  })
  useEffect(() => follow(lit), [follow, lit])
  const changeOverview = useLatest((isOn: boolean) => {
    const from = overviewFrom.current
    overviewFrom.current = undefined
    if (!stage) return
    if (!isOn) {
      if (from) moveTo(followedFrom(from, lit), { isChosen: from.isChosen })
      return
    }
    const [here, whole] = [view.getState(), wholeView(graph, stage, leastScale)]
    if (isSamePlace(here, whole)) return onWhole()
    overviewFrom.current = here
    moveTo(whole)
  })
  useEffect(() => changeOverview(isOverview), [changeOverview, isOverview])
  return fit
}
