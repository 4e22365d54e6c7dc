import type { Place } from './places'

interface FaultOnPurposeProps {
  readonly place: Place
}

/** Throws where the address asks for it, as in `?fail=graph,code`; only a build in Vite's mode `faults` has it. */
export function FaultOnPurpose({ place }: FaultOnPurposeProps) {
  const failing = new URLSearchParams(location.search).get('fail')?.split(',')
  if (failing?.includes(place)) throw new Error(`${place} fails on purpose`)
  return null
}
