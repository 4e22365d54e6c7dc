import { type CodeFormat, type CodeStyle, codeFormats, codeStyles } from '../../src/export/code-kinds'
import { codeText } from '../../src/export/code-line'
import { programLines } from '../../src/export/program-lines'
import { lessonById, lessons } from '../../src/lessons/all'
import { galleryLink } from '../../src/state/link/link'
import { openLesson } from '../../src/state/session/lesson-session'
import type { CodeRequest } from './code-request'

/** A program, or a sentence on what is wrong with the request. */
export type CodeAnswer = { readonly text: string } | { readonly error: string }

/** A lesson's computation, with the lesson's own numbers, as a NumPy or PyTorch program. */
export function code({ lesson: id, format, part, style = 'flat' }: CodeRequest): CodeAnswer {
  const lesson = lessonById(id)
  if (!lesson) return { error: `There is no lesson ${id}. ${oneOf(lessons)}` }
  if (part !== undefined && !lesson.parts.some((candidate) => candidate.id === part))
    return { error: `The lesson ${id} has no part ${part}. ${oneOf(lesson.parts)}` }
  if (!isStyle(style)) return { error: `There is no style ${style}. Use flat or layers.` }
  if (!isFormat(format)) return { error: `There is no format ${format}. Use numpy or pytorch.` }
  if (format === 'pytorch' && style !== 'flat')
    return { error: 'PyTorch code has no style layers. Leave --style out, or use --format numpy.' }
  const { run, loss } = openLesson(lesson, { ...galleryLink, ...(part !== undefined && { part }) })
  const options = { language: 'en', isForReading: false } as const
  return { text: codeText(programLines(run, loss, format, style, options)) }
}

const oneOf = (all: readonly { readonly id: string }[]): string =>
  `Use one of these: ${all.map(({ id }) => id).join(', ')}.`

const isFormat = (format: string): format is CodeFormat => codeFormats.some((known) => known === format)

const isStyle = (style: string): style is CodeStyle => codeStyles.some((known) => known === style)
