import { nearlyReadable } from '../../../layout/nearly-readable'
import { mostShrunk } from './fit-view'

/** How small a graph may be drawn. */
interface LeastScales {
  /** At which it is shown first: on the stage a little less than its goal where it is whole then. */
  readonly leastScale: number
  /** To which it is shrunk for a step whose numbers do not fit otherwise. */
  readonly shrunkScale: number
  /** To which it can be zoomed out. */
  readonly least: number
}

/** The least scales of a graph whose letters can be read at the scale `goal`, and which is whole at `whole`. */
export function leastScales(goal: number, whole: number, isOnStage: boolean): LeastScales {
  const leastScale = isOnStage && whole >= nearlyReadable * goal ? Math.min(goal, whole) : goal
  const shrunkScale = leastScale * (isOnStage ? mostShrunk.stage : mostShrunk.page)
  return { leastScale, shrunkScale, least: Math.min(shrunkScale, whole) }
}
