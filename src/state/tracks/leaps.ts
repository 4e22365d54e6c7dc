import type { Link } from '../link/link'
import { parseLink } from '../link/parse-link'
import { atEnd, atMark, compareMarks, type Mark } from './marks'
import { haveSameSetup, haveSameSteps } from './same-setup'
import type { TrackStop } from './track'

/** A stop as it is followed: what it shows, and whether the next one comes right after it. */
export interface Waypoint {
  readonly link: Link
  readonly isAlone: boolean
}

/** Where a show is, and the frames beside that in its program. */
export interface TrackPlace {
  readonly link: Link
  readonly ahead: Mark
  readonly behind: Mark
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** Where a track leads in place of a step: to a stop or a frame before the next one, or nowhere. */
export type Leap = { readonly link: Link; readonly stop: number } | 'stay'

/** The stops of a track, to be followed. */
export const waypointsOf = (stops: readonly TrackStop[]): readonly Waypoint[] =>
  stops.map(({ address, isAlone = false }) => ({ link: parseLink(address).link, isAlone }))

/** Whether the steps from one stop lead to another. */
const leadsTo = (from: Waypoint, to: Waypoint): boolean =>
  !from.isAlone && haveSameSetup(from.link, to.link) && compareMarks(from.link, to.link) < 0

/** The number of the stop that a show has reached last, from 1: that of its address, or another of the same program. */
export function stopReached(stops: readonly Waypoint[], link: Link): number {
  let number = Math.min(Math.max(1, link.stop ?? 1), stops.length)
  const at = (count: number): Waypoint | undefined => stops[count - 1]
  const here = at(number)
  if (!here || !haveSameSteps(here.link, link)) return number
  const isPassed = (from: Waypoint | undefined, to: Waypoint | undefined): boolean =>
    from !== undefined && to !== undefined && leadsTo(from, to) && compareMarks(to.link, link) <= 0
  while (isPassed(at(number), at(number + 1))) number++
  const isAhead = (from: Waypoint | undefined, to: Waypoint | undefined): boolean =>
    from !== undefined && to !== undefined && leadsTo(from, to) && compareMarks(to.link, link) > 0
  while (isAhead(at(number - 1), at(number))) number--
  return number
}

/** The rest of the step of a stop that shows some of its stages, where a step on would leave it out; it is there on the way back. */
function restOfStep({ link: { step, stage } }: Waypoint, { link, ahead }: TrackPlace): Mark | undefined {
  const isAtPart = stage !== undefined && link.step === step && link.stage === stage
  return isAtPart && ahead.step > step ? { step } : undefined
}

/** Where a track leads from a place; undefined for one step on. */
export function leapOn(stops: readonly Waypoint[], place: TrackPlace): Leap | undefined {
  const number = stopReached(stops, place.link)
  const [here, next] = [stops[number - 1], stops[number]]
  if (!here) return undefined
  const isInProgram = haveSameSteps(here.link, place.link)
  if (isInProgram && compareMarks(place.link, here.link) < 0)
    return compareMarks(place.ahead, here.link) < 0 ? undefined : { link: here.link, stop: number }
  const leap: Leap | undefined = next && { link: next.link, stop: number + 1 }
  if (here.isAlone) return leap ?? 'stay'
  const rest = isInProgram ? restOfStep(here, place) : undefined
  const isOnTheWay = next && isInProgram && leadsTo(here, next)
  if (isOnTheWay && compareMarks(rest ?? place.ahead, next.link) >= 0) return leap
  if (rest) return { link: atMark(place.link, rest), stop: number }
  return place.isLast ? leap : undefined
}

/** Where a track leads back to from a place; undefined for one step back. */
export function leapBack(stops: readonly Waypoint[], place: TrackPlace): Leap | undefined {
  const number = stopReached(stops, place.link)
  const here = stops[number - 1]
  if (!here) return undefined
  const since = haveSameSteps(here.link, place.link) ? compareMarks(place.link, here.link) : undefined
  if (since === 0) return endBefore(stops, number, place.behind)
  if (since === 1)
    return compareMarks(place.behind, here.link) <= 0 ? { link: here.link, stop: number } : undefined
  return place.isFirst ? endBefore(stops, number, undefined) : undefined
}

/** The last frame before a stop; `behind` is the frame before it in its own program, if it is the stop that is left. */
function endBefore(stops: readonly Waypoint[], number: number, behind: Mark | undefined): Leap {
  const [before, here] = [stops[number - 2], stops[number - 1]]
  if (!before || !here) return 'stay'
  const stop = number - 1
  if (before.isAlone) return { link: before.link, stop }
  if (!leadsTo(before, here)) return { link: atMark(before.link, atEnd), stop }
  const isBetween = behind !== undefined && compareMarks(behind, before.link) > 0
  return { link: isBetween ? atMark(before.link, behind) : before.link, stop }
}
