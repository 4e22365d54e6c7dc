import type { Span } from '../engine/graph'
import type { Text } from '../i18n/text'
import type { Position } from './position'

/** An error or a remark at a position in a program text: what is wrong and what to do, or how something was read. */
export interface Diagnostic extends Fault, Position {}

/** A message with its span, before lines and columns are known. */
export interface Fault extends Span {
  readonly text: Text
  readonly fix?: Fix
}

/** A repair that is plain: what to write in place of a stretch of the text. */
export interface Fix extends Span {
  readonly write: string
}
