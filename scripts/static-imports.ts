import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const importLine = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?'(\.[^']+)'/gm

const fileOf = (from: string, path: string): string | undefined =>
  ['.ts', '.tsx'].map((ending) => join(dirname(from), path + ending)).find(existsSync)

/**
 * A source file and everything that it imports, directly or indirectly, except what is fetched later, types,
 * styles, and what runs at build time.
 */
export function staticImports(entry: string): ReadonlySet<string> {
  const files = new Set([entry])
  for (const file of files)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(importLine)) {
      const imported = fileOf(file, path)
      if (imported !== undefined && !imported.endsWith('.at-build.ts')) files.add(imported)
    }
  return files
}
