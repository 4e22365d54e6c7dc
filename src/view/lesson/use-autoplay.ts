import { useEffect, useState } from 'react'
import type { usePosition } from './use-position'

/** How long a step stays, in milliseconds, by what the speed is called. */
export const speeds = { '0.5×': 3200, '1×': 1600, '2×': 800 } as const

type Speed = keyof typeof speeds

interface Autoplay {
  readonly isPlaying: boolean
  readonly speed: Speed
  readonly setSpeed: (speed: string) => void
  readonly toggle: () => void
  readonly pause: () => void
}

/** Goes on by itself to the end; from there, playing starts over. */
export function useAutoplay({ position, isLast, next, goTo }: ReturnType<typeof usePosition>): Autoplay {
  const [wantsToPlay, setWantsToPlay] = useState(false)
  const [speed, setSpeed] = useState<Speed>('1×')
  const isPlaying = wantsToPlay && !isLast
  const { step, stage } = position
  // biome-ignore lint/correctness/useExhaustiveDependencies: `next` is made anew at every step
  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => {
      if (next()) setWantsToPlay(false)
    }, speeds[speed])
    return () => clearTimeout(timer)
  }, [isPlaying, step, stage, speed])
  return {
    isPlaying,
    speed,
    setSpeed: (name) => {
      if (Object.hasOwn(speeds, name)) setSpeed(name as Speed)
    },
    toggle: () => {
      if (!isPlaying && isLast) goTo(0)
      setWantsToPlay(!isPlaying)
    },
    pause: () => setWantsToPlay(false),
  }
}
