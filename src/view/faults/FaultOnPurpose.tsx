import { failsOnPurpose } from './fails-on-purpose'
import type { Place } from './places'

interface FaultOnPurposeProps {
  readonly place: Place
}

/** Throws if the address asks for it; only included in builds with Vite's mode `faults`. */
export function FaultOnPurpose({ place }: FaultOnPurposeProps) {
  if (failsOnPurpose(place)) throw new Error(`${place} fails on purpose`)
  return null
}
