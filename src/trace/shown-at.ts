/** Whether something is shown after a step, by the step from which each thing is; what has no step of its own never is. */
export const isShownAt = <Key>(shownAt: ReadonlyMap<Key, number>, key: Key, step: number): boolean =>
  (shownAt.get(key) ?? Number.POSITIVE_INFINITY) <= step
