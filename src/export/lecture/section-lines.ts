import type { Language } from '../../i18n/text'
import { required } from '../../lib/required'
import { type CodeLine, plainLines } from '../code-line'
import { lineMark, unmarked } from './line-mark'
import type { Section } from './section'

const written = (line: string, { comments }: Section, language: Language): string =>
  unmarked(line).replace(/(?<=# )\{(.+)\}$/, (_, name: string) => {
    return required(comments[name], `the listing has no comment ${name}`)[language]
  })

/** The code of a section with its comments in a language. */
export const sectionCode = (section: Section, language: Language): readonly string[] =>
  section.code.split('\n').map((line) => written(line, section, language))

/** A section under its title; each line with what it does in its layer. */
export const sectionLines = (section: Section, language: Language): readonly CodeLine[] => [
  ...plainLines([`# ${section.title[language]}`], 'setup'),
  ...section.code.split('\n').flatMap((line) => {
    const inLayer = lineMark(line)
    const phase = inLayer ? (inLayer.phases.includes('forward') ? 'forward' : 'backward') : 'setup'
    return plainLines([written(line, section, language)], phase).map((plain) => ({
      ...plain,
      ...(inLayer && { inLayer }),
    }))
  }),
]
