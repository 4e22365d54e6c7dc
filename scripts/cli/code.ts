import { type CodeFormat, type CodeStyle, codeFormats, codeStyles } from '../../src/export/code-formats'
import { codeText } from '../../src/export/code-line'
import { codeWriters } from '../../src/export/code-writers'
import { lessonById, lessons } from '../../src/lessons/all'
import { galleryLink } from '../../src/state/link/link'
import { openLesson } from '../../src/state/session/lesson-session'
import type { CodeRequest } from './code-request'
import { oneOrAnother } from './one-or-another'

/** A program, or a message that says what is wrong with the request. */
export type CodeAnswer = { readonly text: string } | { readonly error: string }

/** A lesson's computation, with the lesson's own numbers, as a NumPy or PyTorch program. */
export function code({ lesson: id, format, part, style = 'flat' }: CodeRequest): CodeAnswer {
  const lesson = lessonById(id)
  if (!lesson) return { error: `There is no lesson ${id}. ${oneOf(lessons)}` }
  if (part !== undefined && !lesson.parts.some((candidate) => candidate.id === part))
    return { error: `The lesson ${id} has no part ${part}. ${oneOf(lesson.parts)}` }
  if (!isStyle(style)) return { error: `There is no style ${style}. Use ${oneOrAnother(codeStyles)}.` }
  if (!isFormat(format)) return { error: `There is no format ${format}. Use ${oneOrAnother(codeFormats)}.` }
  const { label, styles, write } = codeWriters[format]
  if (!styles.includes(style)) return { error: `${label} code has no style ${style}. ${formatWith(style)}` }
  const { run, loss } = openLesson(lesson, { ...galleryLink, ...(part !== undefined && { part }) })
  const options = { language: 'en', isForReading: false } as const
  return { text: codeText(write(run, loss, style, options)) }
}

const oneOf = (all: readonly { readonly id: string }[]): string =>
  `Use one of these: ${all.map(({ id }) => id).join(', ')}.`

/** What to do if a format does not have a style. */
function formatWith(style: CodeStyle): string {
  const others = codeFormats.filter((format) => codeWriters[format].styles.includes(style))
  return `Leave out --style, or use --format ${oneOrAnother(others)}.`
}

const isFormat = (format: string): format is CodeFormat => codeFormats.some((known) => known === format)

const isStyle = (style: string): style is CodeStyle => codeStyles.some((known) => known === style)
