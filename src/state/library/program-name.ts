/** The most letters of a name. */
export const longestName = 60

function shortened(line: string): string {
  const letters = [...line]
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : line
}

/** A program by its last line that is not a comment: what it computes. Empty if it has no such line. */
export function lastLineOf(text: string): string {
  for (let end = text.length; end > 0; ) {
    const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1
    const line = text.slice(start, end).trim()
    if (line !== '' && !line.startsWith('#')) return shortened(line)
    end = start - 1
  }
  return ''
}

/** A name as it is kept: one line of limited length; undefined if there is nothing in it. */
export function cleanName(typed: string): string | undefined {
  const line = typed.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  return line === '' ? undefined : [...line].slice(0, longestName).join('').trim()
}

/** What a program is called: its name, or else its last line. */
export const nameOf = ({ name, text }: { readonly name?: string; readonly text: string }): string =>
  name ?? lastLineOf(text)

/** A name with a number behind it, if it is taken: “net (2)”, “net (3)” and so on. */
export function freeName(name: string, taken: readonly string[]): string {
  const stem = name.replace(/ \(\d+\)$/, '')
  const numbered = (number: number): string => {
    const end = ` (${number})`
    return [...stem].slice(0, longestName - end.length).join('') + end
  }
  if (!taken.includes(name)) return name
  let number = 2
  while (taken.includes(numbered(number))) number++
  return numbered(number)
}
