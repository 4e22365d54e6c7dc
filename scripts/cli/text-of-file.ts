import { readFileSync } from 'node:fs'
import { messageOf } from '../../src/lib/message-of'

/** The text of a file, or a message that says why it cannot be read. */
export type FileText = { readonly text: string } | { readonly error: string }

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'it does not exist'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'you are not allowed to read it'],
])

/** Reads a file as UTF-8. */
export function textOfFile(path: string): FileText {
  try {
    return { text: readFileSync(path, 'utf8') }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return { error: `The file ${path} cannot be read: ${reasons.get(code) ?? messageOf(error)}.` }
  }
}
