import type { Position } from '../position'

/**
 * Finds the line and column of offsets that never go back, in one pass over the text, however long its lines
 * are.
 */
export function placesInOrder(text: string): (offset: number) => Position {
  let [at, line, column] = [0, 1, 1]
  return (offset) => {
    while (at < offset && at < text.length) {
      const code = text.codePointAt(at) ?? 0
      const isLineEnd = code === 10 || (code === 13 && text[at + 1] !== '\n')
      at += code > 0xffff ? 2 : 1
      line += isLineEnd ? 1 : 0
      column = isLineEnd ? 1 : column + 1
    }
    return { line, column }
  }
}
