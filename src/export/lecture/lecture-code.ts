import type { Language } from '../../i18n/text'
import { type CodeLine, codeText, plainLines } from '../code-line'
import { importLines } from './import-lines'
import { lectureWords } from './lecture-words'
import { listing } from './listing'
import { sectionIds } from './section-ids'
import { sectionLines } from './section-lines'

const { training, ...definitions } = listing

const further = ({ indent, ...line }: CodeLine): CodeLine => ({ ...line, indent: indent + 1 })

/** The lecture's whole listing as a Python file: run, it trains; imported, it only defines. */
export function lectureCode(language: Language): string {
  const { title, summary, needs } = lectureWords
  return codeText([
    ...plainLines([`# ${title[language]}`, `# ${summary[language]}`, `# ${needs[language]}`, ''], 'setup'),
    ...plainLines(importLines(sectionIds.map((id) => listing[id])), 'setup'),
    ...Object.values(definitions).flatMap((section) => [
      ...plainLines(['', ''], 'setup'),
      ...sectionLines(section, language),
    ]),
    ...plainLines(['', '', 'if __name__ == "__main__":'], 'setup'),
    ...sectionLines(training, language).map(further),
  ])
}
