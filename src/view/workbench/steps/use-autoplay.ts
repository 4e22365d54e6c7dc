import { useEffect, useState } from 'react'
import { useLatest } from '../../shared/use-latest'
import type { PositionControl } from './use-position'

/** How many times as fast as one reads, by the name of the speed. */
export const speeds = { '0.5×': 0.5, '1×': 1, '2×': 2 } as const

type Speed = keyof typeof speeds

/** How long the first position is shown, which has been read by the time that one presses Play. */
const startMs = 800

/** Whether the steps advance automatically, and how fast. */
export interface Autoplay {
  readonly isPlaying: boolean
  readonly speed: Speed
  readonly setSpeed: (speed: string) => void
  readonly toggle: () => void
  readonly pause: () => void
}

/** The part that is playing, and the position at which it started. */
interface Playing {
  readonly part: string
  readonly from: string
}

/**
 * Plays to the end of the part in which it was started, and shows each position for the time that it takes to
 * read it; playing from the end starts over.
 */
export function useAutoplay(part: string, control: PositionControl, readingMs: number): Autoplay {
  const { position, isLast, next, goTo } = control
  const [playing, setPlaying] = useState<Playing>()
  const [speed, setSpeed] = useState<Speed>('1×')
  const isPlaying = playing?.part === part && !isLast
  const here = `${position.step}.${position.stage}`
  const delayMs = (playing?.from === here ? startMs : readingMs) / speeds[speed]
  const goOn = useLatest(() => {
    if (next()) setPlaying(undefined)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time of a position starts when it is reached
  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(goOn, delayMs)
    return () => clearTimeout(timer)
  }, [isPlaying, here, delayMs, goOn])
  return {
    isPlaying,
    speed,
    setSpeed: (name) => {
      if (Object.hasOwn(speeds, name)) setSpeed(name as Speed)
    },
    toggle: () => {
      if (!isPlaying && isLast) goTo(0)
      setPlaying(isPlaying ? undefined : { part, from: isLast ? '0.0' : here })
    },
    pause: () => setPlaying(undefined),
  }
}
