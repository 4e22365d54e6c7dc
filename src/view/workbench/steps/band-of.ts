import type { Trace } from '../../../trace/steps/trace'
import { toneOf } from './tone-of'

/** The custom property with the colour of each tone. */
const colours = { forward: '--forward-line', backward: '--backward-line', line: '--ink-muted' } as const

const known = new WeakMap<Trace, string>()

/**
 * A CSS gradient with the colour of each step at its position, from left to right; computed once per trace.
 */
export function bandOf(trace: Trace): string {
  const band = known.get(trace) ?? written(trace)
  known.set(trace, band)
  return band
}

function written({ steps }: Trace): string {
  const stops: string[] = []
  let from = 0
  steps.forEach((step, at) => {
    const next = steps[at + 1]
    if (next && toneOf(next) === toneOf(step)) return
    const to = (100 * (at + 1)) / steps.length
    stops.push(`var(${colours[toneOf(step)]}) ${from}% ${to}%`)
    from = to
  })
  return `linear-gradient(to right, ${stops.join(', ')})`
}
