import type { Span } from '../engine/graph'
import type { Text } from '../i18n/text'
import type { Diagnostic, Fault, Fix } from './diagnostic'
import { placesIn } from './position'

/** After this many errors the search stops. */
export const mostFaults = 100

/** What to say about something that has no meaning, and what was probably meant. */
export interface Meant {
  readonly text: Text
  readonly meant?: string
  /** A repair that is not just another name. */
  readonly fix?: Fix
}

/** Collects the errors in a program, up to 100, and remarks on what was read in another way than it was written. */
export class Reporter {
  private readonly faults: Fault[] = []
  private readonly remarks: Fault[] = []

  /** Records an error, unless there are already 100. */
  report({ from, to }: Span, text: Text, fix?: Fix): void {
    if (!this.isFull) this.faults.push({ from, to, text, ...(fix && { fix }) })
  }

  /** Records an error that something else can be written instead of. */
  reportMeant({ from, to }: Span, { text, meant, fix }: Meant): void {
    this.report({ from, to }, text, meant === undefined ? fix : { from, to, write: meant })
  }

  /** Records a remark, unless the same was remarked before. */
  remark({ from, to }: Span, text: Text, fix?: Fix): void {
    const isKnown = this.remarks.some((remark) => remark.text.en === text.en)
    if (!isKnown) this.remarks.push({ from, to, text, ...(fix && { fix }) })
  }

  /** Whether there is any error. */
  get isFaulty(): boolean {
    return this.faults.length > 0
  }

  /** Whether there is no point in looking for more. */
  get isFull(): boolean {
    return this.faults.length >= mostFaults
  }

  /** The error that comes first in the text. */
  get first(): Fault | undefined {
    return this.faults.toSorted((a, b) => a.from - b.from)[0]
  }

  /** The errors, in text order. */
  diagnosticsIn(text: string): readonly Diagnostic[] {
    return placed(this.faults, text)
  }

  /** The remarks, in text order. */
  remarksIn(text: string): readonly Diagnostic[] {
    return placed(this.remarks, text)
  }
}

function placed(faults: readonly Fault[], text: string): readonly Diagnostic[] {
  const placeOf = placesIn(text)
  return faults.toSorted((a, b) => a.from - b.from).map((fault) => ({ ...fault, ...placeOf(fault.from) }))
}
