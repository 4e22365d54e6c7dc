import type { Run } from '../../src/engine/run'
import { type CodeFormat, type CodeStyle, codeFormats, codeStyles } from '../../src/export/code-formats'
import { codeText } from '../../src/export/code-line'
import { codeWriters } from '../../src/export/code-writers'
import { lessonById, lessons } from '../../src/lessons/all'
import { galleryLink } from '../../src/state/link/link'
import { codeSession } from '../../src/state/session/code-session'
import { openLesson } from '../../src/state/session/lesson-session'
import { lossName } from '../../src/trace/steps/loss-name'
import type { CodeForm, CodeRequest, FileSource, LessonSource } from './code-request'
import { oneOrAnother } from './one-or-another'
import { type ProgramErrors, runProgram } from './program-run'
import { textOfFile } from './text-of-file'

/** Code, with remarks on the program that it is written from; or a message that says what is wrong. */
export type CodeAnswer =
  | { readonly text: string; readonly remarks: readonly string[] }
  | { readonly error: string }

/** What code is written from. */
interface Written {
  readonly run: Run
  readonly loss: string
  readonly remarks: readonly string[]
}

/** A lesson, or the program in a file, as a NumPy or PyTorch program. */
export function code(request: CodeRequest): CodeAnswer {
  if ('lesson' in request) return codeOfLesson(request, request)
  const read = textOfFile(request.file)
  return 'error' in read ? wrong(read.error) : codeOfProgram(read.text, request, request)
}

/** A lesson's computation, with the lesson's own numbers. */
function codeOfLesson({ lesson: id, part }: LessonSource, form: CodeForm): CodeAnswer {
  const lesson = lessonById(id)
  if (!lesson) return wrong(`There is no lesson ${id}. ${oneOf(lessons)}`)
  if (part !== undefined && !lesson.parts.some((candidate) => candidate.id === part))
    return wrong(`The lesson ${id} has no part ${part}. ${oneOf(lesson.parts)}`)
  return written(form, () => {
    const opened = openLesson(lesson, { ...galleryLink, ...(part !== undefined && { part }) })
    return { ...codeSession({ ...opened, step: 0 }), remarks: [] }
  })
}

/** A program's computation; without an upstream gradient, its output must be one number. */
export function codeOfProgram(
  program: string,
  { upstream }: Pick<FileSource, 'upstream'>,
  form: CodeForm,
): CodeAnswer {
  return written(form, () => {
    const result = runProgram(program, { settings: [], ...(upstream !== undefined && { upstream }) })
    return 'errors' in result ? result : { ...result, loss: lossName(result.graph, upstream !== undefined) }
  })
}

function written({ format, style = 'flat' }: CodeForm, compute: () => Written | ProgramErrors): CodeAnswer {
  if (!isStyle(style)) return wrong(`There is no style ${style}. Use ${oneOrAnother(codeStyles)}.`)
  if (!isFormat(format)) return wrong(`There is no format ${format}. Use ${oneOrAnother(codeFormats)}.`)
  const { label, styles, write } = codeWriters[format]
  if (!styles.includes(style)) return wrong(`${label} code has no style ${style}. ${formatWith(style)}`)
  const result = compute()
  if ('errors' in result) return wrong(result.errors.join('\n'))
  const { run, loss, remarks } = result
  return { text: codeText(write(run, loss, style, { language: 'en', isForReading: false })), remarks }
}

const wrong = (sentence: string): CodeAnswer => ({ error: sentence })

const oneOf = (all: readonly { readonly id: string }[]): string =>
  `Use one of these: ${all.map(({ id }) => id).join(', ')}.`

/** What to do if a format does not have a style. */
function formatWith(style: CodeStyle): string {
  const others = codeFormats.filter((format) => codeWriters[format].styles.includes(style))
  return `Leave out --style, or use --format ${oneOrAnother(others)}.`
}

const isFormat = (format: string): format is CodeFormat => codeFormats.some((known) => known === format)

const isStyle = (style: string): style is CodeStyle => codeStyles.some((known) => known === style)
