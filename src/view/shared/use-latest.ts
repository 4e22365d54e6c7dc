import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that stays the same and does what `act` did when it was last drawn, so that who gets it need not be drawn anew. */
export function useLatest<Arguments extends unknown[]>(
  act: (...args: Arguments) => void,
): (...args: Arguments) => void {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...args: Arguments) => latest.current(...args), [])
}
