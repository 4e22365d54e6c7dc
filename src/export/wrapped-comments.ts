import type { CodeLine } from './code-line'

/** What the further rows of a comment begin with. */
const indent = '#   '

/** The width of a line in Latin letters; other letters are nearly twice as wide. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[ᄀ-힣]/.test(letter) ? 1.8 : 1), 0)

/** A comment in rows of at most a given width, broken between its clauses where they fit; the others are indented under the first. */
function rowsOf(text: string, widest: number): readonly string[] {
  const isWhole = (clause: string): boolean => widthOf(clause) + indent.length <= widest
  const pieces = text
    .split(/(?<=[;:]) /)
    .flatMap((clause) => (isWhole(clause) ? [clause] : clause.split(' ')))
  const rows: string[] = []
  for (const piece of pieces) {
    const last = rows.at(-1)
    if (last !== undefined && widthOf(`${last} ${piece}`) <= widest)
      rows[rows.length - 1] = `${last} ${piece}`
    else rows.push(last === undefined ? piece : indent + piece)
  }
  return rows
}

/** The lines of a program with every comment that is wider than `widest` letters in several lines, to read in a narrow place. */
export const wrappedComments = (lines: readonly CodeLine[], widest: number): readonly CodeLine[] =>
  lines.flatMap((line) => {
    const room = widest - 4 * line.indent
    if (!line.text.startsWith('#') || widthOf(line.text) <= room) return [line]
    return rowsOf(line.text, room).map((text) => ({ ...line, text }))
  })
