import type { Language } from '../../i18n/text'
import { type CodeLine, plainLines } from '../code-line'
import { importLines } from './import-lines'
import { lessonSections } from './lesson-sections'
import { listing } from './listing'
import { sectionLines } from './section-lines'

/** The classes and functions of the lecture's listing that belong to a lesson; no lines if there are none. */
export function sectionsOf(lesson: string, language: Language): readonly CodeLine[] {
  const sections = (lessonSections[lesson] ?? []).map((id) => listing[id])
  const imports = importLines(sections)
  const parts = [
    ...(imports.length > 0 ? [plainLines(imports, 'setup')] : []),
    ...sections.map((section) => sectionLines(section, language)),
  ]
  return parts.flatMap((lines, at) => (at === 0 ? lines : [...plainLines(['', ''], 'setup'), ...lines]))
}
