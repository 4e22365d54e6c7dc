import { compileText } from '../compile/compile-text'
import type { Fault } from '../diagnostic'
import { readPasted } from '../pasted/read-pasted'
import { Reporter } from '../reporter'
import type { PythonToken } from './python-tokens'

/** What keeps the language from taking a statement by itself, where every name that it uses has a value. */
export function statementFault(text: string): Fault | undefined {
  const reporter = new Reporter()
  compileText(readPasted(text).text, reporter, { isExcerpt: true })
  return reporter.first
}

/** Whether a statement has nothing in it that the language surely does not take; only a glance, for speed. */
export function mayBeTaken(tokens: readonly PythonToken[]): boolean {
  const isUnused = /^(?:import|from|print)$/.test(tokens[0]?.text ?? '')
  return tokens.every(
    ({ kind, text }, at) =>
      kind !== 'unknown' && (isUnused || ((kind !== 'string' || isKey(tokens, at)) && !/^[{}:]$/.test(text))),
  )
}

const isKey = (tokens: readonly PythonToken[], at: number): boolean =>
  tokens[at - 1]?.text === '[' && tokens[at + 1]?.text === ']'
