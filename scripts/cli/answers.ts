import process from 'node:process'
import { text } from 'node:stream/consumers'
import { readCodeRequest } from './code-request'
import { ensureGrammar } from './ensure-grammar'
import { readPaths } from './read-request'
import { type ProgramSource, readRequest } from './request'
import { type FileText, textOfFile } from './text-of-file'

/** What a command prints, and what it says on standard error. */
export interface Printed {
  readonly output: string
  readonly messages: readonly string[]
  readonly isWrong: boolean
}

const refused = (messages: readonly string[]): Printed => ({ output: '', messages, isWrong: true })

const printed = (output: string, remarks: readonly string[]): Printed => ({
  output,
  messages: remarks,
  isWrong: false,
})

/** A lesson, or the program in a file, as NumPy or PyTorch code. */
export async function answerCode(args: readonly string[]): Promise<Printed> {
  const request = readCodeRequest(args)
  await ensureGrammar()
  const { code } = await import('./code')
  const answer = code(request)
  return 'error' in answer ? refused([answer.error]) : printed(answer.text, answer.remarks)
}

/** The numbers of a program as JSON. */
export async function answerGrad(args: readonly string[]): Promise<Printed> {
  const request = readRequest(args)
  await ensureGrammar()
  const { grad } = await import('./grad')
  const read = await textOf(request)
  if ('error' in read) return refused([read.error])
  const answer = grad(read.text, request)
  return 'errors' in answer ? refused(answer.errors) : printed(`${answer.json}\n`, answer.remarks)
}

/** The statements of Python files as JSON. */
export async function answerRead(args: readonly string[]): Promise<Printed> {
  const paths = readPaths(args)
  await ensureGrammar()
  const { read } = await import('./read')
  const { json, errors } = read(paths)
  return { output: `${json}\n`, messages: errors, isWrong: errors.length > 0 }
}

async function textOf(source: ProgramSource): Promise<FileText> {
  if ('file' in source) return textOfFile(source.file)
  return { text: source.program === '-' ? await text(process.stdin) : source.program }
}
