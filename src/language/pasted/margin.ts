import type { Text } from '../../i18n/text'
import type { AsMeant } from './as-meant'
import { blank } from './blank'

const leftOut: Text = {
  en: 'All lines are indented; the spaces before them are left out.',
  ko: '모든 줄에 들여쓰기가 있어 앞의 공백을 빼고 읽었습니다.',
}

/** The spaces and tabs that all lines with something in them start with. */
function marginOf(lines: readonly string[]): string {
  const written = lines.filter((line) => line.trim() !== '')
  const starts = written.map((line) => /^[ \t]*/.exec(line)?.[0] ?? '')
  return starts.reduce((shared, start) => {
    let length = 0
    while (length < shared.length && shared[length] === start[length]) length++
    return shared.slice(0, length)
  }, starts[0] ?? '')
}

/** A text without the margin that is common to all its lines. */
export function withoutMargin(text: string): AsMeant {
  const lines = text.split(/(?<=\n|\r(?!\n))/)
  const margin = marginOf(lines)
  if (margin === '') return { text, remarks: [] }
  const read = lines.map((line) =>
    line.startsWith(margin) ? blank(margin) + line.slice(margin.length) : line,
  )
  const from = text.search(/\S/)
  return { text: read.join(''), remarks: [{ from: from - margin.length, to: from, text: leftOut }] }
}
