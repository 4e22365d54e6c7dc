import type { OpDef } from '../../engine/op'

/** The length up to which words share a line. */
const mostLetters = 9

/** The lines of text in an op's node; the name of a layer is broken between words. */
export function glyphLines({ glyph, look }: Pick<OpDef, 'glyph' | 'look'>): readonly string[] {
  if (look === 'circle') return [glyph.plain]
  const lines: string[] = []
  for (const word of glyph.plain.split(/[ -]/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= mostLetters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
