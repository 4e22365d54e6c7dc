import type { Plugin } from 'vite'

/**
 * What the start page works without: a lesson, the code that computes, reads and lays out its graph, and the
 * code that draws it.
 */
const heavy = [
  /\/src\/(engine|language|trace|layout|program)\//,
  /\/src\/lessons\/(?!load-lesson\.ts|contents\.at-build\.ts)/,
  /\/node_modules\/(katex|@dagrejs|@lezer|d3-[a-z]+)\//,
]

/** Fails the build if the start page would fetch something heavy, and names it. */
export const lightStartPlugin: Plugin = {
  name: 'backstep:light-start',
  apply: 'build',
  generateBundle(_, bundle) {
    const files = new Set(Object.keys(bundle).filter((file) => isEntry(bundle[file])))
    for (const file of files) {
      const chunk = bundle[file]
      if (chunk?.type !== 'chunk') continue
      for (const imported of chunk.imports) files.add(imported)
      const found = Object.entries(chunk.modules).find(
        ([id, { renderedLength }]) => renderedLength > 0 && heavy.some((kind) => kind.test(id)),
      )
      if (found)
        this.error(`the start page would fetch ${found[0]}: import it where a page is fetched on its own`)
    }
  },
}

interface OutputFile {
  readonly type: string
  readonly isEntry?: boolean
  readonly facadeModuleId?: string | null
}

/** Whether a file is the entry of the page itself, not of a benchmark. */
const isEntry = (file: OutputFile | undefined): boolean =>
  file?.type === 'chunk' && file.isEntry === true && file.facadeModuleId?.endsWith('/index.html') === true
