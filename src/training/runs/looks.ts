/**
 * Which look, a colour with a dash pattern, each run is drawn with: a run keeps the one it has, and others
 * get the lowest free one. `ids` are the runs in order; looks count from 0.
 */
export function assignedLooks(
  looks: ReadonlyMap<string, number>,
  ids: readonly string[],
): ReadonlyMap<string, number> {
  const result = new Map<string, number>()
  for (const id of ids) {
    const look = looks.get(id)
    if (look !== undefined) result.set(id, look)
  }
  for (const id of ids) if (!result.has(id)) result.set(id, lowestFree(new Set(result.values())))
  return result
}

function lowestFree(taken: ReadonlySet<number>): number {
  let look = 0
  while (taken.has(look)) look++
  return look
}
