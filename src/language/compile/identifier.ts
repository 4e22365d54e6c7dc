import type { Span } from '../../engine/graph'

/** The name at a position, in the normal form in which Python compares names. */
export const identifierAt = (text: string, { from, to }: Span): string =>
  text.slice(from, to).normalize('NFKC')
