import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { noticesText } from './notices.ts'
import { packageOf, shippedPackages } from './packages.ts'

const root = join(import.meta.dirname, '../..')
const fileName = 'third-party.txt'

/** The byte order mark makes browsers read it as UTF-8, whatever the host says. */
const fileText = (): string =>
  `\uFEFF${noticesText(readFileSync(join(root, 'LICENSE'), 'utf8'), shippedPackages(root))}\n`

/** Stops a build that would ship a package whose licence is not among the notices. */
function checkModules(ids: Iterable<string>): void {
  const known = new Set(shippedPackages(root).map(({ name }) => name))
  for (const id of ids) {
    const name = packageOf(id)
    if (name !== undefined && !known.has(name))
      throw new Error(
        `${id} is shipped without a notice: make ${name} one of the dependencies in package.json.`,
      )
  }
}

/** Fails the build of a worker that includes a package without a notice. */
export const noticesCheck = (): Plugin => ({
  name: 'backstep:notices-check',
  apply: 'build',
  generateBundle() {
    checkModules(this.getModuleIds())
  },
})

/** Puts the notices of all third parties beside the page, and serves them in development. */
export const noticesPlugin: Plugin = {
  name: 'backstep:notices',
  generateBundle() {
    checkModules(this.getModuleIds())
    this.emitFile({ type: 'asset', fileName, source: fileText() })
  },
  configureServer({ middlewares }) {
    middlewares.use(`/${fileName}`, (_request, response) => {
      response.setHeader('Content-Type', 'text/plain; charset=utf-8').end(fileText())
    })
  },
}
