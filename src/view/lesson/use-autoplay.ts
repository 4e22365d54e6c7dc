import { useEffect, useState } from 'react'

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

/** Steps on by itself until the last step; from there, playing starts over. */
export function useAutoplay(step: number, last: number, go: (step: number) => void): Autoplay {
  const [wantsToPlay, setWantsToPlay] = useState(false)
  const [speed, setSpeed] = useState<Speed>('1×')
  const isPlaying = wantsToPlay && step < last
  // biome-ignore lint/correctness/useExhaustiveDependencies: `go` is made anew at every step
  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => {
      if (step + 1 === last) setWantsToPlay(false)
      go(step + 1)
    }, speeds[speed])
    return () => clearTimeout(timer)
  }, [isPlaying, step, speed])
  return {
    isPlaying,
    speed,
    setSpeed: (name) => {
      if (Object.hasOwn(speeds, name)) setSpeed(name as Speed)
    },
    toggle: () => {
      if (!isPlaying && step === last) go(0)
      setWantsToPlay(!isPlaying)
    },
    pause: () => setWantsToPlay(false),
  }
}
