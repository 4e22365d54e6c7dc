import { runningOrder, type Stop } from '../lecture/running-order.at-build'
import type { Link } from '../link/link'

/** The part of a lesson that a link leads to; undefined if it leads to no lesson, or to one that there is not. */
export function partOf({ route, part }: Link): Stop | undefined {
  if (route.page !== 'lesson') return undefined
  const parts = runningOrder.filter(
    (each) => each.route.page === 'lesson' && each.route.lesson === route.lesson,
  )
  return part === undefined ? parts[0] : parts.find((each) => each.part === part)
}
