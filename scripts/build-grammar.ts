import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { buildParserFile } from '@lezer/generator'

const folder = new URL('../src/language/grammar/', import.meta.url)
const grammar = fileURLToPath(new URL('backstep.grammar', folder))
const parser = fileURLToPath(new URL('parser.ts', folder))
const terms = fileURLToPath(new URL('parser.terms.ts', folder))

/** Writes the file atomically, so that another process never reads half of it. */
function replaceFile(path: string, content: string): void {
  const draft = `${path}.${process.pid}.tmp`
  writeFileSync(draft, content)
  renameSync(draft, path)
}

/** Writes parser.ts and parser.terms.ts from the grammar; throws if the grammar has an error. */
export function buildGrammar(): void {
  const built = buildParserFile(readFileSync(grammar, 'utf8'), {
    fileName: 'backstep.grammar',
    typeScript: true,
    warn: (message) => {
      throw new Error(message)
    },
  })
  replaceFile(terms, built.terms)
  replaceFile(parser, built.parser)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildGrammar()
