import type { Span } from '../engine/graph'
import type { Text } from '../i18n/text'
import type { Diagnostic, Fault } from './diagnostic'
import { placesIn } from './position'

/** After this many errors the search stops. */
export const mostFaults = 100

/** Collects the errors in a program, up to 100. */
export class Reporter {
  private readonly faults: Fault[] = []

  /** Records an error, unless there are already 100. */
  report({ from, to }: Span, text: Text): void {
    if (!this.isFull) this.faults.push({ from, to, text })
  }

  /** Whether there is any error. */
  get isFaulty(): boolean {
    return this.faults.length > 0
  }

  /** Whether there is no point in looking for more. */
  get isFull(): boolean {
    return this.faults.length >= mostFaults
  }

  /** The errors, in text order. */
  diagnosticsIn(text: string): readonly Diagnostic[] {
    const placeOf = placesIn(text)
    return this.faults
      .toSorted((a, b) => a.from - b.from)
      .map((fault) => ({ ...fault, ...placeOf(fault.from) }))
  }
}
