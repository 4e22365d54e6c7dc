import type { Language } from '../../i18n/text'
import { required } from '../../lib/required'
import { type CodeLine, plainLines } from '../code-line'
import type { Section } from './section'

/** The code of a section with its comments in a language. */
export const sectionCode = ({ code, comments }: Section, language: Language): readonly string[] =>
  code.split('\n').map((line) =>
    line.replace(/(?<=# )\{(.+)\}$/, (_, name: string) => {
      return required(comments[name], `the listing has no comment ${name}`)[language]
    }),
  )

/** A section under its title. */
export const sectionLines = (section: Section, language: Language): readonly CodeLine[] =>
  plainLines([`# ${section.title[language]}`, ...sectionCode(section, language)], 'setup')
