import { keptOnStage, type Link, linkTo } from '../link/link'
import { appStore } from '../stores/app-store'
import type { ListedStop } from './beyond'
import { runningOrder, type Stop } from './running-order.at-build'

/** What comes before and after a part of a lesson in the lecture; undefined at its ends. */
export interface Neighbours {
  readonly before: Stop | undefined
  readonly after: Stop | undefined
}

/** What comes before and after a part of a lesson. */
export function neighboursOf(lesson: string, part: string): Neighbours {
  const at = runningOrder.findIndex((stop) => stop.lesson === lesson && stop.part === part)
  return { before: runningOrder[at - 1], after: at < 0 ? undefined : runningOrder[at + 1] }
}

const isFirstPart = ({ lesson, part }: Stop): boolean =>
  runningOrder.find((stop) => stop.lesson === lesson)?.part === part

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

/** All parts of the lecture, of which one is at hand. */
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
