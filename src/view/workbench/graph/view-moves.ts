import type { Box } from '../../../layout/geometry'
import type { Size } from '../../../layout/sizes'
import { awayRowPx } from './away-numbers'
import { panned, shownAt, wholeView, zoomedAround } from './fit-view'
import type { Zoom } from './use-zoom'

interface ViewMovesProps extends Zoom {
  readonly graph: Size
  /** Absent before its size is known; nothing moves then. */
  readonly stage: Size | undefined
  /** The smallest scale that a viewer can zoom out to. */
  readonly least: number
  /** The scale at which letters have their smallest readable size. */
  readonly leastScale: number
}

/** What the controls of a graph do to its view. */
export const viewMoves = ({ view, moveTo, graph, stage, least, leastScale }: ViewMovesProps) => ({
  scaleBy: (factor: number): void => {
    if (!stage) return
    const middle = { x: stage.width / 2, y: stage.height / 2 }
    moveTo(zoomedAround(view.getState(), factor, middle, least), { isChosen: true })
  },
  /** Shows the whole graph. */
  refit: (): void => {
    if (stage) moveTo(wholeView(graph, stage, leastScale), { isChosen: false })
  },
  /** Moves a box to the middle, unless it is in view. */
  centre: (box: Box): void => {
    if (stage) moveTo(shownAt(view.getState(), stage, box, leastScale))
  },
  /** Moves the shortest way that brings a box into view, above the row of those that are not. */
  show: (box: Box): void => {
    const here = view.getState()
    const room = stage && { ...stage, height: stage.height - awayRowPx }
    if (room) moveTo(panned(here, room, box, here.k), { isChosen: true })
  },
})
