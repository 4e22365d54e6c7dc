import { useCallback, useEffect, useRef, useState } from 'react'

const restsAfterMs = 2500

/** Whether the pointer has moved recently, and a function to call when it moves; active at first. */
export function usePointerActive(): readonly [boolean, () => void] {
  const [isActive, setIsActive] = useState(true)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const move = useCallback(() => {
    setIsActive(true)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setIsActive(false), restsAfterMs)
  }, [])
  useEffect(() => {
    move()
    return () => clearTimeout(timer.current)
  }, [move])
  return [isActive, move]
}
