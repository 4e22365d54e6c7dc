import type { Language } from '../i18n/text'
import type { CodeLine } from './code-line'
import { brokenWords } from './code-words'

/** A line that follows a rule broken on purpose, below a comment with the right one. */
export function brokenLines(line: CodeLine, right: string, language: Language): readonly CodeLine[] {
  const { indent, phase } = line
  return [
    { text: brokenWords(right)[language], indent, phase, isBroken: true },
    { ...line, isBroken: true },
  ]
}
