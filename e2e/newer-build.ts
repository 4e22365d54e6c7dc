import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { required } from '../src/lib/required'

/** The attribute by which the page of the newer build is told from the older one's. */
export const newer = 'data-newer'

function rewrite(file: string, change: (text: string) => string): void {
  const [text, changed] = [readFileSync(file, 'utf8'), change(readFileSync(file, 'utf8'))]
  if (changed === text) throw new Error(`nothing was changed in ${file}`)
  writeFileSync(file, changed)
}

/**
 * A copy of the build in `dist` as a change of the program would leave it: with another page, and without a file that
 * the older page fetches on demand, the one whose name begins with `gone`.
 */
export function newerBuild(dist: string, gone: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'backstep-newer-'))
  cpSync(dist, folder, { recursive: true })
  const assets = path.join(folder, 'assets')
  const file = required(
    readdirSync(assets).find((name) => name.startsWith(gone) && name.endsWith('.js')),
    `the build has no ${gone}`,
  )
  const other = `${gone}changed1.js`
  renameSync(path.join(assets, file), path.join(assets, other))
  rewrite(path.join(folder, 'index.html'), (text) => text.replace('<body', `<body ${newer}`))
  rewrite(path.join(folder, 'service-worker.js'), (text) =>
    text
      .replaceAll(file, other)
      .replace(/"revision":"\w+","url":"index.html"/, '"revision":"newer","url":"index.html"'),
  )
  return folder
}
