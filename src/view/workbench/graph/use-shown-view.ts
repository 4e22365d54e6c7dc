import { use } from 'react'
import type { GraphLayout } from '../../../layout/graph-layout'
import type { ViewBox } from '../../../state/link/link'
import { LinkOnPaper, useShownLink } from '../../shared/shown-link'
import { wholeWithMoved } from './whole-with-moved'
import type { Surroundings } from './work-area'

/** What is in view of a graph. */
interface ShownView {
  /** What the link asks for; undefined for an automatic view. */
  readonly chosen: ViewBox | undefined
  readonly isOverview: boolean
  /** Whether the link follows what the viewer zooms and pans to. */
  readonly isLinked: boolean
}

/** What is in view of a graph, if `isOverview` all of it: on paper that is the crop of the stop, or everything with the nodes that were moved. */
export function useShownView(
  isOverview: boolean,
  layout: GraphLayout,
  surroundings: Surroundings,
): ShownView {
  const isOnPaper = use(LinkOnPaper) !== undefined
  const linked = useShownLink(({ view }) => view)
  if (!isOnPaper) return { chosen: linked, isOverview, isLinked: !isOverview }
  const chosen = linked ?? wholeWithMoved(layout, layout.nodes.length, surroundings)
  return { chosen, isOverview: chosen === undefined, isLinked: false }
}
