import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * A function with a stable identity that calls the `act` of the last render, so that components that receive
 * it need not re-render.
 */
export function useLatest<Arguments extends unknown[], Result>(
  act: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...args: Arguments) => latest.current(...args), [])
}
