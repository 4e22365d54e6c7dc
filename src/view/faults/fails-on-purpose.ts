import type { Place } from './places'

/** Whether the address asks for a fault, as in `?fail=graph,code`; only a build in Vite's mode `faults` asks this. */
export const failsOnPurpose = (what: Place | 'formulas'): boolean =>
  new URLSearchParams(location.search).get('fail')?.split(',').includes(what) ?? false
