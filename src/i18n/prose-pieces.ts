/** A piece of a text for people: words, a formula in the notation of `readSaid`, or program code. */
export interface ProsePiece {
  readonly kind: 'words' | 'formula' | 'code'
  readonly text: string
}

const kindOf = (piece: string): ProsePiece['kind'] =>
  piece.startsWith('$') ? 'formula' : piece.startsWith('`') ? 'code' : 'words'

/** The pieces of a text in which formulas stand between dollar signs and code between backticks. */
export const prosePieces = (text: string): readonly ProsePiece[] =>
  text
    .split(/(\$[^$]*\$|`[^`]*`)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const kind = kindOf(piece)
      return { kind, text: kind === 'words' ? piece : piece.slice(1, -1) }
    })

/** A text without the signs around its formulas and its code, for where it is not set. */
export const plainProse = (text: string): string =>
  prosePieces(text)
    .map((piece) => piece.text)
    .join('')
