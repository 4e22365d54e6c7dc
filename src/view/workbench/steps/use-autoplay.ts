import { useEffect, useState } from 'react'
import { useLatest } from '../../shared/use-latest'
import type { PositionControl } from './use-position'

/** How long a step stays, in milliseconds, by what the speed is called. */
export const speeds = { '0.5×': 3200, '1×': 1600, '2×': 800 } as const

type Speed = keyof typeof speeds

/** Whether the steps go on by themselves, and how fast. */
export interface Autoplay {
  readonly isPlaying: boolean
  readonly speed: Speed
  readonly setSpeed: (speed: string) => void
  readonly toggle: () => void
  readonly pause: () => void
}

/** Goes on by itself to the end of the part that it was started in; from there, playing starts over. */
export function useAutoplay(part: string, { isLast, next, goTo }: PositionControl): Autoplay {
  const [playing, setPlaying] = useState<string>()
  const [speed, setSpeed] = useState<Speed>('1×')
  const isPlaying = playing === part && !isLast
  const goOn = useLatest(() => {
    if (next()) setPlaying(undefined)
  })
  useEffect(() => {
    if (!isPlaying) return
    const timer = setInterval(goOn, speeds[speed])
    return () => clearInterval(timer)
  }, [isPlaying, speed, goOn])
  return {
    isPlaying,
    speed,
    setSpeed: (name) => {
      if (Object.hasOwn(speeds, name)) setSpeed(name as Speed)
    },
    toggle: () => {
      if (!isPlaying && isLast) goTo(0)
      setPlaying(isPlaying ? undefined : part)
    },
    pause: () => setPlaying(undefined),
  }
}
