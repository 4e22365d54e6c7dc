import { type DependencyList, useLayoutEffect } from 'react'

/** Runs an effect that measures or scrolls once everything of an update stands in the page, still before it is painted: the page is laid out once and not once for each such effect. */
export function useBeforePaint(effect: () => void, dependencies: DependencyList): void {
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(effect)
    return () => cancelAnimationFrame(frame)
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller's dependencies are meant
  }, dependencies)
}
