import { useState } from 'react'
import type { ListedStop } from '../../../state/lecture/beyond'
import type { Digit } from './use-present-keys'

/** A number that is being typed to go to a part of the lecture. */
export interface StopNumber {
  /** The digits so far; none if no number is being typed. */
  readonly typed: string
  readonly type: (digit: Digit) => void
  readonly back: () => void
  readonly clear: () => void
  /** Opens the part with the number; returns whether there is one. */
  readonly go: () => boolean
}

const mostDigits = 3

/** Follows the digits that are typed on the stage, as presentation programs do. */
export function useStopNumber(stops: readonly ListedStop[]): StopNumber {
  const [typed, setTyped] = useState('')
  return {
    typed,
    type: (digit) => setTyped((before) => (before + digit).slice(0, mostDigits)),
    back: () => setTyped((before) => before.slice(0, -1)),
    clear: () => setTyped(''),
    go: () => {
      const stop = stops[Number(typed) - 1]
      if (!stop) return false
      setTyped('')
      stop.open()
      return true
    },
  }
}
