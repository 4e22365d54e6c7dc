/** The numbers running through the graph, there and back. */
export interface Pulse {
  /** Changes with every run. */
  readonly count: number
  readonly isRunning: boolean
  /** Whether an input has changed since the run began, so that another follows. */
  readonly isStale: boolean
}

const runAfter = ({ count }: Pulse): Pulse => ({ count: count + 1, isRunning: true, isStale: false })

/** The run that greets a visitor. */
export const firstPulse: Pulse = { count: 0, isRunning: true, isStale: false }

/** An input changed: a run begins, unless one is still on its way, which is never cut short. */
export const changed = (pulse: Pulse): Pulse =>
  pulse.isRunning ? { ...pulse, isStale: true } : runAfter(pulse)

/** A run arrived: one more follows if its numbers are no longer the current ones. */
export const arrived = (pulse: Pulse): Pulse =>
  pulse.isStale ? runAfter(pulse) : { ...pulse, isRunning: false }
