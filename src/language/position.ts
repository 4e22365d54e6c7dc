/** A position in a program text as people count it: line and column from 1, columns in characters. */
export interface Position {
  readonly line: number
  readonly column: number
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0]
  const lineEnds = /\r\n|\n|\r/g
  while (lineEnds.test(text)) starts.push(lineEnds.lastIndex)
  return starts
}

/** Finds the line and column of offsets in a text. */
export function placesIn(text: string): (offset: number) => Position {
  const starts = lineStartsOf(text)
  return (offset) => {
    let line = 0
    for (let after = starts.length; after - line > 1; ) {
      const middle = Math.floor((line + after) / 2)
      if ((starts[middle] ?? 0) <= offset) line = middle
      else after = middle
    }
    return { line: line + 1, column: [...text.slice(starts[line], offset)].length + 1 }
  }
}

/** The line and column of one offset in a text. */
export const positionAt = (text: string, offset: number): Position => placesIn(text)(offset)
