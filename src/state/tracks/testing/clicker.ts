import fc from 'fast-check'
import { expect } from 'vitest'
import { lessonById } from '../../../lessons/all'
import { required } from '../../../lib/required'
import { runningOrder } from '../../lecture/running-order.at-build'
import { formatLink } from '../../link/format-link'
import { changedLink, type Link } from '../../link/link'
import { parseLink } from '../../link/parse-link'
import { courseOf } from '../../session/session-derivations'
import { nextPosition, previousPosition, type StagePosition } from '../../session/stage-position'
import { openSession } from '../../testing/open-session'
import { type Leap, leapBack, leapOn, stopReached, waypointsOf } from '../leaps'
import type { Mark } from '../marks'
import type { TrackStop } from '../track'

const nothing = { en: '', ko: '' }
/** A stop without a title. */
export const stopAt = (address: string, isAlone = false): TrackStop => ({
  address,
  title: nothing,
  notes: nothing,
  ...(isAlone && { isAlone: true }),
})

/** A show of a track that is led by a clicker, all stages of a step at once. */
export function clicker(stops: readonly TrackStop[]) {
  const waypoints = waypointsOf(stops)
  let link: Link = { ...required(waypoints[0], 'a stop').link, stop: 1 }
  const go = (leap: Leap | undefined, mark: Mark): void => {
    if (leap === 'stay') return
    if (leap) link = { ...leap.link, stop: leap.stop }
    else link = changedLink(link, { stage: undefined, ...mark })
    link = session().link // as the page corrects it
  }
  const session = () => {
    const id = link.route.page === 'lesson' ? link.route.lesson : ''
    return openSession(required(lessonById(id), id), link)
  }
  const place = () => {
    const here = session()
    const course = courseOf(here, 'all')
    const position = { step: here.step, stage: link.stage ?? course.stagesAt(here.step) }
    const markOf = ({ step, stage }: StagePosition): Mark =>
      stage < course.stagesAt(step) ? { step, stage } : { step }
    return {
      link,
      ahead: markOf(nextPosition(position, course)),
      behind: markOf(previousPosition(position, course)),
      isFirst: here.step === 0,
      isLast: here.step === course.last && position.stage >= course.stagesAt(course.last),
    }
  }
  return {
    next: () => go(leapOn(waypoints, place()), place().ahead),
    previous: () => go(leapBack(waypoints, place()), place().behind),
    change: (mark: Partial<Link>) => {
      link = { ...link, ...mark }
    },
    frame: () => formatLink(link).replace(/^#\/lesson\//, ''),
    stop: () => stopReached(waypoints, link),
    frames(): readonly string[] {
      const seen = [this.frame()]
      for (this.next(); this.frame() !== seen.at(-1); this.next()) seen.push(this.frame())
      return seen
    },
  }
}

/** The frames back to the first one, the latest first. */
export function framesBack(show: ReturnType<typeof clicker>): readonly string[] {
  const seen = [show.frame()]
  for (show.previous(); show.frame() !== seen.at(-1); show.previous()) seen.push(show.frame())
  return seen
}

const stop: fc.Arbitrary<TrackStop> = fc
  .record({
    part: fc.constantFrom(...runningOrder.slice(0, 7)),
    detail: fc.constantFrom('node' as const, 'detail' as const),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    isAlone: fc.boolean(),
  })
  .map(({ part: { lesson, part, last }, detail, share, isAlone }) => {
    const link = { ...parseLink(`#/lesson/${lesson}?part=${part}`).link, detail }
    return stopAt(formatLink({ ...link, step: Math.round(share * last[detail]) }), isAlone)
  })

/** Walks so many tracks to their ends, past every stop, and back, which has to be through the same frames. */
export function expectWalks(numRuns: number): void {
  fc.assert(
    fc.property(fc.array(stop, { minLength: 1, maxLength: 6 }), (stops) => {
      const show = clicker(stops)
      const frames = show.frames()
      const numbers = frames.map((frame) => Number(/stop=(\d+)/.exec(frame)?.[1]))
      expect(new Set(numbers)).toEqual(new Set(stops.map((_, i) => i + 1)))
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
      for (const [i, { address }] of stops.entries()) {
        const first = frames.find((frame) => frame.includes(`stop=${i + 1}`))
        expect(first).toBe(formatLink({ ...parseLink(address).link, stop: i + 1 }).replace('#/lesson/', ''))
      }
      expect(framesBack(show)).toEqual(frames.toReversed())
    }),
    { numRuns, seed: 1 },
  )
}
