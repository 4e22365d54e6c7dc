import type { Text } from '../i18n/text'
import type { ProgramSetup } from '../program/program'

/** A program of the playground: short, worth stepping through, and valid NumPy. */
export interface Example {
  readonly id: string
  readonly title: Text
  /**
   * One or two sentences on what to look for, true for the program's own numbers. Formulas stand between
   * dollar signs, in the notation of `readSaid`.
   */
  readonly look: Text
  readonly text: string
  /** What the text cannot say; if absent, nothing. */
  readonly setup?: ProgramSetup
}
