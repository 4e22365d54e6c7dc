import type { Span } from '../engine/graph'
import type { Text } from '../i18n/text'
import type { Position } from './position'

/** An error at a position in a program text, as a message that says what is wrong and what to do. */
export interface Diagnostic extends Span, Position {
  readonly text: Text
}

/** A message with its span, before lines and columns are known. */
export interface Fault extends Span {
  readonly text: Text
}
