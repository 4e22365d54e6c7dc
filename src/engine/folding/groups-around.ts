import type { Group } from './group'

const known = new WeakMap<readonly Group[], ReadonlyMap<string, readonly number[]>>()

/**
 * By node id: the indices, in the list of groups, of the groups that the node is in; an inner group comes
 * before the one around it.
 */
function placesOf(groups: readonly Group[]): ReadonlyMap<string, readonly number[]> {
  const found = known.get(groups)
  if (found) return found
  const places = new Map<string, number[]>()
  groups.forEach(({ members }, place) => {
    for (const id of members) {
      const before = places.get(id)
      if (before) before.push(place)
      else places.set(id, [place])
    }
  })
  known.set(groups, places)
  return places
}

const groupsAt = (groups: readonly Group[], places: readonly number[]): readonly Group[] =>
  places.flatMap((place) => groups[place] ?? [])

/** The groups that contain a node, by its id, the innermost first. */
export const groupsWith = (groups: readonly Group[], id: string): readonly Group[] =>
  groupsAt(groups, placesOf(groups).get(id) ?? [])

/**
 * The groups around the one at an index of a list, the nearest first. In the list an inner group comes before
 * the one around it, even if both have the same members.
 */
export function groupsAround(groups: readonly Group[], at: number): readonly Group[] {
  const inner = groups[at]
  if (!inner) return []
  const places = placesOf(groups).get(inner.output) ?? []
  return groupsAt(
    groups,
    places.filter((place) => place > at),
  )
}
