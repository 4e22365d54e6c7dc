import type { InputEntry, Nudge } from '../../../engine/nudge'

/** A nudge to be drawn on the graph. */
export interface ShownNudge {
  readonly place: InputEntry
  readonly result: Nudge
  /** Whether the gradient of the input is already shown. */
  readonly isKnown: boolean
}
