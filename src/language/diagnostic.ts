import type { Span } from '../engine/graph'
import type { Text } from '../i18n/text'
import type { Position } from './position'

/** Something wrong at a place of a program text, as a sentence that says where and what to do. */
export interface Diagnostic extends Span, Position {
  readonly text: Text
}

/** A sentence with its place, before lines and columns are counted. */
export interface Fault extends Span {
  readonly text: Text
}
