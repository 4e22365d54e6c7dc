import { failsOnPurpose } from './fails-on-purpose'
import type { Place } from './places'

interface FaultOnPurposeProps {
  readonly place: Place
}

/** Throws where the address asks for it; only a build in Vite's mode `faults` has it. */
export function FaultOnPurpose({ place }: FaultOnPurposeProps) {
  if (failsOnPurpose(place)) throw new Error(`${place} fails on purpose`)
  return null
}
