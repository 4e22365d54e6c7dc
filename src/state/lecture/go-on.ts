import { keptOnStage, type Link, linkTo } from '../link/link'
import { appStore } from '../stores/app-store'
import type { Beyond, ListedStop } from './beyond'
import { lectureOrder } from './lecture-order'
import { runningOrder, type Stop } from './running-order.at-build'

/** What comes before and after a part of a lesson, or a frame of the lecture; undefined at its ends. */
export interface Neighbours {
  readonly before: Stop | undefined
  readonly after: Stop | undefined
}

/** What comes before and after a part of a lesson. */
export function neighboursOf(lesson: string, part: string): Neighbours {
  const at = lectureOrder.findIndex((stop) => stop.lesson === lesson && stop.part === part)
  return { before: lectureOrder[at - 1], after: at < 0 ? undefined : lectureOrder[at + 1] }
}

/** Whether the route alone leads to a part. */
const isFirstPart = ({ route, lesson, part }: Stop): boolean =>
  route.page !== 'lesson' || runningOrder.find((stop) => stop.lesson === lesson)?.part === part

/** A part on the stage, or in the lecturer's window, at one of its steps, shown as a link shows another one. */
export const linkAt = (stop: Stop, step: number, link: Link): Link => ({
  ...linkTo(stop.route),
  ...(!isFirstPart(stop) && { part: stop.part }),
  ...keptOnStage(link),
  step,
})

/** Goes on to the title of a part, on the stage. */
export const goOn = (stop: Stop): void =>
  appStore.setState(({ link }) => ({ link: linkAt(stop, 0, link), problems: [] }))

/** All numbered parts of the lecture, of which one is at hand, unless that is its title or its end. */
export const listedStops = (lesson: string, part: string): readonly ListedStop[] =>
  runningOrder.map((stop) => ({
    lesson: stop.title,
    ...(stop.partTitle && { part: stop.partTitle }),
    isHere: stop.lesson === lesson && stop.part === part,
    open: () => goOn(stop),
  }))

/** Goes back to the last step of a part, on the stage. */
export const goBack = (stop: Stop): void =>
  appStore.setState(({ link }) => ({ link: linkAt(stop, stop.last[link.detail], link), problems: [] }))

/** What lies beyond a part, or a frame of the lecture, in the lecture's own order. */
export function beyondOf(lesson: string, part: string): Beyond {
  const { before, after } = neighboursOf(lesson, part)
  return {
    ...(before && { before: () => goBack(before) }),
    ...(after && { after: () => goOn(after) }),
    stops: listedStops(lesson, part),
  }
}
