import { type ReadStatement, readPython } from '../../src/language/reading/read-python'
import { textOfFile } from './text-of-file'

/** A file of Python, statement by statement. */
interface FileReading {
  readonly file: string
  readonly statements: readonly ReadStatement[]
  readonly diagnostics: readonly {
    readonly line: number
    readonly column: number
    readonly sentence: string
  }[]
}

/** What was read as one line of JSON, and a message for each file that cannot be read. */
export interface ReadAnswer {
  readonly json: string
  readonly errors: readonly string[]
}

/** Which statements of files compute with numbers, and which of them the language takes. */
export function read(paths: readonly string[]): ReadAnswer {
  const [files, errors]: [FileReading[], string[]] = [[], []]
  for (const file of paths) {
    const content = textOfFile(file)
    if ('text' in content) files.push(reading(file, content.text))
    else errors.push(content.error)
  }
  return { json: JSON.stringify(files), errors }
}

function reading(file: string, text: string): FileReading {
  const { statements, faults } = readPython(text)
  return {
    file,
    statements,
    diagnostics: faults.map(({ line, column, text: { en } }) => ({ line, column, sentence: en })),
  }
}
