import type { Span } from '../../engine/graph'

/** A name in the normal form in which Python compares names, keys in single quotes. */
export const identifierOf = (written: string): string =>
  written.normalize('NFKC').replace(/\["([^"']*)"\]/g, "['$1']")

/** The name at a position, in its normal form. */
export const identifierAt = (text: string, { from, to }: Span): string => identifierOf(text.slice(from, to))
