import { statSync } from 'node:fs'

const folder = new URL('../../src/language/grammar/', import.meta.url)

const changedMs = (name: string): number =>
  statSync(new URL(name, folder), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Generates the parser if it does not exist, or if the grammar has changed since. */
export async function ensureGrammar(): Promise<void> {
  const builtMs = Math.min(changedMs('parser.ts'), changedMs('parser.terms.ts'))
  if (builtMs > changedMs('backstep.grammar')) return
  const { buildGrammar } = await import('../build-grammar')
  buildGrammar()
}
