import { type DependencyList, useLayoutEffect } from 'react'

/**
 * Runs an effect that measures or scrolls after the whole update is in the page but before it is painted, so
 * that the page is laid out once and not once for each such effect.
 */
export function useBeforePaint(effect: () => void, dependencies: DependencyList): void {
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(effect)
    return () => cancelAnimationFrame(frame)
    // biome-ignore lint/correctness/useExhaustiveDependencies: the dependencies are the caller's
  }, dependencies)
}
