import type { Group } from './group'

/** The groups around the one at a place of a list, the nearest first; in the list an inner group stands before the one around it, also where both have the same members. */
export function groupsAround(groups: readonly Group[], at: number): readonly Group[] {
  const inner = groups[at]
  return inner ? groups.slice(at + 1).filter(({ members }) => members.includes(inner.output)) : []
}
