import type { Place } from './places'

/**
 * Whether the address asks for an error, as in `?fail=graph,code`; only used in builds with Vite's mode
 * `faults`.
 */
export const failsOnPurpose = (what: Place | 'formulas'): boolean =>
  new URLSearchParams(location.search).get('fail')?.split(',').includes(what) ?? false
