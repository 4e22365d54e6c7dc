import type { Span } from '../engine/graph'
import type { Text } from '../i18n/text'
import type { Diagnostic, Fault } from './diagnostic'
import { placesIn } from './position'

/** After so many faults no more are looked for. */
export const mostFaults = 100

/** Collects what is wrong with a program, up to 100 faults. */
export class Reporter {
  private readonly faults: Fault[] = []

  /** Notes a fault; once 100 are noted, no more are. */
  report({ from, to }: Span, text: Text): void {
    if (!this.isFull) this.faults.push({ from, to, text })
  }

  /** Whether something is wrong. */
  get isFaulty(): boolean {
    return this.faults.length > 0
  }

  /** Whether it is no use to look for more. */
  get isFull(): boolean {
    return this.faults.length >= mostFaults
  }

  /** What was noted, in the order of the text. */
  diagnosticsIn(text: string): readonly Diagnostic[] {
    const placeOf = placesIn(text)
    return this.faults
      .toSorted((a, b) => a.from - b.from)
      .map((fault) => ({ ...fault, ...placeOf(fault.from) }))
  }
}
