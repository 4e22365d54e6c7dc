import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'

/** What is packed already, and would only take time. */
const packed = /\.(bin|png|woff2)$/

/** What is read only while a build is tested. */
const forTests = /^\.vite\b/

/** Every file below `folder`, by its path in the zip file. */
function filesOf(folder: string, inside: string): Zippable {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !forTests.test(name) && statSync(join(folder, name)).isFile(),
  )
  return Object.fromEntries(
    names.map((name) => [
      `${inside}/${name.replaceAll('\\', '/')}`,
      [readFileSync(join(folder, name)), { level: packed.test(name) ? 0 : 9 }],
    ]),
  )
}

/** A zip file with the build in `dist`, a server for it and what to do with them, all in a folder of this name. */
export const zipOf = (dist: string, name: string): Uint8Array =>
  zipSync({
    [`${name}/README.txt`]: readFileSync(join(import.meta.dirname, 'README.txt')),
    [`${name}/serve.py`]: readFileSync(join(import.meta.dirname, 'serve.py')),
    ...filesOf(dist, `${name}/page`),
  })
